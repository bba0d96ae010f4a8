import type { Decided } from '../kernel/decideContext'
import { done } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type SharedRecord, remove } from '../record/record'
import { closedMeeting } from './meetingState'

export function removeEntry(
  record: SharedRecord,
  table: 'decision' | 'actionItem',
  id: string,
): Decided {
  const row = record[table].get(id)
  if (row === undefined) return missing('entry')
  const closed = closedMeeting(record, row.meetingId)
  if (closed !== null) return closed
  const updates = [...record.actionUpdate.values()].filter((row) => row.actionId === id)
  return done([...updates.map((row) => remove('actionUpdate', row.id)), remove(table, id)])
}
