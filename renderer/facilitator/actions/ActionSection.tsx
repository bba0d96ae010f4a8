import { memo, type ReactElement } from 'react'
import { formatHelpers, mostHelpers, readHelpers } from '../../../shared/actions/helpers'
import { actionStatusWords, ownersInWords } from '../../../shared/actions/labels'
import { actionsOf } from '../../../shared/actions/select'
import type { ActionItem } from '../../../shared/actions/tables'
import type { AgendaItem } from '../../../shared/meeting/tables'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf, neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { dateInWords } from '../../ui/formatDate'
import { EditNeeds } from '../capacity/EditNeeds'
import { NeedLine } from '../capacity/NeedLine'
import { useCommit } from '../capacity/useCommit'
import { EntryRow } from '../client/EntryRow'
import { EntrySection } from '../client/EntrySection'
import { useDispatch, useMeeting, useRecordPart } from '../client/useSnapshot'
import { AddAction } from './AddAction'
import { actionSection as texts } from './texts'

/** What will be done: verb first, one owner, one date. */
export const ActionSection = memo(function ActionSection(props: {
  item: AgendaItem
}): ReactElement {
  const { item } = props
  const meetingId = useMeeting().id
  const actions = useRecordPart((record) =>
    actionsOf(record, meetingId).filter((row) => row.itemId === item.id),
  )
  return (
    <EntrySection
      title={texts.actions}
      part={item.part}
      count={actions.length}
      empty={texts.verbFirstOneOwnerOne}
      quick="focus action"
      formLabel={texts.addAnAction}
      keptAs={`action ${item.id}`}
      form={<AddAction item={item} />}
    >
      <ul>
        {actions.map((row) => (
          <ActionEntry key={row.id} row={row} />
        ))}
      </ul>
    </EntrySection>
  )
})

/** One action, as text and as fields. */
export function ActionEntry({ row }: { row: ActionItem }): ReactElement {
  const dispatch = useDispatch()
  return (
    <EntryRow
      id={row.id}
      table="actionItem"
      what={texts.action}
      name={row.wording}
      onRemove={() => void dispatch({ type: 'action.remove', id: row.id })}
      edit={<ActionFields row={row} />}
    >
      <span dir="auto">{row.wording}</span>{' '}
      <span className="muted small" dir="auto">
        <strong>{ownersInWords(row)}</strong>
        {row.due !== '' && texts.byOf(dateInWords(row.due, 'short'))}
      </span>
      {row.status === 'cannot yet' && (
        <p className="small" dir="auto">
          <span className="chip">{actionStatusWords[row.status]}</span> {row.obstacle}
        </p>
      )}
      <NeedLine action={row} />
    </EntryRow>
  )
}

function ActionFields({ row }: { row: ActionItem }): ReactElement {
  const dispatch = useDispatch()
  const edit = (fields: CommandOf<'action.edit'>['fields']): void =>
    void dispatch({ type: 'action.edit', id: row.id, fields })
  const owners = useRecordPart((record) => membersOf(record).map((member) => member.name))
  const places = useRecordPart(neighborhoodsOf)
  const place = (field: string): string => `actionItem ${row.id} ${field}`
  return (
    <div className="form">
      <DraftField
        place={place('wording')}
        label={texts.actionLabel}
        value={row.wording}
        onCommit={(wording) => edit({ wording })}
      />
      <div className="form__pair">
        <DraftField
          place={place('owner')}
          label={texts.owner}
          value={row.owner}
          suggestions={owners}
          maxLength={500}
          onCommit={(owner) => edit({ owner })}
        />
        <DraftField
          label={texts.by}
          type="date"
          value={row.due}
          onCommit={(due) => edit({ due })}
        />
      </div>
      <DraftField
        place={place('helpers')}
        label={texts.helpers}
        hint={texts.namesSeparatedByCommas}
        value={formatHelpers(row.helpers)}
        check={(typed) => (readHelpers(typed).length > mostHelpers ? texts.tooMany : undefined)}
        onCommit={(typed) => edit({ helpers: readHelpers(typed) })}
      />
      <Choices
        label={texts.for}
        options={places}
        chosen={row.neighborhoodIds}
        onChange={(neighborhoodIds) => edit({ neighborhoodIds })}
      />
      {row.status === 'cannot yet' && <NotYet row={row} onReason={(reason) => edit({ reason })} />}
      <EditNeeds action={row} />
    </div>
  )
}

/** Of what can't be done yet: why, and the way to promise it after all. */
function NotYet(props: { row: ActionItem; onReason: (reason: string) => void }): ReactElement {
  const { row } = props
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const { promise, asked } = useCommit(row, (anyway) => {
    const left = { status: 'open', obstacle: '', anyway } as const
    void dispatch({ type: 'action.report', id: row.id, meetingId, ...left })
  })
  return (
    <>
      <DraftField
        place={`actionItem ${row.id} obstacle`}
        label={texts.whyCantBeDoneYet}
        rows={2}
        value={row.obstacle}
        onCommit={props.onReason}
      />
      <div className="actions-row actions-row--start">
        <Button small onPress={promise}>
          {texts.commitToItNow}
        </Button>
      </div>
      {asked}
    </>
  )
}
