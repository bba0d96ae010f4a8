import { z } from '../../shared/kernel/zod'
import { smallNumbersIn } from '../../shared/plainLanguage/countPeople'
import { readBatch } from './batch'
import type { ReadFile } from './readFile'

/* The hints at small numbers of people in a batch of texts, one JSON object a line. */

const Row = z.object({ text: z.string(), threshold: z.number().int().optional() })

const usualThreshold = 10

interface Hint {
  readonly text: string
  /** In UTF-16 units of the whole text. */
  readonly from: number
  readonly to: number
}

export const readNumbers: ReadFile = async ({ bytes }) => {
  const read = readBatch(bytes, Row, ({ text, threshold = usualThreshold }) => ({
    hints: hintsOf(text, threshold),
  }))
  return { kind: 'numbers', ...read }
}

/** Numbers are looked at line by line, as they are while somebody types. */
function hintsOf(text: string, threshold: number): Hint[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    return smallNumbersIn(line, threshold).map((one) => ({
      text: line.slice(one.start, one.end),
      from: start + one.start,
      to: start + one.end,
    }))
  })
}
