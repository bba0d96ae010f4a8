import { z } from '../../shared/kernel/zod'
import { type Finding, NameGuard } from '../../shared/restricted/nameGuard/nameGuard'
import { isPublic, publicNames, type PublicNames } from '../../shared/restricted/nameGuard/passes'
import { readOrdinaryWords, type ShippedWords } from '../restricted/ordinaryWords'
import { readBatch } from './batch'
import type { ReadFile } from './readFile'
import type { Site } from './site'

/* What the name guard finds in a batch of texts, one JSON object a line, for the people told beside each. */

const Person = z.object({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  code: z.string().optional(),
  contacts: z.array(z.string()).optional(),
})
type Person = z.infer<typeof Person>

/** `before`, text of the same document that was passed in another place, says nothing about this one. */
const Row = z.object({ participants: z.array(Person), text: z.string() })

interface Flag {
  readonly line: number
  /** In UTF-16 units of the whole text. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly sure: Finding['sure']
}

export const readNames: ReadFile = async ({ bytes }, site) => {
  const words = await readOrdinaryWords()
  const guards = new Map<string, NameGuard>()
  const known = namesOf(site)
  const read = readBatch(bytes, Row, ({ participants, text }) => {
    const key = JSON.stringify(participants)
    const guard = guards.get(key) ?? guardOf(participants, words)
    guards.set(key, guard)
    return { flags: flagsOf(guard, text, known) }
  })
  return { kind: 'names', ...read }
}

/** Whoever left contacts and has no code raised a concern. */
function guardOf(people: readonly Person[], { english, foreign }: ShippedWords): NameGuard {
  const participants = people
    .filter((person) => !isReporter(person))
    .map(({ name, aliases = [], code = '' }) => ({ name, aliases, code }))
  const reporters = people
    .filter(isReporter)
    .map(({ name, contacts = [] }) => ({ name, contact: contacts.join(', ') }))
  return new NameGuard(participants, english, reporters, foreign)
}

const isReporter = ({ code = '', contacts = [] }: Person): boolean =>
  code === '' && contacts.length > 0

const namesOf = ({ members, neighborhoods, groups }: Site): PublicNames =>
  publicNames(
    members.map(({ name }) => name),
    [...neighborhoods, ...groups.map(({ name }) => name)],
  )

function flagsOf(guard: NameGuard, text: string, known: PublicNames): Flag[] {
  return guard
    .find(text)
    .filter((found) => !isPublic(found, known))
    .map(({ start, end, sure }) => ({
      line: text.slice(0, start).split('\n').length,
      from: start,
      to: end,
      text: text.slice(start, end),
      sure,
    }))
}
