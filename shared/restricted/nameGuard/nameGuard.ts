import type { ConcernReporter, Participant } from '../tables'
import { ContactIndex } from './contactIndex'
import { around, foldedWord, plain, unspaced, wordsIn, type Word } from './wordBoundaries'
import { NameIndex, type GuardKind, type PartRef } from './nameIndex'

/** Something in a text that looks like a participant's name or code, or like who raised a concern. */
export interface Finding {
  /** Where it stands, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** The words as they were found, folded. */
  readonly words: string
  readonly kind: GuardKind
  /** It is spelled differently, but not by much. */
  readonly near: boolean
  /** It is one word of a longer name, which somebody else may have as well. */
  readonly single: boolean
  /** The folded letters on either side: what tells this occurrence from another. */
  readonly before: string
  readonly after: string
}

type Person = Pick<Participant, 'name' | 'aliases' | 'code'>
type Reporter = Pick<ConcernReporter, 'name' | 'contact'>

/** What a word of the text may be: parts of a name, exactly or nearly. */
interface Hit extends PartRef {
  readonly near: boolean
  /** It counts without the rest of the name beside it. */
  readonly strong: boolean
}

/** A run of words that looks like a name: the first and the last of them. */
interface Match {
  readonly first: number
  readonly last: number
  readonly kind: GuardKind
  readonly near: boolean
  readonly single: boolean
  /** Where within its one word it stands, for a script that is written without spaces. */
  readonly within?: { readonly from: number; readonly to: number }
}

/** Between two parts of a name stands one other word at the most. */
const farthest = 2
/** A name is written in so many pieces at the most. */
const mostPieces = 3
/** Letters that other scripts put before or behind a name, "and", "of" or a case ending. */
const mostAttached = 2

/**
 * Finds names, aliases and codes of participants in a text, near spellings of them, and the names,
 * addresses and numbers of those who raised concerns. It holds every name there is, so it lives and ends with the unlocked restricted notes.
 */
export class NameGuard {
  private readonly index: NameIndex
  private readonly contacts: ContactIndex

  /** `ordinary`: words that are no misspelled names, and names only by their capitals. Folded. */
  constructor(
    people: Iterable<Person>,
    private readonly ordinary: ReadonlySet<string>,
    reporters: readonly Reporter[] = [],
  ) {
    this.index = new NameIndex(
      people,
      reporters.map(({ name }) => name).filter((name) => !isDescription(name, ordinary)),
    )
    this.contacts = new ContactIndex(reporters.map(({ contact }) => contact))
  }

  /** What in a text looks like somebody the notes are about, in its order; nothing twice. */
  find(text: string): Finding[] {
    const reached = this.contacts.find(text).map(({ start, end, words: found }): Finding => ({
      ...{ start, end, words: found, kind: 'contact', near: false, single: false },
      ...around(text, start, end),
    }))
    const named = this.namesIn(text).filter(
      ({ start, end }) => !reached.some((one) => one.start < end && start < one.end),
    )
    return [...reached, ...named].sort((a, b) => a.start - b.start)
  }

  private namesIn(text: string): Finding[] {
    const { names, codes } = this.index
    if (names.length + codes.size === 0) return []
    const words = wordsIn(text)
    const hits = words.map((word) => this.hitsOf(word))
    const matches: Match[] = []
    words.forEach((word, at) => {
      const hit = hits[at]
      if (hit !== undefined && hit.length > 0) matches.push(...this.from(words, hits, at))
      matches.push(...this.code(words, at), ...this.inPieces(words, at))
      if (!plain.test(word.folded) && unspaced.test(word.folded))
        matches.push(...this.inRun(word, at))
    })
    return apart(matches).map((match) => findingOf(text, words, match))
  }

