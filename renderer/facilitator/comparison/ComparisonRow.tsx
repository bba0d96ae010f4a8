import type { ReactElement } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { PictureView } from '../../ui/PictureView'
import { counted } from '../../ui/labels'
import { apartInWords, heardInWords, monthInWords, number, type Row, toldAfter } from './labels'
import './comparison.css'

/** One neighborhood: what was called in and what it said, and both month by month. */
export function BesideRow(props: { row: Row; beside: AnswerOf<'comparison.look'> }): ReactElement {
  const { row, beside } = props
  const { calls } = row
  return (
    <li className="beside__row">
      <h3 dir="auto">{row.name}</h3>
      <div className="beside__sides">
        <dl className="beside__facts">
          <div>
            <dt>Numbers</dt>
            <dd>
              {calls === null ? (
                'No figures of this place in these months'
              ) : (
                <>
                  <strong>{`${number(calls.community)} calls by the community`}</strong>
                  <Residents row={row} />
                </>
              )}
            </dd>
            {calls !== null && apartInWords(calls) !== '' && (
              <dd className="muted small">{apartInWords(calls)}</dd>
            )}
          </div>
          <div>
            <dt>Words</dt>
            <dd>
              <strong>{counted(row.heard, 'concern')} heard</strong>
              {heardInWords(row) !== '' && `: ${heardInWords(row)}`}
            </dd>
            {row.daysUntilTold !== null && <dd>{toldAfter(row.daysUntilTold)}</dd>}
          </div>
          <div>
            <dt>At the table</dt>
            <dd>{atTheTable(row, beside.meetingsHeld)}</dd>
            <dd>{answered(row)}</dd>
          </div>
        </dl>
        <PictureView picture={row.picture} />
      </div>
      <details className="beside__months">
        <summary>Each month of {row.name} as a table</summary>
        <MonthTable row={row} months={beside.months} />
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
  return <span>{`, ${rate} for each 1,000 of its ${number(population)} residents${by}`}</span>
}

const atTheTable = ({ attended, minutes }: Row, held: number): string =>
  held === 0
    ? 'No meeting was held in these months'
    : `Spoken for at ${attended} of ${counted(held, 'meeting')}, ${counted(minutes, 'minute')} of the agenda`

const answered = ({ openActions, reportBacksGiven, reportBacksDue }: Row): string =>
  [
    counted(openActions, 'open action'),
    `${counted(reportBacksGiven, 'report-back')} given`,
    reportBacksDue > 0 ? `${reportBacksDue} owed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')

function MonthTable({ row, months }: { row: Row; months: readonly string[] }): ReactElement {
  return (
    <table>
      <caption>{`${row.name}, month by month`}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Calls by the community</th>
          <th scope="col">Concerns heard</th>
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
  return count === null ? 'no figures' : number(count)
}
