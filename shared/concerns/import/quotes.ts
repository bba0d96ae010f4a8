import type { RawRow } from './types'

/*
 * Tables whose quotation marks aren't all those of a table: `"Stop" he said` in a cell that was
 * pasted. A mark opens a cell only where the one that ends it stands before a separator or the end
 * of a line; any other is a letter.
 */

/** Why a row can't be told apart into cells. */
export const quoteProblem = 'a quotation mark opens a cell and isn’t closed properly.'

/** Reads the rows of a table, whose lines end in `\n`; no more than `most`. */
export function parseLoose(text: string, delimiter: string, most: number): RawRow[] {
  const reader = new LooseReader(text, delimiter)
  const rows: RawRow[] = []
  while (rows.length < most) {
    const row = reader.next()
    if (row === null) break
    rows.push(row)
  }
  return rows
}

interface Cell {
  readonly text: string
  /** The separator, line end or end of the text after it. */
  readonly end: number
  readonly error: string | null
}

class LooseReader {
  private at = 0
  private line = 1
  /** Where the next separator and line end are; looked for again once they are passed. */
  private readonly ends = { delimiter: -1, line: -1 }

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  /** The next row; null after the last one. */
  next(): RawRow | null {
    if (this.at >= this.text.length) return null
    const { line } = this
    const cells: string[] = []
    for (;;) {
      const cell = this.cell()
      cells.push(cell.text)
      this.at = cell.end + 1
      if (cell.error !== null) return { line, cells, error: cell.error }
      if (cell.end >= this.text.length || this.text[cell.end] === '\n') break
    }
    this.line += 1
    return { line, cells, error: null }
  }

  private cell(): Cell {
    const start = this.afterBlanks(this.at)
    return this.text[start] === '"' ? this.quoted(start) : this.plain()
  }

  private plain(): Cell {
    const end = Math.min(this.endOf('delimiter', this.delimiter), this.endOf('line', '\n'))
    return { text: this.text.slice(this.at, end), end, error: null }
  }

  private endOf(kind: 'delimiter' | 'line', sign: string): number {
    if (this.ends[kind] < this.at) {
      const found = this.text.indexOf(sign, this.at)
      this.ends[kind] = found === -1 ? this.text.length : found
    }
    return this.ends[kind]
  }

  private quoted(start: number): Cell {
    const close = this.closingMark(start + 1)
    if (close === null)
      return { text: this.text.slice(start), end: this.text.length, error: quoteProblem }
    const end = this.afterBlanks(close + 1)
    if (end < this.text.length && this.text[end] !== this.delimiter && this.text[end] !== '\n')
      return this.plain()
    const inner = this.text.slice(start + 1, close)
    this.line += inner.match(/\n/g)?.length ?? 0
    return { text: inner.replaceAll('""', '"'), end, error: null }
  }

  private afterBlanks(from: number): number {
    let at = from
    while (this.text[at] === ' ') at += 1
    return at
  }

  /** The first mark that isn't doubled. */
  private closingMark(from: number): number | null {
    let at = this.text.indexOf('"', from)
    while (at !== -1 && this.text[at + 1] === '"') at = this.text.indexOf('"', at + 2)
    return at === -1 ? null : at
  }
}
