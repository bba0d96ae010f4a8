import Papa from 'papaparse'
import { guessHeading } from './guessHeadings'

/* The sign between the cells of a table, decided by the whole of it. */

const signs = ['\t', ',', ';', '|'] as const

/** So much of a text is looked at; forms are as wide at the end as at the beginning. */
export const lookedAt = 120_000
const rowsLookedAt = 200

/** How well a sign makes a text a table. */
export interface Separated {
  readonly sign: string
  /** The cells most rows have. */
  readonly width: number
  readonly rows: number
  /** The share of rows that have so many cells, from 0 to 1. */
  readonly share: number
}

/** The sign a first line names, as spreadsheets write it (`sep=;`). */
export const namedSign = (text: string): string | null =>
  /^\ufeff?sep=([,;\t|])[ ;,\t]*(\r|\n|$)/i.exec(text.slice(0, 24))?.[1] ?? null

/** The sign that makes a text a table most plainly; null where none makes two columns. */
export function findSeparator(text: string): Separated | null {
  const start = text.slice(0, lookedAt)
  let best: (Separated & { score: number }) | null = null
  for (const sign of signs) {
    if (!start.includes(sign)) continue
    const found = widthsOf(start, sign)
    if (found === null) continue
    const score = found.share * 2 + Math.min(found.headings, 6) * 0.5 + (sign === '\t' ? 0.5 : 0)
    if (best === null || score > best.score) best = { ...found, score }
  }
  if (best === null) return null
  const { sign, width, rows, share } = best
  return { sign, width, rows, share }
}

function widthsOf(text: string, sign: string): (Separated & { headings: number }) | null {
  const rows: string[][] = []
  Papa.parse(text, {
    delimiter: sign,
    step: ({ data }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push(data)
      if (rows.length === rowsLookedAt) parser.abort()
    },
  })
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  let [width, most] = [0, 0]
  for (const [cells, count] of counts)
    if (cells > 1 && (count > most || (count === most && cells > width)))
      [width, most] = [cells, count]
  if (width < 2) return null
  // A title above the header has one cell; the rows below it don't.
  const headings = Math.max(0, ...rows.slice(0, 12).map(headingsIn))
  return { sign, width, rows: rows.length, share: most / rows.length, headings }
}

const headingsIn = (row: readonly string[]): number =>
  row.filter((cell) => cell.length < 200 && guessHeading(cell).why !== 'unknown').length