  private hitsOf(word: Word): Hit[] {
    const exact = this.spelled(word).map((ref) => ({ ...ref, near: false }))
    if (exact.length > 0)
      return exact.map((ref) => ({
        ...ref,
        strong: ref.alone && this.isNoWord(word, word.bare) && this.isWritten(ref, word),
      }))
    // A word that is spelled as it should be is no misspelled name.
    if (this.ordinary.has(word.folded) || this.ordinary.has(word.bare)) return []
    const near = [...this.index.nearly(word.folded)]
    if (word.bare !== word.folded) near.push(...this.index.nearly(word.bare))
    return near.map(({ part, ref }) => ({
      ...ref,
      near: true,
      strong: ref.alone && this.isNoWord(word, part),
    }))
  }

  private spelled({ folded, bare }: Word): readonly PartRef[] {
    const refs = this.index.exactly(folded)
    if (refs.length > 0 || folded === bare) return refs.length > 0 ? refs : this.attached(folded)
    return this.index.exactly(bare)
  }

  private attached(folded: string): readonly PartRef[] {
    if (plain.test(folded) || /^\p{sc=Latin}/u.test(folded) || unspaced.test(folded)) return []
    for (let cut = 1; cut <= 2 * mostAttached; cut += 1)
      for (
        let ahead = Math.max(0, cut - mostAttached);
        ahead <= Math.min(cut, mostAttached);
        ahead += 1
      ) {
        const core = folded.slice(ahead, folded.length - (cut - ahead))
        if (core.length < 3) continue
        const refs = this.index.exactly(core).filter((ref) => ref.alone)
        if (refs.length > 0) return refs
      }
    return []
  }

  /** A name that is an ordinary word too is one only by its capital, where a sentence doesn't give it. */
  private isNoWord(word: Word, part: string): boolean {
    return !this.ordinary.has(part) || (word.capital && !word.opens)
  }

  /** A name of two letters counts only as it was written. */
  private isWritten({ name, from, to }: PartRef, word: Word): boolean {
    const whole = this.index.names[name]
    return whole === undefined || word.folded.length > 2 || to - from > 1 || word.capital
  }

  /** The matches that begin at a word: with other parts of the same name near it, else by itself. */
  private from(words: readonly Word[], hits: readonly Hit[][], at: number): Match[] {
    const found: Match[] = []
    for (const hit of hits[at] ?? []) {
      const chain = this.chain(words, hits, at, hit)
      if (chain !== null) found.push(chain)
      else if (hit.strong) {
        const { kind, parts } = nameOf(this.index, hit)
        const single = hit.to - hit.from < parts.length
        found.push({ first: at, last: at, kind, near: hit.near, single })
      }
    }
    return found
  }

  private chain(
    words: readonly Word[],
    hits: readonly Hit[][],
    at: number,
    first: Hit,
  ): Match | null {
    const links: { readonly at: number; readonly hit: Hit }[] = [{ at, hit: first }]
    let last = at
    for (let next = at + 1; next < words.length && next - last <= farthest; next += 1) {
      if (words[next]?.gap === 'broken') break
      const hit = (hits[next] ?? []).find(
        (one) => one.name === first.name && links.every((link) => !overlap(link.hit, one)),
      )
      if (hit === undefined) continue
      links.push({ at: next, hit })
      last = next
    }
    if (links.length < 2) return null
    const { kind, parts } = nameOf(this.index, first)
    const isWhole = links.reduce((sum, { hit }) => sum + hit.to - hit.from, 0) === parts.length
    const strong = links.some(({ hit }) => hit.strong)
    if (!strong && !(isWhole && this.looksMeant(words, links))) return null
    const near = links.some(({ hit }) => hit.near)
    return { first: at, last, kind, near, single: false }
  }

  /** Little or ordinary words are a name side by side, or with capitals where no sentence gives them. */
  private looksMeant(
    words: readonly Word[],
    links: readonly { readonly at: number; readonly hit: Hit }[],
  ): boolean {
    const sideBySide = links.every(({ at }, n) => n === 0 || links[n - 1]?.at === at - 1)
    return sideBySide || links.every(({ at }) => words[at]?.capital === true)
  }

