import { rowsWith } from '../kernel/compartment'
import { lackOfEntry, lacksInRoom, type PersonHere, recipientsOf } from './clearance'
import { judgeFile } from './openEntries'
import { releasesOf, releaseState } from './releases'
import type { RestrictedRecord } from './state'
import {
  type CaseStep,
  caseSteps,
  type Lack,
  type MeetingCase,
  type RestrictedAction,
} from './tables'

/*
 * The cases of a Part B and who must be out before each step. What is said goes from step to step:
 * each agency looks in its own records, then the table speaks without names, then names are told to
 * those concerned, then those who act stay among themselves (domain.md, "What is shared and what is
 * restricted"). Pure; days are `YYYY-MM-DD`.
 */

/** What somebody lacks for a case. */
export const caseLacks = [
  'not acknowledged',
  'acknowledged other wording',
  'not confirmed alone',
  'no category',
  'nothing covers',
  'not acting',
] as const satisfies readonly (Lack | 'nothing covers' | 'not acting')[]
export type CaseLack = (typeof caseLacks)[number]

/** Someone who takes part in a meeting, judged for a case. */
export interface CasePerson extends Pick<
  PersonHere,
  'memberId' | 'name' | 'organization' | 'category'
> {
  /** The first step before which they must be out; null when they may stay for all of them. */
  readonly outFrom: CaseStep | null
  readonly why: readonly CaseLack[]
  /** How many entries that somebody may see stay closed while they are here. */
  readonly closes: number
}

/** Whether a step is this one or comes after it. */
export const isFrom = (step: CaseStep, from: CaseStep): boolean =>
  caseSteps.indexOf(step) >= caseSteps.indexOf(from)

/** Whether the participant is named at a step, so that their file is open. */
export const isNamed = (step: CaseStep): boolean => isFrom(step, 'named')

/** The cases of a meeting, in the order they are taken. */
export const casesOf = (record: RestrictedRecord, meetingId: string | null): MeetingCase[] =>
  rowsWith(record, 'meetingCase', 'meetingId', meetingId).sort(
    (a, b) => a.place - b.place || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  )

/** Whether an action was left open for this meeting by something before it. */
export const isFollowUp = (
  { status, meetingId }: Pick<RestrictedAction, 'status' | 'meetingId'>,
  now: string | null,
): boolean => status === 'open' && meetingId !== now

/** How many actions about a participant were left open for a meeting. */
export const followUpsFor = (
  record: RestrictedRecord,
  participantId: string,
  meetingId: string | null,
): number =>
  rowsWith(record, 'restrictedAction', 'participantId', participantId).filter((action) =>
    isFollowUp(action, meetingId),
  ).length

/** Participants who aren't on a meeting's list though actions about them were left open, by code. */
export function followUpsToAdd(record: RestrictedRecord, meetingId: string): string[] {
  const listed = new Set(casesOf(record, meetingId).map(({ participantId }) => participantId))
  return [...record.participant.values()]
    .filter(
      ({ id, notForWorkgroup }) =>
        !notForWorkgroup && !listed.has(id) && followUpsFor(record, id, meetingId) > 0,
    )
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ id }) => id)
}

/** Everyone who takes part, with the step before which each must be out of a case. `opened`: entries that are open without consent, by id. */
export function judgeCase(
  record: RestrictedRecord,
  { participantId, acting }: Pick<MeetingCase, 'participantId' | 'acting'>,
  people: readonly PersonHere[],
  today: string,
  opened: ReadonlySet<string> = new Set(),
): CasePerson[] {
  const covered = coveredCategories(record, participantId, today)
  const file = judgeFile(record, participantId, { kind: 'room', people }, today)
  // What may be shown to nobody stays closed, whoever steps out.
  const entries = file.filter(
    ({ row, release }) => lackOfEntry(row, release, today) === null && !opened.has(row.id),
  )
  return people.map((person) => {
    const { memberId, name, organization, category } = person
    const closes = entries.filter(({ clearance }) =>
      clearance.people.some((one) => one.memberId === memberId && one.lacks.length > 0),
    ).length
    const isActing = acting.includes(memberId)
    return { memberId, name, organization, category, ...outOf(person, covered, isActing), closes }
  })
}

/** From which step on somebody must be out, and for what they lack there. */
function outOf(
  person: PersonHere,
  covered: ReadonlySet<string>,
  isActing: boolean,
): Pick<CasePerson, 'outFrom' | 'why'> {
  const inRoom = lacksInRoom(person) as CaseLack[]
  const consent: CaseLack[] = covered.has(person.category)
    ? []
    : [person.category === '' ? 'no category' : 'nothing covers']
  const why = [...inRoom, ...consent]
  if (inRoom.length > 0) return { outFrom: 'without names', why }
  if (consent.length > 0) return { outFrom: 'named', why }
  return isActing ? { outFrom: null, why } : { outFrom: 'acting', why: ['not acting'] }
}

/** The categories to whom a participant may be named at all: those that something in effect covers. */
function coveredCategories(
  record: RestrictedRecord,
  participantId: string,
  today: string,
): ReadonlySet<string> {
  const inEffect = releasesOf(record, participantId).filter(
    (release) => !release.forProceedings && releaseState(release, today) === 'in effect',
  )
  const entries = judgeFile(record, participantId, { kind: 'alone' }, today)
  return new Set([
    ...inEffect.flatMap(({ categories }) => categories),
    ...entries.flatMap(({ row, release }) => recipientsOf(row, release, today)),
  ])
}

/** Those who must be out before a step. */
export const mustBeOut = <P extends Pick<CasePerson, 'outFrom'>>(
  people: readonly P[],
  step: CaseStep,
): P[] => people.filter(({ outFrom }) => outFrom !== null && isFrom(step, outFrom))

/** Those of a room who lack consent to be told a name, and nothing else: for them a basis in law can stand in. */
export const lackingConsent = <P extends Pick<CasePerson, 'outFrom' | 'why'>>(
  people: readonly P[],
): P[] => people.filter(({ outFrom, why }) => outFrom === 'named' && isConsentAlone(why))

/** Whether consent is all that somebody lacks. */
export const isConsentAlone = (why: CasePerson['why']): boolean =>
  why.every((lack) => lack === 'nothing covers' || lack === 'no category')
