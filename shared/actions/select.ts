import { rowsWith } from '../kernel/compartment'
import { byRecorded } from '../kernel/sortRows'
import { isEarlier } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import { type ActionsRecord } from './tables'

import type { ActionItem, ActionStatus } from './tables'

/** Actions given at a meeting, in order. */
export const actionsOf = (record: ActionsRecord, meetingId: string): ActionItem[] =>
  rowsWith(record, 'actionItem', 'meetingId', meetingId).sort(byRecorded)

/** Every meeting asks about actions that stand so, until they stand otherwise. */
export const askedAgain: readonly ActionStatus[] = ['open', 'cannot yet']

/**
 * Actions of earlier meetings this one starts from: those still open, those that couldn't be done
 * yet, and those whose status this meeting itself changed. Earliest due first; undated last.
 */
export function pastActionsOf(record: ActionsRecord, meeting: Meeting): ActionItem[] {
  const updatedHere = rowsWith(record, 'actionUpdate', 'meetingId', meeting.id).flatMap(
    (row) => record.actionItem.get(row.actionId) ?? [],
  )
  const waiting = askedAgain.flatMap((status) => rowsWith(record, 'actionItem', 'status', status))
  const asked = new Set([...waiting, ...updatedHere])
  return [...asked]
    .filter((row) => {
      const given = record.meeting.get(row.meetingId)
      return given !== undefined && isEarlier(given, meeting)
    })
    .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999') || byRecorded(a, b))
}
