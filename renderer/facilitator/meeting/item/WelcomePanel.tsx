import type { ReactElement } from 'react'
import {
  agendaOf,
  neighborhoodsDiscussed,
  presentMembers,
  voiceOf,
  workgroupOf,
} from '../../../../shared/meeting/select'
import { listed, timeInWords } from '../../../ui/formatDate'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { MeetingBegan } from './MeetingStarted'
import { PanelHead } from '../../projector/PanelHeader'

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
        of <strong>Show next</strong> moves the wall and the table together.
      </p>
    </article>
  )
}

/** Who speaks for which neighborhood, and who is missing. */
export function VoicePanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const { here, missing } = voiceOf(record, meeting.id)
  const present = presentMembers(record, meeting.id)
  return (
    <article className="item">
      <PanelHead title="Whose voice is here" slide={{ kind: 'voice' }}>
        <p className="muted">
          A neighborhood that is silent isn’t a neighborhood without concerns. Who will ask them?
        </p>
      </PanelHead>
      <section className="entry">
        <h3>In the room</h3>
        {here.length === 0 && (
          <p className="empty">
            Sign people in at the right; who speaks for a neighborhood shows up here.
          </p>
        )}
        <ul>
          {here.map((row) => (
            <li key={row.id} className="entry__row" dir="auto">
              <strong>{row.name}</strong>
              <span className="muted">
                {listed(
                  present
                    .filter((member) => member.neighborhoodIds.includes(row.id))
                    .map((member) => member.name),
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="entry">
        <h3>Missing</h3>
        {missing.length === 0 && (
          <p className="empty">Nobody: every neighborhood has a voice here.</p>
        )}
        <ul>
          {missing.map((row) => (
            <li key={row.id} className="entry__row" dir="auto">
              {row.name}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

/** How Part A ends. */
export function ClosingPanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const owed = neighborhoodsDiscussed(record, meeting.id).map((row) => row.name)
  return (
    <article className="item">
      <PanelHead title="Closing" slide={{ kind: 'closing' }} />
      <p>
        {owed.length === 0
          ? 'No neighborhood was discussed yet, so no report-back is owed.'
          : `Report-backs are owed to ${listed(owed)}. Name who brings each of them.`}
      </p>
      <p className="muted">
        Thank everyone. Then close Part A if a restricted part follows (the wall goes blank), or
        wrap up.
      </p>
    </article>
  )
}
