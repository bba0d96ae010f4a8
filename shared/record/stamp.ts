import { fieldsFor } from '../kernel/fieldUses'
import type { AgendaItem } from '../meeting/tables'
import { recordFields } from './fields'
import { type Change, put, type SharedRecord } from './record'

/** The changes, each row that says something else than before stamped with the time. */
export const stampChanges = (
  record: SharedRecord,
  changes: readonly Change[],
  now: number,
): readonly Change[] => changes.map((change) => stampedOne(record, change, now))

function stampedOne(record: SharedRecord, change: Change, now: number): Change {
  if (change.op === 'remove') return change
  const { table, row } = change
  switch (table) {
    case 'agendaItem':
      return put(table, stampedItem(record.agendaItem.get(row.id), row, now))
    case 'heardStatement':
      return put(
        table,
        stampedRow(record.heardStatement.get(row.id), row, words.heardStatement, now),
      )
    case 'concern':
      return put(table, stampedRow(record.concern.get(row.id), row, words.concern, now))
    case 'decision':
      return put(table, stampedRow(record.decision.get(row.id), row, words.decision, now))
    case 'actionItem':
      return put(table, stampedRow(record.actionItem.get(row.id), row, words.actionItem, now))
    default:
      return change
  }
}

/** What a row says; its clock, its place in an order and its time stamps aside. */
const words = {
  agendaItem: fieldsFor(recordFields.agendaItem, 'changes'),
  heardStatement: fieldsFor(recordFields.heardStatement, 'changes'),
  concern: fieldsFor(recordFields.concern, 'changes'),
  decision: fieldsFor(recordFields.decision, 'changes'),
  actionItem: fieldsFor(recordFields.actionItem, 'changes'),
}

/** An item also says what became of it, once it is settled. */
function stampedItem(before: AgendaItem | undefined, row: AgendaItem, now: number): AgendaItem {
  const became = ({ status, statusReason }: AgendaItem): string =>
    status === 'planned' || status === 'running' ? '' : `${status} ${statusReason}`
  return before !== undefined && became(before) !== became(row)
    ? { ...row, changedAt: now }
    : stampedRow(before, row, words.agendaItem, now)
}

function stampedRow<T extends { readonly changedAt: number }>(
  before: T | undefined,
  row: T,
  fields: readonly (keyof T)[],
  now: number,
): T {
  const says = (of: T): string => JSON.stringify(fields.map((field) => of[field]))
  return before === undefined || says(before) === says(row) ? row : { ...row, changedAt: now }
}
