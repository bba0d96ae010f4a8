import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../electron/storage/store/sqlite'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { PickedDataFile } from '../../../shared/openData/contract'
import { askParsed } from '../../builders/askParsed'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'
import {
  fromPassphrase,
  openNewestHeader,
  readCompartment,
} from '../../unit/storage/vault/pageReader'

const passphrase = 'seven herons cross the millrace'
const golden = (name: string): Promise<Buffer> =>
  readFile(resolve(import.meta.dirname, `../../fixtures/openData/${name}.csv`))

async function larkmoor(): Promise<{ sitting: Sitting; folder: string }> {
  const folder = await freshFolder()
  const sitting = await Sitting.at(folder)
  await sitting.must({
    type: 'app.newWorkgroup',
    name: 'Larkmoor LEAD OWG',
    passphrase,
    goalSentence: 'Our goal is better health and safety.',
    neighborhoods: ['Heron Flats', 'Millrace', 'Old Quarry'],
  })
  return { sitting, folder }
}

async function pick(sitting: Sitting, bytes: Uint8Array): Promise<PickedDataFile> {
  sitting.host.picked = { name: 'calls.csv', bytes }
  const answer = await askParsed(sitting, { type: 'dataFile.pick' })
  if (answer.kind !== 'file') throw new Error(answer.kind)
  return answer
}

type Read = Extract<AnswerOf<'dataFile.read'>, { kind: 'read' }>

async function readAll(sitting: Sitting, file: PickedDataFile): Promise<Read> {
  const { token, columns, dayFirst, initiators } = file
  const answer = await askParsed(sitting, {
    type: 'dataFile.read',
    token,
    columns,
    dayFirst,
    initiators,
    countFar: false,
  })
  if (answer.kind !== 'read') throw new Error(JSON.stringify(answer))
  return answer
}

/** Chooses a file, reads it and keeps it, as its dialog does. */
async function bringIn(
  sitting: Sitting,
  bytes: Uint8Array,
  replaces: string[] = [],
): Promise<Read> {
  const file = await pick(sitting, bytes)
  const read = await readAll(sitting, file)
  const { title, publisher, caveat } = file.source
  await sitting.must({
    type: 'dataFile.keep',
    token: file.token,
    source: { title, publisher, caveat },
    downloadedOn: '2026-03-02',
    replaces,
    places: read.summary.places.flatMap(({ place, is, neighborhoodId }) =>
      is === 'undecided' ? [] : [{ place, neighborhoodId }],
    ),
  })
  return read
}

const sourcesOf = async (sitting: Sitting) =>
  (await sitting.ask<AnswerOf<'openData.sources'>>({ type: 'openData.sources' })).rows

