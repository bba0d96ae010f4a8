import { createReadStream } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'
import { dataReaderInThread } from '../../../electron/openData/dataReaderClient'
import { handOver } from '../../../electron/openData/streamFile'
import { largeFile, pieceBytes } from '../../../electron/hosts/largeFile'
import { columnsRead } from '../../../shared/openData/reading/reading'
import { recognizeFormat } from '../../../shared/openData/reading/formats'
import { guessColumns } from '../../../shared/openData/reading/guessColumns'
import { CsvScanner } from '../../../shared/openData/reading/csvScanner'
import { mostHeld } from './mostHeld'
import { seattleHeader, seattleRow } from './seattleFile'

/*
 * One way to go through a file, in a process of its own, which tells how long it took and how much it
 * held: `ways.js WAY FILE THREAD`.
 */

const header = seattleHeader.split(',')
const { columns } = guessColumns(header, [seattleRow.split(',')], recognizeFormat(header))

/** How the file begins, by which the program knows it. */
async function firstBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const start: Uint8Array[] = []
  for await (const piece of pieces) {
    start.push(piece)
    if (start.reduce((sum, { length }) => sum + length, 0) >= 1 << 20) break
  }
  return Buffer.concat(start)
}

const ways = {
  nothing: () => Promise.resolve(0),
  bytes: async (path: string): Promise<number> => {
    let bytes = 0
    for await (const piece of (await largeFile(path)).pieces()) bytes += piece.byteLength
    return bytes
  },
  papaparse: (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      let rows = -1
      // Its types, kept to what shared/ may see, know texts only.
      const papa = Papa as unknown as {
        parse(from: NodeJS.ReadableStream, config: object): void
      }
      papa.parse(createReadStream(path, { highWaterMark: pieceBytes, encoding: 'utf8' }), {
        delimiter: ',',
        step: () => (rows += 1),
        complete: () => resolve(rows),
        error: reject,
      })
    }),
  scanner: async (path: string): Promise<number> => {
    const scanner = new CsvScanner(columnsRead(columns), 44, { row: () => true })
    for await (const piece of (await largeFile(path)).pieces()) scanner.push(piece)
    scanner.end()
    return scanner.rows - 1
  },
  candor: async (path: string, thread: string): Promise<number> => {
    const reader = dataReaderInThread(pathToFileURL(thread))()
    const file = await largeFile(path)
    await reader.open(await firstBytes(file.pieces()))
    await reader.begin({
      kind: 'seattle-calls',
      columns,
      dayFirst: false,
      initiators: [],
      lastMonth: 202_612,
      countFar: false,
    })
    const summary = await handOver(reader, file.pieces(), {
      tell: () => undefined,
      unwanted: new AbortController().signal,
    })
    if (summary === null || 'problem' in summary) throw new Error('it was not read')
    await reader.close()
    return summary.rowsRead
  },
} as const

export type WayName = keyof typeof ways

const [name = '', path = '', thread = ''] = process.argv.slice(2)
const way = Object.entries(ways).find(([one]) => one === name)?.[1]
if (way === undefined) throw new Error('ways.ts takes a way and a file')
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const from = performance.now()
const rows = await way(path, thread)
const ms = performance.now() - from
delay.disable()
process.send?.({
  ms,
  rows,
  mebibytes: mostHeld(),
  // It counts its own resolution in. On a busy machine the longest wait is often for a processor.
  stall: Math.max(0, delay.percentile(99.9) / 1e6 - 1),
  longest: Math.max(0, delay.max / 1e6 - 1),
})
