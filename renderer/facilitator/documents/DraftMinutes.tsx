import type { ReactElement } from 'react'
import { useMeeting } from '../client/useSnapshot'
import { useThread } from '../client/useHistoryQuery'
import { MeetingLink } from '../client/MeetingLink'

/** The earlier minutes this meeting could approve, with the way to each; nothing when there are none. */
export function DraftMinutes(): ReactElement | null {
  const { id: meetingId } = useMeeting()
  const drafts = useThread({ type: 'thread.minutes', meetingId })?.drafts ?? []
  if (drafts.length === 0) return null
  return (
    <section aria-label="Minutes to approve">
      <h2>Minutes to approve</h2>
      <p className="muted">
        Still a draft. Under Papers of the meeting they are approved, once this one has begun.
      </p>
      <ul className="chips">
        {drafts.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLink meeting={meeting} itemId={null} rowId={null} />
          </li>
        ))}
      </ul>
    </section>
  )
}
