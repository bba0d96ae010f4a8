import type { DocumentText } from '../../shared/documents/guardedTexts'
import { rowsWith } from '../../shared/kernel/compartment'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { GuardFinding, DocumentFinding } from '../../shared/restricted/contract'
import { type Finding, NameGuard } from '../../shared/restricted/nameGuard/nameGuard'
import {
  isPublic,
  isSameOccurrence,
  notPassed,
  publicNames,
} from '../../shared/restricted/nameGuard/passes'
import type { RestrictedRecord } from '../../shared/restricted/state'
import type {
  ConcernReporter,
  Participant,
  RestrictedConcern,
} from '../../shared/restricted/tables'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { readOrdinaryWords } from './ordinaryWords'

/*
 * Looks for participants, and for those who raised concerns or whom restricted ones are about, in
 * what is written in the shared record. What it finds them by is made of the unlocked restricted notes, kept with them alone, and
 * gone when they are locked.
 */

const namesLocked = refuse('Names can’t be checked while the private notes are locked.', 'locked')

interface Built {
  readonly people: readonly (Participant | ConcernReporter | RestrictedConcern)[]
  readonly guard: NameGuard
}

/** By the notes they were made of: an index goes when its notes are dropped. */
const built = new WeakMap<RestrictedRecord, Built>()

async function guardOf(rows: RestrictedRecord): Promise<NameGuard> {
  const { english, foreign } = await readOrdinaryWords()
  const before = built.get(rows)
  const participants = [...rows.participant.values()]
  const reporters = [...rows.concernReporter.values()]
  const concerns = [...rows.restrictedConcern.values()]
  const people = [...participants, ...reporters, ...concerns]
  // Rows are never changed in place, so the same rows are the same people.
  if (
    before?.people.length === people.length &&
    people.every((person, at) => before.people[at] === person)
  )
    return before.guard
  const guard = new NameGuard(participants, english, reporters, foreign, concerns)
  built.set(rows, { people, guard })
  return guard
}

/** What in a text at a place looks like somebody in the private notes; refused with the field `locked` while nobody can tell. */
export async function lookForNames(
  workgroup: OpenWorkgroup,
  place: string,
  text: string,
): Promise<Result<{ findings: GuardFinding[] }>> {
  const found = await findingsAt(workgroup, place, text)
  return found === null ? namesLocked : succeed({ findings: found.map(toGuardFinding) })
}

/** How many surely name somebody in the texts of a document; refused while nobody can tell. */
export async function countNames(
  workgroup: OpenWorkgroup | null,
  texts: readonly DocumentText[],
): Promise<Result<number>> {
  if (workgroup === null) return namesLocked
  const looked = await lookThroughDocument(workgroup, texts)
  return looked.ok
    ? succeed(looked.value.findings.filter(({ sure }) => sure === 'name').length)
    : looked
}

/** The same for all a document is written from, each with its place in words. */
export async function lookThroughDocument(
  workgroup: OpenWorkgroup,
  texts: readonly DocumentText[],
): Promise<Result<{ findings: DocumentFinding[] }>> {
  const findings: DocumentFinding[] = []
  const seen: Finding[] = []
  for (const { place, text, where, itemId, rowId, isSource } of texts) {
    const all = await everyoneIn(workgroup, text)
    if (all === null) return namesLocked
    // What a document makes of its sources is looked at too, for names that come about between them.
    const open = notPassedAt(workgroup, place, all)
    for (const finding of open) {
      if (!isSource && seen.some((one) => isSameOccurrence(one, finding))) continue
      const excerpt = excerptOf(text, finding)
      findings.push({ ...toGuardFinding(finding), place, where, excerpt, itemId, rowId })
    }
    seen.push(...all)
  }
  return succeed({ findings })
}

async function findingsAt(
  workgroup: OpenWorkgroup,
  place: string,
  text: string,
): Promise<Finding[] | null> {
  const all = await everyoneIn(workgroup, text)
  return all === null ? null : notPassedAt(workgroup, place, all)
}

/**
 * Every finding of a text but those within the full name of somebody who comes to the table, and
 * whoever raised a concern under a name that is public anyway; null while locked.
 */
async function everyoneIn(workgroup: OpenWorkgroup, text: string): Promise<Finding[] | null> {
  const rows = workgroup.notes.rows
  if (rows === null) return null
  const found = (await guardOf(rows)).find(text)
  if (found.length === 0) return found
  const { member, neighborhood, communityGroup } = workgroup.record
  const known = publicNames(
    [...member.values()].map(({ name }) => name),
    [...neighborhood.values(), ...communityGroup.values()].map(({ name }) => name),
  )
  return found.filter((finding) => !isPublic(finding, known))
}

function notPassedAt(
  { notes }: OpenWorkgroup,
  place: string,
  findings: readonly Finding[],
): Finding[] {
  const passes = notes.rows === null ? [] : rowsWith(notes.rows, 'guardPass', 'place', place)
  return notPassed(findings, passes)
}

const toGuardFinding = ({
  start,
  end,
  words,
  sure,
  near,
  before,
  after,
}: Finding): GuardFinding => ({
  start,
  end,
  words,
  sure,
  near,
  before,
  after,
})

const shownAround = 30

/** The words as they stand, with a little of what is around them. */
function excerptOf(text: string, { start, end }: Finding): string {
  const from = Math.max(0, start - shownAround)
  const to = Math.min(text.length, end + shownAround)
  const shown = text.slice(from, to).replace(/\s+/gu, ' ')
  return `${from === 0 ? '' : '…'}${shown}${to === text.length ? '' : '…'}`
}
