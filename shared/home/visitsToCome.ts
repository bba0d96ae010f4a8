import { fold, wordsOf } from '../kernel/foldText'
import { rowsWith } from '../kernel/compartment'
import { type Audience, audiencesOf } from '../workgroup/audiences'
import type { Home } from './contract'
import { firstOf } from './firstOf'
import type { HomeRecord } from './homeRecord'
import { nextDayOfMeeting } from './whenTheyMeet'

/**
 * Whose meetings can be visited: neighborhoods and groups of which is known when they meet, the soonest
 * first, with who promised to go. Those whose day can't be told from the words come last.
 */
export function listVisits(record: HomeRecord, today: string): Home['visits'] {
  const audiences = audiencesOf(record)
  const goers = findGoers(record, audiences)
  const visits = audiences.flatMap(({ id, name, row }) => {
    const meets = row.meets.trim()
    if (meets === '') return []
    return [{ id, name, meets, day: nextDayOfMeeting(meets, today), goes: goers.get(id) ?? '' }]
  })
  const ordered = visits.sort((a, b) => (a.day || '9999').localeCompare(b.day || '9999'))
  return firstOf(ordered, (row) => row)
}

/** An action that says one of these and a name is the promise to go there. */
const goings = new Set(['go', 'goes', 'visit', 'visits', 'attend', 'attends', 'join'])

/** Who answers for an open action to go to somebody's meeting, by the id of whose. */
function findGoers(record: HomeRecord, audiences: readonly Audience[]): Map<string, string> {
  const goers = new Map<string, string>()
  const known = audiences.map(({ id, name }) => ({ id, name: fold(name) }))
  for (const { wording, owner } of rowsWith(record, 'actionItem', 'status', 'open')) {
    const said = fold(wording)
    if (!wordsOf(said).some((word) => goings.has(word))) continue
    const named = known.filter(({ name }) => said.includes(name))
    // “Visit the Millrace Merchants” is no visit to the whole of Millrace.
    const meant = named.filter(
      ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
    )
    for (const { id } of meant) goers.set(id, goers.get(id) ?? owner)
  }
  return goers
}
