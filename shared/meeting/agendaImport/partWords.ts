import { wordsOnly } from './edges'
import { legalMatterIn } from './legalMatters'
import {
  audience,
  casesWhole,
  casesWithin,
  closedGathering,
  closedSign,
  closedWhole,
  closedWithin,
  doubtWithin,
  insidersOnly,
  leaving,
  lettered,
  numberedInPublic,
  openPartEnds,
  openWhole,
  participantCode,
  signersWithin,
} from './partPatterns'
import { doubtInLanguages, guestsLeaveIn } from './partPatternsByLanguage'
import { withLatinLetters } from './lookAlikes'
import { isSlipOfClosed } from './slips'
import type { PartRead } from './types'

/** What names a part is no longer than this. */
const longestHeading = 200

/** What words say of a part, and which words they are. */
export interface PartWords {
  readonly part: PartRead
  /** The reason, as a sentence for whoever decides. */
  readonly reason: string
}

/** `Closed portion 10:25-11:00`: when it is says nothing of who is there. */
const spanAtEnd =
  / [,(]? ?(?:from )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)? ?(?:-|–|—|to) ?\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)?\)?$/iu

/** Words as the patterns have them: one kind of blank and hyphen, accents in their letters, no wide spacing. */
const toPlain = (text: string): string =>
  withLatinLetters(text)
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
    .replace(/(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu, (spaced) => spaced.replaceAll(' ', ''))
    .replace(spanAtEnd, '')

/**
 * The same with what is hyphenated or underlined as words of their own: `closed-session`,
 * `partners_only`. What is `members-only` may be a club: the patterns say where it closes.
 */
const separateWords = (text: string): string =>
  text.replace(/(?<=\p{L})(?!-only\b)-(?=\p{L})|_/giu, ' ')

const quote = (text: string): string => `“${text.trim().slice(0, 80)}”`
const closes = (text: string): PartWords => ({
  part: 'B',
  reason: `${quote(text)} closes this part.`,
})
/** What has to be asked about because of these words. */
export const asks = (text: string): PartWords => ({
  part: 'ask',
  reason: `${quote(text)} may mean that this is restricted.`,
})
const opens = (text: string): PartWords => ({
  part: 'A',
  reason: `${quote(text)} opens this part.`,
})

/** What a heading, a remark in brackets or a cell says of a part; undefined when it says something else. */
export function partOf(text: string): PartWords | undefined {
  if (text.length > longestHeading) return undefined
  const bare = wordsOnly(toPlain(text).replace(/[*#]+/g, '').replace(/_+/g, ' '))
  return partOfBare(text, bare) ?? partOfBare(text, separateWords(bare))
}

function partOfBare(text: string, bare: string): PartWords | undefined {
  if (bare === '') return undefined
  const letter = /^[ab]$/i.exec(bare)
  if (letter !== null) return bare.toUpperCase() === 'B' ? closes(text) : opens(text)
  const letters = lettered.exec(bare)
  if (letters !== null) return partByLetter(text, letters[1] ?? '', letters[2] ?? '', letters[3])
  const byWords = partByWords(bare)
  if (byWords === undefined) return undefined
  return { A: opens, B: closes, ask: asks }[byWords](text)
}

function partByLetter(text: string, noun: string, letter: string, words = ''): PartWords {
  const byWords = partByWords(words.replace(/[)\]\s]+$/, '')) ?? partWithin(words)?.part
  const isFirst = /^(?:a|1|one|uno|i)$/i.test(letter)
  const isPartB = /^(?:part|pt)/i.test(noun) && /^b$/i.test(letter)
  // `Pt A (4th admit)` is a patient.
  if (/^pt/i.test(noun) && words !== '' && byWords === undefined) return asks(text)
  if (isPartB) return byWords === 'A' ? asks(text) : closes(text)
  if (byWords !== undefined) return { A: opens, B: closes, ask: asks }[byWords](text)
  return isFirst ? opens(text) : asks(text)
}

const isLettered = (bare: string): boolean =>
  lettered.test(bare) || lettered.test(separateWords(bare))

/** Whether a text is `Part B` or the like, which is never a matter of its own. */
export const isLetteredPart = (text: string): boolean =>
  text.length <= longestHeading && isLettered(wordsOnly(toPlain(text)))

/** Whether a text names a part and nothing else, so that it is no matter of its own. */
export const isOnlyPart = (text: string): boolean => {
  if (text.length > longestHeading) return false
  const bare = wordsOnly(toPlain(text))
  if (isLettered(bare) || /^[ab]$/i.test(bare)) return true
  const isPart = (piece: string): boolean => partOfPiece(piece) !== undefined
  return piecesOf(bare).every(isPart) || piecesOf(separateWords(bare)).every(isPart)
}

const piecesOf = (words: string): string[] =>
  words
    .split(/\s*(?:[–—:|;(),/]|\s-\s)\s*/)
    .map(wordsOnly)
    .filter((piece) => piece !== '')

/** What words say when they are all there is. */
function partByWords(words: string): PartRead | undefined {
  const parts = piecesOf(words).map(partOfPiece)
  if (parts[0] === undefined && !parts.includes('B')) return undefined
  return (['B', 'ask', 'A'] as const).find((part) => parts.includes(part))
}

function partOfPiece(piece: string): PartRead | undefined {
  if (closedWhole.test(piece) || insidersOnly.test(piece)) return 'B'
  if (openWhole.test(piece)) return 'A'
  const doubt = doubtWithin.exec(piece)
  return doubt !== null && doubt[0].length * 2 > piece.length ? 'ask' : undefined
}

/** Words anywhere in a text that close a part, or may; undefined when there are none. */
export function partWithin(text: string): PartWords | undefined {
  const words = toPlain(text)
  const closed = closedWithin.exec(words)
  if (closed !== null) return closes(closed[0])
  const doubt =
    doubtWithin.exec(words) ??
    closedSign.exec(words) ??
    closedWithin.exec(separateWords(words)) ??
    doubtWithin.exec(separateWords(words))
  const found = doubt?.[0] ?? legalMatterIn(words) ?? doubtInLanguages(words)
  return found === undefined ? undefined : asks(found)
}

/** Whether an item's own words name a closed session, so that what follows may be in it, too. */
export const namesClosedSession = (text: string): boolean =>
  closedGathering.test(toPlain(text)) || closedGathering.test(separateWords(toPlain(text)))

/** Whether a title speaks of single participants; then a person has to say where it belongs. */
export function casesIn(text: string): PartWords | undefined {
  const words = toPlain(text)
  const found = casesWithin.exec(words) ?? casesWithin.exec(separateWords(words))
  const cases = (found ?? casesWhole.exec(wordsOnly(words)))?.[0] ?? codeIn(text)
  if (cases === undefined) return undefined
  return { part: 'ask', reason: `${quote(cases)} may be about a participant.` }
}

function codeIn(text: string): string | undefined {
  for (const match of text.matchAll(participantCode)) {
    const word = match[1] ?? match[2] ?? ''
    if (!numberedInPublic.has(word.toLowerCase())) return match[0]
  }
  return undefined
}

/** `6:30 Partners`: whoever else is there then, nobody has said. */
export const audienceIn = (title: string): PartWords | undefined =>
  audience.test(wordsOnly(toPlain(title))) ? asks(title) : undefined

/** Whether a line says that from here on not everyone is there, whatever the next lines say. */
export const closesWhatFollows = (text: string): boolean => {
  const words = toPlain(text)
  if (guestsLeaveIn(words)) return true
  return openPartEnds.test(words) || (leaving.test(words) && doubtWithin.test(words))
}

/** Whether a line is for those who signed, or not for those who didn’t. */
export const saysWhoSigned = (text: string): boolean => signersWithin.test(toPlain(text))

/** What a line says of the lines below it: it may be a heading, a sentence, or a sign alone. */
export function partOfWhatFollows(text: string): PartWords | undefined {
  const named = partOf(text)
  if (named !== undefined && !closesWhatFollows(text)) return named
  const words = partWithin(text) ?? casesIn(text)
  if (words !== undefined) return { ...words, part: 'ask' }
  const isClosing =
    closesWhatFollows(text) ||
    isSlipOfClosed(text) ||
    closedSign.test(text) ||
    onlyAtEnd.test(toPlain(text).trim())
  return isClosing ? asks(text) : undefined
}

/** `Law enforcement and case management only`, whoever they are. */
const onlyAtEnd = /\p{L}[ -]only(?: (?:session|portion|part|section|items))?[.)\]:*]*$/iu
