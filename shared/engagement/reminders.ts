import { withoutPartB } from '../comparison/publicRecord'
import { neighborhoodsDiscussed } from '../comparison/select'
import { isAnswered } from '../concerns/lifecycle'
import { toListedConcern } from '../concerns/register'
import type { Concern } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { meetingsOf } from '../meeting/select'
import { type EngagementRecord } from './tables'

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
    return { owed: [], overdue: [], reportBacksOwed: null, reviews: [], waiting: [], silent: [] }
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
    reportBacksOwed: findReportBacksOwed(record, date),
    reviews: listReviews(record, date),
    overdue: held ? overdueAt(record, date) : [],
    waiting: open
      .filter(waits)
      .sort(byArrival)
      .map((row) => toListedConcern(record, row)),
    silent: held ? silentAt(record, date) : [],
  }
}

const wasHeld = (record: EngagementRecord, before: string): boolean =>
  [...record.meeting.values()].some((row) => row.phase === 'ended' && row.date <= before)

const byArrival = (a: Concern, b: Concern): number =>
  a.receivedOn.localeCompare(b.receivedOn) || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1)

/** The latest meeting held by then, and the neighborhoods its report-back wasn't told to. */
function findReportBacksOwed(
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['reportBacksOwed'] {
  const meeting = meetingsOf(record).find((row) => row.phase === 'ended' && row.date <= date)
  if (meeting === undefined) return null
  const told = new Set(
    rowsWith(record, 'reportBackGiven', 'meetingId', meeting.id).map((row) => row.audienceId),
  )
  const left = neighborhoodsDiscussed(record, meeting.id).filter(({ id }) => !told.has(id))
  const named = left.map(({ id, name }) => ({ id, name }))
  return left.length === 0
    ? null
    : { meeting: { id: meeting.id, date: meeting.date }, neighborhoods: named }
}

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
function overdueAt(
  record: EngagementRecord,
  date: string,
): EngagementAnswer<'engagement.reminders'>['overdue'] {
  const last = lastReportBack(record)
  return audiences(record)
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
  const last = lastHeard(record)
  return audiences(record)
    .map(({ row, place }) => ({ id: row.id, name: row.name, place, last: last.get(row.id) }))
    .filter((row) => row.last < since)
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

/**
 * The latest day on which each neighborhood and group raised something, was listened to on a
 * visit, or had somebody who speaks for it at a meeting.
 */
function lastHeard(record: EngagementRecord): Latest {
  const last = new Latest()
  for (const row of record.concern.values())
    last.note([row.neighborhoodId, row.groupId], row.receivedOn)
  for (const row of record.visit.values())
    if (row.heard !== '') last.note([row.neighborhoodId, row.groupId], row.visitedOn)
  const dayOf = (row: { readonly meetingId: string }): string =>
    record.meeting.get(row.meetingId)?.date ?? ''
  for (const row of record.heardStatement.values())
    // What was put on an agenda was heard when it came in.
    if (row.concernId === null) last.note([row.neighborhoodId], dayOf(row))
  const groups = [...record.communityGroup.values()]
  for (const member of record.member.values()) {
    const theirs = groups.filter((group) => speaksForGroup(group, member)).map(({ id }) => id)
    const ids = [...member.neighborhoodIds, ...theirs]
    if (ids.length > 0)
      for (const row of rowsWith(record, 'attendance', 'memberId', member.id))
        last.note(ids, dayOf(row))
  }
  return last
}
