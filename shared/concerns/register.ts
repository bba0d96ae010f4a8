import { rowsWith } from '../kernel/compartment'
import { pageLength } from '../kernel/page'
import { meetingsOf } from '../meeting/select'
import { type ConcernsRecord } from './tables'

import { type ConcernAnswer, type ConcernLife, type ShownConcerns } from './contract'
import { isAnswered, stepsOf } from './lifecycle'
import {
  type ConcernStatus,
  concernStatuses,
  type RepeatReport,
  type Concern,
  type ConcernReportBack,
} from './tables'

/* The concerns of a workgroup, from wherever they came, and what became of each. */

/** Which concerns are asked for, of one neighborhood or every one. */
export interface WhichConcerns {
  readonly show: ShownConcerns
  readonly neighborhoodId: string | null
}

/** Concerns that wait for something: those to hear back soonest first, then the oldest. */
export function concernRegister(
  record: ConcernsRecord,
  { skip, ...which }: WhichConcerns & { readonly skip: number },
): ConcernAnswer<'concerns.register'> {
  const shown = shownConcerns(record, which)
  return {
    rows: shown.slice(skip, skip + pageLength).map((row) => toListedConcern(record, row)),
    total: shown.length,
    counts: countsOf(concernsIn(record, which.neighborhoodId)),
  }
}

/** All the register lists, in its order. */
export function shownConcerns(
  record: ConcernsRecord,
  { show, neighborhoodId }: WhichConcerns,
): Concern[] {
  const here = concernsIn(record, neighborhoodId)
  if (show === 'all') return here.sort(latestFirst)
  const isShown = show === 'owed' ? (row: Concern) => !isAnswered(row) : isOpen
  return here.filter(isShown).sort(mostUrgentFirst)
}

const concernsIn = (record: ConcernsRecord, neighborhoodId: string | null): Concern[] =>
  [...record.concern.values()].filter(
    (row) => neighborhoodId === null || row.neighborhoodId === neighborhoodId,
  )

/** So many closed concerns are compared with: what was raised years ago is rarely meant. */
const mostClosed = 300

/** Concerns that can be raised again: those that aren't closed, the latest first, then closed ones. */
export function knownConcerns(
  record: ConcernsRecord,
  neighborhoodId: string | null,
): ConcernAnswer<'concerns.known'> {
  const here = concernsIn(record, neighborhoodId).sort(latestFirst)
  const closed = here.filter((row) => !isOpen(row)).slice(0, mostClosed)
  return {
    rows: [...here.filter(isOpen), ...closed].map(
      ({ id, wording, receivedOn, status, ...row }) => ({
        id,
        neighborhoodId: row.neighborhoodId,
        wording,
        receivedOn,
        status,
      }),
    ),
  }
}

const isOpen = (row: Concern): boolean => row.status !== 'closed'

/**
 * Whoever waits for an answer comes before those who had one, whatever day these were to hear by. Of those
 * with no day, what nobody has looked at yet comes first.
 */
const mostUrgentFirst = (a: Concern, b: Concern): number =>
  Number(isAnswered(a)) - Number(isAnswered(b)) ||
  (a.hearBackBy || '9999').localeCompare(b.hearBackBy || '9999') ||
  Number(a.status !== 'new') - Number(b.status !== 'new') ||
  a.receivedOn.localeCompare(b.receivedOn) ||
  a.recordedAt - b.recordedAt ||
  (a.id < b.id ? -1 : 1)

const latestFirst = (a: Concern, b: Concern): number =>
  b.receivedOn.localeCompare(a.receivedOn) || b.recordedAt - a.recordedAt || (a.id < b.id ? -1 : 1)

function countsOf(rows: readonly Concern[]): Partial<Record<ConcernStatus, number>> {
  const counts = concernStatuses.map(
    (status) => [status, rows.filter((row) => row.status === status).length] as const,
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** A concern as the register lists it. */
export const toListedConcern = (record: ConcernsRecord, row: Concern) => ({
  id: row.id,
  wording: row.wording,
  status: row.status,
  statusReason: row.statusReason,
  receivedOn: row.receivedOn,
  channel: row.channel,
  hearBackBy: row.hearBackBy,
  neighborhood: record.neighborhood.get(row.neighborhoodId)?.name ?? '',
  group: record.communityGroup.get(row.groupId ?? '')?.name ?? '',
  timesRaised: 1 + rowsWith(record, 'repeatReport', 'concernId', row.id).length,
  timesReportedBack: rowsWith(record, 'concernReportBack', 'concernId', row.id).length,
})

/** One concern whole, its steps and reportBacks in the order in which they came. */
export function concernLife(record: ConcernsRecord, id: string): ConcernLife {
  const heardAt = new Set(
    rowsWith(record, 'heardStatement', 'concernId', id).map((row) => row.meetingId),
  )
  const open = meetingsOf(record).filter((row) => row.phase !== 'ended' && !heardAt.has(row.id))
  return {
    concern: record.concern.get(id) ?? null,
    steps: stepsOf(record, id).map((step) => ({ ...step, meeting: reference(record, step) })),
    reportBacks: concernReportBacksOf(record, id),
    again: repeatReportsOf(record, id).map((row) => ({
      ...row,
      group: record.communityGroup.get(row.groupId ?? '')?.name ?? '',
    })),
    came: cameOf(record, id),
    agendas: open.reverse().map(({ id: meetingId, date }) => ({ id: meetingId, date })),
  }
}

/** Decisions and actions of the items at which a concern was heard. */
function cameOf(record: ConcernsRecord, concernId: string): ConcernLife['came'] {
  const itemIds = new Set(
    rowsWith(record, 'heardStatement', 'concernId', concernId).flatMap((row) => row.itemId ?? []),
  )
  return [...itemIds].flatMap((itemId) => {
    const decisions = rowsWith(record, 'decision', 'itemId', itemId)
    const actions = rowsWith(record, 'actionItem', 'itemId', itemId)
    return [
      ...decisions.map((row) => ({ row, kind: 'decision' as const, status: null })),
      ...actions.map((row) => ({ row, kind: 'action' as const, status: row.status })),
    ].flatMap(({ row, kind, status }) => {
      const meeting = reference(record, row)
      return meeting === null
        ? []
        : [{ id: row.id, kind, text: row.wording, status, meeting, itemId }]
    })
  })
}

/** Who was told about a concern, in the order in which they were. */
export const concernReportBacksOf = (record: ConcernsRecord, id: string): ConcernReportBack[] =>
  rowsWith(record, 'concernReportBack', 'concernId', id).sort(
    (a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1),
  )

/** Every other time a concern was raised, the earliest first. */
export const repeatReportsOf = (record: ConcernsRecord, id: string): RepeatReport[] =>
  rowsWith(record, 'repeatReport', 'concernId', id).sort(
    (a, b) => a.receivedOn.localeCompare(b.receivedOn) || a.recordedAt - b.recordedAt,
  )

function reference(record: ConcernsRecord, step: { readonly meetingId: string | null }) {
  const meeting = record.meeting.get(step.meetingId ?? '')
  return meeting === undefined ? null : { id: meeting.id, date: meeting.date }
}
