import type { ReactElement } from 'react'
import { timeSheet, type TimeSheetRow } from '../../../../shared/meeting/timeSheet'
import { counted } from '../../../ui/labels'
import { useNow } from '../../../ui/useNow'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import './wrapUp.css'

const wholeMinutes = (ms: number): number => Math.round(ms / 60_000)

/** What was planned against what was used, item by item. For the table, not for the documents. */
export function TimeUsed(): ReactElement {
  const now = useNow()
  const record = useRecord()
  const sheet = timeSheet(record, useMeeting(), now)
  if (sheet.usedMs === 0) return <p className="empty">No item’s clock was started.</p>
  const longest = Math.max(
    ...sheet.rows.map((row) => Math.max(row.plannedMinutes, wholeMinutes(row.usedMs))),
  )
  return (
    <>
      <table className="times">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Planned</th>
            <th scope="col">Used</th>
            <th scope="col">Difference</th>
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
            <th scope="row">All items</th>
            <td>{sheet.plannedMinutes}</td>
            <td>{wholeMinutes(sheet.usedMs)}</td>
            <td>{difference(wholeMinutes(sheet.usedMs) - sheet.plannedMinutes)}</td>
            <td aria-hidden="true" />
          </tr>
        </tfoot>
      </table>
      {sheet.lengthMs !== null && (
        <p className="muted">
          {counted(wholeMinutes(sheet.lengthMs), 'minute')} from the start to the last item,{' '}
          {counted(wholeMinutes(sheet.betweenMs), 'minute')} of them between items.
        </p>
      )}
    </>
  )
}

/** More or less than planned, as people say it. */
function difference(minutes: number): string {
  if (minutes === 0) return 'as planned'
  return minutes > 0 ? `${minutes} more` : `${-minutes} less`
}

function usedWords(ms: number): string {
  if (ms === 0) return 'not begun'
  return ms < 60_000 ? 'under 1' : String(wholeMinutes(ms))
}

function movedWords(minutes: number): string {
  if (minutes === 0) return ''
  return minutes > 0 ? ` borrowed ${minutes}` : ` lent ${-minutes}`
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
