import { sameName } from '../../kernel/names'
import type { SaidOn } from '../../kernel/spokenDay'
import { beginningOf, type CaptureKind, captureKinds } from './captureKinds'
import { dueIn, type FoundDue } from './dueIn'
import { type Mark, marksIn, type Named, type Piece } from './marks'

/** Somebody, or an organization, that `@` can mean. */
export interface KnownPerson extends Named {
  /** The group or organization they come from; empty for an organization itself. */
  readonly organization: string
  readonly isHere: boolean
}

/** A neighborhood that `#` can mean; null for the whole town. */
export interface KnownPlace extends Named {
  readonly id: string | null
}

/** What a line is read by. */
export interface LineContext {
  readonly people: readonly KnownPerson[]
  readonly places: readonly KnownPlace[]
  readonly on: SaidOn
}

/** Somebody named in a line. */
export interface MeantPerson {
  readonly name: string
  /** Null for whoever isn't on the list; they are kept as typed. */
  readonly known: KnownPerson | null
}

/** A line as it is understood, before anything is filed. */
export interface CapturedLine {
  /** Null while the line has no kind yet. */
  readonly kind: CaptureKind | null
  /** What is filed: without what stands for an owner, a place or a day at its end. */
  readonly wording: string
  /** In the order in which they are named: the first is answerable, the others help. */
  readonly people: readonly MeantPerson[]
  /** The places that were named; empty when none was. */
  readonly places: readonly KnownPlace[]
  readonly due: FoundDue['due']
  readonly maybeDue: FoundDue['maybe']
  /** What was meant as a day, or a place, and isn't known; both stay in the text. */
  readonly notADay: string | null
  readonly unknownPlaces: readonly string[]
  /** A name that several have: it has to be told apart before it is filed. */
  readonly ambiguous: { readonly typed: string; readonly names: readonly string[] } | null
  /** What of the line was understood, to be marked where it stands. */
  readonly pieces: readonly (Piece & { readonly is: 'kind' | 'person' | 'place' | 'due' })[]
}

const takesMarks: readonly (CaptureKind | null)[] = ['heard', 'action', 'parking lot']

/** Words before a name that make it part of the sentence: `walk there with @luis`. */
const leading =
  /(?:^|\s)(?:a|and|at|by|con|de|en|for|from|in|near|of|on|or|para|que|than|the|to|with|y|&)$/iu

/**
 * Reads what is typed in the one line: its kind, who, where and by when. `@` and `#` count where a
 * word begins and a letter follows; a day counts at the end. What isn't understood stays in the
 * text as it was typed.
 */
export function readLine(line: string, { people, places, on }: LineContext): CapturedLine {
  const begun = beginningOf(line)
  const kind = begun === null ? null : captureKinds[begun.letter]
  const from = begun?.from ?? 0
  const hasMarks = takesMarks.includes(kind)
  const who = hasMarks ? marksIn(line, from, '@', people) : []
  const where = hasMarks ? marksIn(line, from, '#', places) : []
  const meantPlaces = where.filter(isKnown)
  const marks = [...who, ...meantPlaces]
  const { due, maybe, notADay } =
    kind === 'action' ? dueIn(line, from, marks, on) : { due: null, maybe: null, notADay: null }
  const ambiguous = [...who, ...where].flatMap(({ typed, meant }) =>
    meant.kind === 'several' ? [{ typed, names: meant.names }] : [],
  )
  return {
    kind,
    wording: wordingOf(line, from, marks, due),
    people: withoutRepeats(who.map(personOf)),
    places: [...new Set(meantPlaces.map(({ meant }) => meant.one))],
    due,
    maybeDue: maybe,
    notADay,
    unknownPlaces: where.filter(({ meant }) => meant.kind === 'unknown').map(({ typed }) => typed),
    ambiguous: ambiguous[0] ?? null,
    pieces: [
      ...(begun === null ? [] : [{ start: begun.at, end: begun.at + 1, is: 'kind' as const }]),
      ...who.map(({ start, end }) => ({ start, end, is: 'person' as const })),
      ...meantPlaces.map(({ start, end }) => ({ start, end, is: 'place' as const })),
      ...(due === null ? [] : [{ start: due.start, end: due.end, is: 'due' as const }]),
    ].sort((a, b) => a.start - b.start),
  }
}

type KnownMark<T extends Named> = Mark<T> & { readonly meant: { readonly kind: 'one' } }

const isKnown = <T extends Named>(mark: Mark<T>): mark is KnownMark<T> => mark.meant.kind === 'one'

const personOf = ({ meant, typed }: Mark<KnownPerson>): MeantPerson =>
  meant.kind === 'one' ? { name: meant.one.name, known: meant.one } : { name: typed, known: null }

const withoutRepeats = (people: readonly MeantPerson[]): MeantPerson[] =>
  people.filter((one, at) => people.findIndex(({ name }) => sameName(name, one.name)) === at)

/** What a mark says as a word of the sentence. */
const wordOf = ({ meant, typed }: Mark<Named>): string =>
  meant.kind === 'one' ? meant.one.name : typed

/** The sentence: marks before and behind it go, those within it become the names they mean. */
function wordingOf(
  line: string,
  from: number,
  marks: readonly Mark<Named>[],
  due: Piece | null,
): string {
  const cuts: (Piece & { readonly word: string })[] = [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, word: wordOf(mark) })),
    ...(due === null ? [] : [{ start: due.start, end: due.end, word: '' }]),
  ].sort((a, b) => a.start - b.start)
  let said = ''
  let at = from
  for (const [index, { start, end, word }] of cuts.entries()) {
    said += line.slice(at, start)
    at = end
    const rest = cuts.slice(index + 1).reduce(blankOut, line)
    const isLast = !/[\p{L}\p{N}]/u.test(rest.slice(at))
    const isFirst = said.trim() === ''
    if (!isFirst && (!isLast || leading.test(said.trim()))) said += word
  }
  return tidy(said + line.slice(at))
}

const blankOut = (text: string, { start, end }: Piece): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/ (?=[,;:.!?](?:\s|$))/g, '')
    .replace(/(?:\s*[,;:])+$/, '')
    .replace(/^[\s,;:.!?]+/, '')
    .replace(/[,;:]+(?=[.!?]$)/, '')
    .trim()

/** The line with another wording, all that it stands for kept; marks go to its end. */
export function withWording(line: string, { pieces }: CapturedLine, wording: string): string {
  const [kind, ...rest] = pieces.map(({ start, end }) => line.slice(start, end))
  return [kind, wording.trim(), ...rest]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}