  /** A code, with its hyphen or with a space or without either. */
  private code(words: readonly Word[], at: number): Match[] {
    const { codes } = this.index
    const one = words[at]
    const two = words[at + 1]
    const match = { first: at, kind: 'code', near: false, single: false } as const
    if (one !== undefined && (codes.has(one.folded) || codes.has(one.bare)))
      return [{ ...match, last: at }]
    if (one?.folded.length !== 3 || two?.gap !== 'tight') return []
    const isCode = codes.has(one.folded + two.folded) || codes.has(one.folded + two.bare)
    return isCode ? [{ ...match, last: at + 1 }] : []
  }

  /** A name that is written in pieces: `Anna Maria` or `Mc-Donald` for one that is written together. */
  private inPieces(words: readonly Word[], at: number): Match[] {
    const pieces = words.slice(at, at + mostPieces)
    const found: Match[] = []
    let together = pieces[0]?.folded ?? ''
    let ordinary = this.ordinary.has(together)
    for (let more = 1; more < pieces.length; more += 1) {
      const piece = pieces[more]
      if (piece?.gap !== 'tight') break
      const whole = together + piece.bare
      together += piece.folded
      ordinary &&= this.ordinary.has(piece.folded)
      const ref = this.index.exactly(whole).find(({ alone }) => alone)
      // Two words that happen to spell a name are two words.
      if (ref === undefined || whole.length < 5 || ordinary) continue
      const { kind, parts } = nameOf(this.index, ref)
      const single = ref.to - ref.from < parts.length
      found.push({ first: at, last: at + more, kind, near: false, single })
    }
    return found
  }

  /** Names within a run of letters, in a script that is written without spaces. */
  private inRun(word: Word, at: number): Match[] {
    const { folded, start, end } = word
    for (let from = 0; from < folded.length; from += 1)
      for (const { key, name } of this.index.inRuns.get(folded.charAt(from)) ?? [])
        if (folded.startsWith(key, from)) {
          const kind = this.index.names[name]?.kind ?? 'name'
          const match = { first: at, last: at, kind, near: false, single: false }
          // Folding may change how many letters there are; then the whole run is told.
          return folded.length === end - start
            ? [{ ...match, within: { from, to: from + key.length } }]
            : [match]
        }
    return []
  }
}

/** "A neighbor", "the shop owner": ordinary words written as such are nobody's name. */
function isDescription(written: string, ordinary: ReadonlySet<string>): boolean {
  const words = wordsIn(written)
  return (
    words.length > 1 &&
    words.every(({ folded }) => folded.length < 3 || ordinary.has(folded)) &&
    words.slice(1).every(({ capital }) => !capital)
  )
}

function nameOf(
  index: NameIndex,
  { name }: PartRef,
): { kind: GuardKind; parts: readonly string[] } {
  const found = index.names[name]
  if (found === undefined) throw new Error('a part of no name')
  return found
}

const overlap = (a: PartRef, b: PartRef): boolean => a.from < b.to && b.from < a.to

/** The matches that don't share a word, the longest of those that do; exact ones before near ones. */
function apart(matches: readonly Match[]): Match[] {
  const best = [...matches].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      Number(a.near) - Number(b.near) ||
      Number(a.single) - Number(b.single) ||
      a.first - b.first,
  )
  const taken = new Set<number>()
  const kept: Match[] = []
  for (const match of best) {
    const range = Array.from({ length: match.last - match.first + 1 }, (_, n) => match.first + n)
    if (range.some((at) => taken.has(at))) continue
    for (const at of range) taken.add(at)
    kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function findingOf(text: string, words: readonly Word[], match: Match): Finding {
  const { first, last, kind, near, single, within } = match
  const run = words[first]
  const start = (run?.start ?? 0) + (within?.from ?? 0)
  const end = within === undefined ? (words[last]?.end ?? 0) : (run?.start ?? 0) + within.to
  const found = words.slice(first, last + 1).map((word) => word.folded)
  return {
    ...{ start, end, kind, near, single },
    words:
      within === undefined ? found.join(' ') : (run?.folded ?? '').slice(within.from, within.to),
    ...around(text, start, end),
  }
}

/** The words of a list as the guard compares them. */
export const ordinaryWords = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map(foldedWord))
