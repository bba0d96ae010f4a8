import { rowsWith } from '../kernel/compartment'
import type { DecideContext } from '../kernel/decideContext'
import { dayInWords } from '../kernel/formatDate'
import { type ConcernsChange, type ConcernsRecord, put, remove } from './tables'

import type { Concern, ConcernStatus, ConcernStep, RaisedConcern } from './tables'

/** How a raised concern goes on: its status is what its latest step says (domain.md, "A concern's life"). */

/** The steps of a concern, the first one first. */
export const stepsOf = (record: ConcernsRecord, raisedId: string): ConcernStep[] =>
  rowsWith(record, 'concernStep', 'raisedId', raisedId).sort(
    (a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1),
  )

/** Whether the neighborhood was told about it. */
export const wasTold = (record: ConcernsRecord, raisedId: string): boolean =>
  rowsWith(record, 'telling', 'raisedId', raisedId).length > 0

/** Whether its neighborhood was told what became of it, so that nothing is waited for. */
export const isAnswered = ({ status }: Pick<RaisedConcern, 'status'>): boolean =>
  status === 'reported back' || status === 'closed'

/** What the step says that puts two concerns together. */
export const mergedReason = 'Another concern about the same was put together with this one.'

const reopened = 'Raised again on '

/** The step of a concern that was answered and is raised again: it is open once more. */
export const reopening = (receivedOn: string): StepSaid => ({
  status: 'acknowledged',
  meetingId: null,
  reason: `${reopened}${dayInWords(receivedOn)}.`,
})

/** Whether a step is one that opened a concern again. */
export const isReopening = ({ status, reason }: Pick<StepSaid, 'status' | 'reason'>): boolean =>
  status === 'acknowledged' && reason.startsWith(reopened)

/** What a step says, and at which meeting. */
export interface StepSaid {
  readonly status: ConcernStatus
  readonly reason: string
  readonly meetingId: string | null
}

/** The changes that take a concern a step on; `row` may be a new one. */
export function stepOn(
  record: ConcernsRecord,
  row: RaisedConcern,
  { status, reason, meetingId }: StepSaid,
  context: DecideContext,
): ConcernsChange[] {
  const last = stepsOf(record, row.id).at(-1)?.recordedAt ?? -1
  return [
    put('raisedConcern', { ...row, status, statusReason: reason, changedAt: context.now }),
    put('concernStep', {
      id: context.newId(),
      raisedId: row.id,
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
export function withoutHearing(record: ConcernsRecord, hearing: Concern): ConcernsChange[] {
  const gone = remove('concern', hearing.id)
  const row = record.raisedConcern.get(hearing.raisedId ?? '')
  if (row === undefined) return [gone]
  const isItsStep = (step: ConcernStep): boolean =>
    step.status === 'on agenda' && step.meetingId === hearing.meetingId
  const others = rowsWith(record, 'concern', 'raisedId', row.id).filter(
    (other) => other.meetingId === hearing.meetingId && other.id !== hearing.id,
  )
  const steps = stepsOf(record, row.id)
  const taken = others.length > 0 ? [] : steps.filter(isItsStep)
  const left = steps.filter((step) => !taken.includes(step))
  const changes = [gone, ...taken.map((step) => remove('concernStep', step.id))]
  const last = left.at(-1)
  if (last === undefined)
    return wasTold(record, row.id) ? changes : [...changes, remove('raisedConcern', row.id)]
  return last.status === row.status && last.reason === row.statusReason
    ? changes
    : [...changes, put('raisedConcern', { ...row, status: last.status, statusReason: last.reason })]
}

/** What a heard entry becomes as a concern with a life of its own. */
export const heardAsRaised = (
  heard: Pick<Concern, 'neighborhoodId' | 'wording'>,
  receivedOn: string,
  context: DecideContext,
): RaisedConcern => ({
  id: context.newId(),
  ...heard,
  receivedOn,
  channel: 'meeting',
  language: '',
  interpreter: false,
  groupId: null,
  place: '',
  times: '',
  effect: '',
  alreadyTried: '',
  called: 'not said',
  whyNotCalled: '',
  wantedOutcome: '',
  hearBackBy: '',
  status: 'on agenda',
  statusReason: '',
  recordedAt: context.now,
  changedAt: context.now,
})
