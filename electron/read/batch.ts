import type { z } from '../../shared/kernel/zod'

/** A file of texts, one JSON object a line, and an answer for each in the same order. */
export interface Batch<T> {
  readonly results: readonly T[]
  /** Why the file was refused; null when it was read. */
  readonly problem: string | null
}

/** Answers every line of a batch; a line that isn't what it should be refuses the whole. */
export function readBatch<Row, T>(
  bytes: Uint8Array,
  schema: z.ZodType<Row>,
  answer: (row: Row) => T,
): Batch<T> {
  const results: T[] = []
  for (const [n, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue
    const row = schema.safeParse(parseLine(line))
    if (!row.success) return { results: [], problem: `Line ${n + 1} is no row of this kind.` }
    results.push(answer(row.data))
  }
  return { results, problem: null }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The answer for a batch of a kind that can’t be read. */
export const refuseBatch =
  (kind: string) =>
  (problem: string): Batch<never> & { readonly kind: string } => ({ kind, results: [], problem })
