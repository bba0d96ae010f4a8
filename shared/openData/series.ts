import type { Initiator } from './tables'

/*
 * The counts of one place as a text. A line for each category and who began it, separated by
 * semicolons: the category's place in the import's list, a letter for who began it, how many months
 * after the import's first the line begins, and a count for each month from there on, empty for
 * none. `0c3:12,5,,7` says: category 0, begun by the community, 12 in the fourth month.
 *
 * One text instead of a row a count: ten years of one place are some tens of kilobytes.
 */

/** Counts of one category and who began it, month by month. */
export interface CountLine {
  /** The category's place in the import's list. */
  readonly category: number
  readonly initiator: Initiator
  /** How many months after the import's first the counts begin. */
  readonly first: number
  readonly counts: readonly number[]
}

const letters: Readonly<Record<Initiator, string>> = {
  community: 'c',
  officer: 'o',
  alarm: 'a',
  unknown: 'u',
}
const ofLetter = new Map(
  Object.entries(letters).map(([initiator, letter]) => [letter, initiator as Initiator]),
)

const comma = 44
const zero = 48

const line = /^(\d{1,4})([coau])(\d{1,4}):([\d,]+)$/

/** The text of some lines, in the order of their categories and of who began them. */
export const encodeSeries = (lines: readonly CountLine[]): string =>
  [...lines]
    .sort(
      (a, b) => a.category - b.category || (letters[a.initiator] < letters[b.initiator] ? -1 : 1),
    )
    .map(({ category, initiator, first, counts }) => {
      const said = counts.map((count) => (count === 0 ? '' : String(count))).join(',')
      return `${category}${letters[initiator]}${first}:${said}`
    })
    .join(';')

/** The lines of such a text; null when it isn't one. */
export function decodeSeries(series: string): CountLine[] | null {
  const lines: CountLine[] = []
  for (const piece of series.split(';')) {
    const read = line.exec(piece)
    const initiator = ofLetter.get(read?.[2] ?? '')
    if (read === null || initiator === undefined) return null
    const counts = countsIn(read[4] ?? '')
    if (counts === null) return null
    lines.push({ category: Number(read[1]), initiator, first: Number(read[3]), counts })
  }
  return lines
}

/** The counts of a line, read sign by sign: there are tens of thousands, and somebody waits for them. */
function countsIn(text: string): number[] | null {
  const counts: number[] = []
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign !== comma) count = 10 * count + sign - zero
    else {
      counts.push(count)
      count = 0
    }
    if (count > Number.MAX_SAFE_INTEGER) return null
  }
  counts.push(count)
  return counts
}
