import { chainFrom } from './chains'
import type { Hit, HitReader } from './hit'
import { Lines } from './lines'
import { isOtherSyllable, isVietnamese } from './marks'
import type { Match } from './match'
import { type GuardedName, isParticle, type NameIndex, type PartRef } from './nameIndex'
import type { OrdinaryWords } from './ordinary'
import type { Place } from './place'
import { isInPlaceName } from './placeNames'
import { isDefined, isOfSomethingElse, type Sure } from './saidOfPeople'
import { weigh, weighWeak } from './weigh'
import { plain, unspaced, type Word } from './wordBoundaries'

const rememberedAtMost = 20_000
/** A name is written in so many pieces at the most. */
const mostPieces = 3
/** Letters that other scripts put before or behind a name, "and", "of" or a case ending. */
const mostAttached = 2
const shortestInPieces = 5
const longestPiece = 24

/** Finds names among the words of a text: one by one, with other parts of the same name, in pieces. */
export class NameFinder {
  private readonly known = new Map<string, readonly Hit[]>()

  constructor(
    readonly index: NameIndex,
    readonly ordinary: OrdinaryWords,
  ) {}

  find(text: string, words: readonly Word[]): Match[] {
    const reading = new Reading(this, text, words)
    const found: Match[] = []
    for (let at = 0; at < words.length; at += 1) {
      if (reading.hitsAt(at).length > 0) found.push(...reading.from(at))
      if (reading.mayBePiece(at)) found.push(...reading.inPieces(at))
    }
    return found
  }

  /** The parts of names a word may be. */
  hitsOf(word: Word): readonly Hit[] {
    const before = this.known.get(word.raw)
    if (before !== undefined) return before
    // While somebody types, all words but one are those of a moment ago.
    if (this.known.size >= rememberedAtMost) this.known.clear()
    const found = this.lookUp(word)
    this.known.set(word.raw, found)
    return found
  }

  private lookUp(word: Word): readonly Hit[] {
    const exact = this.exactly(word)
    if (exact.length > 0) return exact.map((ref) => ({ ...ref, near: false }))
    const family = this.familyOf(word)
    if (family.length > 0) return family.map((ref) => ({ ...ref, near: true, isPlural: true }))
    // A word that is spelled as it should be is no misspelled name.
    const { folded, bare } = word
    if (this.ordinary.isEnglish(folded) || this.ordinary.isEnglish(bare)) return none
    const sounding = this.index.sounding(bare)
    const other = sounding.length > 0 ? sounding : this.index.handles(bare)
    if (other.length > 0) return other.map((ref) => ({ ...ref, near: false }))
    const near = [...this.index.nearly(folded)]
    if (bare !== folded) near.push(...this.index.nearly(bare))
    return near.length === 0 ? none : near.map(({ ref }) => ({ ...ref, near: true }))
  }

  private exactly(word: Word): readonly PartRef[] {
    const { folded, bare } = word
    const whole = this.index.exactly(folded)
    const refs =
      whole.length > 0 ? whole : folded === bare ? this.attached(folded) : this.index.exactly(bare)
    return refs.some(({ capital }) => capital === true)
      ? refs.filter(({ capital }) => capital !== true || word.capital)
      : refs
  }

  /** `the MacDougalls`; `Parks` is the plural of a word, and counts beside another part of the name. */
  private familyOf({ folded, capital }: Word): readonly PartRef[] {
    if (!capital || folded.length < 4 || !folded.endsWith('s')) return none
    const family = this.index.exactly(folded.slice(0, -1))
    const alone = !this.ordinary.hasAnywhere(folded)
    return family
      .filter(({ to, from }) => to === from + 1)
      .map((ref) => ({ ...ref, alone: ref.alone && alone }))
  }

  private attached(folded: string): readonly PartRef[] {
    if (plain.test(folded) || spelledApart.test(folded) || unspaced.test(folded)) return none
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
    return none
  }
}

const none: readonly never[] = []
/** Scripts whose endings and little words are known one by one. */
const spelledApart = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hangul}]/u

/** One look through one text. */
class Reading implements HitReader {
  readonly lines: Lines
  private readonly hits: (readonly Hit[])[]
  private readonly ordinary: (boolean | undefined)[] = []

  constructor(
    private readonly finder: NameFinder,
    private readonly text: string,
    readonly words: readonly Word[],
  ) {
    this.lines = new Lines(text)
    this.hits = words.map((word) => this.withoutWords(word, finder.hitsOf(word)))
  }

  /** What is a word in the language of its line is no misspelled name there. */
  private withoutWords({ bare, start }: Word, hits: readonly Hit[]): readonly Hit[] {
    const { ordinary } = this.finder
    if (hits.length === 0 || !hits.some(({ near }) => near) || !ordinary.hasAnywhere(bare))
      return hits
    return ordinary.isForeign(bare, this.lines.at(start).language) ? none : hits
  }

  hitsAt(at: number): readonly Hit[] {
    return this.hits[at] ?? none
  }

  nameOf({ name }: PartRef): GuardedName {
    const found = this.finder.index.names[name]
    if (found === undefined) throw new Error('a part of no name')
    return found
  }

  /** Whether a name may begin at a word that goes on in the next: two words are just that. */
  mayBePiece(at: number): boolean {
    if (this.words[at + 1]?.gap !== 'tight') return false
    if (!this.isWord(at) || !this.isWord(at + 1)) return true
    return this.words[at + 2]?.gap === 'tight' && !this.isWord(at + 2)
  }

