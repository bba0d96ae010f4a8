import { rowsWith } from '../kernel/compartment'
import type { DecideContext } from '../kernel/decideContext'
import { dayInWords } from '../kernel/formatDate'
import { type ConcernsChange, type ConcernsRecord, put, remove } from './tables'

import type { HeardStatement, ConcernStatus, ConcernStep, Concern } from './tables'
import { unasked } from './unasked'

/* How a raised concern goes on: its status is what its latest step says. */

/** The steps of a concern, the first one first. */
export const stepsOf = (record: ConcernsRecord, concernId: string): ConcernStep[] =>
  rowsWith(record, 'concernStep', 'concernId', concernId).sort(
    (a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1),
  )

/** Whether the neighborhood was told about it. */
export const isReportedBack = (record: ConcernsRecord, concernId: string): boolean =>
  rowsWith(record, 'concernReportBack', 'concernId', concernId).length > 0

/** Whether its neighborhood was told what became of it, so that nothing is waited for. */
export const isAnswered = ({ status }: Pick<Concern, 'status'>): boolean =>
  status === 'reported back' || status === 'closed'

/** The step that says that another concern was put together with this one; its status stays. */
export const merging = (status: ConcernStatus): StepSaid => ({
  kind: 'merged',
  status,
  meetingId: null,
  reason: 'Another concern about the same was put together with this one.',
})

/** The step of a concern that was answered and is raised again: it is open once more. */
export const reopening = (receivedOn: string): StepSaid => ({
  kind: 'repeat report',
  status: 'acknowledged',
  meetingId: null,
  reason: `Raised again on ${dayInWords(receivedOn)}.`,
})

/** What a step says, and at which meeting; somebody's own update unless its kind says more. */
export interface StepSaid {
  readonly kind?: ConcernStep['kind']
  readonly status: ConcernStatus
  readonly reason: string
  readonly meetingId: string | null
}

/** The changes that take a concern a step on; `row` may be a new one. */
export function stepOn(
  record: ConcernsRecord,
  row: Concern,
  { kind = 'update', status, reason, meetingId }: StepSaid,
  context: DecideContext,
): ConcernsChange[] {
  const last = stepsOf(record, row.id).at(-1)?.recordedAt ?? -1
  return [
    put('concern', { ...row, status, statusReason: reason, changedAt: context.now }),
    put('concernStep', {
      id: context.newId(),
      concernId: row.id,
      kind,
      status,
      reason,
      meetingId,
      // Steps keep their order even when the clock is set back between them.
      recordedAt: Math.max(context.now, last + 1),
    }),
  ]
}

/**
 * The changes that take back a hearing: the concern stands where it stood before it. One that came
 * up at that meeting, and that nobody was told about, goes with it.
 */
export const withoutHearing = (
  record: ConcernsRecord,
  hearing: HeardStatement,
): ConcernsChange[] => [remove('heardStatement', hearing.id), ...withoutConcern(record, hearing)]

/** The same for its concern alone: what was heard stays, and is no hearing of it any more. */
export function withoutConcern(record: ConcernsRecord, hearing: HeardStatement): ConcernsChange[] {
  const row = record.concern.get(hearing.concernId ?? '')
  if (row === undefined) return []
  const isItsStep = (step: ConcernStep): boolean =>
    step.status === 'on agenda' && step.meetingId === hearing.meetingId
  const others = rowsWith(record, 'heardStatement', 'concernId', row.id).filter(
    (other) => other.meetingId === hearing.meetingId && other.id !== hearing.id,
  )
  const steps = stepsOf(record, row.id)
  const taken = others.length > 0 ? [] : steps.filter(isItsStep)
  const left = steps.filter((step) => !taken.includes(step))
  const changes = taken.map((step): ConcernsChange => remove('concernStep', step.id))
  const last = left.at(-1)
  if (last === undefined)
    return isReportedBack(record, row.id) ? changes : [...changes, remove('concern', row.id)]
  return last.status === row.status && last.reason === row.statusReason
    ? changes
    : [...changes, put('concern', { ...row, status: last.status, statusReason: last.reason })]
}

/** What a heard entry becomes as a concern with a life of its own. */
export const toConcern = (
  heard: Pick<Concern, 'neighborhoodId' | 'wording'>,
  receivedOn: string,
  context: DecideContext,
): Concern => ({
  id: context.newId(),
  ...heard,
  receivedOn,
  channel: 'meeting',
  ...unasked,
  status: 'on agenda',
  statusReason: '',
  recordedAt: context.now,
  changedAt: context.now,
})