describe('a file of open data', () => {
  test('is recognized, read and kept as figures, and taken back in one step', async () => {
    const { sitting } = await larkmoor()
    const read = await bringIn(sitting, await golden('seattle-calls-new'))
    expect(read.summary.places.map(({ place, is }) => [place, is])).toEqual([
      ['HERON FLATS', 'ours'],
      ['MILLRACE', 'ours'],
      ['H3', 'undecided'],
    ])
    const [source] = await sourcesOf(sitting)
    expect(source).toMatchObject({ kind: 'seattle-calls' })
    expect(source?.imports[0]).toMatchObject({
      downloadedOn: '2026-03-02',
      from: '2023-11',
      to: '2023-12',
      rowsRead: 8,
      ours: 5,
      elsewhere: 0,
      undecided: 1,
    })
    const figures = await sitting.ask<AnswerOf<'openData.monthlyCounts'>>({
      type: 'openData.monthlyCounts',
      sourceId: source?.id ?? '',
      category: null,
      from: null,
      to: null,
    })
    const heron = sitting.open.record.neighborhood.find(({ name }) => name === 'Heron Flats')?.id
    expect(figures.lines.filter((line) => line.neighborhoodId === heron)).toEqual([
      { neighborhoodId: heron, initiator: 'community', counts: [2, 0] },
      { neighborhoodId: heron, initiator: 'officer', counts: [1, 0] },
      { neighborhoodId: heron, initiator: 'alarm', counts: [0, 0] },
      { neighborhoodId: heron, initiator: 'unknown', counts: [0, 0] },
    ])
    expect(sitting.snapshot.undo).toBe('Import public data')
    await sitting.must({ type: 'app.undo' })
    expect(await sourcesOf(sitting)).toEqual([])
  })

  test('knows what was said of its places the last time', async () => {
    const { sitting } = await larkmoor()
    await bringIn(sitting, await golden('seattle-calls-new'))
    const [source] = await sourcesOf(sitting)
    await sitting.must({
      type: 'openDataPlace.match',
      sourceId: source?.id ?? '',
      places: [{ place: 'H3', neighborhoodId: null }],
    })
    const file = await pick(sitting, await golden('seattle-calls-new'))
    expect(file.earlier).toMatchObject([{ from: '2023-11', to: '2023-12' }])
    const again = await readAll(sitting, file)
    expect(again.summary.places.find(({ place }) => place === 'H3')?.is).toBe('not ours')
    await bringIn(sitting, await golden('seattle-calls-new'), [file.earlier[0]?.id ?? ''])
    const [now] = await sourcesOf(sitting)
    expect(now?.imports).toMatchObject([{ ours: 5, elsewhere: 1, undecided: 0 }])
  })

  test('is none of the figures when it is left or broken', async () => {
    const { sitting } = await larkmoor()
    const file = await pick(sitting, await golden('seattle-calls-new'))
    const { token, columns, dayFirst, initiators } = file
    const readAs = { token, columns, dayFirst, initiators, countFar: false }
    await sitting.ask({ type: 'dataFile.leave', token })
    expect(await sitting.ask({ type: 'dataFile.read', ...readAs })).toMatchObject({
      kind: 'unreadable',
    })
    const cut = (await golden('seattle-calls-new')).subarray(0, 900)
    const broken = await pick(sitting, cut)
    expect(
      await sitting.ask({ type: 'dataFile.read', ...readAs, token: broken.token }),
    ).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/middle of a row/) as string,
    })
    const source = { title: 'Calls', publisher: 'Larkmoor', caveat: '' }
    const keep = { type: 'dataFile.keep', token: broken.token, source } as const
    const said = await sitting.say({
      ...keep,
      downloadedOn: '2026-03-02',
      places: [],
      replaces: [],
    })
    expect(said).toMatch(/Choose it again/)
    expect(await sourcesOf(sitting)).toEqual([])
  })

  test('of another kind is read by the columns a person names, the next one by itself', async () => {
    const { sitting } = await larkmoor()
    const table = (rows: string): Buffer => Buffer.from(`Tag,Ort,Art\n${rows}`)
    const file = await pick(sitting, table('13/02/2026,Millrace,Noise\n'))
    expect(file).toMatchObject({ format: 'other', source: { id: null } })
    const named = { ...file, columns: ['date', 'place', 'category'] as const, dayFirst: true }
    const read = await readAll(sitting, { ...named, columns: [...named.columns] })
    expect(read.summary).toMatchObject({ counted: 1, from: '2026-02' })
    const source = { title: 'Town calls', publisher: 'Larkmoor', caveat: '' }
    const keep = { type: 'dataFile.keep', token: file.token, source } as const
    await sitting.must({ ...keep, downloadedOn: '2026-03-02', places: [], replaces: [] })
    const next = await pick(sitting, table('01/03/2026,Millrace,Noise\n'))
    expect(next).toMatchObject({
      columns: ['date', 'place', 'category'],
      dayFirst: true,
      source: { title: 'Town calls' },
    })
  })

  test('is known again when its publisher adds a column and moves others', async () => {
    const { sitting } = await larkmoor()
    const first = await pick(sitting, Buffer.from('Tag,Ort,Art,Nr\n13/02/2026,Millrace,Noise,1\n'))
    const columns = ['date', 'place', 'category', ''] as const
    await readAll(sitting, { ...first, columns: [...columns], dayFirst: true })
    const source = { title: 'Town calls', publisher: 'Larkmoor', caveat: '' }
    const keep = { type: 'dataFile.keep', token: first.token, source } as const
    await sitting.must({ ...keep, downloadedOn: '2026-03-02', places: [], replaces: [] })
    const next = await pick(
      sitting,
      Buffer.from('Nr,Tag,Art,Ort,Neu\n1,01/03/2026,Noise,Millrace,x\n'),
    )
    expect(next).toMatchObject({
      columns: ['', 'date', 'category', 'place', ''],
      doubts: [],
      source: { title: 'Town calls' },
    })
    const other = await pick(sitting, Buffer.from('Nr,Tag,Was,Wo\n1,01/03/2026,Noise,Millrace\n'))
    expect(other.source.id).toBeNull()
  })

  test('counts a month far from all others only when somebody says so', async () => {
    const { sitting } = await larkmoor()
    const rows = ['1970-01-01,Millrace,Noise', '2026-01-05,Millrace,Noise'].join('\n')
    const file = await pick(sitting, Buffer.from(`Date,Neighborhood,Category\n${rows}\n`))
    const { token, columns, dayFirst, initiators } = file
    const readAs = { type: 'dataFile.read', token, columns, dayFirst, initiators } as const
    const read = async (countFar: boolean) => {
      const answer = await askParsed(sitting, { ...readAs, countFar })
      return answer.kind === 'read' ? answer.summary : null
    }
    expect(await read(false)).toMatchObject({
      covered: ['2026-01'],
      far: [{ month: '1970-01', rows: 1 }],
      leftOut: [{ reason: 'far month', rows: 1 }],
    })
    expect(await read(true)).toMatchObject({ covered: ['1970-01', '2026-01'], leftOut: [] })
  })
})

