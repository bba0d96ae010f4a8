/*
 * Reads CSV from bytes, a piece at a time. It finds where the cells of the wanted columns lie and
 * nothing more: what stands in the others is never made into text, so that no address of a file of
 * millions ever exists in Candor. Lines may end in any way, also each in another.
 */

/** Takes the rows as they are found. */
export interface RowTaker {
  /**
   * A row: `bytes` from `cells[2 * n]` to before `cells[2 * n + 1]` is the cell of the n-th wanted
   * column; `columns` is how many cells the row has, 0 when its quotation marks make no sense. What
   * `cells` says of columns the row doesn't have means nothing. Both arrays are used again for the next
   * row. False stops the reading.
   */
  row(bytes: Uint8Array, cells: Int32Array, columns: number): boolean
}

/** A row may have at most so many bytes; a longer one is no row of a table. */
export const longestRow = 1 << 20

/** The end of a row that has begun is nearly always within so many bytes. */
const nearBytes = 1 << 12

const nothing: Uint8Array = new Uint8Array(0)

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/** How reading has come out. */
export type ScanState = 'going on' | 'stopped' | 'row too long' | 'half a row'

export class CsvScanner {
  /** What is left of the piece before: the beginning of a row. */
  private kept = nothing
  /** Pieces that came after it and weren't looked at yet. */
  private waiting: Uint8Array[] = []
  private waitingBytes = 0
  private state: ScanState = 'going on'
  private readonly slotOf: Int16Array
  private readonly cells: Int32Array
  /** Rows found so far, blank lines aside. */
  rows = 0
  /** Whether the last row, at the end of the file, was a line without an end. */
  endedWithin = false

  /** `wanted`: the numbers of the columns whose cells are asked for, from 0. */
  constructor(
    wanted: readonly number[],
    private readonly delimiter: number,
    private readonly taker: RowTaker,
  ) {
    this.slotOf = new Int16Array(Math.max(0, ...wanted) + 1).fill(-1)
    for (const [slot, column] of wanted.entries()) this.slotOf[column] = slot
    this.cells = new Int32Array(2 * wanted.length)
  }

  /**
   * Reads the next piece of the file; it must not be changed afterwards. A row that has begun is looked
   * at again only when there is at least as much of it more: a long one in small pieces would otherwise
   * be read from its beginning with each of them.
   */
  push(piece: Uint8Array): ScanState {
    if (this.state !== 'going on') return this.state
    this.waiting.push(piece)
    this.waitingBytes += piece.length
    const { length } = this.kept
    const isMuch = this.waitingBytes >= length || length + this.waitingBytes > longestRow
    if (isMuch) this.readWaiting()
    return this.state
  }

  /** There is no more: the last line may do without an end. What ends as a line does is read as before. */
  end(): ScanState {
    this.readWaiting()
    if (this.state !== 'going on') return this.state
    const before = this.rows
    const { kept } = this
    if (this.scan(kept, 0, kept.length, true) < kept.length) this.become('half a row')
    this.endedWithin = this.rows > before
    this.kept = nothing
    return this.state
  }

  private readWaiting(): void {
    const { waiting } = this
    if (waiting.length === 0 || this.state !== 'going on') return
    this.waiting = []
    this.waitingBytes = 0
    const [only = nothing] = waiting
    const piece = toPlain(waiting.length === 1 ? only : joinPieces(waiting))
    const begun = this.endBegun(piece)
    if (this.isOver()) return
    const bytes = begun === null ? joinPieces([this.kept, piece]) : piece
    const at = this.scan(bytes, begun ?? 0, bytes.length, false)
    this.kept = at === bytes.length ? nothing : bytes.slice(at)
    if (this.kept.length > longestRow) this.become('row too long')
  }

  /**
   * Reads the row that began in the piece before; returns where the next one begins in this piece. Null
   * when its end isn't near: then what is kept begins with it.
   */
  private endBegun(piece: Uint8Array): number | null {
    const { kept } = this
    if (kept.length === 0) return 0
    if (piece.length <= nearBytes) return null
    const bridge = joinPieces([kept, piece.subarray(0, nearBytes)])
    const at = this.scan(bridge, 0, kept.length, false)
    if (at >= kept.length) return at - kept.length
    // A quotation mark that was never closed may have hidden whole rows until now.
    this.kept = kept.subarray(at)
    return null
  }

  private isOver(): boolean {
    return this.state !== 'going on'
  }

  /** Reading that was stopped stays so. */
  private become(state: ScanState): void {
    if (this.state === 'going on') this.state = state
  }

  /**
   * Reads the whole rows that begin at `start` or later, before `stop`; returns where the first begins that
   * isn't whole, or isn't before it.
   */
  private scan(bytes: Uint8Array, start: number, stop: number, isLast: boolean): number {
    const { delimiter, slotOf, cells, taker } = this
    const length = bytes.length
    const slots = slotOf.length
    let at = start
    while (at < stop) {
      const begin = at
      if (bytes[at] === lineFeed || bytes[at] === carriageReturn) {
        at += 1
        continue
      }
      let columns = 0
      let isSound = true
      for (;;) {
        let from = at
        let to: number
        if (bytes[at] === quote) {
          from = at + 1
          to = closing(bytes, from)
          if (to === -1) return begin
          at = endOfCell(bytes, to + 1, delimiter)
          // Something stands between the closing quotation mark and the end of the cell.
          if (at !== to + 1) {
            isSound = false
            at = endOfLine(bytes, from, to) ?? at
          }
        } else {
          at = endOfCell(bytes, at, delimiter)
          to = at
        }
        if (at >= length && !isLast) return begin
        const slot = columns < slots ? (slotOf[columns] ?? -1) : -1
        if (slot !== -1) {
          cells[2 * slot] = from
          cells[2 * slot + 1] = to
        }
        columns += 1
        if (at >= length || bytes[at] !== delimiter) break
        at += 1
      }
      if (bytes[at] === carriageReturn) {
        if (at + 1 >= length && !isLast) return begin
        if (bytes[at + 1] === lineFeed) at += 1
      }
      at += 1
      this.rows += 1
      if (!taker.row(bytes, cells, isSound ? columns : 0)) {
        this.become('stopped')
        return at
      }
    }
    return at
  }
}

/** Where the quotation mark is that closes a cell; two in a row are one that belongs to it. -1 for nowhere. */
function closing(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1)
    if (bytes[at] === quote) {
      if (bytes[at + 1] !== quote) return at
      at += 1
    }
  return -1
}

/**
 * Where the first line within a cell ends whose closing quotation mark makes no sense. Its opening one was
 * then never closed, and the lines after it are rows of their own; null for a cell of one line.
 */
function endOfLine(bytes: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1)
    if (bytes[at] === lineFeed || bytes[at] === carriageReturn) return at
  return null
}

function endOfCell(bytes: Uint8Array, from: number, delimiter: number): number {
  const length = bytes.length
  // Nearly every byte is beyond all three that end a cell, which one look tells.
  const last = delimiter > carriageReturn ? delimiter : carriageReturn
  let at = from
  while (at < length) {
    const byte = bytes[at] ?? 0
    if (byte <= last && (byte === delimiter || byte === lineFeed || byte === carriageReturn)) break
    at += 1
  }
  return at
}

/** Node's buffers are read through a plain array: two kinds of arrays in one loop take twice as long. */
const toPlain = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
