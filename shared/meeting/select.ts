import type { ActionItem, ActionStatus } from '../actions/tables'
import type { Worksheet, WorksheetPlace } from '../comparison/tables'
import type { Concern } from '../concerns/tables'
import { rowsWith, type SharedRecord } from '../record/record'
import type { Rows, TableName } from '../record/tables'
import type { Neighborhood } from '../workgroup/places'
import type { Member, Workgroup } from '../workgroup/tables'
import { currentNotice } from './signInNotice'
import type { AgendaItem, Attendance, Decision, Meeting } from './tables'

/** Questions asked of the record by more than one part of Candor. All are pure; lists are sorted. */

type Positioned = { readonly position: number; readonly id: string }
type Recorded = { readonly recordedAt: number; readonly id: string }

const byPosition = (a: Positioned, b: Positioned): number =>
  a.position - b.position || a.id.localeCompare(b.id)
const byRecorded = (a: Recorded, b: Recorded): number =>
  a.recordedAt - b.recordedAt || a.id.localeCompare(b.id)

function rowsWhere<T extends TableName>(
  record: SharedRecord,
  table: T,
  holds: (row: Rows[T]) => boolean,
): Rows[T][] {
  return [...record[table].values()].filter(holds)
}

/** The workgroup's own row; a record in use has exactly one. */
export function workgroupOf(record: SharedRecord): Workgroup {
  const [workgroup] = record.workgroup.values()
  if (workgroup === undefined) throw new Error('a record without its workgroup row')
  return workgroup
}

/** Neighborhoods still served, in the site's order. */
export const neighborhoodsOf = (record: SharedRecord): Neighborhood[] =>
  rowsWhere(record, 'neighborhood', (row) => !row.retired).sort(byPosition)

/** Names for neighborhood ids, in the site's order; unknown ids are left out. */
export const neighborhoodNames = (record: SharedRecord, ids: readonly string[]): string[] =>
  [...record.neighborhood.values()]
    .filter((row) => ids.includes(row.id))
    .sort(byPosition)
    .map((row) => row.name)

/** Members still coming to the table, in the site's order. */
export const membersOf = (record: SharedRecord): Member[] =>
  rowsWhere(record, 'member', (row) => !row.retired).sort(byPosition)

/** Meetings, latest first. */
export const meetingsOf = (record: SharedRecord): Meeting[] =>
  [...record.meeting.values()].sort(
    (a, b) =>
      b.date.localeCompare(a.date) ||
      b.startTime.localeCompare(a.startTime) ||
      b.id.localeCompare(a.id),
  )

/** The meeting that goes on, or is planned next from a day on; one nobody came to hold isn't to come. */
export const comingMeeting = (record: SharedRecord, today: string): Meeting | null =>
  meetingsOf(record).findLast(
    ({ phase, startedAt, date }) => phase !== 'ended' && (startedAt !== null || date >= today),
  ) ?? null

/** The meeting held or planned next before this one, if any. */
export function previousMeeting(record: SharedRecord, meeting: Meeting): Meeting | undefined {
  const all = meetingsOf(record)
  return all[all.findIndex((row) => row.id === meeting.id) + 1]
}

/** A meeting's agenda: Part A before Part B, each in its order. */
export const agendaOf = (record: SharedRecord, meetingId: string): AgendaItem[] =>
  rowsWith(record, 'agendaItem', 'meetingId', meetingId).sort(
    (a, b) => a.part.localeCompare(b.part) || byPosition(a, b),
  )

/** What neighborhoods said at a meeting, in the order in which it was recorded. */
export const concernsOf = (record: SharedRecord, meetingId: string): Concern[] =>
  rowsWith(record, 'concern', 'meetingId', meetingId).sort(byRecorded)

/** Decisions of a meeting, in order. */
export const decisionsOf = (record: SharedRecord, meetingId: string): Decision[] =>
  rowsWith(record, 'decision', 'meetingId', meetingId).sort(byRecorded)

/** Actions given at a meeting, in order. */
export const actionsOf = (record: SharedRecord, meetingId: string): ActionItem[] =>
  rowsWith(record, 'actionItem', 'meetingId', meetingId).sort(byRecorded)

