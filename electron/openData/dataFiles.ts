import { randomUUID } from 'node:crypto'
import type { MessagesOf } from '../../shared/kernel/commands'
import { monthOfDay, monthText } from '../../shared/kernel/months'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type {
  DataFileAnswer,
  DataFileCommand,
  dataFileQueries,
  DataSummary,
  FileReadAs,
  FoundPlace,
  PickedDataFile,
} from '../../shared/openData/contract'
import { importsOf, placesKnown } from '../../shared/openData/monthlyCounts'
import { neighborhoodCalled, placeKey } from '../../shared/openData/matchPlaces'
import { lacking } from '../../shared/openData/reading/fileReader'
import { foreignFile } from '../../shared/openData/reading/foreignFile'
import { type DataFormat, formatOf } from '../../shared/openData/reading/formats'
import type { DataSource } from '../../shared/openData/tables'
import type { SharedRecord } from '../../shared/record/record'
import { neighborhoodsOf } from '../../shared/workgroup/select'
import type { Host, PickedLargeFile } from '../hosts/port'
import { type Clocks, localDate } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import { type Answers } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import type { DataReader, OpenDataReader, Opened, Problem, ReadAs } from './dataReader'
import { readInOrder } from './dayOrder'
import { rememberedColumns, rememberedSource } from './rememberedSource'
import { handOver } from './streamFile'

/** So much of a file tells what it looks like. */
const startBytes = 1 << 20

/** A file that was picked. */
interface OpenFile {
  readonly token: string
  readonly workgroup: OpenRecord
  readonly file: PickedLargeFile
  readonly reader: DataReader
  readonly format: DataFormat
  readonly opened: Opened
  readonly source: DataSource | null
  progress: { rows: number; bytes: number; readonly since: number }
  /** How it was read the last time; null before. */
  readAs: ReadAs | null
  /** Ends what is being read. */
  reading: AbortController
  /** Nobody wants it any more. */
  left: boolean
}

type Read = MessagesOf<typeof dataFileQueries>['dataFile.look' | 'dataFile.read']

const gone: FileReadAs = {
  kind: 'unreadable',
  message: 'That file is no longer open. Choose it again.',
}

/**
 * Brings in files of open data, one at a time. Of a file nothing comes this way but its header, a
 * summary and the counts; its rows are the reader's alone.
 */
export class DataFiles {
  private open: OpenFile | null = null

  constructor(
    private readonly host: Host,
    private readonly openReader: OpenDataReader,
    private readonly clocks: Clocks,
  ) {}

  /** How what the screen asks while a file is imported is answered. */
  answers(workgroup: OpenRecord): Answers<typeof dataFileQueries> {
    return {
      'dataFile.pick': async () => succeed(await this.pick(workgroup)),
      'dataFile.look': async (query) => succeed(await this.readAs(workgroup.record, query)),
      'dataFile.read': async (query) => succeed(await this.readAs(workgroup.record, query)),
      'dataFile.progress': ({ token }) => succeed(this.progress(token)),
      'dataFile.stop': ({ token }) => {
        if (this.open?.token === token) this.open.reading.abort()
        return succeed(null)
      },
      'dataFile.leave': async ({ token }) => {
        if (this.open?.token === token) await this.leave()
        return succeed(null)
      },
    }
  }

  /** Keeps what was counted, as one change. */
  async keep(
    command: DataFileCommand,
    current: OpenRecord,
  ): Promise<Result<{ id: string | null }>> {
    const { open } = this
    if (open?.token !== command.token || open.workgroup !== current || open.readAs === null)
      return refuse('That file is no longer open. Choose it again.')
    const { columns, dayFirst, initiators } = open.readAs
    const add = await open.reader.keep({
      sourceId: open.source?.id ?? null,
      source: {
        ...command.source,
        kind: open.format.kind,
        header: [...open.opened.header.cells],
        columns: [...columns],
        dayFirst,
        initiators: [...initiators],
      },
      downloadedOn: command.downloadedOn,
      places: command.places,
      replaces: command.replaces,
    })
    if (add === null) return refuse('Read the file first.')
    const outcome = await current.dispatch(add)
    if (outcome.ok) await this.leave()
    return outcome
  }

  /** Stops reading and forgets what was read. */
  async leave(): Promise<void> {
    const { open } = this
    this.open = null
    if (open === null) return
    open.left = true
    open.reading.abort()
    await open.reader.close()
    await open.file.close()
  }

  private async pick(workgroup: OpenRecord): Promise<DataFileAnswer<'dataFile.pick'>> {
    const file = await this.host.openLarge([{ name: 'Tables', extensions: ['csv', 'tsv', 'txt'] }])
    if (file === null) return { kind: 'cancelled' }
    await this.leave()
    const reader = this.openReader()
    try {
      const start = await startOf(file)
      const opened = await reader.open(start)
      if ('problem' in opened) return await unreadable(opened, reader, file)
      const format = formatOf(opened.kind)
      const source = rememberedSource(workgroup.record, opened)
      this.open = {
        token: randomUUID(),
        workgroup,
        file,
        reader,
        format,
        opened,
        source,
        readAs: null,
        reading: new AbortController(),
        left: false,
        progress: { rows: 0, bytes: 0, since: this.clocks.elapsed() },
      }
      return this.picked(this.open)
    } catch (error) {
      console.error(`A file could not be read: ${failureForLog(error)}`)
      return unreadable(notReadable, reader, file)
    }
  }

