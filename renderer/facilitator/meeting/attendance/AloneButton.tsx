import { ShieldCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Attendance } from '../../../../shared/meeting/tables'
import { useDispatch } from '../../client/useSnapshot'
import './attendance.css'
import { aloneButton as texts } from './texts'

/**
 * Says, or takes back, that somebody who takes part from afar told the facilitator that they are
 * alone and nobody records. Nothing for who is in the room.
 */
export function AloneButton(props: { name: string; row: Attendance }): ReactElement | null {
  const dispatch = useDispatch()
  const { meetingId, memberId, presence, aloneAt } = props.row
  if (presence === 'room') return null
  const alone = aloneAt !== null
  return (
    <button
      type="button"
      className="agree"
      aria-pressed={alone}
      aria-label={texts.aloneAndNotRecording(props.name)}
      title={texts.askYouAloneNobodyRecording}
      onClick={() =>
        void dispatch({ type: 'attendance.alone', meetingId, memberId, alone: !alone })
      }
    >
      <ShieldCheck aria-hidden="true" />
      {alone ? texts.alone : texts.aloneLabel}
    </button>
  )
}
