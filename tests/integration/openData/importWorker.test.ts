import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { dataReaderInThread } from '../../../electron/openData/dataReaderClient'
import { DataWork } from '../../../electron/openData/importSession'
import { handOver } from '../../../electron/openData/streamFile'
import type { DataReader, ReadAs } from '../../../electron/openData/dataReader'
import { largeFile } from '../../../electron/hosts/largeFile'
import { recognizeFormat } from '../../../shared/openData/reading/formats'
import { guessColumns } from '../../../shared/openData/reading/guessColumns'
import { seattleHeader, seattleRow, writeSeattleFile } from '../../bench/openData/seattleFile'
import { freshFolder } from '../../builders/folders'

const inThread = dataReaderInThread(pathToFileURL(resolve('out/main/importWorker.js')))
const header = seattleHeader.split(',')
const { columns } = guessColumns(header, [seattleRow.split(',')], recognizeFormat(header))
const asSeattle: ReadAs = {
  kind: 'seattle-calls',
  columns,
  dayFirst: false,
  initiators: [],
  lastMonth: 202_612,
  countFar: false,
}

async function readAll(reader: DataReader, path: string, stopAfter = Infinity): Promise<unknown> {
  await reader.open(new TextEncoder().encode(`${seattleHeader}\r\n`))
  await reader.begin(asSeattle)
  let rows = 0
  const reading = new AbortController()
  const read = await handOver(reader, (await largeFile(path)).pieces(), {
    tell: (soFar) => {
      expect(soFar).toBeGreaterThanOrEqual(rows)
      rows = soFar
      if (rows > stopAfter) reading.abort()
    },
    unwanted: reading.signal,
  })
  await reader.close()
  return read
}

test('a file is counted in a thread of its own as it is here, and can be stopped', async () => {
  const path = join(await freshFolder(), 'calls.csv')
  await writeSeattleFile(path, 20_000)
  const read = await readAll(inThread(), path)
  expect(read).toMatchObject({ rowsRead: 20_000 })
  expect(read).toEqual(await readAll(new DataWork(), path))
  expect(await readAll(inThread(), path, 5_000)).toBeNull()
})

test('a file on a disk that stands still can be stopped, and read again from its beginning', async () => {
  const start = new TextEncoder().encode(`${seattleHeader}\r\n`)
  const reading = new AbortController()
  let isStanding: () => void = () => undefined
  const standing = new Promise<void>((resolve) => (isStanding = resolve))
  async function* stuck(): AsyncGenerator<Uint8Array> {
    yield start.slice()
    isStanding()
    await new Promise(() => undefined)
  }
  const reader = inThread()
  await reader.open(start)
  await reader.begin(asSeattle)
  const read = handOver(reader, stuck(), { tell: () => undefined, unwanted: reading.signal })
  await standing
  reading.abort()
  expect(await read).toBeNull()
  const path = join(await freshFolder(), 'calls.csv')
  await writeSeattleFile(path, 1_000)
  expect(await readAll(reader, path)).toMatchObject({ rowsRead: 1_000 })
})

test('a reader that is closed answers nobody any more', async () => {
  const reader = inThread()
  await reader.close()
  await expect(reader.end()).rejects.toThrow(/ended/)
})
