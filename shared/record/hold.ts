import type { DecideContext } from '../kernel/decideContext'
import { type Refusal, refuse } from '../kernel/result'
import { type CommandType, recordCommands } from './commands'
import { type Change, put, type SharedRecord } from './record'
import type { TableName } from './tables'

/*
 * What a legal hold does to the shared record: nothing is removed, and whatever is changed is kept
 * as it was. It opens and closes nothing.
 */

/** What isn't said yet, what only tells what was looked at, and what a hold itself writes. */
const notKept: ReadonlySet<TableName> = new Set([
  'draft',
  'look',
  'recordHold',
  'heldVersion',
  'writing',
])

/** Whether a hold is on the shared record. */
export const isHeld = (record: SharedRecord): boolean =>
  [...record.recordHold.values()].some(({ liftedAt }) => liftedAt === null)

const held = refuse(
  'There is a legal hold: nothing is removed until it is lifted. You can edit it; what stood there before is kept.',
)

/** Refuses under a hold what takes something away for good; null when the command may be carried out. */
export const refuseUnderHold = (
  record: SharedRecord,
  type: CommandType,
): { ok: false; refusal: Refusal } | null =>
  recordCommands[type].underHold === 'refused' && isHeld(record) ? held : null

const undoHeld = refuse(
  'There is a legal hold: undo removes nothing until it is lifted. You can edit it; what stood there before is kept.',
)

/** Refuses under a hold what would take back that something was written; null when it may be taken back. */
export const refuseUndoUnderHold = (
  record: SharedRecord,
  changes: readonly Change[],
): { ok: false; refusal: Refusal } | null =>
  isHeld(record) &&
  changes.some(
    (change) =>
      change.op === 'remove' && !notKept.has(change.table) && record[change.table].has(change.id),
  )
    ? undoHeld
    : null

/**
 * The changes with those before them that keep each row as it was. A change that takes a version
 * away, as an undo would, isn't made.
 */
export function keepUnderHold(
  record: SharedRecord,
  changes: readonly Change[],
  context: Pick<DecideContext, 'now' | 'newId'>,
): readonly Change[] {
  const wanted = changes.filter(({ op, table }) => op === 'put' || table !== 'heldVersion')
  if (!isHeld(record)) return wanted
  const versions = wanted.flatMap((change) => {
    if (notKept.has(change.table)) return []
    const rowId = change.op === 'put' ? change.row.id : change.id
    const before = record[change.table].get(rowId)
    if (before === undefined) return []
    const row = JSON.stringify(before)
    if (change.op === 'put' && JSON.stringify(change.row) === row) return []
    const place = `${change.table} ${rowId}`
    return [put('heldVersion', { id: context.newId(), place, row, replacedAt: context.now })]
  })
  return [...wanted, ...versions]
}
