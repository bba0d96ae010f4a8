import { rowsWith } from '../kernel/compartment'
import type { Meeting } from '../meeting/tables'
import { type ConcernsRecord } from './tables'

import type { Audience } from '../workgroup/audiences'
import { heardStatementsOf } from './select'
import type { HeardStatement, ConcernStep, Concern } from './tables'

/* The concerns a report-back tells of: heard at its meetings, or come in by another way meanwhile. */

/** What its audience said at the meetings of a report-back, in the order in which it was recorded. */
export const listHeard = (
  record: ConcernsRecord,
  audience: Audience,
  { meetings }: Period,
): HeardStatement[] =>
  meetings
    .flatMap(({ id }) => heardStatementsOf(record, id))
    .filter((row) =>
      audience.kind === 'neighborhood'
        ? row.neighborhoodId === audience.id
        : record.concern.get(row.concernId ?? '')?.groupId === audience.id,
    )

/**
 * What its audience raised, or raised again, since the report-back before and no meeting of this one
 * heard, the earliest first. Without one before, whatever nobody told them anything about before its
 * meeting, or they raised again since.
 */
export function listRaised(record: ConcernsRecord, audience: Audience, period: Period): Concern[] {
  const heard = new Set(listHeard(record, audience, period).map((row) => row.concernId))
  const { before, last } = period
  const isNew = (row: Concern): boolean => {
    const told = rowsWith(record, 'concernReportBack', 'concernId', row.id)
    const earlier = told.map(({ reportedOn }) => reportedOn).filter((day) => day < last.date)
    const from = before?.date ?? earlier.sort().at(-1)
    return (
      from === undefined || daysRaised(record, row).some((day) => day > from && day <= last.date)
    )
  }
  return listRaisedBy(record, audience)
    .filter((row) => !heard.has(row.id) && row.receivedOn <= last.date && isNew(row))
    .sort(
      (a, b) =>
        a.receivedOn.localeCompare(b.receivedOn) ||
        a.recordedAt - b.recordedAt ||
        (a.id < b.id ? -1 : 1),
    )
}

const daysRaised = (record: ConcernsRecord, row: Concern): string[] => [
  row.receivedOn,
  ...rowsWith(record, 'repeatReport', 'concernId', row.id).map(({ receivedOn }) => receivedOn),
]

/** A step in the life of one of its audience's concerns that a report-back tells of. */
export interface ToldStep {
  readonly step: ConcernStep
  readonly concern: Concern
}

/** What was tried, or can't be done, about its audience's concerns in the time of a report-back. */
export function stepsIn(
  record: ConcernsRecord,
  audience: Audience,
  { before, last }: Period,
  status: 'tried' | 'cannot act',
): ToldStep[] {
  const from = before === undefined ? -1 : (before.endedAt ?? before.startedAt ?? -1)
  const to = last.endedAt ?? Infinity
  return listRaisedBy(record, audience)
    .flatMap((concern) =>
      rowsWith(record, 'concernStep', 'concernId', concern.id).map((step) => ({ step, concern })),
    )
    .filter(({ step }) => step.status === status && step.recordedAt > from && step.recordedAt <= to)
    .sort((a, b) => a.step.recordedAt - b.step.recordedAt || (a.step.id < b.step.id ? -1 : 1))
}

/** Every concern a report-back says something of: its audience is told of it by being told the whole. */
export function concernsReported(
  record: ConcernsRecord,
  audience: Audience,
  period: Period,
): Concern[] {
  const heard = listHeard(record, audience, period).flatMap(
    (row) => record.concern.get(row.concernId ?? '') ?? [],
  )
  const stepped = (['tried', 'cannot act'] as const).flatMap((status) =>
    stepsIn(record, audience, period, status).map(({ concern }) => concern),
  )
  return [...new Set([...heard, ...listRaised(record, audience, period), ...stepped])]
}

const listRaisedBy = (record: ConcernsRecord, audience: Audience): Concern[] =>
  audience.kind === 'neighborhood'
    ? rowsWith(record, 'concern', 'neighborhoodId', audience.id)
    : [...record.concern.values()].filter((row) => row.groupId === audience.id)

/* What a report-back covers: the meetings since the one of which its audience was told last. */

/* The meetings a report-back tells of. */

export interface Period {
  /** The first one first, its own meeting last; never empty. */
  readonly meetings: readonly [Meeting, ...Meeting[]]
  /** Its own meeting, the last of them. */
  readonly last: Meeting
  /** The meeting the report-back before told of last, or before the one that was chosen; undefined for none. */
  readonly before: Meeting | undefined
}
