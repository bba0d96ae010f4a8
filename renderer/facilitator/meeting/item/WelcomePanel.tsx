import type { ReactElement } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { timeInWords } from '../../../ui/formatDate'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHead } from '../../projector/PanelHeader'
import { MeetingBegan } from './MeetingStarted'
import './item.css'

/** What opens the meeting. */
export function WelcomePanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const minutes = agendaOf(record, meeting.id).reduce((sum, item) => sum + item.minutes, 0)
  return (
    <article className="item">
      <PanelHead title="Welcome and goal" slide={{ kind: 'welcome' }} />
      <p className="goal" dir="auto">
        {workgroupOf(record).goalSentence}
      </p>
      <dl className="facts">
        <div>
          <dt>Where</dt>
          <dd dir="auto">{meeting.place || 'No place given'}</dd>
        </div>
        <div>
          <dt>Starts</dt>
          <dd>{timeInWords(meeting.startTime) || 'No time given'}</dd>
        </div>
        <MeetingBegan />
        <div>
          <dt>Facilitator</dt>
          <dd dir="auto">{meeting.facilitator || 'Nobody named'}</dd>
        </div>
        <div>
          <dt>Note-taker</dt>
          <dd dir="auto">{meeting.noteTaker || 'Nobody named'}</dd>
        </div>
        <div>
          <dt>Planned</dt>
          <dd>{minutes} minutes</dd>
        </div>
      </dl>
      <p className="muted">
        Read the goal aloud, sign people in at the right, then go on with past actions. Each press
        of <strong>Show next</strong> moves the projector and the table together.
      </p>
    </article>
  )
}
