import { neighborhoodsIn } from './places'
import type { Column, Known } from './types'

/* Rows that have more cells than there are questions: a separator stood in an answer. */

/** The cells of a row under their questions, and what stands beyond them. */
export interface AlignedCells {
  readonly cells: readonly string[]
  /** Cells that are under no question; empty when all are. */
  readonly beyond: readonly string[]
  /** Whether cells were put together again, as they may have been. */
  readonly isJoined: boolean
}

/**
 * Puts cells that were parted by a comma in what was raised together again where it is plain that
 * they were: the last question asks it, or the neighborhood is where it belongs then.
 */
export function alignCells(
  all: readonly string[],
  columns: readonly Column[],
  neighborhoods: readonly Known[],
): AlignedCells {
  const width = columns.length
  const end = all.findLastIndex((cell) => cell.trim() !== '') + 1
  const beyond = all.slice(width, end)
  if (beyond.length === 0) return { cells: all.slice(0, width), beyond: [], isJoined: false }
  const at = columns.indexOf('wording')
  const joined = [
    ...all.slice(0, at),
    unquoteCell(all.slice(at, at + beyond.length + 1).join(',')),
    ...all.slice(at + beyond.length + 1, end),
  ]
  const isKnown = (cells: readonly string[]): boolean =>
    neighborhoodsIn(cells[columns.indexOf('neighborhood')] ?? '', neighborhoods).length === 1
  const isPlain = at === width - 1 || (isKnown(joined) && !isKnown(all))
  return at !== -1 && isPlain
    ? { cells: joined, beyond: [], isJoined: true }
    : { cells: all.slice(0, width), beyond, isJoined: false }
}

/** Marks around an answer that didn't count because a blank stood before them. */
const unquoteCell = (text: string): string => {
  const inner = /^\s*"(.*)"\s*$/s.exec(text)?.[1]
  return inner === undefined || /(?<!")"(?!")/.test(inner) ? text : inner.replaceAll('""', '"')
}
