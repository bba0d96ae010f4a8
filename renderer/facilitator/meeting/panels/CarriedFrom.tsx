import type { ReactElement } from 'react'
import { ancestorsOf } from '../../../../shared/record/thread'
import type { AgendaItem } from '../../../../shared/record/tables'
import { dateInWords } from '../../../ui/words'
import { useRecord } from '../../state/hooks'

/** Since when an item has been with the workgroup, and why the last meeting didn't finish it. */
export function CarriedFrom({ item }: { item: AgendaItem }): ReactElement | null {
  const record = useRecord()
  const before = ancestorsOf(record, item)
  const [last] = before
  const first = before.at(-1)
  if (last === undefined || first === undefined) return null
  const dateOf = (row: AgendaItem): string =>
    dateInWords(record.meeting.get(row.meetingId)?.date ?? '', 'dated')
  const since = dateOf(first)
  return (
    <span className="small carried" dir="auto">
      {since !== '' && `First on ${since}. `}
      {last.statusReason !== '' &&
        `${last.status === 'parked' ? 'Parked' : 'Carried over'}: ${last.statusReason}`}
    </span>
  )
}