  private isWord(at: number): boolean {
    this.ordinary[at] ??= this.finder.ordinary.hasAnywhere(this.words[at]?.folded ?? '')
    return this.ordinary[at]
  }

  /** The matches that begin at a word. */
  from(at: number): Match[] {
    const found: Match[] = []
    for (const hit of this.hitsAt(at)) {
      if (this.isOtherWord(at, hit)) continue
      const chain = chainFrom(this, at, hit)
      if (chain !== null) found.push(chain)
      const single = chain === null || chain.sure === 'maybe' ? this.alone(at, hit) : null
      if (single !== null) found.push(single)
    }
    return found
  }

  /** Whether the marks of a word make another word of it. */
  isOtherWord(at: number, { name, from, to, near }: Hit): boolean {
    if (near || to > from + 1) return false
    const written = this.finder.index.names[name]?.written ?? []
    const isOfVietnamese = written.some(isVietnamese)
    return isOtherSyllable(this.words[at]?.raw ?? '', written[from] ?? '', isOfVietnamese)
  }

  /** Whether a hit is an ordinary word in its line. */
  isOrdinary(at: number, hit: Hit): boolean {
    if (hit.near) return false
    const word = this.words[at]
    if (word === undefined) return false
    const { bare, folded, start } = word
    const { index } = this.finder
    const spelling = index.exactly(folded).length > 0 ? folded : bare
    if (spelling.length <= 2 && plain.test(spelling)) return true
    if (this.finder.ordinary.isEnglish(spelling)) return true
    if (!this.finder.ordinary.hasAnywhere(spelling)) return false
    return this.finder.ordinary.isForeign(spelling, this.lines.at(start).language)
  }

  /** The place of some words, as it is weighed. */
  placeOf(first: number, last: number, hit: Hit): Place {
    const { words } = this
    const word = words[first]
    const line = this.lines.at(word?.start ?? 0)
    const { parts, kind } = this.nameOf(hit)
    const isOfLine =
      line.language === 'en' || this.finder.ordinary.isForeign(word?.bare ?? '', line.language)
    return {
      words,
      first,
      last,
      tail: this.text.slice(words.at(-1)?.end ?? 0),
      heading: line.heading,
      isSentence: line.isSentence,
      language: line.language,
      isTelling: line.isTelling,
      isForeign: !isOfLine,
      isGiven: kind === 'alias' || hit.from === 0 || hit.to < parts.length,
      initials: parts.filter((_, n) => n < hit.from || n >= hit.to).map((part) => part.charAt(0)),
    }
  }

  /** Whether a name is a word in another language of the site; a long one in capitals is told as a name. */
  private isWeak(at: number, { from, to, name }: Hit): boolean {
    const word = this.words[at]
    if (word === undefined || to > from + 1) return false
    const written = this.finder.index.names[name]?.written[from] ?? ''
    return word.raw !== written.toUpperCase() || word.raw.length <= 4
      ? this.finder.ordinary.hasAnywhere(word.bare)
      : false
  }

  private alone(at: number, hit: Hit): Match | null {
    if (!hit.alone) return null
    const sure = this.judge(at, hit)
    const word = this.words[at]
    if (sure === null || word === undefined) return null
    const { kind, parts } = this.nameOf(hit)
    const count = hit.to - hit.from
    const { start, end } = word
    return { start, end, kind, near: hit.near, single: count < parts.length, sure, parts: count }
  }

  private judge(at: number, hit: Hit): Sure | null {
    const place = this.placeOf(at, at, hit)
    if (this.isOrdinary(at, hit)) return weigh(place)
    // Streets, parks and shops are called after people as well.
    if (this.words[at]?.capital === true && isInPlaceName(place)) return null
    if (hit.isPlural === true || isDefined(place) || isOfSomethingElse(place)) return 'maybe'
    return this.isWeak(at, hit) ? weighWeak(place) : 'name'
  }

  /** A name that is written in pieces: `Anna Maria` or `Mc-Donald` for one that is written together. */
  inPieces(at: number): Match[] {
    const { index, ordinary } = this.finder
    const found: Match[] = []
    const pieces: Word[] = []
    let isOrdinary = true
    for (const piece of this.words.slice(at, at + mostPieces)) {
      if (piece.folded.length > longestPiece) break
      if (pieces.length > 0 && piece.gap !== 'tight') break
      pieces.push(piece)
      isOrdinary &&= this.isWord(at + pieces.length - 1)
      // Two words that happen to spell a name are two words.
      if (isOrdinary || pieces.length < 2) continue
      const whole = pieces
        .map(({ folded, bare }, n) => (n < pieces.length - 1 ? folded : bare))
        .join('')
      if (whole.length < shortestInPieces) continue
      const ref = index.exactly(whole).find(({ alone }) => alone)
      if (ref === undefined || ordinary.isEnglish(whole)) continue
      const { kind, parts } = this.nameOf(ref)
      const start = pieces[0]?.start ?? 0
      const count = ref.to - ref.from
      const sure =
        count > 1 || pieces.every(({ folded }) => folded.length > 2 || isParticle(folded))
      found.push({
        start,
        end: piece.end,
        kind,
        near: false,
        single: count < parts.length,
        parts: count,
        sure: sure ? 'name' : 'maybe',
      })
    }
    return found
  }
}
