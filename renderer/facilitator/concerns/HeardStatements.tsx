import { memo, type ReactElement } from 'react'
import { heardStatementsOf } from '../../../shared/concerns/select'
import type { HeardStatement } from '../../../shared/concerns/tables'
import type { AgendaItem } from '../../../shared/meeting/tables'
import type { CommandOf } from '../../../shared/record/commands'
import type { SharedRecord } from '../../../shared/record/record'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../ui/SelectField'
import { AddForm, EntryRow } from '../client/EntryRow'
import { EntrySection } from '../client/EntrySection'
import { focusTargets } from '../client/focusTargets'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../client/useSnapshot'
import { sourceOf } from './heardSource'
import { heardStatements as texts } from './texts'

/** What neighborhoods said about the item, in their own words: about places and patterns. */
export const HeardStatements = memo(function HeardSection(props: {
  item: AgendaItem
}): ReactElement {
  const { item } = props
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const heard = useRecordPart((record) =>
    heardStatementsOf(record, meeting.id)
      .filter((row) => row.itemId === item.id)
      .map((row) => ({ ...row, place: placeName(record, row.neighborhoodId) })),
  )
  return (
    <EntrySection
      title={texts.heard}
      part={item.part}
      count={heard.length}
      empty={texts.aPlaceOrPatternNever}
      quick="focus heard"
      formLabel={texts.addWhatWasHeard}
      keptAs={`heard ${item.id}`}
      form={<AddHeard item={item} />}
    >
      <ul>
        {heard.map((row) => (
          <EntryRow
            key={row.id}
            id={row.id}
            table="heardStatement"
            what={texts.concern}
            name={row.wording}
            onRemove={() => void dispatch({ type: 'heardStatement.remove', id: row.id })}
            edit={<EditHeard row={row} />}
          >
            <span dir="auto">{row.wording}</span>{' '}
            <span className="muted small" dir="auto">
              {[row.place, row.source].filter(Boolean).join(' · ')}
            </span>
          </EntryRow>
        ))}
      </ul>
    </EntrySection>
  )
})

const wholeTown = ''

const placeName = (record: SharedRecord, id: string | null): string =>
  id === null ? texts.wholeTown : (record.neighborhood.get(id)?.name ?? '')

/** A statement is somebody's only when somebody said whose: the whole town's until then. */
function PlaceField(props: {
  value: string
  onChange: (value: string) => void
}): ReactElement | null {
  const places = useRecordPart(neighborhoodsOf)
  if (places.length === 0) return null
  const options = places.map(({ id, name }) => ({ id, name }))
  return (
    <SelectField
      label={texts.neighborhood}
      hideLabel
      value={props.value}
      options={[{ id: wholeTown, name: texts.wholeTown }, ...options]}
      onChange={props.onChange}
    />
  )
}

function EditHeard({ row }: { row: HeardStatement }): ReactElement {
  const dispatch = useDispatch()
  const edit = (fields: CommandOf<'heardStatement.edit'>['fields']): void =>
    void dispatch({ type: 'heardStatement.edit', id: row.id, fields })
  return (
    <div className="form">
      <DraftField
        place={`heardStatement ${row.id} wording`}
        label={texts.whatWasHeard}
        hideLabel
        rows={2}
        value={row.wording}
        onCommit={(wording) => edit({ wording })}
      />
      <PlaceField
        value={row.neighborhoodId ?? wholeTown}
        onChange={(place) => edit({ neighborhoodId: place === wholeTown ? null : place })}
      />
    </div>
  )
}

/** What is said at an item of one neighborhood is taken for that one's; each next entry anew. */
const nothingAt = ({ neighborhoodIds }: AgendaItem): { wording: string; place: string } => ({
  wording: '',
  place: neighborhoodIds.length === 1 ? (neighborhoodIds[0] ?? wholeTown) : wholeTown,
})

function AddHeard({ item }: { item: AgendaItem }): ReactElement {
  const meetingId = useMeeting().id
  const client = useClient()
  const form = useForm({
    initial: () => nothingAt(item),
    keepAs: `heard ${item.id}`,
    send: ({ wording, place }) => {
      const record = client.get()?.record ?? null
      const neighborhoodId = place === wholeTown ? null : place
      const source = record === null ? '' : sourceOf(record, item, place)
      const fields = { neighborhoodId, wording, source }
      return client.dispatch({ type: 'heardStatement.add', meetingId, itemId: item.id, fields })
    },
    refusedAt: 'wording',
    next: () => nothingAt(item),
  })
  return (
    <AddForm id={focusTargets.heard} label={texts.addWhatWasHeard} of={form}>
      <Field
        {...form.field('wording')}
        place={newPlace('heardStatement', item.id, 'wording')}
        label={texts.whatWasHeard}
        hideLabel
        placeholder={texts.whatTheySaid}
      />
      <PlaceField value={form.fields.place} onChange={(place) => form.set({ place })} />
    </AddForm>
  )
}
