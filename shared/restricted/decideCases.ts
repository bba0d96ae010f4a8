import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import {
  type CasePerson,
  casesOf,
  followUpsToAdd,
  isConsentAlone,
  isFrom,
  judgeCase,
  lackingConsent,
  mustBeOut,
} from './cases'
import type { PersonHere } from './clearance'
import type { RestrictedCommandOf } from './commands'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { dayAfter, forGood } from './retention'
import { put, remove, type RestrictedRecord, settingsOf } from './state'
import type { CaseStep, Disclosure, MeetingCase } from './tables'

/* The list of cases of a meeting's Part B, and how far each came. */

type Refused = { ok: false; refusal: Refusal }

/** How long a case takes where nobody says otherwise; case tables elsewhere take 12 to 15 minutes. */
const usualMinutes = 12

const newCase = (
  record: RestrictedRecord,
  context: RestrictedContext,
  of: Pick<MeetingCase, 'meetingId' | 'participantId' | 'place' | 'minutes' | 'broughtBy'>,
): MeetingCase => ({
  ...of,
  id: context.newId(),
  step: null,
  acting: [],
  disposeOn: dayAfter(context.today, settingsOf(record).keepDays),
  warnedAt: null,
  createdAt: context.now,
  updatedAt: context.now,
})

const lastPlace = (record: RestrictedRecord, meetingId: string): number =>
  (casesOf(record, meetingId).at(-1)?.place ?? -1) + 1

/** Puts a participant at the end of a meeting's list, once. */
export function addCase(
  record: RestrictedRecord,
  { meetingId, participantId, fields }: RestrictedCommandOf<'meetingCase.add'>,
  context: RestrictedContext,
): RestrictedDecided {
  const participant = record.participant.get(participantId)
  if (participant === undefined) return missing('participant')
  if (participant.notForWorkgroup)
    return refuse('This file is marked as not for the workgroup.', 'participantId')
  if (casesOf(record, meetingId).some((row) => row.participantId === participantId))
    return refuse('That case is on the list already.', 'participantId')
  const place = lastPlace(record, meetingId)
  const row = newCase(record, context, { meetingId, participantId, place, ...fields })
  return succeed([put('meetingCase', row)])
}

/** Puts everyone about whom something was left open before what is on the list: old business first. */
export function bringFollowUps(
  record: RestrictedRecord,
  { meetingId }: RestrictedCommandOf<'meetingCase.bringFollowUps'>,
  context: RestrictedContext,
): RestrictedDecided {
  const [listed, toAdd] = [casesOf(record, meetingId), followUpsToAdd(record, meetingId)]
  const added = toAdd.map((participantId, place) =>
    newCase(record, context, {
      meetingId,
      participantId,
      place,
      minutes: usualMinutes,
      broughtBy: '',
    }),
  )
  const moved = listed.map((row, at) => ({ ...row, place: added.length + at }))
  return succeed(
    [...added, ...(added.length === 0 ? [] : moved)].map((row) => put('meetingCase', row)),
  )
}

export function editCase(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'meetingCase.edit'>,
  context: RestrictedContext,
): RestrictedDecided {
  const before = record.meetingCase.get(command.id)
  if (before === undefined) return missing('case')
  return succeed([put('meetingCase', { ...patch(before, command.fields), updatedAt: context.now })])
}

/** Changes places with the case before or after it; at an end of the list nothing changes. */
export function moveCase(
  record: RestrictedRecord,
  { id, by }: RestrictedCommandOf<'meetingCase.move'>,
  context: RestrictedContext,
): RestrictedDecided {
  const row = record.meetingCase.get(id)
  if (row === undefined) return missing('case')
  const list = casesOf(record, row.meetingId)
  const at = list.findIndex((one) => one.id === id)
  const other = list[at + (by === 'earlier' ? -1 : 1)]
  if (other === undefined) return succeed([])
  const swapped = list.map((one) => (one.id === id ? other : one.id === other.id ? row : one))
  return succeed(
    swapped.flatMap((one, place) =>
      one.place === place ? [] : [put('meetingCase', { ...one, place, updatedAt: context.now })],
    ),
  )
}

/** Takes a case from the list; its file, what was decided and the log stay. */
export function removeCase(
  record: RestrictedRecord,
  { id }: RestrictedCommandOf<'meetingCase.remove'>,
  { now }: RestrictedContext,
): RestrictedDecided {
  if (!record.meetingCase.has(id)) return missing('case')
  return succeed(forGood(record, [remove('meetingCase', id)], now))
}

