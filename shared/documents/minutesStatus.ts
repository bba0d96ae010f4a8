import { rowsWith } from '../kernel/compartment'
import { meetingsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import { type DocumentsRecord } from './tables'

import type { MinutesStep } from './minutesStepTable'

/** How the minutes of a meeting stand: a draft until a later meeting approved them. */
export interface MinutesStanding {
  /** The day they were approved; null for a draft. */
  readonly approvedOn: string | null
  /** The day they were amended last; null for never. */
  readonly amendedOn: string | null
}

/** A step as it is about to be taken: the document that is kept of it says so already. */
export type MinutesStepAhead =
  | { readonly kind: 'approved'; readonly atMeetingId: string }
  | { readonly kind: 'amended'; readonly day: string }

/** The steps of a meeting's minutes, the first one first. */
export const minutesStepsOf = (record: DocumentsRecord, meetingId: string): MinutesStep[] =>
  rowsWith(record, 'minutesStep', 'meetingId', meetingId).sort(
    (a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1),
  )

/** How they stand, or would after one more step. Throws for an approval at a meeting that isn't in the record. */
export function minutesStanding(
  record: DocumentsRecord,
  meetingId: string,
  ahead: MinutesStepAhead | null = null,
): MinutesStanding {
  const steps = minutesStepsOf(record, meetingId).map(({ kind, day }) => ({ kind, day }))
  if (ahead !== null) steps.push({ kind: ahead.kind, day: dayOf(record, ahead) })
  return {
    approvedOn: steps.find(({ kind }) => kind === 'approved')?.day ?? null,
    amendedOn: steps.findLast(({ kind }) => kind === 'amended')?.day ?? null,
  }
}

function dayOf(record: DocumentsRecord, ahead: MinutesStepAhead): string {
  if (ahead.kind === 'amended') return ahead.day
  const meeting = record.meeting.get(ahead.atMeetingId)
  if (meeting === undefined) throw new Error('an approval at a meeting that is not in the record')
  return meeting.date
}

/** The meetings after one that have begun, the next one first: each could have approved its minutes. */
export function meetingsThatCanApprove(record: DocumentsRecord, meeting: Meeting): Meeting[] {
  const all = meetingsOf(record)
  const at = all.findIndex(({ id }) => id === meeting.id)
  return all
    .slice(0, Math.max(0, at))
    .filter(({ startedAt }) => startedAt !== null)
    .reverse()
}

/** The meetings that have ended and whose minutes nobody approved yet; the latest first. */
export const draftMinutes = (record: DocumentsRecord): Meeting[] =>
  meetingsOf(record).filter(
    ({ id, phase }) => phase === 'ended' && minutesStanding(record, id).approvedOn === null,
  )

/** The meetings before one, held, whose minutes nobody approved yet; the latest first. */
export function draftMinutesBefore(record: DocumentsRecord, meeting: Meeting): Meeting[] {
  const all = meetingsOf(record)
  const at = all.findIndex(({ id }) => id === meeting.id)
  return all
    .slice(at + 1)
    .filter(({ startedAt }) => startedAt !== null)
    .filter(({ id }) => minutesStanding(record, id).approvedOn === null)
}
