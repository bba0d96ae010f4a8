import { months, weekdays } from '../../kernel/formatDate'
import { readDay, type SaidOn } from '../../kernel/spokenDay'
import type { Piece } from './marks'

/** A day found in a line. */
interface SaidDay extends Piece {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly said: string
}

/** What a line says of when it is due. */
export interface FoundDue {
  readonly due: SaidDay | null
  /** A day at the end of the sentence that may belong to it: it stays there, and is asked about. */
  readonly maybe: SaidDay | null
  /** What was meant as a day, as it seems, and isn't understood; it stays in the text. */
  readonly notADay: string | null
}

const nothing: FoundDue = { due: null, maybe: null, notADay: null }

/** So many words a day has at most: `by the end of the month`. */
const longestDay = 6

/** Words after which a day belongs to the sentence: `move it to Friday`, `the bus on Sunday`. */
const connecting = new Set(
  `a about after an and at before between cada de del desde during each el every for from hasta in la last
  los of on or para past per que since than the till to until with y`.split(/\s+/),
)

const isWeekday = (word: string): boolean =>
  weekdays.some((name) => name.toLowerCase() === word) ||
  /^(?:mon|tue|tues|thu|thur|thurs|fri)$/.test(word)

const isMonth = (word: string): boolean =>
  word.length >= 3 && months.some((name) => name.toLowerCase().startsWith(word.replace('.', '')))

/** `sat`, `sun` and `wed` are words of their own, `2/3` a part of something only where it isn't last. */
function isPlainlyADay(said: string): boolean {
  const words = said.toLowerCase().split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1)
    return (
      isWeekday(first) ||
      /^(?:today|tomorrow|eow|eom|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{4}-\d{1,2}-\d{1,2})$/.test(
        first,
      )
    )
  if (/^(?:next|this|coming|in)$/.test(first)) return true
  if (/^(?:the )?end of /.test(said.toLowerCase())) return true
  return (
    (isMonth(first) && /^\d/.test(second)) ||
    (/^\d/.test(first) && isMonth(words.at(-1) ?? '')) ||
    (/^\d/.test(first) && isMonth(second))
  )
}

const explicit = /^(?:by|due|due by|due on) (?=\S)/i

/** What is said after `by` is meant as a day only if it sounds like one: `by the gate` doesn't. */
const soundsLikeADay = (said: string): boolean =>
  /\d|\b(?:next|week|month|meeting|end|tomorrow|today)\b/i.test(said) ||
  said
    .toLowerCase()
    .split(' ')
    .some(
      (word) =>
        isWeekday(word) ||
        weekdays.some((name) => word.length >= 5 && isNear(name.toLowerCase(), word)),
    )

/** The same but for one letter. */
const isNear = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 &&
  a.slice(0, 2) === b.slice(0, 2) &&
  a.slice(-3) === b.slice(-3)

/**
 * The day a line is due: at its end, whatever marks stand there as well, since a day in the middle
 * belongs to the sentence.
 */
export function dueIn(line: string, from: number, marks: readonly Piece[], on: SaidOn): FoundDue {
  const end = endOfText(line, from, marks)
  const start = Math.max(from, ...marks.filter((one) => one.end <= end).map((one) => one.end))
  const words = [...line.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    word: match[0],
  }))
  const last = words.slice(-longestDay)
  let found: FoundDue = nothing
  for (const [at, { start: begin }] of last.entries()) {
    const said = line.slice(begin, end).replaceAll(/\s+/g, ' ')
    const before = words[words.length - last.length + at - 1]?.word ?? ''
    found = readAt({ start: begin, end, said, before }, on)
    if (found !== nothing) return found
  }
  return found
}

function readAt(
  { start, end, said, before }: Piece & { readonly said: string; readonly before: string },
  on: SaidOn,
): FoundDue {
  const isExplicit = explicit.test(said)
  const bare = said.replace(explicit, '')
  const day = readDay(bare, on)
  if (isExplicit && day === null)
    return soundsLikeADay(bare) ? { ...nothing, notADay: said } : nothing
  if (day === null || (!isExplicit && !isPlainlyADay(bare))) return nothing
  const piece = { start, end, day, said }
  return !isExplicit && connecting.has(before.toLowerCase())
    ? { ...nothing, maybe: piece }
    : { ...nothing, due: piece }
}

/** Where the sentence ends, without the marks and the punctuation behind it. */
function endOfText(line: string, from: number, marks: readonly Piece[]): number {
  let end = line.length
  for (;;) {
    const text = line.slice(from, end).replace(/[\s,;:.!?]+$/u, '')
    const at = from + text.length
    const mark = marks.find((one) => one.end === at)
    if (mark === undefined) return at
    end = mark.start
  }
}