/** What has to be said of a case before each step. */
const before: { readonly [S in CaseStep]: CaseStep | null } = {
  'own agency': null,
  'without names': null,
  named: 'without names',
  acting: 'named',
}

/**
 * Refuses a step that comes too early, or before somebody who must be out. `onBasis`: those before
 * whom it is taken on a basis of its own in law, by their ids in the shared record. That stands in for
 * their consent, and for nothing else; among those who act, they have to act as well.
 */
export function stepRefused(
  { step: reached, acting }: Pick<MeetingCase, 'step' | 'acting'>,
  step: CaseStep,
  people: readonly CasePerson[],
  onBasis: ReadonlySet<string> = nobody,
): Refused | null {
  const first = before[step]
  if (first !== null && (reached === null || !isFrom(reached, first)))
    return refuse(tooEarly[step], 'step')
  const mayStay = ({ memberId, why }: CasePerson): boolean =>
    onBasis.has(memberId) && isConsentAlone(why) && (step !== 'acting' || acting.includes(memberId))
  const out = mustBeOut(people, step).filter((person) => !mayStay(person))
  if (out.length === 0) return null
  const unready = onBasis.size === 0 ? [] : out.filter(({ outFrom }) => outFrom === 'without names')
  if (unready.length > 0) return refuse(beyondConsent(unready), 'room')
  const who = out.length === 1 ? '1 person' : `${out.length} people`
  const isActing = out.every(({ outFrom }) => outFrom === 'acting')
  return refuse(
    isActing
      ? `Choose who acts, under who may stay; ${who} who don’t must step out first.`
      : `${who} must step out first.`,
    'room',
  )
}

const nobody: ReadonlySet<string> = new Set()

/** A basis in law stands in for consent; agreeing, and being alone, take one press each. */
const beyondConsent = (unready: readonly CasePerson[]): string =>
  `A legal basis takes the place of consent only. First, each of these must agree to the confidentiality text and be alone, or step out: ${unready.map(({ name }) => name).join(', ')}.`

const tooEarly: { readonly [S in CaseStep]: string } = {
  'own agency': '',
  'without names': '',
  named: 'Speak of it without names first; a name may not be needed.',
  acting: 'Name it to those concerned first.',
}

/**
 * Whether what a line of the log tells of may go on before these people; true for what is no case.
 * `onBasis`: those before whom the case was named on a basis in law. Everybody else is named to on
 * consent, and when that ends, so does the step: somebody else's basis covers them no more than
 * another's release would (42 CFR 2.31: no further disclosure on a consent that was revoked).
 */
export function mayGoOn(
  record: RestrictedRecord,
  line: Pick<Disclosure, 'step' | 'participantId' | 'meetingId'>,
  people: readonly PersonHere[],
  today: string,
  onBasis: ReadonlySet<string>,
): boolean {
  if (line.step === null) return true
  const row = caseOf(record, line)
  if (row === undefined) return false
  const judged = judgeCase(record, row, people, today)
  return stepRefused(row, line.step, judged, onBasis) === null
}

/** Whether somebody here was named to on a consent that has ended, and no basis in law was given for them. */
export function isNamedOnNothing(
  record: RestrictedRecord,
  line: Pick<Disclosure, 'participantId' | 'meetingId'>,
  people: readonly PersonHere[],
  today: string,
  onBasis: ReadonlySet<string>,
): boolean {
  const row = caseOf(record, line)
  if (row === undefined) return false
  return lackingConsent(judgeCase(record, row, people, today)).some(
    ({ memberId }) => !onBasis.has(memberId),
  )
}

/** The case a line of the log is about; undefined when it is on the list no longer. */
export const caseOf = (
  record: RestrictedRecord,
  { participantId, meetingId }: Pick<Disclosure, 'participantId' | 'meetingId'>,
): MeetingCase | undefined =>
  casesOf(record, meetingId).find((row) => row.participantId === participantId)

/** The case with a step taken; going back to an earlier one forgets nothing. */
export const withStep = (row: MeetingCase, step: CaseStep, now: number): MeetingCase => ({
  ...row,
  step: row.step !== null && isFrom(row.step, step) ? row.step : step,
  updatedAt: now,
})
