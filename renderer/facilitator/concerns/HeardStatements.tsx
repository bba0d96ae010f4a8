import { memo, type ReactElement, useState } from 'react'
import { heardStatementsOf } from '../../../shared/concerns/select'
import type { AgendaItem } from '../../../shared/meeting/tables'
import type { SharedRecord } from '../../../shared/record/record'
import { membersOf, neighborhoodsOf } from '../../../shared/workgroup/select'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../ui/SelectField'
import { AddForm, Entry } from '../client/EntryRow'
import { focusTargets } from '../client/focusTargets'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../client/useSnapshot'
import { heardStatements as texts } from './texts'

/** What neighborhoods said about the item, in their own words: about places and patterns. */
export const HeardSection = memo(function HeardSection(props: { item: AgendaItem }): ReactElement {
  const { item } = props
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const heard = useRecordPart((record) =>
    heardStatementsOf(record, meeting.id)
      .filter((row) => row.itemId === item.id)
      .map((row) => ({ ...row, place: record.neighborhood.get(row.neighborhoodId)?.name })),
  )
  return (
    <section className="entry">
      <h3>
        {texts.heard}
        <span className="entry__hint">{texts.aPlaceOrPatternNever}</span>
      </h3>
      <ul>
        {heard.map((row) => (
          <Entry
            key={row.id}
            id={row.id}
            what={texts.concern}
            onRemove={() => void dispatch({ type: 'heardStatement.remove', id: row.id })}
            edit={
              <DraftField
                place={`heardStatement ${row.id} wording`}
                label={texts.whatWasHeard}
                hideLabel
                rows={2}
                value={row.wording}
                onCommit={(wording) =>
                  void dispatch({ type: 'heardStatement.edit', id: row.id, fields: { wording } })
                }
              />
            }
          >
            <span dir="auto">{row.wording}</span>{' '}
            <span className="muted small" dir="auto">
              {[row.place, row.source].filter(Boolean).join(' · ')}
            </span>
          </Entry>
        ))}
      </ul>
      <AddHeard item={item} />
    </section>
  )
})

/** Whose voice it is when the item's presenter speaks for that neighborhood. */
function sourceOf(record: SharedRecord, item: AgendaItem, neighborhoodId: string): string {
  const presenter = membersOf(record).find((member) => member.name === item.presenter)
  return presenter?.neighborhoodIds.includes(neighborhoodId) === true ? presenter.organization : ''
}

const nothing = { wording: '' }

function AddHeard({ item }: { item: AgendaItem }): ReactElement | null {
  const meetingId = useMeeting().id
  const places = useRecordPart(neighborhoodsOf)
  const client = useClient()
  const [place, setPlace] = useState(item.neighborhoodIds[0] ?? places[0]?.id ?? '')
  const form = useForm({
    initial: nothing,
    keepAs: `heard ${item.id}`,
    send: ({ wording }) => {
      const record = client.get()?.record ?? null
      const source = record === null ? '' : sourceOf(record, item, place)
      const fields = { neighborhoodId: place, wording, source }
      return client.dispatch({ type: 'heardStatement.add', meetingId, itemId: item.id, fields })
    },
    refusedAt: 'wording',
    next: () => nothing,
  })
  if (places.length === 0)
    return <p className="empty">{texts.addNeighborhoodsWorkgroupWriteDown}</p>
  return (
    <AddForm id={focusTargets.heard} label={texts.addWhatWasHeard} of={form}>
      <Field
        {...form.field('wording')}
        place={newPlace('heardStatement', item.id, 'wording')}
        label={texts.whatWasHeard}
        hideLabel
        placeholder={texts.whatTheySaid}
      />
      <SelectField
        label={texts.neighborhood}
        hideLabel
        value={place}
        options={places}
        onChange={setPlace}
      />
    </AddForm>
  )
}
