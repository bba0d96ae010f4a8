import type { ReactElement, ReactNode } from 'react'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { SelectField } from '../../ui/SelectField'
import { useRecord } from '../client/useSnapshot'
import { GroupField } from './GroupField'
import { visitFields as texts } from './texts'

/** The text fields of a visit, in the order in which they stand. */
export type VisitText = 'visitors' | 'heard' | 'reported' | 'language'

/** Where a visit was, when, who went, what was heard and told; drawn over a new visit or a stored one. */
export function VisitFields(props: {
  neighborhoodId: string
  groupId: string | null
  onPlace: (place: { neighborhoodId: string; groupId: string | null }) => void
  /** The day of the visit. */
  day: ReactNode
  text: (field: VisitText, label: string, rows?: number) => ReactNode
  /** What can be done with what was heard. */
  children?: ReactNode
}): ReactElement {
  const { neighborhoodId, text } = props
  const places = neighborhoodsOf(useRecord()).map(({ id, name }) => ({ id, name }))
  return (
    <>
      <div className="form__pair">
        <SelectField
          label={texts.neighborhood}
          value={neighborhoodId}
          options={places}
          onChange={(id) => props.onPlace({ neighborhoodId: id, groupId: null })}
        />
        <GroupField
          neighborhoodId={neighborhoodId}
          value={props.groupId}
          onChange={(groupId) => props.onPlace({ neighborhoodId, groupId })}
        />
      </div>
      <div className="form__pair">
        {props.day}
        {text('visitors', texts.whoWent)}
      </div>
      {text('heard', texts.whatYouHeard, 3)}
      {props.children}
      {text('reported', texts.whatWasReported, 3)}
      {text('language', texts.language)}
    </>
  )
}
