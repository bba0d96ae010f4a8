import { type ReactElement, useState } from 'react'
import type { RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { SelectField } from '../../../ui/SelectField'
import { dateInWords } from '../../../ui/formatDate'
import { formatList } from '../../../ui/labels'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useOpenMeetingId, useRecord } from '../../client/useSnapshot'
import { NeedToKnowFields } from '../participants/NeedToKnowFields'
import { RestrictedForm, useRestrictedForm } from '../participants/RestrictedForm'
import { isListed, ShowToRoom } from './ShowToRoom'
import '../restricted.css'
import { restrictedConcerns as texts } from './texts'

type Concern = RestrictedSnapshot['concerns'][number]

/** Concerns that name a person: never in the shared record, never answered about a person. */
export function Concerns({
  concerns,
  closed,
}: {
  concerns: readonly Concern[]
  /** Why none is shown now; empty when they are. */
  closed: string
}): ReactElement {
  const [editing, setEditing] = useState<Concern | 'new' | null>(null)
  return (
    <div className="codes">
      <p className="private__rule">{texts.aConcernAboutPlaceGoes}</p>
      {closed !== '' && <ClosedCount closed={closed} count={concerns.length} />}
      <ul className="file__list">
        {(closed === '' ? concerns.filter(isListed) : []).map((concern) =>
          concern.withheldFrom.length > 0 ? (
            <li key={concern.id} className="private__rule" dir="auto">
              {texts.notForNotShownWhile(formatList(concern.withheldFrom))}
            </li>
          ) : (
            <li key={concern.id}>
              <button type="button" className="entryline" onClick={() => setEditing(concern)}>
                <span className="entryline__text" dir="auto">
                  {concern.wording}
                </span>
                <span className="code__state" dir="auto">
                  {[concern.person, texts.keptUntil(dateInWords(concern.disposeOn, 'dated'))]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
      {closed === '' && <ShowToRoom of={concerns} noun={texts.concern} />}
      <Button small look="restricted" onPress={() => setEditing('new')}>
        {texts.addConcernAboutPerson}
      </Button>
      {editing !== null && (
        <ConcernForm
          concern={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

/** Why what is about a person isn't shown, and how much of it there is. */
export const ClosedCount = (props: { closed: string; count: number }): ReactElement => (
  <p className="private__rule">
    {props.closed} {props.count > 0 && texts.keptSoFar(props.count)}
  </p>
)

function ConcernForm(props: { concern: Concern | null; onClose: () => void }): ReactElement {
  const { concern } = props
  const author = useAtLaptop()
  const meetingId = useOpenMeetingId()
  const places = neighborhoodsOf(useRecord())
  const form = useRestrictedForm(
    {
      author: concern?.author ?? author,
      audience: concern?.audience ?? [],
      reason: concern?.reason ?? texts.communityReferral,
      disposeOn: concern?.disposeOn ?? '',
      wording: concern?.wording ?? '',
      person: concern?.person ?? '',
      neighborhoodId: concern?.neighborhoodId ?? '',
    },
    ({ neighborhoodId: place, ...typed }) => {
      const neighborhoodId = place === '' ? null : place
      const fields = { ...typed, neighborhoodId, participantId: concern?.participantId ?? null }
      return concern === null
        ? { type: 'restrictedConcern.add', meetingId, fields }
        : { type: 'restrictedConcern.edit', id: concern.id, fields }
    },
    props.onClose,
  )
  return (
    <RestrictedForm
      title={texts.aConcernAboutPerson}
      of={form}
      removal={concern === null ? null : { type: 'restrictedConcern.remove', id: concern.id }}
      onClose={props.onClose}
    >
      <Field {...form.field('wording')} place={null} label={texts.whatWasSaid} rows={3} autoFocus />
      <Field {...form.field('person')} place={null} label={texts.aboutWhom} maxLength={500} />
      <SelectField
        label={texts.neighborhood}
        value={form.fields.neighborhoodId}
        options={[{ id: '', name: texts.none }, ...places.map(({ id, name }) => ({ id, name }))]}
        onChange={(neighborhoodId) => form.set({ neighborhoodId })}
      />
      <NeedToKnowFields of={form} everyone={texts.everyoneRoomWhoHasAgreed} />
    </RestrictedForm>
  )
}
