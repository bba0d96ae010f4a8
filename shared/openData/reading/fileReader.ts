import type { DataColumn } from '../tables'
import { Counting, columnsRead, type Counted, type Reading, type Text } from './countRows'
import { headingKey } from './formats'
import { CsvScanner, longestRow, type RowTaker, type ScanState } from './csvScanner'

/**
 * Reads a file piece by piece, header first. What is wrong with a file is told in words; nothing that
 * stands in it is, but for headings.
 */

/** Signs that may stand between cells. */
const delimiters = [44, 59, 9, 124]

/** The first row of a file, and how its cells are kept apart. */
export interface Header {
  readonly cells: readonly string[]
  readonly delimiter: number
}

const notTable =
  'This isn’t a table of rows: a line is longer than 1 MB, or a quotation mark isn’t closed. Nothing was kept; choose the CSV file itself.'

/** Why bytes can't be a CSV file, by how they begin; null when they can. */
export function foreignFile(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0x50 && b === 0x4b)
    return 'This is an Excel or zip file. Unpack it, or save it as CSV (UTF-8), and choose that. Nothing was read.'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return 'This file is in UTF-16. Save it as CSV (UTF-8) and choose that. Nothing was read.'
  if (a === 0x1f && b === 0x8b)
    return 'This file is packed (gzip). Unpack it and choose the CSV file in it. Nothing was read.'
  if (bytes.subarray(0, 4096).includes(0))
    return 'This file holds binary data, not text. Choose the CSV file as it was published. Nothing was read.'
  return null
}

/** Where the text begins: after a mark of its encoding. */
const textStart = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

/** The header of a file, from how it begins; or why it has none. */
export function readHeader(start: Uint8Array, text: Text): Header | { readonly problem: string } {
  const bytes = start.subarray(textStart(start))
  const foreign = foreignFile(start)
  if (foreign !== null) return { problem: foreign }
  let best: Header | null = null
  for (const delimiter of delimiters) {
    const cells = firstRow(bytes, delimiter, text)
    if (cells !== null && cells.length > (best?.cells.length ?? 1)) best = { cells, delimiter }
  }
  if (best !== null && best.cells.length <= 200) return best
  if (bytes.length >= longestRow) return { problem: notTable }
  return {
    problem:
      best === null
        ? 'This has no header: its first line must name at least two columns. Nothing was read.'
        : 'This has more than 200 columns. Nothing was read.',
  }
}

function firstRow(bytes: Uint8Array, delimiter: number, text: Text): string[] | null {
  const all = Array.from({ length: 201 }, (_, at) => at)
  let header: string[] | null = null
  const scanner = new CsvScanner(all, delimiter, {
    row: (row, cells, columns) => {
      header = all.slice(0, columns).map((at) =>
        text(row, cells[2 * at] ?? 0, cells[2 * at + 1] ?? 0)
          .trim()
          .slice(0, 500),
      )
      return false
    },
  })
  if (scanner.push(bytes) === 'going on') scanner.end()
  return header
}

/** Reads the rows of a file whose header is known. */
export class FileReader implements RowTaker {
  private readonly counting: Counting
  private readonly scanner: CsvScanner
  private readonly headings: readonly string[]
  private started = false
  private isFirst = true
  private problem: string | null = null
  /** The row read last, for who counts them; the header is the first. */
  private lastColumns = 0

  constructor(
    private readonly reading: Reading,
    delimiter: number,
    private readonly text: Text,
  ) {
    this.counting = new Counting(reading, text)
    const columns = columnsRead(reading.columns)
    this.headings = columns.map((at) => headingKey(reading.header[at] ?? ''))
    this.scanner = new CsvScanner(columns, delimiter, this)
  }

  /** Rows read so far. */
  get rows(): number {
    return Math.max(0, this.scanner.rows - 1)
  }

  /** Reads on; the answer is why it can't go on, or null. */
  push(piece: Uint8Array): string | null {
    if (this.problem !== null) return this.problem
    const bytes = this.started ? piece : piece.subarray(textStart(piece))
    this.started = true
    return this.after(this.scanner.push(bytes))
  }

  /** The file is over; the answer is why it makes no sense as a whole, or null. */
  end(): string | null {
    const problem = this.after(this.scanner.end())
    if (problem !== null) return problem
    // A last line without an end may be whole; when it has too few cells, the file was cut off.
    const isCut = this.scanner.endedWithin && this.lastColumns !== this.reading.header.length
    return isCut ? cutOff : this.counting.refusal()
  }

  row(bytes: Uint8Array, cells: Int32Array, columns: number): boolean {
    if (this.isFirst) {
      this.isFirst = false
      return true
    }
    this.lastColumns = columns
    if (columns === this.reading.header.length && this.isHeader(bytes, cells)) {
      this.problem = `Row ${this.scanner.rows.toLocaleString('en-US')} has the header again: two files seem to have been put together. Nothing was kept; choose one at a time.`
      return false
    }
    return this.counting.row(bytes, cells, columns)
  }

  /** What was counted so far. */
  result(): Counted {
    return this.counting.result()
  }

  private isHeader(bytes: Uint8Array, cells: Int32Array): boolean {
    // Told apart by its first letter from nearly every row, without making text of it.
    const { headings } = this
    const first = cells[0] ?? 0
    const letter = String.fromCharCode(bytes[first] ?? 0).toLowerCase()
    if (letter !== headings[0]?.[0]) return false
    return headings.every(
      (heading, at) =>
        headingKey(this.text(bytes, cells[2 * at] ?? 0, cells[2 * at + 1] ?? 0)) === heading,
    )
  }

  private after(state: ScanState): string | null {
    if (state === 'row too long') this.problem ??= notTable
    if (state === 'half a row') this.problem ??= cutOff
    if (state === 'stopped') this.problem ??= this.counting.problem
    return this.problem
  }
}

const cutOff =
  'The file ends in the middle of a row, so the download was cut off, or a quotation mark isn’t closed. Nothing was kept; download it again.'

/** What has to be told before rows can be counted; null when enough is known. */
export function lacking(columns: readonly (DataColumn | '')[]): string | null {
  if (!columns.includes('date')) return 'Say which column has the day.'
  if (!columns.includes('place')) return 'Say which column has the place.'
  return null
}
