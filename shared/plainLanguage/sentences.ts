import { ParseEnglish } from 'parse-english'
import type { Measure } from './readingGrade'
import { syllablesOf } from './readingGrade'

/* Sentences and the words in them, as English writes them: `Sgt. Voss` ends none. */

/** A word of a sentence; places in UTF-16 units. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const parser = new ParseEnglish()

/** A node of the parser's tree, as far as it is looked at here. */
interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
}

interface Point {
  readonly offset?: number | undefined
}

/** The sentences of a line, each as its words. */
export function sentencesOf(line: string): Word[][] {
  const sentences: Word[][] = []
  const visit = (node: Node): void => {
    if (node.type === 'SentenceNode') sentences.push([])
    if (node.type !== 'WordNode') return node.children?.forEach(visit)
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const text = line.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(text)) sentences.at(-1)?.push({ text, start, end })
  }
  visit(parser.parse(line))
  return sentences.filter((words) => words.length > 0)
}

/** How much there is of these sentences. */
export const measureOf = (sentences: readonly (readonly Word[])[]): Measure => ({
  words: sentences.reduce((sum, words) => sum + words.length, 0),
  sentences: sentences.length,
  syllables: sentences.flat().reduce((sum, { text }) => sum + syllablesOf(text), 0),
})

const be = new Set(
  (
    "am is are was were be been being isn't aren't wasn't weren't we're they're you're it's he's " +
    "she's that's"
  ).split(' '),
)

/** What may stand between: `was not yet fixed`. */
const between = new Set(
  'not now also already still just being been yet never soon all both'.split(' '),
)

const irregular = new Set(
  (
    'beaten begun bent bitten blown born bought bound broken brought built burnt caught chosen cut ' +
    'dealt done drawn driven eaten fed felt forbidden forgotten fought found frozen given grown heard ' +
    'held hidden hit hurt kept laid led left lent lit lost made meant met paid put read run said seen ' +
    'sent set shot shown shut sold spent spoken stolen struck stuck sung sunk swept taken taught thrown ' +
    'told torn understood won worn written withdrawn known'
  ).split(' '),
)

/** Words in -ed that tell how something is, not what somebody did. */
const adjectives = new Set(
  (
    'tired interested worried scared concerned excited pleased limited crowded supposed married ' +
    'disabled committed dedicated determined prepared unhoused unsheltered located involved related ' +
    'experienced frustrated satisfied disappointed surprised relieved afraid red need speed bed shed ' +
    'indeed hundred closed based unresolved unfinished unchanged'
  ).split(' '),
)

const plainForm = (word: string): string => word.toLowerCase().replaceAll('’', "'")

const isParticiple = (word: string): boolean =>
  irregular.has(word) || (/^\p{L}{2,}ed$/u.test(word) && !adjectives.has(word))

/** Where a sentence says what was done but not by whom: `were fixed`. */
export function passivesIn(words: readonly Word[]): Pick<Word, 'start' | 'end'>[] {
  const found: Pick<Word, 'start' | 'end'>[] = []
  for (let at = 0; at < words.length; at += 1) {
    const verb = words[at]
    if (verb === undefined || !be.has(plainForm(verb.text))) continue
    let next = at + 1
    const word = (n: number): string => plainForm(words[n]?.text ?? '')
    while (between.has(word(next)) || word(next).endsWith('ly')) next += 1
    const last = words[next]
    if (last === undefined || !isParticiple(word(next)) || isUsedTo(word(next), word(next + 1)))
      continue
    found.push({ start: verb.start, end: last.end })
    at = next
  }
  return found
}

const isUsedTo = (word: string, next: string): boolean => word === 'used' && next === 'to'
