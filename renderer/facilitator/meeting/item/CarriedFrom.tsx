import type { ReactElement } from 'react'
import { ancestorsOf } from '../../../../shared/meeting/continuedItems'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { dateInWords } from '../../../ui/formatDate'
import { useRecordPart } from '../../client/useSnapshot'
import './CarriedFrom.css'
import { carriedFrom as texts } from './texts'

/** Since when an item has been with the workgroup, and why the last meeting didn't finish it. */
export function CarriedFrom({ item }: { item: AgendaItem }): ReactElement | null {
  const before = useRecordPart((record) =>
    ancestorsOf(record, item).map(({ status, statusReason, meetingId }) => ({
      status,
      statusReason,
      date: record.meeting.get(meetingId)?.date ?? '',
    })),
  )
  const [last] = before
  const first = before.at(-1)
  if (last === undefined || first === undefined) return null
  const since = dateInWords(first.date, 'dated')
  return (
    <span className="small carried" dir="auto">
      {since !== '' && texts.firstOn(since)}
      {last.statusReason !== '' &&
        `${last.status === 'parked' ? texts.parked : texts.carriedOver}: ${last.statusReason}`}
    </span>
  )
}
