import { memo, type ReactElement } from 'react'
import { actionsOf, membersOf, neighborhoodsOf } from '../../../../shared/record/select'
import type { ActionItem, AgendaItem } from '../../../../shared/record/tables'
import { Choices, Field } from '../../../ui/controls'
import { useKeptEntry } from '../../../ui/kept'
import { DraftField } from '../../../ui/DraftField'
import { newPlace } from '../../../ui/guard/guard'
import { dateInWords } from '../../../ui/words'
import { focusTargets } from '../cockpit/cockpitActions'
import { useDispatch, useMeeting, useRecordPart } from '../../state/hooks'
import { AddForm, Entry } from './Entry'

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
    <section className="entry">
      <h3>
        Actions <span className="entry__hint">verb first, one owner, one date</span>
      </h3>
      <ul>
        {actions.map((row) => (
          <ActionEntry key={row.id} row={row} />
        ))}
      </ul>
      <AddAction item={item} />
    </section>
  )
})

/** One action, as text and as fields. */
export function ActionEntry({ row }: { row: ActionItem }): ReactElement {
  const dispatch = useDispatch()
  const edit = (
    fields: Partial<Pick<ActionItem, 'wording' | 'owner' | 'due' | 'neighborhoodIds'>>,
  ): void => void dispatch({ type: 'action.edit', id: row.id, fields })
  const owners = useOwners()
  const places = useRecordPart(neighborhoodsOf)
  const place = (field: string): string => `actionItem ${row.id} ${field}`
  return (
    <Entry
      id={row.id}
      what="action"
      onRemove={() => void dispatch({ type: 'action.remove', id: row.id })}
      edit={
        <div className="form">
          <DraftField
            place={place('wording')}
            label="Action"
            value={row.wording}
            onCommit={(wording) => edit({ wording })}
          />
          <div className="form__pair">
            <DraftField
              place={place('owner')}
              label="Owner"
              value={row.owner}
              suggestions={owners}
              maxLength={500}
              onCommit={(owner) => edit({ owner })}
            />
            <DraftField label="By" type="date" value={row.due} onCommit={(due) => edit({ due })} />
          </div>
          <Choices
            label="For"
            options={places}
            chosen={row.neighborhoodIds}
            onChange={(neighborhoodIds) => edit({ neighborhoodIds })}
          />
        </div>
      }
    >
      <strong dir="auto">{row.wording}</strong>{' '}
      <span className="muted small" dir="auto">
        {row.owner}
        {row.due !== '' && ` · by ${dateInWords(row.due, 'short')}`}
      </span>
    </Entry>
  )
}

const useOwners = (): string[] =>
  useRecordPart((record) => membersOf(record).map((member) => member.name))

const nothing = { wording: '', owner: '', due: '' }

function AddAction({ item }: { item: AgendaItem }): ReactElement {
  const meetingId = useMeeting().id
  const dispatch = useDispatch()
  const {
    entry: fields,
    setEntry: setFields,
    submit,
    hold,
  } = useKeptEntry(`action ${item.id}`, nothing, (entry) =>
    dispatch({
      type: 'action.add',
      meetingId,
      itemId: item.id,
      fields: { ...entry, neighborhoodIds: item.neighborhoodIds },
    }),
  )
  const owners = useOwners()
  return (
    <AddForm
      id={focusTargets.action}
      label="Add an action"
      hold={hold}
      onSubmit={() => void submit()}
    >
      <Field
        place={newPlace('actionItem', item.id, 'wording')}
        label="Action"
        hideLabel
        placeholder="Ask, visit, repair…"
        value={fields.wording}
        onChange={(wording) => setFields({ ...fields, wording })}
      />
      <Field
        place={newPlace('actionItem', item.id, 'owner')}
        label="Owner"
        hideLabel
        placeholder="Owner"
        value={fields.owner}
        suggestions={owners}
        maxLength={500}
        onChange={(owner) => setFields({ ...fields, owner })}
      />
      <Field
        label="Due date"
        hideLabel
        type="date"
        value={fields.due}
        onChange={(due) => setFields({ ...fields, due })}
      />
    </AddForm>
  )
}
