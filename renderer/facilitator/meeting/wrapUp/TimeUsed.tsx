import type { ReactElement } from 'react'
import { timeSheet, type TimeSheetRow } from '../../../../shared/meeting/timeSheet'
import { formatCount } from '../../../ui/labels'
import { useNow } from '../../../ui/useNow'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import './TimeUsed.css'
import { timeUsed as texts } from './texts'

const wholeMinutes = (ms: number): number => Math.round(ms / 60_000)

/** What was planned against what was used, item by item. For the table, not for the documents. */
export function TimeUsed(): ReactElement {
  const now = useNow()
  const record = useRecord()
  const sheet = timeSheet(record, useMeeting(), now)
  if (sheet.usedMs === 0) return <p className="empty">{texts.noItemsClockWasStarted}</p>
  const longest = Math.max(
    ...sheet.rows.map((row) => Math.max(row.plannedMinutes, wholeMinutes(row.usedMs))),
  )
  return (
    <>
      <table className="times">
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            <th scope="col">{texts.planned}</th>
            <th scope="col">{texts.used}</th>
            <th scope="col">{texts.difference}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <TimeRow key={row.item.id} row={row} longest={longest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.allItems}</th>
            <td>{sheet.plannedMinutes}</td>
            <td>{wholeMinutes(sheet.usedMs)}</td>
            <td>{difference(wholeMinutes(sheet.usedMs) - sheet.plannedMinutes)}</td>
            <td aria-hidden="true" />
          </tr>
        </tfoot>
      </table>
      {sheet.lengthMs !== null && (
        <p className="muted">
          {texts.fromStartLastItemThem(
            formatCount(wholeMinutes(sheet.lengthMs), 'minute'),
            formatCount(wholeMinutes(sheet.betweenMs), 'minute'),
          )}
        </p>
      )}
    </>
  )
}

/** More or less than planned, as people say it. */
function difference(minutes: number): string {
  if (minutes === 0) return texts.asPlanned
  return minutes > 0 ? texts.more(minutes) : texts.less(-minutes)
}

function usedWords(ms: number): string {
  if (ms === 0) return texts.notBegun
  return ms < 60_000 ? texts.under1 : String(wholeMinutes(ms))
}

function movedWords(minutes: number): string {
  if (minutes === 0) return ''
  return minutes > 0 ? texts.borrowed(minutes) : texts.lent(-minutes)
}

function TimeRow({ row, longest }: { row: TimeSheetRow; longest: number }): ReactElement {
  const used = wholeMinutes(row.usedMs)
  const share = (minutes: number): string => `${(minutes / longest) * 100}%`
  return (
    <tr>
      <th scope="row" dir="auto">
        {row.item.title}
      </th>
      <td>
        {row.plannedMinutes}
        <span className="muted small">{movedWords(row.movedMinutes)}</span>
      </td>
      <td>{usedWords(row.usedMs)}</td>
      <td data-over={used > row.plannedMinutes}>
        {row.usedMs === 0 ? '' : difference(used - row.plannedMinutes)}
      </td>
      <td aria-hidden="true" className="times__bars">
        <div className="times__planned" style={{ width: share(row.plannedMinutes) }} />
        <div className="times__used" style={{ width: share(used) }} />
      </td>
    </tr>
  )
}
