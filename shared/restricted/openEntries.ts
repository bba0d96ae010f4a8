import { rowsWith } from '../kernel/compartment'
import { type Clearance, judgeEntry, judgeRelease, recipientsOf } from './clearance'
import type { RowFor } from './fields'
import { releasesOf } from './releases'
import { versionStoodOn } from './releaseVersions'
import type { Room } from './room'
import type { RestrictedRecord } from './state'
import type { Disclosure, Entry, EntryTable, Lack, Release, ShownEntry } from './tables'

/*
 * What of a participant's file may be shown before a room: each entry judged by itself, and of the
 * rest only how much more there is and for whom.
 */

/** An entry of a file, the release it names, and who in the room may see it. */
export interface JudgedEntry {
  readonly kind: ShownEntry['kind']
  readonly row: Entry
  readonly release: Release | undefined
  /** Which version of it stands now; null for none. */
  readonly releaseVersion: number | null
  /** Nobody lacks anything when nobody else is there. */
  readonly clearance: Clearance
}

const nobodyElse: Clearance = { clear: true, people: [] }

type Here = Exclude<Room, { kind: 'not now' }>

/** Everything in a participant's file, judged before a room. */
export function judgeFile(
  record: RestrictedRecord,
  participantId: string,
  room: Here,
  today: string,
): JudgedEntry[] {
  const judge =
    (kind: ShownEntry['kind']) =>
    (row: Entry): JudgedEntry => {
      const release = record.release.get(row.releaseId ?? '')
      const clearance =
        room.kind === 'alone' ? nobodyElse : judgeEntry(row, release, room.people, today)
      return { kind, row, release, releaseVersion: versionStoodOn(record, row), clearance }
    }
  return [
    ...rowsWith(record, 'participantNote', 'participantId', participantId).map(judge('note')),
    ...rowsWith(record, 'restrictedAction', 'participantId', participantId).map(judge('action')),
    ...rowsWith(record, 'caseDecision', 'participantId', participantId).map(judge('decision')),
  ]
}

/** The releases that may be shown: before a room, those in effect that cover everyone in it. */
export const releasesToShow = (
  record: RestrictedRecord,
  participantId: string,
  room: Here,
  today: string,
): Release[] =>
  releasesOf(record, participantId).filter(
    (release) => room.kind === 'alone' || judgeRelease(release, room.people, today).clear,
  )

/** As much of an entry as the disclosure log repeats. */
interface Logged {
  readonly kind: ShownEntry['kind']
  readonly row: RowFor<EntryTable, 'log'>
  readonly releaseVersion: number | null
}

/** What the disclosure log says of an entry that is shown. */
export const shownEntry = (
  { kind, row, releaseVersion }: Logged,
  overridden = false,
): ShownEntry => ({
  kind,
  id: row.id,
  releaseId: row.releaseId,
  releaseVersion,
  part2: row.part2,
  overridden,
  openedIn: null,
})

/** What a line says of an entry that goes on being shown from the line before it, with where its basis stands. */
export const carryShown = (before: Line, entry: JudgedEntry): ShownEntry => {
  const { shown } = before
  const overridden = isOverridden(shown, entry)
  const openedIn = overridden ? (findShown(shown, entry, true)?.openedIn ?? before.id) : null
  return { ...shownEntry(entry, overridden), openedIn }
}

type Line = RowFor<'disclosure', 'judged'> & Pick<Disclosure, 'id'>

/** The line that has the basis on which a shown entry was opened without consent; undefined for none. */
export const findLineOfBasis = <L extends Line>(
  lines: ReadonlyMap<string, L>,
  line: L,
  entry: JudgedEntry,
): L | undefined => {
  const found = findShown(line.shown, entry, true)
  return found?.openedIn == null ? found && line : lines.get(found.openedIn)
}

/** Whether the log says of an entry what it stands on now. */
export const isLogged = (shown: readonly ShownEntry[], entry: JudgedEntry): boolean =>
  findShown(shown, entry, false) !== undefined

const findShown = (
  shown: readonly ShownEntry[],
  { kind, row, releaseVersion }: JudgedEntry,
  isWithoutConsent: boolean,
): ShownEntry | undefined =>
  shown.find(
    (one) =>
      one.kind === kind &&
      one.id === row.id &&
      one.releaseId === row.releaseId &&
      // What was logged before versions were noted is taken at its word.
      (one.releaseVersion === null || one.releaseVersion === releaseVersion) &&
      one.part2 === row.part2 &&
      (one.overridden || !isWithoutConsent),
  )

/**
 * What a line has to say besides, once the release that entries of it stand on was changed: they go on
 * being shown, as far as they may be, on what the release says now.
 */
export const shownOnChange = (
  shown: readonly ShownEntry[],
  releaseId: string,
  entries: readonly JudgedEntry[],
): ShownEntry[] =>
  entries.flatMap((entry) => {
    if (entry.row.releaseId !== releaseId || isLogged(shown, entry)) return []
    const before = shown.findLast(({ kind, id }) => kind === entry.kind && id === entry.row.id)
    if (before?.releaseId !== releaseId || before.part2 !== entry.row.part2) return []
    return entry.clearance.clear || before.overridden
      ? [{ ...before, releaseVersion: entry.releaseVersion }]
      : []
  })

/** Whether the log says that an entry was opened without consent, on what it stands on now. */
export const isOverridden = (shown: readonly ShownEntry[], entry: JudgedEntry): boolean =>
  findShown(shown, entry, true) !== undefined

/** Entries that stay closed together: what they stand on, for whom they are, and who may not see them. */
export interface KeptBack {
  /** What they stand on: the id of a release, or none. */
  readonly id: string
  readonly count: number
  /** The categories they are for; none when nobody is covered. */
  readonly for: readonly string[]
  readonly people: readonly { readonly name: string; readonly lacks: readonly Lack[] }[]
}

/** What stays closed, grouped by what it stands on and for whom it is; nothing else is said of it. */
export function groupKeptBack(entries: readonly JudgedEntry[], today: string): KeptBack[] {
  const groups = new Map<string, KeptBack>()
  for (const { row, release, clearance } of entries) {
    const id = groupOf(row)
    const recipients = recipientsOf(row, release, today)
    const key = JSON.stringify([id, recipients, clearance.people])
    const people = clearance.people
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ name, lacks }) => ({ name, lacks }))
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { id, count, for: recipients, people })
  }
  return [...groups.values()]
}

/** What an entry stands on, as the name of a group. */
export const groupOf = ({ releaseId, agreement }: Entry): string =>
  releaseId ?? (agreement === '' ? 'nothing' : 'agreement')
