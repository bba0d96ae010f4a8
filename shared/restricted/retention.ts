import type { SharedRecord } from '../record/record'
import { put, remove, settingsOf, type RestrictedChange, type RestrictedRecord } from './state'
import {
  type KeptTable,
  keptTables,
  type LegalHold,
  type RestrictedRows,
  type RestrictedTableName,
  restrictedTableNames,
  restrictedTables,
} from './tables'

/*
 * Restricted entries end on their own clock: warned of, then purged. A legal hold stops it. Pure; days
 * are `YYYY-MM-DD`.
 */

/** The tables whose rows have a disposal date. */
export type DisposedTable = {
  [T in RestrictedTableName]: RestrictedRows[T] extends { disposeOn: string } ? T : never
}[RestrictedTableName]

/** The same, from the tables themselves: a table with such a date is warned of and purged. */
export const disposedTables = restrictedTableNames.filter(
  (table): table is DisposedTable => 'disposeOn' in restrictedTables[table].shape,
)

/** An entry whose time is over or about to be. */
export interface DueEntry {
  readonly table: DisposedTable
  readonly id: string
  readonly disposeOn: string
  /** When it will be purged at the earliest, milliseconds since 1970; null before it was warned of. */
  readonly purgeAt: number | null
}

const dayMs = 86_400_000

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** The hold that stands now, if one does. */
export const holdOf = (record: RestrictedRecord): LegalHold | undefined =>
  [...record.legalHold.values()].find((row) => row.liftedAt === null)

const none: ReadonlySet<string> = new Set()

/**
 * Entries to be purged within the days of warning, the earliest first; with them those that were
 * `withdrawn` (`withdrawn.ts`), by id: their day is today at the latest.
 */
export function dueEntries(
  record: RestrictedRecord,
  today: string,
  withdrawn: ReadonlySet<string> = none,
): DueEntry[] {
  const { warnDays } = settingsOf(record)
  const until = dayAfter(today, warnDays)
  return disposedTables
    .flatMap((table) =>
      [...record[table].values()]
        .map((row) =>
          withdrawn.has(row.id) && row.disposeOn > today ? { ...row, disposeOn: today } : row,
        )
        .filter(({ disposeOn }) => disposeOn !== '' && disposeOn <= until)
        .map(({ id, disposeOn, warnedAt }) => ({
          table,
          id,
          disposeOn,
          purgeAt: warnedAt === null ? null : warnedAt + warnDays * dayMs,
        })),
    )
    .sort((a, b) => a.disposeOn.localeCompare(b.disposeOn) || a.id.localeCompare(b.id))
}

/** The changes that remember that whoever keeps the notes was warned of what is due. */
export const warnDue = (record: RestrictedRecord, today: string, now: number): RestrictedChange[] =>
  dueEntries(record, today)
    .filter(({ purgeAt }) => purgeAt === null)
    .flatMap(({ table, id }): RestrictedChange[] => {
      const row = record[table].get(id)
      return row === undefined
        ? []
        : [{ op: 'put', table, row: { ...row, warnedAt: now } } as RestrictedChange]
    })

/**
 * What is to be purged now: its day has come, and the warning stood for the whole of its time,
 * however long Candor wasn't opened. Nothing while there is a hold.
 */
export const ripe = (
  record: RestrictedRecord,
  today: string,
  now: number,
  withdrawn: ReadonlySet<string> = none,
): DueEntry[] =>
  holdOf(record) !== undefined
    ? []
    : dueEntries(record, today, withdrawn).filter(
        ({ disposeOn, purgeAt }) => disposeOn <= today && purgeAt !== null && purgeAt <= now,
      )

/**
 * The changes that remove rows for good: with them goes the note that older generations still have
 * to be removed, which `purged` takes away again.
 */
export const forGood = (
  record: RestrictedRecord,
  removals: readonly RestrictedChange[],
  now: number,
): RestrictedChange[] => [
  ...withVersions(record, removals),
  put('unfinishedPurge', { id: 'purge', since: now }),
]

/** The changes that remove rows, and with each its versions from the time of a hold. */
export function withVersions(
  record: RestrictedRecord,
  removals: readonly RestrictedChange[],
): RestrictedChange[] {
  const gone = new Set(removals.map((change) => (change.op === 'remove' ? change.id : '')))
  const versions = [...record.heldVersion.values()]
    .filter(({ rowId }) => gone.has(rowId))
    .map(({ id }) => remove('heldVersion', id))
  return [...removals, ...versions]
}

/** What is kept as it was whenever it is changed: what was told on a consent was told on what it said then. */
const alwaysKept: readonly KeptTable[] = ['release']

/** The changes, and those that keep what they replace: all of it under a hold, releases at any time. */
export function keepVersions(
  record: RestrictedRecord,
  changes: readonly RestrictedChange[],
  context: { readonly now: number; newId(): string },
): RestrictedChange[] {
  const isHeld = holdOf(record) !== undefined
  const versions = changes.flatMap((change): RestrictedChange[] => {
    const rowTable = keptTables.find((name) => name === change.table)
    if (change.op !== 'put' || rowTable === undefined) return []
    if (!isHeld && !alwaysKept.includes(rowTable)) return []
    const before = record[rowTable].get(change.row.id)
    if (before === undefined) return []
    const row = JSON.stringify(before)
    if (formatSaid(before) === formatSaid(change.row)) return []
    const rowId = before.id
    return [
      put('heldVersion', {
        id: context.newId(),
        rowTable,
        rowId,
        row,
        replacedAt: context.now,
      }),
    ]
  })
  return [...changes, ...versions]
}

/** A row but for when it was saved: saving the same words anew makes no version. */
const formatSaid = (row: object): string => JSON.stringify({ ...row, updatedAt: 0 })

/** Whether rows were removed of which older generations may still have something. */
export const isUnfinished = (record: RestrictedRecord): boolean => record.unfinishedPurge.size > 0

/** The change that says that older generations are gone. */
export const purged: RestrictedChange = remove('unfinishedPurge', 'purge')

/** The times of backups that may still hold what is purged now, oldest first. */
export const backupsThatHold = (record: SharedRecord): number[] =>
  [...record.backupMade.values()].map((row) => row.at).sort((a, b) => a - b)