  private picked(open: OpenFile): PickedDataFile {
    const { token, file, format, opened, source, workgroup } = open
    const { header } = opened
    const remembered = source === null ? null : rememberedColumns(source, header.cells)
    const facts = source ?? { ...format, id: null }
    return {
      kind: 'file',
      token,
      name: file.name,
      bytes: file.size,
      format: format.kind,
      header: [...header.cells],
      columns: [...(remembered ?? opened.columns)],
      dayFirst: remembered === null ? opened.dayFirst : (source?.dayFirst ?? false),
      initiators: [...(source?.initiators ?? [])],
      doubts: remembered === null ? [...opened.doubts] : [],
      source: {
        id: facts.id,
        title: facts.title,
        publisher: facts.publisher,
        caveat: facts.caveat,
      },
      earlier:
        source === null
          ? []
          : importsOf(workgroup.record, source.id).map((row) => ({
              id: row.id,
              downloadedOn: row.downloadedOn,
              from: monthText(row.from),
              to: monthText(row.to),
            })),
    }
  }

  private readingOf(open: OpenFile, query: Omit<ReadAs, 'kind' | 'lastMonth'>): ReadAs {
    const { columns, dayFirst, initiators, countFar } = query
    const lastMonth = monthOfDay(localDate(this.clocks.calendar()))
    return { kind: open.format.kind, columns, dayFirst, initiators, lastMonth, countFar }
  }

  private async readAs(record: SharedRecord, query: Read): Promise<FileReadAs> {
    const { open } = this
    if (open?.token !== query.token) return gone
    const lacks =
      query.columns.length === open.opened.header.cells.length ? lacking(query.columns) : ''
    if (lacks !== null) return { kind: 'unreadable', message: lacks }
    const asked = this.readingOf(open, query)
    const whole = query.type === 'dataFile.read'
    try {
      const { summary, readAs } = await readInOrder(asked, (so) =>
        whole ? this.readAll(open, so) : open.reader.look(so),
      )
      if (summary === null) return { kind: 'cancelled' }
      if ('problem' in summary) return { kind: 'unreadable', message: summary.problem }
      if (whole && summary.counted === 0) return { kind: 'unreadable', message: nothingCounted }
      if (whole) open.readAs = readAs
      const places = findPlaces(record, open.source, summary.places)
      return { kind: 'read', summary: { ...summary, places }, dayFirst: readAs.dayFirst, whole }
    } catch (error) {
      // The reader's thread ends when nobody wants the file any more.
      if (open.left) return { kind: 'cancelled' }
      console.error(`A file could not be read: ${failureForLog(error)}`)
      return { kind: 'unreadable', message: notReadable.problem }
    }
  }

  /** Hands the file to the reader piece by piece; null when it was left meanwhile. */
  private async readAll(open: OpenFile, readAs: ReadAs): Promise<DataSummary | Problem | null> {
    const { reader, file } = open
    open.readAs = null
    open.reading = new AbortController()
    open.progress = { rows: 0, bytes: 0, since: this.clocks.elapsed() }
    await reader.begin(readAs)
    return handOver(reader, file.pieces(), {
      tell: (rows, bytes) => (open.progress = { ...open.progress, rows, bytes }),
      unwanted: open.reading.signal,
    })
  }

  private progress(token: string): DataFileAnswer<'dataFile.progress'> {
    const { rows, bytes, since } =
      this.open?.token === token
        ? this.open.progress
        : { rows: 0, bytes: 0, since: this.clocks.elapsed() }
    return { rows, bytes, ms: Math.max(0, this.clocks.elapsed() - since) }
  }
}

const nothingCounted =
  'No rows could be counted. Check how days and places were read, and choose other columns. Nothing was kept.'
const notReadable: Problem = {
  problem: 'The file can no longer be read. Nothing was kept; choose it again.',
}

async function unreadable(
  { problem: message }: Problem,
  reader: DataReader,
  file: PickedLargeFile,
): Promise<{ kind: 'unreadable'; message: string }> {
  await reader.close()
  await file.close()
  return { kind: 'unreadable', message }
}

/** How a file begins. */
async function startOf(file: PickedLargeFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.pieces()) {
    pieces.push(piece)
    length += piece.byteLength
    // What is no text isn't looked at any further.
    if (length >= startBytes || (pieces.length === 1 && foreignFile(piece) !== null)) break
  }
  return Buffer.concat(pieces)
}

/** What is known of places: what a person said of them, else the neighborhood that is called so. */
function findPlaces(
  record: SharedRecord,
  source: DataSource | null,
  places: DataSummary['places'],
): FoundPlace[] {
  const known = source === null ? new Map<string, string | null>() : placesKnown(record, source.id)
  const neighborhoods = neighborhoodsOf(record)
  return places.map((one) => {
    const said = known.get(placeKey(one.place))
    if (said === null) return { ...one, is: 'not ours', neighborhoodId: null }
    const neighborhoodId = said ?? neighborhoodCalled(one.place, neighborhoods)
    return { ...one, is: neighborhoodId === null ? 'undecided' : 'ours', neighborhoodId }
  })
}
