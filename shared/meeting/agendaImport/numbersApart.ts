import type { SplitLines } from './inlineAgenda'
import { saysUnit } from './timebox'

/*
 * Agendas copied out of a page whose columns became lines: a number, its title and its minutes each on
 * a line of their own. They are put together again; an item stands on the line of its title.
 */

const numberAlone = /^\s*[(#]?(\d{1,2})[.):]?\)?\s*$/

/** The lines put together; null where numbers don't stand alone and count up from one. */
export function joinNumbersApart(lines: readonly string[]): SplitLines | null {
  const filled = lines.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]))
  const numbers = filled.flatMap(({ text }, at) => {
    const digits = numberAlone.exec(text)?.[1]
    return digits === undefined ? [] : [{ at, value: Number(digits) }]
  })
  const isCounted = numbers.every(({ at, value }, n) => {
    const next = filled[at + 1]?.text ?? ''
    return value === n + 1 && next !== '' && !numberAlone.test(next)
  })
  if (numbers.length < 2 || !isCounted) return null
  const starts = new Map(numbers.map(({ at, value }) => [at, value]))
  const joined: { text: string; line: number }[] = []
  for (const [at, { text, line }] of filled.entries()) {
    if (starts.has(at)) continue
    const number = starts.get(at - 1)
    const last = joined.at(-1)
    if (number !== undefined) joined.push({ text: `${number}. ${text.trim()}`, line })
    else if (last !== undefined && /^\d/.test(last.text) && isDuration(text))
      last.text += ` (${text.trim().replace(/^[([]|[)\]]$/g, '')})`
    else joined.push({ text, line })
  }
  return { lines: joined.map(({ text }) => text), origin: joined.map(({ line }) => line) }
}

const isDuration = (text: string): boolean =>
  text.length < 30 && saysUnit(text.trim().replace(/^[([]|[)\]]$/g, ''))
