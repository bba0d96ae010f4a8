import { type ReactElement, useState } from 'react'
import type { ConcernSummary } from '../../../shared/concerns/contract'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { helpOn } from '../client/help'
import { MeetingLink } from '../client/MeetingLink'
import { useQuery } from '../client/useQuery'
import { useDispatch, useMeeting } from '../client/useSnapshot'
import { ConcernDialog } from '../concerns/ConcernDialog'
import { reminders as texts } from './texts'

/** So many are told at once; the register has all of them. */
const mostShown = 5

/** Whom this meeting owes an answer, what waits for an agenda, and who hasn't been heard. */
export function Reminders(): ReactElement | null {
  const meeting = useMeeting()
  const answer = useQuery({ type: 'engagement.reminders', meetingId: meeting.id })
  const [opened, setOpened] = useState<string | null>(null)
  if (answer === null) return null
  const { owed, overdue, reportBacksOwed, reviews, waiting, silent } = answer
  return (
    <>
      {owed.length > 0 && (
        <section {...helpOn('reminders')}>
          <h2>{texts.theyWaitHearBack}</h2>
          <Concerns rows={owed} onOpen={setOpened} />
        </section>
      )}
      {reportBacksOwed.length > 0 && (
        <section>
          <h2>{texts.reportBacksNotGiven}</h2>
          <p className="muted">{texts.oneTellsOfEachMeeting}</p>
          <ul className="chips">
            {reportBacksOwed.map((row) => (
              <li key={row.id} className="chip" dir="auto">
                {texts.ofMeeting(row.name, dateInWords(row.meeting.date, 'short'))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Reviews rows={reviews} />
      {overdue.length > 0 && (
        <section>
          <h2>{texts.reportBackDueBy}</h2>
          <ul className="rows">
            {overdue.map((row) => (
              <li key={row.id} className="row row--stack">
                <span dir="auto">{withPlace(row)}</span>
                <span className="muted small" dir="auto">
                  {formatLastReportBack(row)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section {...helpOn('reminders')}>
          <h2>{texts.concernsOnNoAgendaYet}</h2>
          <Concerns rows={waiting} onOpen={setOpened} />
        </section>
      )}
      {silent.length > 0 && (
        <section>
          <h2>{texts.notHeardFromLately}</h2>
          <p className="muted">{texts.silenceNotSafetyWhoCould}</p>
          <ul className="chips">
            {silent.map((row) => (
              <li key={row.id} className="chip" dir="auto">
                {withPlace(row)}
                {row.last !== '' && texts.last(dateInWords(row.last, 'dated'))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {opened !== null && <ConcernDialog id={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** Decisions whose day to be looked at again has come. */
function Reviews({
  rows,
}: {
  rows: AnswerOf<'engagement.reminders'>['reviews']
}): ReactElement | null {
  const dispatch = useDispatch()
  if (rows.length === 0) return null
  return (
    <section {...helpOn('decisions')}>
      <h2>{texts.decisionsToReview}</h2>
      <ul className="rows">
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.id} className="row row--stack">
            <span dir="auto">{row.wording}</span>
            <span className="muted small">
              {texts.reviewSince(dateInWords(row.reviewOn, 'dated'))}
            </span>
            <span className="actions-row actions-row--start">
              <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
              <Button
                small
                look="quiet"
                aria-label={texts.reviewedOf(row.wording)}
                onPress={() => void dispatch({ type: 'decision.reviewed', id: row.id })}
              >
                {texts.reviewed}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > mostShown && (
        <p className="muted small">{texts.andMoreDecisions(rows.length - mostShown)}</p>
      )}
    </section>
  )
}

type Overdue = AnswerOf<'engagement.reminders'>['overdue'][number]

const withPlace = (row: { readonly name: string; readonly place: string }): string =>
  row.place === '' ? row.name : `${row.name}, ${row.place}`

function formatLastReportBack({ last, due, reportBackBy, language }: Overdue): string {
  const when =
    last === ''
      ? [texts.noReportBackYet]
      : [texts.lastReportBack(dateInWords(last, 'dated')), texts.due(dateInWords(due, 'dated'))]
  const how = [
    reportBackBy === null ? '' : reportBackWayLabels[reportBackBy].toLowerCase(),
    language,
  ]
  return [...when, ...how].filter((part) => part !== '').join(' · ')
}

function Concerns(props: {
  rows: readonly ConcernSummary[]
  onOpen: (id: string) => void
}): ReactElement {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const { rows } = props
  return (
    <>
      <ul className="rows">
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.id} className="row row--stack">
            <span dir="auto">{row.wording}</span>
            <span className="muted small" dir="auto">
              {row.neighborhood}
              {row.hearBackBy !== '' && texts.by(dateInWords(row.hearBackBy, 'dated'))}
            </span>
            <span className="actions-row actions-row--start">
              {(row.status === 'new' || row.status === 'acknowledged') && (
                <Button
                  small
                  aria-label={texts.putOnTheAgendaOf(row.wording)}
                  onPress={() =>
                    void dispatch({
                      type: 'concern.putOnAgenda',
                      id: row.id,
                      meetingId,
                      itemId: null,
                    })
                  }
                >
                  {texts.putOnTheAgenda}
                </Button>
              )}
              <Button
                small
                look="quiet"
                aria-label={texts.openOf(row.wording)}
                onPress={() => props.onOpen(row.id)}
              >
                {texts.open}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > mostShown && (
        <p className="muted small">
          {texts.andMoreUnderConcernsWorkgroup(rows.length - mostShown)}
        </p>
      )}
    </>
  )
}
