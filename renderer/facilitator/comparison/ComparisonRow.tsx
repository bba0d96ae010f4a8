import type { ReactElement } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { PictureView } from '../../ui/PictureView'
import { formatCount } from '../../ui/labels'
import {
  apartInWords,
  comparisonRow as texts,
  formatDaysUntilReportBack,
  heardInWords,
  monthInWords,
  number,
  type Row,
} from './texts'
import './ComparisonRow.css'

/** One neighborhood: what was called in and what it said, and both month by month. */
export function ComparisonRow(props: {
  row: Row
  comparison: AnswerOf<'comparison.look'>
}): ReactElement {
  const { row, comparison } = props
  const { calls } = row
  return (
    <li className="comparison__row">
      <h3 dir="auto">{row.name}</h3>
      <div className="comparison__sides">
        <dl className="comparison__facts">
          <div>
            <dt>{texts.numbers}</dt>
            <dd>
              {calls === null ? (
                texts.noDataForThisPlace
              ) : (
                <>
                  <strong>{texts.callsByTheCommunityOf(number(calls.community))}</strong>
                  <Residents row={row} />
                </>
              )}
            </dd>
            {calls !== null && apartInWords(calls) !== '' && (
              <dd className="muted small">{apartInWords(calls)}</dd>
            )}
          </div>
          <div>
            <dt>{texts.concerns}</dt>
            <dd>
              <strong>{texts.heard(formatCount(row.heard, 'concern'))}</strong>
              {heardInWords(row) !== '' && `: ${heardInWords(row)}`}
            </dd>
            {row.daysUntilReportBack !== null && (
              <dd>{formatDaysUntilReportBack(row.daysUntilReportBack)}</dd>
            )}
          </div>
          <div>
            <dt>{texts.atTheTable}</dt>
            <dd>{atTheTable(row, comparison.meetingsHeld)}</dd>
            <dd>{formatAnswered(row)}</dd>
          </div>
        </dl>
        <PictureView picture={row.picture} />
      </div>
      <details className="comparison__months">
        <summary>{texts.eachMonthAsTable(row.name)}</summary>
        <MonthTable row={row} months={comparison.months} />
      </details>
    </li>
  )
}

/** Per resident where somebody said how many there are, and who says so. */
function Residents({ row }: { row: Row }): ReactElement | null {
  const { calls, population, populationSource } = row
  if (calls?.perThousand == null || population === null) return null
  const rate = calls.perThousand.toLocaleString('en-US', { maximumFractionDigits: 1 })
  const by = populationSource === '' ? '' : `, ${populationSource}`
  return <span>{texts.forEach1000Its(rate, number(population), by)}</span>
}

const atTheTable = ({ attended, minutes }: Row, held: number): string =>
  held === 0
    ? texts.noMeetingWasHeldThese
    : texts.spokenForAtAgenda(
        attended,
        formatCount(held, 'meeting'),
        formatCount(minutes, 'minute'),
      )

const formatAnswered = ({ openActions, reportBacksGiven, meetingsToReport }: Row): string =>
  [
    formatCount(openActions, texts.openAction),
    texts.given(formatCount(reportBacksGiven, 'report-back')),
    meetingsToReport > 0 ? texts.owed(meetingsToReport) : '',
  ]
    .filter((part) => part !== '')
    .join(', ')

function MonthTable({ row, months }: { row: Row; months: readonly string[] }): ReactElement {
  return (
    <table>
      <caption>{texts.monthByMonth(row.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.month}</th>
          <th scope="col">{texts.callsByTheCommunity}</th>
          <th scope="col">{texts.concernsHeard}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month, at) => (
          <tr key={month}>
            <th scope="row">{monthInWords(month)}</th>
            <td>{callsIn(row, at)}</td>
            <td>{number(row.heardMonthly[at] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function callsIn({ calls }: Row, at: number): string {
  const count = calls?.monthly[at] ?? null
  return count === null ? texts.noData : number(count)
}
