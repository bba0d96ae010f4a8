import { clockOf } from './clock'
import { isPresenter, type KnownPeople } from './presenter'
import { splitLine } from './tableBlocks'
import { minutesOf } from './timebox'

/** What a text with a delimiter but without a known heading is. */
export type Headless =
  /** No table. */
  | null
  /** A table of something else. */
  | 'foreign'
  /** Its lines with tabs between the cells, which are read like any other line. */
  | readonly string[]

/**
 * A spreadsheet saved without a heading: the same number of cells in nearly every line. It is an
 * agenda when most rows have a cell of minutes, of a time of day or of a person; else it isn't.
 */
export function headlessTable(lines: readonly string[], people: KnownPeople): Headless {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length < 3 || filled.some((line) => line.length > 1_000)) return null
  for (const delimiter of [';', ',']) {
    const rows = filled.map((line) => splitLine(line, delimiter))
    const counts = rows.map((cells) => cells.length)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    const same = counts.filter((count) => count === usual).length
    if (usual < 3 || same < counts.length * 0.8) continue
    // Prose has a space after every comma.
    if (filled.every((line) => !new RegExp(`${delimiter}(?! )`).test(line))) continue
    const head = rows[0] ?? []
    const isHeaded = !head.some((cell) => isHint(cell, people) || /\d/.test(cell))
    const body = isHeaded ? rows.slice(1) : rows
    const says = isHeaded ? isReporting : isHint
    const telling = body.filter((cells) => cells.slice(1).some((cell) => says(cell, people)))
    if (telling.length * 2 <= body.length || !body.some((cells) => cells.some(isTime)))
      return 'foreign'
    const first = lines.findIndex((line) => line.trim() !== '')
    return lines.map((line, at) =>
      line.trim() === '' || (isHeaded && at === first)
        ? ''
        : splitLine(line, delimiter)
            .map((cell) => cell.replace(/\s+/g, ' ').trim())
            .filter((cell) => cell !== '')
            .join('\t'),
    )
  }
  return null
}

const isTime = (cell: string): boolean =>
  cell.trim() !== '' && ((minutesOf(cell) ?? 601) <= 240 || clockOf(cell) !== undefined)

/** A time with its unit, a time of day or a person. */
const isReporting = (cell: string, people: KnownPeople): boolean =>
  (isTime(cell) && !/^\d+$/.test(cell.trim())) || isPresenter(cell, people)

/** A bare number may be minutes, too, when it is a round one. */
const isHint = (cell: string, people: KnownPeople): boolean =>
  isReporting(cell, people) || (isTime(cell) && Number(cell) % 5 === 0)
