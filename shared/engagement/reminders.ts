import { withoutPartB } from '../comparison/publicRecord'
import { reportBacksOwed } from '../comparison/reportBacksOwed'
import { isAnswered } from '../concerns/lifecycle'
import { toListedConcern } from '../concerns/register'
import type { Concern, HeardStatement } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { meetingsOf } from '../meeting/select'
import type { Attendance } from '../meeting/tables'
import { type EngagementRecord, type Visit } from './tables'

import { type Audience, audiencesOf } from '../workgroup/audiences'
import { speaksForGroup } from '../workgroup/groups'
import { workgroupOf } from '../workgroup/select'
import type { EngagementAnswer } from './contract'

/*
 * Whom a meeting owes an answer and whom it hasn't heard: what one sees first when preparing it.
 * Silence isn't safety, so the silent ones are named.
 */

const dayMs = 86_400_000

/** The answer for one meeting; nothing for a meeting that is gone. */
export function voices(
  record: EngagementRecord,
  meetingId: string,
): EngagementAnswer<'engagement.reminders'> {
  const date = record.meeting.get(meetingId)?.date
  if (date === undefined)
    return { owed: [], overdue: [], reportBacksOwed: [], reviews: [], waiting: [], silent: [] }
  const open = [...record.concern.values()].filter((row) => !isAnswered(row))
  const isOwed = (row: Concern): boolean => row.hearBackBy !== '' && row.hearBackBy <= date
  const waits = (row: Concern): boolean =>
    (row.status === 'new' || row.status === 'acknowledged') && !isOwed(row)
  // Before the first meeting nobody could be heard yet, and there was nothing to tell.
  const held = wasHeld(record, date)
  return {
    owed: open
      .filter(isOwed)
      .sort((a, b) => a.hearBackBy.localeCompare(b.hearBackBy) || byArrival(a, b))
      .map((row) => toListedConcern(record, row)),
    reportBacksOwed: listReportBacksOwed(record, date),
    reviews: listReviews(record, date),
    overdue: held ? overdueAt(record, date) : [],
    waiting: open
      .filter(waits)
      .sort(byArrival)
      .map((row) => toListedConcern(record, row)),
    silent: held ? silentAt(record, date) : [],
  }
}

/** Whether a meeting was held by the end of a day. */
export const wasHeld = (record: EngagementRecord, before: string): boolean =>
  [...record.meeting.values()].some((row) => row.phase === 'ended' && row.date <= before)

const byArrival = (a: Concern, b: Concern): number =>
  a.receivedOn.localeCompare(b.receivedOn) || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1)

