import type { DataColumn } from '../tables'
import { Counting } from './countRows'
import { CsvScanner, type RowTaker, type ScanState } from './csvScanner'
import { textStart } from './foreignFile'
import { headingKey } from './headingWords'
import { columnsRead, type Counted, type Reading, type Text } from './reading'
import { type Header, notTable } from './tableHead'

/*
 * Reads a file piece by piece, its head known. What is wrong with a file is told in words; nothing that
 * stands in it is, but for headings.
 */

/** Lines below a table that are no rows of it. */
const note =
  /^["'\s]*(\*|©|source|note|data|generated|report|total|prepared|copyright|disclaimer|end of|fuente|nota|as of|updated|last updated|this )/i

/** So much of the end of a file tells whether it ends with a note. */
const tailBytes = 300

/** Reads the rows of a file whose header is known. */
export class FileReader implements RowTaker {
  private readonly counting: Counting
  private readonly scanner: CsvScanner
  private readonly headings: readonly string[]
  private readonly firstLetter: number
  private started = false
  private problem: string | null = null
  /** The row read last, for who counts them. */
  private lastColumns = 0
  private tail: Uint8Array = new Uint8Array(0)

  constructor(
    private readonly reading: Reading,
    private readonly header: Header,
    private readonly text: Text,
    sample: readonly (readonly string[])[],
  ) {
    this.counting = new Counting(reading, text, sample)
    const columns = columnsRead(reading.columns)
    this.headings = columns.map((at) => headingKey(reading.header[at] ?? ''))
    this.firstLetter = (this.headings[0]?.charCodeAt(0) ?? 0) | 32
    this.scanner = new CsvScanner(columns, header.delimiter, this)
  }

  /** Rows read so far. */
  get rows(): number {
    return Math.max(0, this.scanner.rows - this.header.before)
  }

  /** Reads on; the answer is why it can't go on, or null. */
  push(piece: Uint8Array): string | null {
    if (this.problem !== null) return this.problem
    const bytes = this.started ? piece : piece.subarray(textStart(piece))
    this.started = true
    this.keepEnd(bytes)
    return this.after(this.scanner.push(bytes))
  }

  /** The file is over; the answer is why it makes no sense as a whole, or null. */
  end(): string | null {
    const problem = this.after(this.scanner.end())
    if (problem !== null) return problem
    // A last line without an end may be whole; when it has too few cells, the file was cut off.
    const isCut =
      this.scanner.endedWithin &&
      this.lastColumns < this.reading.width.least &&
      !(this.lastColumns === 1 && note.test(this.lastLine()))
    return isCut ? cutOff : this.counting.refusal()
  }

  row(bytes: Uint8Array, cells: Int32Array, columns: number): boolean {
    if (this.scanner.rows <= this.header.before) return true
    this.lastColumns = columns
    const { least, most } = this.reading.width
    if (columns < least || columns > most) return this.counting.row(bytes, cells, columns)
    if (columns < this.reading.header.length) clearBeyond(this.reading.columns, cells, columns)
    if (this.isHeader(bytes, cells)) {
      this.problem = `Row ${this.scanner.rows.toLocaleString('en-US')} has the header again: two files seem to have been put together. Nothing was kept; choose one at a time.`
      return false
    }
    return this.counting.row(bytes, cells, columns)
  }

  /** Words of categories that only a dictionary tells from names. */
  wordsInDoubt(): ReadonlySet<string> {
    return this.counting.wordsInDoubt()
  }

  /** What was counted so far. `isWord`: whether a dictionary has a word. */
  result(isWord: (word: string) => boolean): Counted {
    return this.counting.result(isWord)
  }

  private isHeader(bytes: Uint8Array, cells: Int32Array): boolean {
    // Told apart by its first letter from nearly every row, without making text of it.
    if (((bytes[cells[0] ?? 0] ?? 0) | 32) !== this.firstLetter) return false
    return this.headings.every(
      (heading, at) =>
        headingKey(this.text(bytes, cells[2 * at] ?? 0, cells[2 * at + 1] ?? 0)) === heading,
    )
  }

  private keepEnd(bytes: Uint8Array): void {
    if (bytes.length >= tailBytes) this.tail = bytes.subarray(-tailBytes)
    else {
      const both = new Uint8Array(this.tail.length + bytes.length)
      both.set(this.tail)
      both.set(bytes, this.tail.length)
      this.tail = both.slice(-tailBytes)
    }
  }

  private lastLine(): string {
    const letters = String.fromCharCode(...this.tail)
    return letters.slice(Math.max(letters.lastIndexOf('\n'), letters.lastIndexOf('\r')) + 1)
  }

  private after(state: ScanState): string | null {
    if (state === 'row too long') this.problem ??= notTable
    if (state === 'half a row') this.problem ??= cutOff
    if (state === 'stopped') this.problem ??= this.counting.problem
    return this.problem
  }
}

/** Cells a short row doesn't have say nothing. */
function clearBeyond(
  columns: readonly (DataColumn | '')[],
  cells: Int32Array,
  length: number,
): void {
  for (const [slot, at] of columnsRead(columns).entries())
    if (at >= length) cells[2 * slot + 1] = cells[2 * slot] ?? 0
}

const cutOff =
  'The file ends in the middle of a row, so the download was cut off, or a quotation mark isn’t closed. Nothing was kept; download it again.'

/** What has to be told before rows can be counted; null when enough is known. */
export function lacking(columns: readonly (DataColumn | '')[]): string | null {
  if (!columns.includes('date')) return 'Choose which column has the day.'
  if (!columns.includes('place')) return 'Choose which column has the place.'
  return null
}
