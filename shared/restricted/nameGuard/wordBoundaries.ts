import { fold } from '../../kernel/foldText'

/* A text as the name guard reads it: words with their places, folded as in a search. */

/** A word of a text. */
export interface Word {
  /** Where it stands, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** Folded, without apostrophes. */
  readonly folded: string
  /** The same without a possessive ending. */
  readonly bare: string
  readonly capital: boolean
  /** As it was written. */
  readonly raw: string
  /** What stands between the word before and this one, from the beginning of the text for the first. */
  readonly lead: string
  /** It begins a sentence, so that its capital says nothing. */
  readonly opens: boolean
  /** What stands between the word before and this one. */
  readonly gap: 'tight' | 'open' | 'broken'
}

/** Letters, digits and what hides within words: marks, joiners, soft hyphens; and apostrophes between them. */
const words = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ‘`´＇][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu
/** The ending of what is somebody's: `Ann's`. */
export const possessive = /['’ʼ‘`´＇][sSｓＳ]$/u
const notInWords = /['’ʼ‘`´＇\p{Cf}]/gu
const upper = /^\p{Lu}/u
/** A period behind these, or behind one letter, ends no sentence. */
const abbreviated = /^(?:\p{L}|mr|mrs|ms|mx|dr|sgt|lt|cpt|ofc|det|rev|prof|st|jr|sr|sra|srta|ma)$/u
const endsSentence = /[.!?:;…\n•|\t]/u
/** One space or hyphen, as within a name that is written apart. */
const joins = /^\s?[\p{Pd}\s_./]?\s?$/u
/** Between sentences, lines and columns. */
const breaks = /[!?…\n\t|;]|\.\s| {3}/u
const plainLetters = /^[A-Za-z0-9]*$/
/** Letters without any accent or other script. */
export const plain = /^[a-z0-9]*$/

/** The folded letters of a word or name, without apostrophes; a Korean syllable stays one letter. */
export function foldedWord(raw: string): string {
  if (plainLetters.test(raw)) return raw.toLowerCase()
  const folded = fold(raw).replace(notInWords, '')
  return plain.test(folded) ? folded : folded.normalize('NFC')
}

/** The words of a text in their order. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  let last = 0
  for (const match of text.matchAll(words)) {
    const raw = match[0]
    const folded = foldedWord(raw)
    if (folded === '') continue
    const between = text.slice(last, match.index)
    const before = found.at(-1)
    // Most words follow each other with a space between them.
    const isSpace = between === ' '
    const goesOn =
      !isSpace && before !== undefined && /^\.\s/u.test(between) && abbreviated.test(before.folded)
    const ends = !isSpace && !goesOn && endsSentence.test(between)
    found.push({
      start: match.index,
      end: match.index + raw.length,
      folded,
      bare: folded.endsWith('s') && possessive.test(raw) ? foldedWord(raw.slice(0, -2)) : folded,
      capital: upper.test(raw),
      raw,
      lead: between,
      opens: before === undefined || ends,
      gap: isSpace
        ? 'tight'
        : !goesOn && breaks.test(between)
          ? 'broken'
          : joins.test(between)
            ? 'tight'
            : 'open',
    })
    last = match.index + raw.length
  }
  return found
}

/** Scripts written without spaces: a name there stands within a run of letters. */
export const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const letters = /[\p{L}\p{N}]/gu

/** How many letters on either side tell one occurrence of a word from another. */
const lettersAround = 40

/** The folded letters before and after a place in a text, so many on either side at most. */
export function around(
  text: string,
  start: number,
  end: number,
): { before: string; after: string } {
  // Of what surrounds a place a few hundred signs are enough for the letters wanted.
  const reach = lettersAround * 8
  const before = lettersOf(text.slice(Math.max(0, start - reach), start)).slice(-lettersAround)
  const after = lettersOf(text.slice(end, end + reach)).slice(0, lettersAround)
  return { before, after }
}

const lettersOf = (text: string): string => (foldedWord(text).match(letters) ?? []).join('')
