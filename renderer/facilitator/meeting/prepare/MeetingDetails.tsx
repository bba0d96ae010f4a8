import { type ReactElement, useState } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import { Button } from '../../../ui/Button'
import { dateInWords, timeInWords } from '../../../ui/formatDate'
import { useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import { CancelMeeting } from './CancelMeeting'
import './MeetingDetails.css'
import { meetingDetails as texts } from './texts'

/** When and where the meeting is, and the ways on: to start it, to change it, to cancel it. */
export function MeetingDetails(props: { onChange: () => void; onMeet: () => void }): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const [cancelling, setCancelling] = useState(false)
  const minutes = agendaOf(record, meeting.id).reduce((sum, item) => sum + item.minutes, 0)
  return (
    <section className="card meeting-details">
      <h2>{dateInWords(meeting.date)}</h2>
      <p className="muted" dir="auto">
        {[timeInWords(meeting.startTime), meeting.place].filter(Boolean).join(' · ')}
      </p>
      {meeting.cancelledAt === null ? (
        <p className="muted">{texts.minutesPlanned(minutes)}</p>
      ) : (
        <p role="status">
          <strong>{texts.cancelled}</strong> {texts.sendCalendarAgain}
        </p>
      )}
      <div className="actions-row actions-row--start">
        <Onward onMeet={props.onMeet} />
        <Button onPress={props.onChange}>{texts.change}</Button>
        {meeting.phase === 'preparing' && meeting.cancelledAt === null && (
          <Button look="quiet" onPress={() => setCancelling(true)}>
            {texts.cancelThisMeeting}
          </Button>
        )}
      </div>
      {cancelling && (
        <CancelMeeting
          onClose={() => setCancelling(false)}
          onCancelled={() => void dispatch({ type: 'meeting.cancel', meetingId: meeting.id })}
        />
      )}
    </section>
  )
}

/** The one way on from here: to start it, to go back to it, or to hold it after all. */
function Onward({ onMeet }: { onMeet: () => void }): ReactElement {
  const { id: meetingId, phase, cancelledAt } = useMeeting()
  const dispatch = useDispatch()
  if (cancelledAt !== null)
    return (
      <Button onPress={() => void dispatch({ type: 'meeting.reinstate', meetingId })}>
        {texts.holdAfterAll}
      </Button>
    )
  return phase === 'preparing' ? (
    <Button look="primary" onPress={() => void dispatch({ type: 'meeting.start', meetingId })}>
      {texts.startTheMeeting}
    </Button>
  ) : (
    <Button look="primary" onPress={onMeet}>
      {texts.backToTheMeeting}
    </Button>
  )
}
