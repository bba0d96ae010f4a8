import type { ReactElement } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { timeInWords } from '../../../ui/formatDate'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { AgendaChangedSinceSent } from '../../documents/AgendaChanged'
import { PanelHeader } from '../../projector/PanelHeader'
import { MeetingStarted } from './MeetingStarted'
import './WelcomePanel.css'
import { welcomePanel as texts } from './texts'

/** What opens the meeting. */
export function WelcomePanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const minutes = agendaOf(record, meeting.id).reduce((sum, item) => sum + item.minutes, 0)
  return (
    <article className="item">
      <PanelHeader title={texts.welcomeAndGoal} slide={{ kind: 'welcome' }} />
      <p className="goal" dir="auto">
        {workgroupOf(record).goalSentence}
      </p>
      <dl className="facts">
        <div>
          <dt>{texts.where}</dt>
          <dd dir="auto">{meeting.place || texts.noPlaceGiven}</dd>
        </div>
        <div>
          <dt>{texts.starts}</dt>
          <dd>{timeInWords(meeting.startTime) || texts.noTimeGiven}</dd>
        </div>
        <MeetingStarted />
        <div>
          <dt>{texts.facilitator}</dt>
          <dd dir="auto">{meeting.facilitator || texts.nobodyNamed}</dd>
        </div>
        <div>
          <dt>{texts.noteTaker}</dt>
          <dd dir="auto">{meeting.noteTaker || texts.nobodyNamed}</dd>
        </div>
        <div>
          <dt>{texts.planned}</dt>
          <dd>{texts.minutes(minutes)}</dd>
        </div>
      </dl>
      <AgendaChangedSinceSent />
      <p className="muted">
        {texts.readGoalAloudSignPeople}
        <strong>{texts.showNext}</strong>
        {texts.movesProjectorTableTogether}
      </p>
    </article>
  )
}
