import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, NameGuard } from '../../shared/restricted/nameGuard/nameGuard'
import { isPublic, publicNames } from '../../shared/restricted/nameGuard/passes'
import { shippedForeign, shippedWords } from './guard'

/* The cases the name guard and the number hints are measured by, and how an answer is judged. */

const folder = 'tests/fixtures/names'

/** A stretch of a text, by where it begins, in UTF-16 units. */
export interface Stretch {
  readonly text: string
  readonly from: number
}

interface CasePerson {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly code?: string
  readonly contacts?: readonly string[]
}

/** A text, and what in it has to be flagged and what must not be. */
export interface NameCase {
  readonly participants: readonly CasePerson[]
  readonly text: string
  readonly kind: string
  readonly must: readonly Stretch[]
  readonly mustNot?: readonly Stretch[]
  /** Why somebody may see it otherwise; such a case measures nothing. */
  readonly doubt?: string
}

/** A line, and the words a hint has to touch; none where no hint is right. */
export interface NumberCase {
  readonly text: string
  readonly lang: 'en' | 'es'
  readonly kind: string
  readonly must: readonly Stretch[]
  readonly doubt?: string
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

/** The handed cases and those of our own. */
export const nameCases = (): NameCase[] =>
  ['', 'own'].flatMap((from) => linesOf(join(folder, from, 'positives.jsonl')) as NameCase[])

/** The same for the hints. */
export const numberCases = (): NumberCase[] =>
  ['', 'own'].flatMap((from) => linesOf(join(folder, from, 'numbers.jsonl')) as NumberCase[])

interface ProsePerson extends CasePerson {
  readonly list: string
}

interface ProseSentence {
  readonly file: string
  /** The line it is put before, from 1. */
  readonly before: number
  readonly sentence: string
  readonly must: readonly Stretch[]
}

/** Public texts in which nobody is meant, and sentences to put into them in which somebody is. */
export interface Prose {
  readonly people: readonly ProsePerson[]
  readonly texts: readonly { readonly file: string; readonly text: string }[]
  readonly sentences: readonly ProseSentence[]
}

export function proseIn(from: '' | 'own'): Prose {
  const at = join(folder, from, 'prose')
  const read = (file: string): string => readFileSync(join(at, file), 'utf8')
  return {
    people: JSON.parse(read('participants.json')) as ProsePerson[],
    texts: readdirSync(at)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ({ file, text: read(file) })),
    sentences: JSON.parse(read('participants-in-prose.json')) as ProseSentence[],
  }
}

const isReporter = ({ code = '', contacts = [] }: CasePerson): boolean =>
  code === '' && contacts.length > 0

/** A guard over the people of a case, with the words Candor comes with. */
export const guardOfCase = (people: readonly CasePerson[]): NameGuard =>
  new NameGuard(
    people
      .filter((one) => !isReporter(one))
      .map(({ name, aliases = [], code = '' }) => ({ name, aliases: [...aliases], code })),
    shippedWords,
    people
      .filter(isReporter)
      .map(({ name, contacts = [] }) => ({ name, contact: contacts.join(', ') })),
    shippedForeign,
  )

interface SampleSite {
  readonly members: readonly { readonly name: string }[]
  readonly neighborhoods: readonly string[]
}

const sample = JSON.parse(readFileSync('resources/sample/larkmoor.json', 'utf8')) as SampleSite
const known = publicNames(
  sample.members.map(({ name }) => name),
  sample.neighborhoods,
)

/** What a guard flags in Larkmoor, where those at the table are known. */
export const flagsIn = (guard: NameGuard, text: string): Finding[] =>
  guard.find(text).filter((found) => !isPublic(found, known))

interface Place {
  readonly start: number
  readonly end: number
}

/** Whether a flag touches what is meant. */
export const touches = ({ start, end }: Place, { from, text }: Stretch): boolean =>
  start < from + text.length && from < end

/** Whether a flag finds what is meant: it touches it and isn't far longer. */
export const finds = (flag: Place, meant: Stretch): boolean =>
  touches(flag, meant) &&
  flag.end - flag.start <= Math.max(3 * meant.text.length, meant.text.length + 24)
