import { useState, type ReactElement } from 'react'
import { concernsOf, membersOf, neighborhoodsOf } from '../../../../shared/record/select'
import type { SharedRecord } from '../../../../shared/record/state'
import type { AgendaItem } from '../../../../shared/record/tables'
import { Field } from '../../../ui/controls'
import { useKeptEntry } from '../../../ui/kept'
import { DraftField } from '../../../ui/DraftField'
import { newPlace } from '../../../ui/guard/guard'
import { SelectField } from '../../../ui/SelectField'
import { focusTargets } from '../cockpit/cockpitActions'
import { useDispatch, useMeeting, useRecord } from '../../state/hooks'
import { AddForm, Entry } from './Entry'

/** What neighborhoods said about the item, in their own words: about places and patterns. */
export function HeardSection({ item }: { item: AgendaItem }): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const heard = concernsOf(record, meeting.id).filter((row) => row.itemId === item.id)
  return (
    <section className="entry">
      <h3>
        Heard <span className="entry__hint">a place or a pattern, never a person</span>
      </h3>
      <ul>
        {heard.map((row) => (
          <Entry
            key={row.id}
            id={row.id}
            what="concern"
            onRemove={() => void dispatch({ type: 'concern.remove', id: row.id })}
            edit={
              <DraftField
                place={`concern ${row.id} wording`}
                label="What was heard"
                hideLabel
                rows={2}
                value={row.wording}
                onCommit={(wording) =>
                  void dispatch({ type: 'concern.edit', id: row.id, fields: { wording } })
                }
              />
            }
          >
            <span dir="auto">{row.wording}</span>{' '}
            <span className="muted small" dir="auto">
              {[record.neighborhood.get(row.neighborhoodId)?.name, row.source]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Entry>
        ))}
      </ul>
      <AddHeard item={item} />
    </section>
  )
}

/** Whose voice it is when the item's presenter speaks for that neighborhood. */
function sourceOf(record: SharedRecord, item: AgendaItem, neighborhoodId: string): string {
  const presenter = membersOf(record).find((member) => member.name === item.presenter)
  return presenter?.neighborhoodIds.includes(neighborhoodId) === true ? presenter.organization : ''
}

function AddHeard({ item }: { item: AgendaItem }): ReactElement | null {
  const record = useRecord()
  const meetingId = useMeeting().id
  const dispatch = useDispatch()
  const places = neighborhoodsOf(record)
  const [place, setPlace] = useState(item.neighborhoodIds[0] ?? places[0]?.id ?? '')
  const { entry, setEntry, submit, hold } = useKeptEntry(`heard ${item.id}`, '', (wording) => {
    const fields = { neighborhoodId: place, wording, source: sourceOf(record, item, place) }
    return dispatch({ type: 'concern.add', meetingId, itemId: item.id, fields })
  })
  if (places.length === 0)
    return <p className="empty">Add neighborhoods to the workgroup to write down what they said.</p>
  return (
    <AddForm
      id={focusTargets.heard}
      label="Add what was heard"
      hold={hold}
      onSubmit={() => void submit()}
    >
      <Field
        place={newPlace('concern', item.id, 'wording')}
        label="What was heard"
        hideLabel
        placeholder="What they said"
        value={entry}
        onChange={setEntry}
      />
      <SelectField
        label="Neighborhood"
        hideLabel
        value={place}
        options={places}
        onChange={setPlace}
      />
    </AddForm>
  )
}
