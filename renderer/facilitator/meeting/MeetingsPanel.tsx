import { CalendarPlus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { isUnderWay } from '../../../shared/meeting/meetingState'
import { meetingsOf } from '../../../shared/meeting/select'
import type { Meeting } from '../../../shared/meeting/tables'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { dateInWords, dateOf, timeInWords } from '../../ui/formatDate'
import { counted } from '../../ui/labels'
import { useNow } from '../../ui/useNow'
import { Pages, usePages } from '../client/PageControls'
import { keyTable } from '../client/keyTable'
import { useActions } from '../client/paletteCommands'
import { useQuery } from '../client/useQuery'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { OpenActionRows } from './OpenActionRows'
import { MeetingForm } from './MeetingForm'
import './meeting.css'

const phaseWords: { readonly [P in Meeting['phase']]: string } = {
  preparing: 'in preparation',
  'part A': 'running: Part A',
  'part B': 'running: Part B',
  'wrap-up': 'to be wrapped up',
  ended: 'held',
}

/** The meetings, the next one first, and what is still open from before. */
export function MeetingsPanel(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const [creating, setCreating] = useState(false)
  const pages = usePages()
  const answer = useQuery({ type: 'meetings.register', skip: pages.skip })
  // The latest ones are at hand before the answer is in.
  const meetings = answer?.rows ?? meetingsOf(record)
  const today = dateOf(useNow())
  const neverEnded = meetingsOf(record).filter((row) => isUnderWay(row) && row.date < today)
  const open = [...record.actionItem.values()].filter((row) => row.status === 'open')
  useActions([
    {
      id: 'new meeting',
      title: 'Prepare a meeting',
      group: 'Meeting',
      keys: keyTable['new meeting'],
      run: () => setCreating(true),
    },
  ])
  return (
    <div className="panel panel--split">
      <section className="panel__main">
        <div className="panel__head">
          <h2>Meetings</h2>
          <Button look="primary" onPress={() => setCreating(true)}>
            <CalendarPlus aria-hidden="true" />
            Prepare a meeting
          </Button>
        </div>
        {meetings.length === 0 && (
          <p className="empty">
            No meeting yet. Prepare the first one: choose its date, then paste the agenda you
            already have.
          </p>
        )}
        {neverEnded.map((meeting) => (
          <div key={meeting.id} className="neverended" role="status">
            <p>
              <strong>The meeting of {dateInWords(meeting.date)} was never ended.</strong> While it
              goes on, private files open in its Part B alone and no other meeting can start. Go to
              it, decide about what is unfinished in “Wrap up”, and end it.
            </p>
            <Button
              small
              onPress={() => void dispatch({ type: 'app.openMeeting', meetingId: meeting.id })}
            >
              Go to it
            </Button>
          </div>
        ))}
        <ul className="rows">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <button
                type="button"
                className="row row--press"
                onClick={() => void dispatch({ type: 'app.openMeeting', meetingId: meeting.id })}
              >
                <span className="row__main">
                  <strong>{dateInWords(meeting.date)}</strong>
                  <span className="muted" dir="auto">
                    {[timeInWords(meeting.startTime), meeting.place].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="chip">{phaseWords[meeting.phase]}</span>
              </button>
            </li>
          ))}
        </ul>
        <Pages of={pages} total={answer?.total ?? meetings.length} />
      </section>
      <aside className="panel__side">
        <h2>Open actions</h2>
        {open.length === 0 ? (
          <p className="empty">Nothing is open from earlier meetings.</p>
        ) : (
          <>
            <p className="muted">
              {counted(open.length, 'action')} to ask about at the next meeting.
            </p>
            <OpenActionRows actions={open} />
          </>
        )}
      </aside>
      {creating && (
        <MeetingForm
          title="Prepare a meeting"
          confirm="Prepare meeting"
          id={null}
          initial={{ ...workgroupOf(record), date: '' }}
          onClose={() => setCreating(false)}
          onDone={async (fields) => {
            const result = await dispatch({ type: 'meeting.create', fields })
            if (result.ok) await dispatch({ type: 'app.openMeeting', meetingId: result.value.id })
            return result
          }}
        />
      )}
    </div>
  )
}
