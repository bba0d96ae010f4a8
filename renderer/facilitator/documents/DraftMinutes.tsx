import type { ReactElement } from 'react'
import { MeetingLink } from '../client/MeetingLink'
import { useQuery } from '../client/useQuery'
import { useMeeting } from '../client/useSnapshot'
import { draftMinutes as texts } from './texts'

/** The earlier minutes this meeting could approve, with the way to each; nothing when there are none. */
export function DraftMinutes(): ReactElement | null {
  const { id: meetingId } = useMeeting()
  const drafts = useQuery({ type: 'minutes.drafts', meetingId })?.drafts ?? []
  if (drafts.length === 0) return null
  return (
    <section aria-label={texts.minutesToApprove}>
      <h2>{texts.minutesToApprove}</h2>
      <p className="muted">{texts.stillDraftUnderDocumentsMeeting}</p>
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
