import { distance } from 'fastest-levenshtein'
import { fold } from '../../kernel/foldText'
import type { DocumentLanguage } from '../../languages/documentLanguage'
import type { DocumentWordKey } from '../../languages/documentWordKeys'
import { english } from '../../languages/english'
import type { HeadingKind } from './headingRules'

/*
 * The questions of the printed form in every language it is printed in, so that what was printed can
 * be typed up and read back: with typing errors, with or without accents and signs.
 */

/** In the order in which they are printed. */
const asked: readonly (readonly [DocumentWordKey, HeadingKind])[] = [
  ['formWhere', 'neighborhood'],
  ['formWhat', 'wording'],
  ['formWhen', 'times'],
  ['formEffect', 'effect'],
  ['formTried', 'alreadyTried'],
  ['formCalled', 'called'],
  ['formWhyNot', 'whyNotCalled'],
  ['formWanted', 'wantedOutcome'],
  ['formHearBack', 'hearBackBy'],
  ['formContact', 'reporter'],
  ['formGroup', 'group'],
  ['formLanguage', 'language'],
  ['formInterpreter', 'interpreter'],
  ['formDate', 'receivedOn'],
]

/** What else is printed on it. */
const printed: readonly DocumentWordKey[] = ['formReturn', 'formTitle', 'formIntro']

/** Whether a question is printed right after another. */
export function isNext(kind: HeadingKind | 'printed', before: HeadingKind | ''): boolean {
  const at = asked.findIndex(([, one]) => one === before)
  return at !== -1 && asked[at + 1]?.[1] === kind
}

/** A question of the form as it is compared. */
interface FormLabel {
  readonly kind: HeadingKind | 'printed'
  readonly words: readonly string[]
  readonly text: string
  /** Whether it is only the first of several sentences. */
  readonly isPart: boolean
}

/** The questions of the form, found by their words. */
export interface FormLabels {
  readonly byWord: ReadonlyMap<string, readonly FormLabel[]>
}

/** What a line begins with, and what stands after it. */
export interface FoundLabel {
  readonly kind: HeadingKind | 'printed'
  readonly label: string
  readonly rest: string
  /** Whether it was typed as it is printed, but for signs and a letter or so. */
  readonly isExact: boolean
  /** Whether it can't be the beginning of a sentence as well. */
  readonly isSure: boolean
  /** Whether it is so long that nothing else can be meant, however it was typed. */
  readonly isLong: boolean
}

/**
 * The questions of the form in some languages; English is always among them. A language may come
 * twice, as it ships and in a site's own words.
 */
export function formLabels(languages: readonly DocumentLanguage[]): FormLabels {
  const all = [english, ...languages]
  const labels = new Map(
    all
      .flatMap(({ words }) => [
        ...asked.flatMap(([key, kind]) => labelsOf(words[key], kind)),
        ...printed.flatMap((key) => labelsOf(words[key], 'printed')),
      ])
      .map((label) => [`${label.kind} ${label.text}`, label] as const),
  )
  const byWord = new Map<string, FormLabel[]>()
  for (const label of labels.values())
    for (const key of keysOf(label)) byWord.set(key, [...(byWord.get(key) ?? []), label])
  return { byWord }
}

/** The words of a label, and of a short one its first letters, for words that were typed as one. */
const keysOf = ({ words }: FormLabel): Set<string> =>
  new Set([...words, ...(words.length <= 3 ? [startKey(words.join(''))] : [])])

const startKey = (text: string): string => `^${[...text].slice(0, 3).join('')}`

/** A whole label, and its first sentence where it has several: not everyone types all of it. */
function labelsOf(text: string, kind: FormLabel['kind']): FormLabel[] {
  const whole = tokensOf(text).map(({ key }) => key)
  const label = { kind, words: whole, text: whole.join(' '), isPart: false }
  const first = tokensOf(text.split(/(?<=[?？؟。])\s*(?=\S)/)[0] ?? '').map(({ key }) => key)
  const isPart = kind !== 'printed' && first.length > 0 && first.length < whole.length
  return isPart ? [label, { kind, words: first, text: first.join(' '), isPart }] : [label]
}

interface Token {
  readonly key: string
  readonly end: number
}

/** The longest label has fewer words than this. */
const mostTokens = 60

