import type { ActionItem } from '../actions/tables'
import type { HeardStatement, Concern } from '../concerns/tables'
import type { AgendaItem, Decision } from '../meeting/tables'
import { type Change, put, type SharedRecord } from './record'

/** What a row says; its clock, its place in an order and its time stamps aside. */
const itemWords = [
  'part',
  'title',
  'purpose',
  'presenter',
  'minutes',
  'neighborhoodIds',
  'notes',
] satisfies readonly (keyof AgendaItem)[]
const concernWords = [
  'wording',
  'source',
  'neighborhoodId',
] satisfies readonly (keyof HeardStatement)[]
const raisedWords = [
  'wording',
  'neighborhoodId',
  'receivedOn',
  'channel',
  'groupId',
  'place',
  'times',
  'effect',
  'alreadyTried',
  'called',
  'whyNotCalled',
  'wantedOutcome',
  'hearBackBy',
] satisfies readonly (keyof Concern)[]
const decisionWords = ['wording', 'rationale', 'dissent'] satisfies readonly (keyof Decision)[]
const actionWords = [
  'wording',
  'owner',
  'due',
  'status',
  'obstacle',
  'neighborhoodIds',
  'needs',
] satisfies readonly (keyof ActionItem)[]

/** The changes, each row that says something else than before stamped with the time. */
export const stamped = (
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
      return put(table, stampedRow(record.heardStatement.get(row.id), row, concernWords, now))
    case 'concern':
      return put(table, stampedRow(record.concern.get(row.id), row, raisedWords, now))
    case 'decision':
      return put(table, stampedRow(record.decision.get(row.id), row, decisionWords, now))
    case 'actionItem':
      return put(table, stampedRow(record.actionItem.get(row.id), row, actionWords, now))
    default:
      return change
  }
}

/** An item also says what became of it, once it is settled. */
function stampedItem(before: AgendaItem | undefined, row: AgendaItem, now: number): AgendaItem {
  const became = ({ status, statusReason }: AgendaItem): string =>
    status === 'planned' || status === 'running' ? '' : `${status} ${statusReason}`
  return before !== undefined && became(before) !== became(row)
    ? { ...row, changedAt: now }
    : stampedRow(before, row, itemWords, now)
}

function stampedRow<T extends { readonly changedAt: number }>(
  before: T | undefined,
  row: T,
  words: readonly (keyof T)[],
  now: number,
): T {
  const says = (of: T): string => JSON.stringify(words.map((word) => of[word]))
  return before === undefined || says(before) === says(row) ? row : { ...row, changedAt: now }
}
