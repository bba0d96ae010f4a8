import type { ReactElement } from 'react'
import { actionStatusWords } from '../../../shared/actions/labels'
import type { ConcernLife } from '../../../shared/concerns/contract'
import { channelWords, statusWords } from '../../../shared/concerns/labels'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { MeetingLink } from '../client/MeetingLink'
import './ConcernTimeline.css'
import { concernTimeline as texts } from './texts'

/** What became of a concern, step by step, with every time the neighborhood was told. */
export function ConcernTimeline({ life }: { life: ConcernLife }): ReactElement {
  return (
    <section>
      <h3>{texts.outcome}</h3>
      <ol className="history" aria-label={texts.outcome}>
        {life.steps.map((step) => (
          <li key={step.id}>
            <span className="history__date">{dateInWords(dateOf(step.recordedAt), 'dated')}</span>
            <span dir="auto">
              {statusWords[step.status]}
              {step.reason !== '' && `: ${step.reason}`}{' '}
              {step.meeting !== null && (
                <MeetingLink meeting={step.meeting} itemId={null} rowId={null} />
              )}
            </span>
          </li>
        ))}
      </ol>
      {life.came.length > 0 && (
        <>
          <h3>{texts.meetingOutcomes}</h3>
          <ul className="history" aria-label={texts.meetingOutcomes}>
            {life.came.map((row) => (
              <li key={row.id}>
                <span className="history__date">
                  {row.status === null
                    ? texts.decided
                    : texts.action(actionStatusWords[row.status])}
                </span>
                <span dir="auto">
                  {row.text}{' '}
                  <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {life.again.length > 0 && (
        <>
          <h3>{texts.raisedAgain}</h3>
          <ul className="history" aria-label={texts.raisedAgain}>
            {life.again.map((row) => (
              <li key={row.id}>
                <span className="history__date">{dateInWords(row.receivedOn, 'dated')}</span>
                <span dir="auto" className="concern__again">
                  {[channelWords[row.channel], row.group, row.language && texts.in(row.language)]
                    .filter(Boolean)
                    .join(', ')}
                  : <q>{row.wording}</q>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{texts.reportedTo}</h3>
      {life.reportBacks.length === 0 ? (
        <p className="muted">{texts.nobodyYetConcernClosedWhen}</p>
      ) : (
        <ul className="history" aria-label={texts.reportedTo}>
          {life.reportBacks.map((row) => (
            <li key={row.id}>
              <span className="history__date">{dateInWords(row.reportedOn, 'dated')}</span>
              <span dir="auto">
                {row.to}. {reportBackWayLabels[row.how]}
                {row.language !== '' && texts.inWith(row.language)}.
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