describe('nothing of a row is on the disk', () => {
  test.each(['seattle-calls-old', 'seattle-calls-new', 'seattle-crime', 'nyc-311', 'chicago-311'])(
    'of %s: no seven letters of a cell but in a place or category',
    async (name) => {
      const { sitting, folder } = await larkmoor()
      const workgroup = join(folder, 'workgroups', sitting.open.workgroupId)
      const before = await decryptRecord(workgroup)
      const bytes = await golden(name)
      const read = await bringIn(sitting, bytes)
      const after = await decryptRecord(workgroup)
      expect(after).toContain(read.summary.places[0]?.place)
      const found = pieces(bytes.toString('utf8'), read).filter((piece) => after.includes(piece))
      expect(found.filter((piece) => !before.includes(piece))).toEqual([])
    },
  )
})

/** All that a workgroup's shared record has on the disk, read as one who has the passphrase would. */
async function decryptRecord(workgroup: string): Promise<string> {
  const opened = openNewestHeader(workgroup, 'passphrase', fromPassphrase(passphrase))
  const { database, changes } = readCompartment(workgroup, 'record', opened)
  const sqlite = await openDatabase(database)
  for (const change of changes) sqlite.transact(change.map(([sql, values]) => ({ sql, values })))
  const bytes = sqlite.bytes()
  sqlite.close()
  return [JSON.stringify(changes), Buffer.from(bytes).toString('latin1')].join('\n')
}

/** Every seven letters of every cell, but those that are in a place, a category or a heading. */
function pieces(text: string, { summary }: Read): string[] {
  const told = [
    ...summary.places.map(({ place }) => place),
    ...summary.categories.map(({ name }) => name),
    ...summary.initiators.map(({ value }) => value),
  ].join('\n')
  const cells: string[] = []
  Papa.parse(text, { delimiter: ',', step: ({ data }) => cells.push(...data) })
  const [header = ''] = text.split('\n')
  const all = cells.flatMap((cell) =>
    Array.from({ length: Math.max(0, cell.length - 6) }, (_, at) => cell.slice(at, at + 7)),
  )
  return [...new Set(all)].filter((piece) => !told.includes(piece) && !header.includes(piece))
}
