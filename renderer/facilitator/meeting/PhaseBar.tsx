import { EyeOff } from 'lucide-react'
import { memo, type ReactElement, type ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { useDispatch, useMeeting } from '../client/useSnapshot'
import type { Stage } from './stages'
import './PhaseBar.css'
import { phaseBar as texts } from './texts'

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
        <Bar>
          <span>{texts.theMeetingHasntStartedProjector}</span>
          <Button
            look="primary"
            onPress={() => void dispatch({ type: 'meeting.start', meetingId })}
          >
            {texts.startTheMeeting}
          </Button>
        </Bar>
      )
    case 'part A':
      return (
        <Bar>
          <span>
            <strong>{texts.partAOpen}</strong>
            {texts.whatYouWriteHereShared}
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.closePartA', meetingId })}>
            {texts.closePartA}
          </Button>
          <Button small onPress={() => void dispatch({ type: 'meeting.wrapUp', meetingId })}>
            {texts.wrapUp}
          </Button>
        </Bar>
      )
    case 'part B':
      return (
        <Bar isRestricted>
          <EyeOff aria-hidden="true" />
          <span>
            <strong>{texts.partBRestricted}</strong>
            {texts.theProjectorBlankStaysSo}
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.wrapUp', meetingId })}>
            {texts.wrapUp}
          </Button>
        </Bar>
      )
    case 'wrap-up':
    case 'ended':
      return (
        <Bar>
          <span>
            {meeting.phase === 'ended' ? texts.thisMeetingHasEnded : texts.theTableHasMovedOn}
          </span>
          <Button small onPress={() => void dispatch({ type: 'meeting.resume', meetingId })}>
            {meeting.phase === 'ended' ? texts.reopen : texts.backToTheMeeting}
          </Button>
          <Button
            small
            onPress={() => onStage(meeting.phase === 'ended' ? 'documents' : 'wrap-up')}
          >
            {meeting.phase === 'ended' ? texts.documents : texts.wrapUp}
          </Button>
        </Bar>
      )
  }
})

const Bar = (props: { isRestricted?: boolean; children: ReactNode }): ReactElement => (
  <section
    className={props.isRestricted === true ? 'phasebar phasebar--restricted' : 'phasebar'}
    aria-label={texts.partOfTheMeeting}
    tabIndex={-1}
    data-region="6"
  >
    {props.children}
  </section>
)
