import { type FieldsFor, fieldsFor } from '../kernel/fieldUses'
import type { AgendaItem } from '../meeting/tables'
import { recordFields } from './fields'
import { type Change, put, type SharedRecord } from './record'
import type { Rows, TableName } from './tables'

/** The changes, each row that says something else than before stamped with the time. */
export const stampChanges = (
  record: SharedRecord,
  changes: readonly Change[],
  now: number,
): readonly Change[] => changes.map((change) => stampChange(record, change, now))

/** Tables of which a field counts for whether a row changed: each is stamped below, or doesn't compile. */
type Stamped = {
  [T in TableName]: FieldsFor<(typeof recordFields)[T], 'changes'> extends never ? never : T
}[TableName]

function stampChange(record: SharedRecord, change: Change, now: number): Change {
  if (change.op === 'remove') return change
  switch (change.table) {
    case 'agendaItem':
      return put('agendaItem', stampItem(record.agendaItem.get(change.row.id), change.row, now))
    case 'heardStatement':
      return put(
        'heardStatement',
        stampRow(record.heardStatement.get(change.row.id), change.row, words.heardStatement, now),
      )
    case 'concern':
      return put(
        'concern',
        stampRow(record.concern.get(change.row.id), change.row, words.concern, now),
      )
    case 'decision':
      return put(
        'decision',
        stampRow(record.decision.get(change.row.id), change.row, words.decision, now),
      )
    case 'actionItem':
      return put(
        'actionItem',
        stampRow(record.actionItem.get(change.row.id), change.row, words.actionItem, now),
      )
    default:
      return leaveUnstamped(change)
  }
}

/** Rows of which no field counts; a table with one isn't let in here. */
const leaveUnstamped = (change: Exclude<Change, { readonly table: Stamped }>): Change => change

/** What a row says; its clock, its place in an order and its time stamps aside. */
const words: { readonly [T in Stamped]: readonly (keyof Rows[T])[] } = {
  agendaItem: fieldsFor(recordFields.agendaItem, 'changes'),
  heardStatement: fieldsFor(recordFields.heardStatement, 'changes'),
  concern: fieldsFor(recordFields.concern, 'changes'),
  decision: fieldsFor(recordFields.decision, 'changes'),
  actionItem: fieldsFor(recordFields.actionItem, 'changes'),
}

/** An item also says what became of it, once it is settled. */
function stampItem(before: AgendaItem | undefined, row: AgendaItem, now: number): AgendaItem {
  const became = ({ status, statusReason }: AgendaItem): string =>
    status === 'planned' || status === 'running' ? '' : `${status} ${statusReason}`
  return before !== undefined && became(before) !== became(row)
    ? { ...row, changedAt: now }
    : stampRow(before, row, words.agendaItem, now)
}

function stampRow<T extends { readonly changedAt: number }>(
  before: T | undefined,
  row: T,
  fields: readonly (keyof T)[],
  now: number,
): T {
  const says = (of: T): string => JSON.stringify(fields.map((field) => of[field]))
  return before === undefined || says(before) === says(row) ? row : { ...row, changedAt: now }
}