/** Words of a text with the place at which each ends; letters of scripts without spaces are words. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text
    .slice(0, 500)
    .matchAll(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+?(?=\p{sc=Han}|[^\p{L}\p{M}\p{N}]|$)/gu)) {
    tokens.push({ key: fold(match[0]), end: match.index + match[0].length })
    if (tokens.length === mostTokens) break
  }
  return tokens
}

/** So far may a label be typed wrong: this share of its letters. */
const mostWrong = 0.22

/** The question of the form a line begins with; null when it begins with none. */
export function findLabel(line: string, labels: FormLabels): FoundLabel | null {
  const tokens = tokensOf(line)
  if (tokens.length === 0) return null
  let best: Match | null = null
  for (const label of candidates(tokens, labels)) {
    const found = prefixOf(tokens, label)
    if (found === null) continue
    if (best === null || isBetter({ label, ...found }, best)) best = { label, ...found }
  }
  if (best === null) return null
  const end = tokens[best.length - 1]?.end ?? 0
  const rest = line.slice(end).replace(/^[\s?？؟:：፦።.,*)\]"”'’!_-]+/u, '')
  const between = line.slice(end, line.length - rest.length)
  return {
    kind: best.label.kind,
    label: line.slice(0, end),
    rest,
    isExact: best.wrong <= 0.05,
    isSure:
      isAsked(best.label, between, rest) || (best.wrong <= 0.05 && isAnswered(best.label, rest)),
    isLong: best.label.words.length > 6,
  }
}

interface Match {
  readonly label: FormLabel
  readonly length: number
  readonly wrong: number
}

/** All of a question is better than its first sentence, however it was typed; else the nearer one is. */
function isBetter(one: Match, than: Match): boolean {
  if (one.label.text.startsWith(`${than.label.text} `)) return true
  if (than.label.text.startsWith(`${one.label.text} `)) return false
  if (Math.abs(one.wrong - than.wrong) > 0.05) return one.wrong < than.wrong
  return one.label.text.length > than.label.text.length
}

/** Labels that share at least a third of their words with the beginning of a line. */
function candidates(tokens: readonly Token[], { byWord }: FormLabels): FormLabel[] {
  const counts = new Map<FormLabel, number>()
  const keys = new Set([...tokens.map(({ key }) => key), startKey(tokens[0]?.key ?? '')])
  for (const key of keys)
    for (const label of byWord.get(key) ?? []) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .filter(([{ words }, count]) => count * 3 >= new Set(words).size)
    .map(([label]) => label)
}

/** How many of a line's first words are a label, and the share of its letters that are wrong. */
function prefixOf(
  tokens: readonly Token[],
  label: FormLabel,
): { length: number; wrong: number } | null {
  let best: { length: number; wrong: number } | null = null
  const most = Math.min(tokens.length, label.words.length + 2)
  for (let length = Math.max(1, label.words.length - 2); length <= most; length += 1) {
    const text = tokens
      .slice(0, length)
      .map(({ key }) => key)
      .join(' ')
    if (!endsLike(tokens[length - 1]?.key ?? '', label)) continue
    const wrong = distance(text, label.text) / label.text.length
    if (wrong <= mostWrong && (best === null || wrong <= best.wrong)) best = { length, wrong }
  }
  return best
}

/** Whether a word may be one of the last of a label: else it is the first of the answer. */
function endsLike(word: string, { words }: FormLabel): boolean {
  if (/\p{sc=Han}/u.test(word)) return true
  return words
    .slice(-3)
    .some(
      (one) =>
        word.endsWith(one) ||
        (word.length > 2 && one.endsWith(word)) ||
        distance(word, one) <= Math.max(one.length > 3 ? 2 : 1, Math.floor(one.length * 0.4)),
    )
}

/** A short label may begin a sentence as well: it needs a sign, a day or nothing after it. */
function isAsked(label: FormLabel, between: string, rest: string): boolean {
  if (label.words.length > 3 && !label.isPart) return true
  const isSigned = /[?？؟:：፦\t]/.test(between)
  if (isSigned || (rest === '' && !(label.isPart && label.words.length === 1))) return true
  return (
    label.kind === 'receivedOn' &&
    /^\P{L}{0,3}\d|^(ngay|ngày)\s*\d|^\p{L}+\.?\s*\d|^\p{L}+,/u.test(rest)
  )
}

/** The first sentence of a question, and behind it no sentence that goes on: `Where is it Heron Flats`. */
const isAnswered = ({ isPart, words }: FormLabel, rest: string): boolean =>
  isPart && words.length > 1 && /^[\p{Lu}\d][^.!?]{2,80}$/u.test(rest)

/** The labels in English alone. */
export const englishLabels = formLabels([])
