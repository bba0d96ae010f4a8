import type { DataSummary } from '../../shared/openData/contract'
import { keeping, type SaidOfFile } from '../../shared/openData/keepCounts'
import type { Counted, Reading } from '../../shared/openData/reading/countRows'
import { FileReader, type Header, readHeader } from '../../shared/openData/reading/fileReader'
import { formatOf } from '../../shared/openData/reading/formats'
import { summaryOf } from '../../shared/openData/summary'
import type { DataKind } from '../../shared/openData/tables'
import type { CommandOf } from '../../shared/record/commands'
import type { DataReader, Problem, ReadAs } from './dataReader'

const notUtf8 =
  'This file isn’t in UTF-8, so its names can’t be read reliably. Save it as CSV (UTF-8) and choose that. Nothing was kept.'

/** Reads a file of open data: what is asked of it, in whichever thread it is. */
export class DataWork implements DataReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private isForeign = false
  private start: Uint8Array = new Uint8Array(0)
  private header: Header | null = null
  private reader: FileReader | null = null
  private counted: Counted | null = null

  /** A cell as text. One that can't be is remembered, since the file can't be read then. */
  private readonly text = (bytes: Uint8Array, from: number, to: number): string => {
    try {
      return this.decoder.decode(bytes.subarray(from, to)).replaceAll('""', '"')
    } catch {
      this.isForeign = true
      return ''
    }
  }

  open(start: Uint8Array): Promise<Header | Problem> {
    this.start = start
    this.isForeign = false
    const header = readHeader(start, this.text)
    const problem = this.judged('problem' in header ? header.problem : null)
    if (problem !== null || 'problem' in header) return Promise.resolve({ problem: problem ?? '' })
    this.header = header
    return Promise.resolve(header)
  }

  look(readAs: ReadAs): Promise<DataSummary | Problem> {
    const reader = this.readerFor(readAs)
    const problem = this.judged(reader.push(this.start))
    return Promise.resolve(problem === null ? summaryOf(reader.result()) : { problem })
  }

  begin(readAs: ReadAs): Promise<null> {
    this.counted = null
    this.reader = this.readerFor(readAs)
    return Promise.resolve(null)
  }

  push(piece: Uint8Array): Promise<{ readonly rows: number } | Problem> {
    const reader = this.need()
    const problem = this.judged(reader.push(piece))
    return Promise.resolve(problem === null ? { rows: reader.rows } : { problem })
  }

  end(): Promise<DataSummary | Problem> {
    const reader = this.need()
    const problem = this.judged(reader.end())
    this.reader = null
    if (problem !== null) return Promise.resolve({ problem })
    this.counted = reader.result()
    return Promise.resolve(summaryOf(this.counted))
  }

  keep(said: SaidOfFile): Promise<CommandOf<'openData.add'> | null> {
    return Promise.resolve(this.counted === null ? null : keeping(this.counted, said))
  }

  close(): Promise<void> {
    this.reader = null
    this.counted = null
    this.header = null
    this.start = new Uint8Array(0)
    return Promise.resolve()
  }

  private readerFor(readAs: ReadAs): FileReader {
    this.isForeign = false
    return new FileReader(
      readingFor(readAs, this.header?.cells ?? []),
      this.header?.delimiter ?? 44,
      this.text,
    )
  }

  private need(): FileReader {
    if (this.reader === null) throw new Error('nothing is being read')
    return this.reader
  }

  private judged(problem: string | null): string | null {
    return this.isForeign ? notUtf8 : problem
  }
}

/** How the rows of a file are read, with what is known of its kind. */
function readingFor(
  readAs: ReadAs & { readonly kind: DataKind },
  header: readonly string[],
): Reading {
  const format = formatOf(readAs.kind)
  return {
    header,
    columns: readAs.columns,
    dayFirst: readAs.dayFirst,
    initiators: readAs.initiators,
    lastMonth: readAs.lastMonth,
    initiator: format.initiator,
    placeName: format.placeName ?? ((value) => value),
  }
}