/** Every meeting asks about actions that stand so, until they stand otherwise. */
export const askedAgain: readonly ActionStatus[] = ['open', 'cannot yet']

/**
 * Actions of earlier meetings this one starts from: those still open, those that couldn't be done
 * yet, and those whose status this meeting itself changed. Earliest due first; undated last.
 */
export function pastActionsOf(record: SharedRecord, meeting: Meeting): ActionItem[] {
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

function isEarlier(row: Meeting, than: Meeting): boolean {
  if (row.id === than.id) return false
  return `${row.date} ${row.startTime}` <= `${than.date} ${than.startTime}`
}

/** Attendance rows of a meeting by member id. */
export const attendanceOf = (
  record: SharedRecord,
  meetingId: string,
): ReadonlyMap<string, Attendance> =>
  new Map(rowsWith(record, 'attendance', 'meetingId', meetingId).map((row) => [row.memberId, row]))

/** Whether someone agreed to the confidentiality text, as it is worded now or as it was. */
export type Agreed = 'yes' | 'to other wording'

/** Who agreed at a meeting, by member id; who isn't in it didn't. */
export function agreementsOf(record: SharedRecord, meetingId: string): ReadonlyMap<string, Agreed> {
  const { version } = currentNotice(record)
  return new Map(
    rowsWith(record, 'acknowledgement', 'meetingId', meetingId).map((row) => [
      row.memberId,
      row.textVersion === version ? 'yes' : 'to other wording',
    ]),
  )
}

/** Members signed in and not gone, in the site's order. */
export function presentMembers(record: SharedRecord, meetingId: string): Member[] {
  const attendance = attendanceOf(record, meetingId)
  return [...record.member.values()]
    .filter((row) => attendance.get(row.id)?.timeOut === null)
    .sort(byPosition)
}

/** Which neighborhoods someone in the room speaks for, and which nobody does (domain.md, "A meeting"). */
export function voiceOf(
  record: SharedRecord,
  meetingId: string,
): { here: Neighborhood[]; missing: Neighborhood[] } {
  const spokenFor = new Set(presentMembers(record, meetingId).flatMap((row) => row.neighborhoodIds))
  const all = neighborhoodsOf(record)
  return {
    here: all.filter((row) => spokenFor.has(row.id)),
    missing: all.filter((row) => !spokenFor.has(row.id)),
  }
}

/**
 * Neighborhoods a meeting's Part A dealt with: those of its items and concerns, those it gave a reason
 * for or against concentrating on, and those of the actions it gave or heard about.
 */
export function neighborhoodsDiscussed(record: SharedRecord, meetingId: string): Neighborhood[] {
  const discussed = agendaOf(record, meetingId).filter(
    (row) => row.part === 'A' && (row.status === 'done' || row.usedMs > 0),
  )
  const ids = new Set([
    ...discussed.flatMap((row) => row.neighborhoodIds),
    ...discussed.flatMap(({ id }) =>
      rowsWith(record, 'worksheetPlace', 'itemId', id)
        .filter(({ reason }) => reason.trim() !== '')
        .map((row) => row.neighborhoodId),
    ),
    ...concernsOf(record, meetingId).map((row) => row.neighborhoodId),
    ...actionsOf(record, meetingId).flatMap((row) => row.neighborhoodIds),
    ...rowsWith(record, 'actionUpdate', 'meetingId', meetingId).flatMap(
      (row) => record.actionItem.get(row.actionId)?.neighborhoodIds ?? [],
    ),
  ])
  return [...record.neighborhood.values()].filter((row) => ids.has(row.id)).sort(byPosition)
}

/** The figures before an agenda item; undefined when nobody put any there. */
export const worksheetOf = (record: SharedRecord, itemId: string): Worksheet | undefined =>
  rowsWith(record, 'worksheet', 'itemId', itemId)[0]

/** The neighborhoods of a worksheet, in the site's order. */
export const placesOf = (record: SharedRecord, worksheetId: string): WorksheetPlace[] => {
  const position = (row: WorksheetPlace): number =>
    record.neighborhood.get(row.neighborhoodId)?.position ?? Infinity
  return rowsWith(record, 'worksheetPlace', 'worksheetId', worksheetId).sort(
    (a, b) => position(a) - position(b) || (a.id < b.id ? -1 : 1),
  )
}
