import { type CleanText, readingsOf } from './clean'
import { CodeIndex } from './codes'
import { ContactIndex } from './contactIndex'
import { DisguiseFinder } from './disguises'
import { NameFinder } from './findNames'
import {
  type GuardedConcern,
  type GuardedParticipant,
  type GuardedReporter,
  type GuardKind,
  listWrittenOfConcern,
  listWrittenOfReporter,
} from './guarded'
import { separate, type Match } from './match'
import { NameIndex } from './nameIndex'
import { type ForeignWords, OrdinaryWords } from './ordinary'
import type { Sure } from './saidOfPeople'
import { RunIndex } from './unspaced'
import { around, type Word, wordsIn } from './wordBoundaries'

/** Something in a text that looks like a participant's name or code, or like who raised a concern. */
export interface Finding {
  /** Where it stands, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** The words as they were found, folded. */
  readonly words: string
  readonly kind: GuardKind
  /** `maybe`: it is a word as well, spelled otherwise, or the name of a place. */
  readonly sure: Sure
  /** It is spelled differently, but not by much. */
  readonly near: boolean
  /** It is one word of a longer name, which somebody else may have as well. */
  readonly single: boolean
  /** The folded letters on either side: what tells this occurrence from another. */
  readonly before: string
  readonly after: string
}

/**
 * Finds names, aliases and codes of participants in a text, however they are typed, the names,
 * addresses and numbers of those who raised concerns, and the names of those concerns are about. It
 * holds every name there is, so it lives and ends with the unlocked restricted notes.
 */
export class NameGuard {
  private readonly index: NameIndex
  private readonly runs: RunIndex
  private readonly codes: CodeIndex
  private readonly contacts: ContactIndex
  private readonly names: NameFinder
  private readonly disguises: DisguiseFinder

  /**
   * `ordinary`: English words that are no misspelled names, and names only by their place; folded.
   * `foreign`: the same in the site's other languages.
   */
  constructor(
    people: Iterable<GuardedParticipant>,
    ordinary: ReadonlySet<string>,
    reporters: readonly GuardedReporter[] = [],
    foreign: ForeignWords = {},
    concerns: readonly GuardedConcern[] = [],
  ) {
    const words = new OrdinaryWords(ordinary, foreign)
    const written = [
      ...reporters.flatMap(listWrittenOfReporter),
      ...concerns.flatMap(listWrittenOfConcern),
    ]
    const contacts = written.filter(({ kind }) => kind === 'contact')
    this.index = new NameIndex(
      people,
      written.filter(({ kind, text }) => kind !== 'contact' && !isDescription(text, ordinary)),
    )
    this.runs = new RunIndex(this.index.names)
    this.codes = new CodeIndex(this.index.codes)
    this.contacts = new ContactIndex(contacts.map(({ text }) => text))
    this.names = new NameFinder(this.index, words)
    this.disguises = new DisguiseFinder(this.index, words)
  }

  /** What in a text looks like somebody the notes are about, in its order; nothing twice. */
  find(text: string): Finding[] {
    const matches = readingsOf(text).flatMap((cleaned) => this.matchesIn(cleaned))
    return separate(matches).map(({ start, end, kind, near, single, sure, words }) => ({
      start,
      end,
      kind,
      near,
      single,
      sure,
      words,
      ...around(text, start, end),
    }))
  }

  /** The matches of a cleaned text, where they stand as it was typed. */
  private matchesIn({ text, placeOf }: CleanText): (Match & Pick<Finding, 'words'>)[] {
    return [...this.contactsIn(text), ...this.namesIn(text)].map((match) => {
      const found = wordsIn(text.slice(match.start, match.end)).map(({ folded }) => folded)
      return { ...match, ...placeOf(match.start, match.end), words: found.join(' ') }
    })
  }

  private contactsIn(text: string): Match[] {
    return this.contacts.find(text).map(({ start, end }) => ({
      start,
      end,
      kind: 'contact',
      near: false,
      single: false,
      sure: 'name',
      parts: 1,
    }))
  }

  private namesIn(text: string): Match[] {
    const { names, codes } = this.index
    if (names.length + codes.size === 0) return []
    const words = wordsIn(text)
    return [
      ...this.names.find(text, words),
      ...this.disguises.find(text, words),
      ...this.codesIn(words),
      ...this.runs.find(text).map(({ start, end, name, single }): Match => ({
        start,
        end,
        near: false,
        single,
        parts: single ? 1 : 2,
        kind: names[name]?.kind ?? 'name',
        sure: single ? 'maybe' : 'name',
      })),
    ]
  }

  private codesIn(words: readonly Word[]): Match[] {
    if (this.codes.isEmpty) return []
    const found: Match[] = []
    words.forEach(({ start, end }, at) => {
      const last = this.codes.endOf(words, at)
      if (last === null) return
      const place = { start, end: words[last]?.end ?? end }
      found.push({ ...place, kind: 'code', near: false, single: false, sure: 'name', parts: 1 })
    })
    return found
  }
}

/** "A neighbor", "the shop owner": ordinary words written as such are nobody's name. */
function isDescription(written: string, ordinary: ReadonlySet<string>): boolean {
  const words = wordsIn(written)
  const isStreet = /\b(?:street|avenue|road|lane|court|drive)\b/i.test(written)
  return (
    words.length > 1 &&
    words.every(({ folded }) => folded.length < 3 || ordinary.has(folded)) &&
    words.slice(1).every(({ capital }, n) => !capital || (isStreet && n > 0))
  )
}