/** The neighborhoods a report-back is owed by then, each with the meeting whose report-back pays for all. */
const listReportBacksOwed = (
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['reportBacksOwed'] =>
  reportBacksOwed(record, date).map(({ neighborhood: { id, name }, meetings: [meeting] }) => ({
    id,
    name,
    meeting: { id: meeting.id, date: meeting.date },
  }))

/** The decisions somebody wanted to look at again by then, and nobody did. */
const listReviews = (
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['reviews'] =>
  [...withoutPartB(record).decision.values()]
    .filter((row) => row.reviewOn !== '' && row.reviewOn <= date && row.reviewedAt === null)
    .sort((a, b) => a.reviewOn.localeCompare(b.reviewOn) || a.recordedAt - b.recordedAt)
    .map((row) => ({
      id: row.id,
      wording: row.wording,
      reviewOn: row.reviewOn,
      meeting: { id: row.meetingId, date: record.meeting.get(row.meetingId)?.date ?? '' },
      itemId: row.itemId,
    }))

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** Neighborhoods and groups that were promised to hear back every so many weeks, and didn't. */
export function overdueAt(
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['overdue'] {
  const agreed = audiences(record).filter(({ row }) => row.reportWeeks !== null)
  if (agreed.length === 0) return []
  const last = lastReportBack(record)
  return agreed
    .flatMap(({ row, place }) => {
      const told = last.get(row.id)
      if (row.reportWeeks === null) return []
      const due = told === '' ? '' : daysAfter(told, row.reportWeeks * 7)
      if (due > date) return []
      const { id, name, reportBackBy, language } = row
      return { id, name, place, last: told, due, reportBackBy, language }
    })
    .sort((a, b) => a.due.localeCompare(b.due))
}

/** Whom nobody heard for as long as the site calls silence, the longest silent first. */
export function silentAt(
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['silent'] {
  const since = daysAfter(date, -7 * workgroupOf(record).silentWeeks)
  const voices = voicesOf(record)
  const lately = lastHeard(record, voices, rowsSince(record, since))
  return audiences(record)
    .filter(({ row }) => lately.get(row.id) < since)
    .map(({ row, place }) => ({
      id: row.id,
      name: row.name,
      place,
      last: lastHeard(record, voices, rowsOf(record, voices, row.id)).get(row.id),
    }))
    .sort((a, b) => a.last.localeCompare(b.last))
}

/** Whom there is to tell, each with its place: the neighborhood of a group, empty for everyone else. */
const audiences = (record: EngagementRecord): { row: Audience['row']; place: string }[] =>
  audiencesOf(record).map(({ kind, row, neighborhoodId }) => ({
    row,
    place: kind === 'group' ? (record.neighborhood.get(neighborhoodId ?? '')?.name ?? '') : '',
  }))

/** The latest day for each id that was named. */
class Latest {
  private readonly days = new Map<string, string>()

  /** Takes a day for each of some ids; null is nobody's. */
  note(ids: readonly (string | null)[], day: string): void {
    for (const id of ids) if (id !== null && day > this.get(id)) this.days.set(id, day)
  }

  get(id: string): string {
    return this.days.get(id) ?? ''
  }
}

/** The latest day on which each neighborhood and group was told something. */
function lastReportBack(record: EngagementRecord): Latest {
  const last = new Latest()
  for (const { concernId, reportedOn } of record.concernReportBack.values()) {
    const row = record.concern.get(concernId)
    if (row !== undefined) last.note([row.neighborhoodId, row.groupId], reportedOn)
  }
  for (const row of record.reportBackGiven.values())
    last.note([row.audienceId, row.groupId], row.reportedOn)
  for (const row of record.visit.values())
    if (row.reported !== '') last.note([row.neighborhoodId, row.groupId], row.visitedOn)
  return last
}

/** Rows that say that somebody was heard. */
interface Hearings {
  readonly concerns: Iterable<Concern>
  readonly visits: Iterable<Visit>
  readonly statements: Iterable<HeardStatement>
  readonly attendance: Iterable<Attendance>
}

/** Those that can be from a day on: of ten years, the last weeks are looked at. */
function rowsSince(record: EngagementRecord, since: string): Hearings {
  const lately = meetingsOf(record).filter(({ date }) => date >= since)
  return {
    concerns: record.concern.values(),
    visits: record.visit.values(),
    statements: lately.flatMap(({ id }) => rowsWith(record, 'heardStatement', 'meetingId', id)),
    attendance: lately.flatMap(({ id }) => rowsWith(record, 'attendance', 'meetingId', id)),
  }
}

/** The neighborhoods and groups each member speaks for, by the member's id; who speaks for none isn't in it. */
type Voices = ReadonlyMap<string, readonly string[]>

function voicesOf(record: EngagementRecord): Voices {
  const groups = [...record.communityGroup.values()]
  return new Map(
    [...record.member.values()].flatMap((member): [string, string[]][] => {
      const theirs = groups.filter((group) => speaksForGroup(group, member)).map(({ id }) => id)
      const ids = [...member.neighborhoodIds, ...theirs]
      return ids.length === 0 ? [] : [[member.id, ids]]
    }),
  )
}

/** Those of one neighborhood or group. */
function rowsOf(record: EngagementRecord, voices: Voices, id: string): Hearings {
  const column = record.communityGroup.has(id) ? 'groupId' : 'neighborhoodId'
  return {
    concerns: rowsWith(record, 'concern', column, id),
    visits: rowsWith(record, 'visit', column, id),
    statements: rowsWith(record, 'heardStatement', 'neighborhoodId', id),
    attendance: [...voices].flatMap(([memberId, ids]) =>
      ids.includes(id) ? rowsWith(record, 'attendance', 'memberId', memberId) : [],
    ),
  }
}

/**
 * The latest day on which each neighborhood and group raised something, was listened to on a
 * visit, or had somebody who speaks for it at a meeting, by these rows.
 */
function lastHeard(record: EngagementRecord, voices: Voices, rows: Hearings): Latest {
  const last = new Latest()
  for (const row of rows.concerns) last.note([row.neighborhoodId, row.groupId], row.receivedOn)
  for (const row of rows.visits)
    if (row.heard !== '') last.note([row.neighborhoodId, row.groupId], row.visitedOn)
  const dayOf = (row: { readonly meetingId: string }): string =>
    record.meeting.get(row.meetingId)?.date ?? ''
  for (const row of rows.statements)
    // What was put on an agenda was heard when it came in.
    if (row.concernId === null) last.note([row.neighborhoodId], dayOf(row))
  for (const row of rows.attendance) last.note(voices.get(row.memberId) ?? [], dayOf(row))
  return last
}
