import { agreementsOf, type Agreed, attendanceOf, presentMembers } from '../meeting/select'
import type { Member } from '../workgroup/tables'
import type { SharedRecord } from '../record/record'
import type { RowFor } from './fields'
import { type JudgedRelease, type ReleaseState, releaseState } from './releases'
import type { EntryTable, Lack, PersonPresent } from './tables'

/*
 * Who may see an entry about a participant: it stands on one release, or on an agreement, and is
 * judged by that alone. Everyone in the room must have agreed to the confidentiality text as it is
 * worded now, who takes part from afar must be alone, and each one's category of recipients must
 * be among those the entry is for. What another release covers says nothing about it, and a
 * signature is never a permission.
 */

/** Whether somebody sits in the room, or takes part from afar and was confirmed to be alone. */
type Whereabouts = 'in the room' | 'alone' | 'not confirmed'

/** Someone who takes part in a meeting. */
export interface PersonHere {
  readonly memberId: string
  readonly name: string
  readonly organization: string
  readonly category: string
  readonly agreed: Agreed | 'no'
  readonly whereabouts: Whereabouts
}

/** Everyone signed in and not gone, in the site's order. */
export const peopleHere = (record: SharedRecord, meetingId: string): PersonHere[] =>
  people(record, meetingId, presentMembers(record, meetingId))

/** Everyone who signed in and has gone, as they would be here, and when they left. */
export function peopleGone(
  record: SharedRecord,
  meetingId: string,
): (PersonHere & { readonly leftAt: number })[] {
  const left = new Map<string, number>()
  for (const { memberId, timeOut } of attendanceOf(record, meetingId).values())
    if (timeOut !== null) left.set(memberId, timeOut)
  const members = [...left.keys()].flatMap((id) => record.member.get(id) ?? [])
  return people(record, meetingId, members).map((person) => ({
    ...person,
    leftAt: left.get(person.memberId) ?? 0,
  }))
}

function people(record: SharedRecord, meetingId: string, members: readonly Member[]): PersonHere[] {
  const agreed = agreementsOf(record, meetingId)
  const attendance = attendanceOf(record, meetingId)
  return members.map((member) => {
    const row = attendance.get(member.id)
    return {
      memberId: member.id,
      name: member.name,
      organization: member.organization,
      category: member.recipientCategory,
      agreed: agreed.get(member.id) ?? 'no',
      whereabouts:
        row === undefined || row.presence === 'room'
          ? 'in the room'
          : row.aloneAt === null
            ? 'not confirmed'
            : 'alone',
    }
  })
}

/** What each person in the room lacks, and whether nobody lacks anything. */
export interface Clearance {
  readonly clear: boolean
  readonly people: readonly (PersonPresent & { readonly memberId: string })[]
}

/** What an entry says of what it stands on and for whom it is. */
export type Standing = RowFor<EntryTable, 'judged'>

/** Who in a room may see an entry; `release` is the one it names. */
export function judgeEntry(
  entry: Standing,
  release: JudgedRelease | undefined,
  people: readonly PersonHere[],
  today: string,
): Clearance {
  const lack = lackOfEntry(entry, release, today)
  return judgePeople(people, (category) => lack ?? lackOfCategory(entry, release, category))
}

/** Who in a room may see what a release says: those it covers, while it is in effect. */
export function judgeRelease(
  release: JudgedRelease,
  people: readonly PersonHere[],
  today: string,
): Clearance {
  const lack = lackOfRelease(release, today)
  return judgePeople(people, (category) => lack ?? lackOf(release.categories, category))
}

function judgePeople(
  people: readonly PersonHere[],
  lackOfIts: (category: string) => Lack | null,
): Clearance {
  const all = people.map((person) => {
    const own = lackOfIts(person.category)
    return {
      memberId: person.memberId,
      name: person.name,
      organization: person.organization,
      category: person.category,
      lacks: [...lacksInRoom(person), ...(own === null ? [] : [own])],
    }
  })
  return { clear: all.every((person) => person.lacks.length === 0), people: all }
}

/** What somebody lacks whatever is to be opened. */
export function lacksInRoom({
  agreed,
  whereabouts,
}: Pick<PersonHere, 'agreed' | 'whereabouts'>): Lack[] {
  const lacks: Lack[] = []
  if (agreed !== 'yes')
    lacks.push(agreed === 'no' ? 'not acknowledged' : 'acknowledged other wording')
  if (whereabouts === 'not confirmed') lacks.push('not confirmed alone')
  return lacks
}

const lackOfState: { readonly [S in Exclude<ReleaseState, 'in effect'>]: Lack } = {
  incomplete: 'release incomplete',
  revoked: 'release revoked',
  expired: 'release expired',
  'not signed': 'release not signed',
}

function lackOfRelease(release: JudgedRelease, today: string): Lack | null {
  const state = releaseState(release, today)
  if (state !== 'in effect') return lackOfState[state]
  return release.forProceedings ? 'for proceedings only' : null
}

/** Why an entry may be shown to nobody, whoever is there; null when what it stands on permits it. */
export function lackOfEntry(
  entry: Standing,
  release: JudgedRelease | undefined,
  today: string,
): Lack | null {
  if (entry.releaseId === null) return isByAgreement(entry) ? null : 'needs a release'
  if (release?.id !== entry.releaseId || release.participantId !== entry.participantId)
    return 'no release'
  return lackOfRelease(release, today) ?? misfit(entry, release)
}

/** Whether an entry stands on an agreement; records under part 2 and treatment never can. */
const isByAgreement = (
  entry: Pick<Standing, 'releaseId' | 'agreement' | 'part2' | 'kinds'>,
): boolean =>
  entry.releaseId === null &&
  entry.agreement !== '' &&
  !entry.part2 &&
  entry.kinds.length > 0 &&
  !entry.kinds.includes('treatment')

/** What in an entry goes beyond what its release permits. */
function misfit(entry: Pick<Standing, 'part2' | 'kinds'>, release: JudgedRelease): Lack | null {
  if (entry.part2 && !release.part2) return 'not part 2'
  const fits = entry.kinds.length > 0 && entry.kinds.every((kind) => release.kinds.includes(kind))
  return fits ? null : 'outside scope'
}

function lackOfCategory(
  { audience, releaseId }: Standing,
  release: JudgedRelease | undefined,
  category: string,
): Lack | null {
  const own = releaseId === null ? null : lackOf(release?.categories ?? [], category)
  if (own !== null) return own
  // An agreement covers nobody by itself: whom it is for has to be said.
  if (releaseId !== null && audience.length === 0) return null
  if (category === '') return 'no category'
  return audience.includes(category) ? null : 'not in audience'
}

function lackOf(categories: readonly string[], category: string): Lack | null {
  if (category === '') return 'no category'
  return categories.includes(category) ? null : 'not covered'
}

/** The categories an entry may be shown to today; none when what it stands on permits nothing. */
export function recipientsOf(
  entry: Standing,
  release: JudgedRelease | undefined,
  today: string,
): readonly string[] {
  if (lackOfEntry(entry, release, today) !== null) return []
  if (entry.releaseId === null || release === undefined) return entry.audience
  return entry.audience.length === 0
    ? release.categories
    : entry.audience.filter((category) => release.categories.includes(category))
}

/** People in the room an entry is not meant for: its audience, when it names one, leaves them out. */
export const outsideAudience = (
  audience: readonly string[],
  people: readonly Pick<PersonHere, 'name' | 'category'>[],
): string[] =>
  audience.length === 0
    ? []
    : people.filter(({ category }) => !audience.includes(category)).map(({ name }) => name)
