import type { ReactElement } from 'react'
import type { ParticipantNote } from '../../../../shared/restricted/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Choices } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { useRecord } from '../../client/useSnapshot'
import { Wrong } from './ConsentFields'

/** What every restricted entry says of itself. */
export type NeedToKnow = Pick<ParticipantNote, 'author' | 'audience' | 'reason' | 'disposeOn'>

/** By whom, for whom, why, and until when. */
export function NeedToKnowFields(props: {
  value: NeedToKnow
  /** Who may read it where no category is chosen. */
  everyone: string
  /** The categories it can be for; all the site has where none are given. */
  categories?: readonly string[]
  onChange: (value: NeedToKnow) => void
  errorAt: (field: string) => string | undefined
}): ReactElement {
  const { value, onChange, errorAt } = props
  const known = workgroupOf(useRecord()).recipientCategories
  // What was chosen before stays to be taken back.
  const categories = [...new Set([...(props.categories ?? known), ...value.audience])]
  return (
    <>
      <Field
        place={null}
        label="Why they need to know"
        value={value.reason}
        error={errorAt('reason')}
        maxLength={500}
        onChange={(reason) => onChange({ ...value, reason })}
      />
      <Choices
        label={`For (none chosen: ${props.everyone})`}
        options={categories.map((name) => ({ id: name, name }))}
        chosen={value.audience}
        onChange={(audience) => onChange({ ...value, audience })}
        empty="Name categories of recipients in “About the workgroup”."
      />
      <Wrong message={errorAt('audience')} />
      <Field
        label="Kept until"
        type="date"
        value={value.disposeOn}
        error={errorAt('disposeOn')}
        hint="Then it is purged, after a warning. Empty: after the usual time."
        onChange={(disposeOn) => onChange({ ...value, disposeOn })}
      />
      <Field
        place={null}
        label="Written by"
        value={value.author}
        maxLength={500}
        onChange={(author) => onChange({ ...value, author })}
      />
    </>
  )
}
