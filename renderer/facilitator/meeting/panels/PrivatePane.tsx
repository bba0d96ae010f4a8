import type { ReactElement } from 'react'
import { EyeOff } from 'lucide-react'
import type { RestrictedNote } from '../../../../shared/restricted/tables'
import { Button, Key } from '../../../ui/controls'
import { DraftField } from '../../../ui/DraftField'
import { useDispatch, useMeeting, useRecord } from '../../state/hooks'
import { useActions } from '../../palette/actions'
import { focusOn, focusTargets } from '../cockpit/cockpitActions'
import { usePaneToggle } from './usePaneToggle'

/** Restricted notes on the current item. Nothing in here can reach the wall or a paper. */
export function PrivatePane(props: {
  itemId: string | null
  notes: readonly RestrictedNote[]
}): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const toggle = usePaneToggle()
  const { itemId } = props
  useActions([
    {
      ...{ id: 'focus note', title: 'Write a private note', group: 'Room', keys: ['m'] },
      run: () => focusOn('note'),
    },
  ])
  const item = itemId === null ? undefined : record.agendaItem.get(itemId)
  return (
    <section className="private" aria-label="Private notes">
      <header className="private__head">
        <EyeOff aria-hidden="true" />
        <h2>Private notes</h2>
        <Button small look="restricted" onPress={() => void dispatch({ type: 'pane.lock' })}>
          Lock
        </Button>
        <Button small look="restricted" onPress={toggle}>
          Close <Key>R</Key>
        </Button>
      </header>
      <p className="private__rule">
        Need to know. Never shown on the wall, never in minutes or report-backs.
      </p>
      {item === undefined || itemId === null ? (
        <p className="private__rule">Choose an agenda item to write a note about it.</p>
      ) : (
        <div className="private__note" id={focusTargets.note}>
          <p className="private__item" dir="auto">
            {item.title}
          </p>
          <DraftField
            key={itemId}
            label="Note"
            rows={12}
            value={props.notes.find((note) => note.itemId === itemId)?.text ?? ''}
            onCommit={(text) =>
              void dispatch({ type: 'note.write', meetingId: meeting.id, itemId, text })
            }
          />
        </div>
      )}
      <p className="private__rule">
        Results of criminal-history queries don’t belong in Candor at all. Everything typed may be
        requested or subpoenaed.
      </p>
    </section>
  )
}
