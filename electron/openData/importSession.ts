import { windowsText } from '../../shared/kernel/windowsText'
import type { DataSummary } from '../../shared/openData/contract'
import { doubtsOf } from '../../shared/openData/doubts'
import { keeping, type SaidOfFile } from '../../shared/openData/keepCounts'
import { FileReader } from '../../shared/openData/reading/fileReader'
import { type Encoding, encodingOf, foreignFile } from '../../shared/openData/reading/foreignFile'
import { formatOf, recognizeFormat } from '../../shared/openData/reading/formats'
import { guessColumns } from '../../shared/openData/reading/guessColumns'
import type { Counted, Reading } from '../../shared/openData/reading/reading'
import { readTableHead, type TableHead } from '../../shared/openData/reading/tableHead'
import { summaryOf } from '../../shared/openData/summary'
import type { CommandOf } from '../../shared/record/commands'
import type { DataReader, Opened, Problem, ReadAs } from './dataReader'

/** So many bytes of a cell are made into text at most. */
const longestCell = 2_000

/** A reader that has begun, and how it reads. */
interface Begun {
  readonly reader: FileReader
  readonly reading: Reading
}

/** Reads a file of open data: what is asked of it, in whichever thread it is. */
export class DataWork implements DataReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private readonly lenient = new TextDecoder('utf-8')
  private encoding: Encoding = 'utf-8'
  private toUtf8 = (piece: Uint8Array): Uint8Array => piece
  /** Whether a cell was read as Windows letters. */
  private isWindows = false
  /** How many NUL bytes were taken out, and how many of those at the beginning. */
  private zeros = 0
  private startZeros = 0
  private start: Uint8Array = new Uint8Array(0)
  private head: TableHead | null = null
  private begun: Begun | null = null
  private counted: Counted | null = null

  /** A cell as text: UTF-8, and letters of Windows where it is none. */
  private readonly text = (bytes: Uint8Array, from: number, to: number): string => {
    const cell = bytes.subarray(from, to)
    // Longer ones are kept as nothing, so their beginning tells enough; it may end within a letter.
    if (cell.length > longestCell) return this.lenient.decode(cell.subarray(0, longestCell))
    try {
      return this.decoder.decode(cell).replaceAll('""', '"')
    } catch {
      this.isWindows = true
      return windowsText(Buffer.from(cell).toString('latin1')).replaceAll('""', '"')
    }
  }

  open(start: Uint8Array): Promise<Opened | Problem> {
    this.encoding = encodingOf(start)
    this.zeros = 0
    const plain = transcoder(this.encoding)(start)
    const foreign = foreignFile(plain)
    if (foreign !== null) return Promise.resolve({ problem: foreign })
    this.start = this.withoutZeros(plain)
    this.startZeros = this.zeros
    this.isWindows = false
    const head = readTableHead(this.start, this.text)
    if ('problem' in head) return Promise.resolve(head)
    this.head = head
    const { header, sample } = head
    const format = recognizeFormat(header.cells)
    const guessed = guessColumns(header.cells, sample, format)
    return Promise.resolve({ header, kind: format.kind, ...guessed })
  }

  async look(readAs: ReadAs): Promise<DataSummary | Problem> {
    const { reader, reading } = this.readerFor(readAs)
    this.zeros = this.startZeros
    const problem = reader.push(this.start)
    return problem === null ? this.summary(await resultOf(reader), reading) : { problem }
  }

  begin(readAs: ReadAs): Promise<null> {
    this.counted = null
    this.zeros = 0
    this.toUtf8 = transcoder(this.encoding)
    this.begun = this.readerFor(readAs)
    return Promise.resolve(null)
  }

  push(piece: Uint8Array): Promise<{ readonly rows: number } | Problem> {
    const { reader } = this.need()
    const problem = reader.push(this.withoutZeros(this.toUtf8(piece)))
    return Promise.resolve(problem === null ? { rows: reader.rows } : { problem })
  }

  async end(): Promise<DataSummary | Problem> {
    const { reader, reading } = this.need()
    const problem = reader.end()
    this.begun = null
    if (problem !== null) return { problem }
    this.counted = await resultOf(reader)
    return this.summary(this.counted, reading)
  }

  keep(said: SaidOfFile): Promise<CommandOf<'openData.add'> | null> {
    return Promise.resolve(this.counted === null ? null : keeping(this.counted, said))
  }

  /** What was counted, for who prints it; null before a file was read to its end. */
  get result(): Counted | null {
    return this.counted
  }

  close(): Promise<void> {
    this.begun = null
    this.counted = null
    this.head = null
    this.start = new Uint8Array(0)
    return Promise.resolve()
  }

  /** A piece without the NUL bytes that slip into exports; nearly always the piece itself. */
  private withoutZeros(piece: Uint8Array): Uint8Array {
    // A buffer's own search is many times faster.
    if (!Buffer.from(piece.buffer, piece.byteOffset, piece.length).includes(0)) return piece
    const kept = piece.filter((byte) => byte !== 0)
    this.zeros += piece.length - kept.length
    return kept
  }

  private summary(counted: Counted, reading: Reading): DataSummary {
    return summaryOf(
      counted,
      doubtsOf(counted, reading, { isWindows: this.isWindows, zeros: this.zeros }),
    )
  }

  private readerFor(readAs: ReadAs): Begun {
    this.isWindows = false
    const { head } = this
    if (head === null) throw new Error('no file is open')
    const reading = readingFor(readAs, head)
    return { reader: new FileReader(reading, head.header, this.text, head.sample), reading }
  }

  private need(): Begun {
    if (this.begun === null) throw new Error('nothing is being read')
    return this.begun
  }
}

/**
 * What was counted, by a dictionary where words may be names. It is loaded only then, and only its
 * lists of words: those of names are as large again, and the thread would wait for them.
 */
async function resultOf(reader: FileReader): Promise<Counted> {
  const inDoubt = reader.wordsInDoubt()
  if (inDoubt.size === 0) return reader.result(() => false)
  const lists = await Promise.all([
    import('@zxcvbn-ts/language-en/dist/commonWords.json.mjs'),
    import('@zxcvbn-ts/language-en/dist/wikipedia.json.mjs'),
  ])
  const known = new Set(lists.flatMap((list) => list.default.filter((word) => inDoubt.has(word))))
  return reader.result((word) => known.has(word))
}

/** Pieces of a file as UTF-8, one after the other. */
function transcoder(encoding: Encoding): (piece: Uint8Array) => Uint8Array {
  if (encoding === 'utf-8') return (piece) => piece
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  return (piece) => encoder.encode(decoder.decode(piece, { stream: true }))
}

/** How the rows of a file are read, with what is known of its kind. */
function readingFor(readAs: ReadAs, { header }: TableHead): Reading {
  const format = formatOf(readAs.kind)
  return {
    header: header.cells,
    columns: readAs.columns,
    width: header.width,
    dayFirst: readAs.dayFirst,
    initiators: readAs.initiators,
    lastMonth: readAs.lastMonth,
    countFar: readAs.countFar,
    initiator: format.initiator,
    placeName: format.placeName ?? ((value) => value),
  }
}
