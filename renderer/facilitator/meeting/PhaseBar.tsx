import { EyeOff } from 'lucide-react'
import { memo, type ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { useDispatch, useMeeting } from '../client/useSnapshot'
import type { Stage } from './stages'
import './meeting.css'

/** Which part of the meeting it is, and the one step that leads on. */
export const PhaseBar = memo(function PhaseBar({
  onStage,
}: {
  onStage: (stage: Stage) => void
}): ReactElement {
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const meetingId = meeting.id
  switch (meeting.phase) {
    case 'preparing':
      return (
        <div className="phasebar">
          <span>The meeting hasn’t started. The projector can be tried; no clock runs.</span>
          <Button
            look="primary"
            onPress={() => void dispatch({ type: 'meeting.start', meetingId })}
          >
            Start the meeting
          </Button>
        </div>
      )
    case 'part A':
      return (
        <div className="phasebar">
          <span>
            <strong>Part A, open.</strong> What you write here is shared: it may reach the
            projector, the minutes and the neighborhoods.
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.closePartA', meetingId })}>
            Close Part A
          </Button>
          <Button small onPress={() => void dispatch({ type: 'meeting.wrapUp', meetingId })}>
            Wrap up
          </Button>
        </div>
      )
    case 'part B':
      return (
        <div className="phasebar phasebar--restricted">
          <EyeOff aria-hidden="true" />
          <span>
            <strong>Part B, restricted.</strong> The projector is blank and stays so. The middle
            column is still the shared record: names of participants belong in private notes only.
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.wrapUp', meetingId })}>
            Wrap up
          </Button>
        </div>
      )
    case 'wrap-up':
    case 'ended':
      return (
        <div className="phasebar">
          <span>
            {meeting.phase === 'ended'
              ? 'This meeting has ended.'
              : 'The table has moved on to wrapping up.'}
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.resume', meetingId })}>
            {meeting.phase === 'ended' ? 'Reopen' : 'Back to the meeting'}
          </Button>
          <Button small onPress={() => onStage(meeting.phase === 'ended' ? 'documents' : 'wrap-up')}>
            {meeting.phase === 'ended' ? 'Documents' : 'Wrap up'}
          </Button>
        </div>
      )
  }
})
