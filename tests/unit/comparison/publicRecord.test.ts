import { describe, expect, test } from 'vitest'
import { localTime } from '../../../electron/kernel/clock'
import { dataSheetModel } from '../../../shared/documents/dataSheet'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { publicRecord } from '../../../shared/comparison/publicRecord'
import {
  reportBackDraft,
  reportBackModel,
} from '../../../shared/documents/reportBack/reportBackModel'
import { reportBacks } from '../../../shared/documents/reportBackRegister'
import { registerFile, registerSheet } from '../../../shared/exports/registerFile'
import { applyChanges } from '../../../shared/kernel/compartment'
import { project } from '../../../shared/projector/projectRecord'
import { slidesOf } from '../../../shared/projector/slides'
import { put, type SharedRecord } from '../../../shared/record/record'
import { tableNames } from '../../../shared/record/tables'
import { RecordSearch } from '../../../shared/search/recordSearch'
import { wholeRegisters } from '../../builders/concerns'
import { aRecord } from '../../builders/record'

const meetingId = 'meeting-2026-03-03'
const laterId = 'meeting-2026-03-17'
const secret = 'Quillfeather'

/** A meeting with one item in the open and one of Part B, and a later meeting that asks about both. */
function aMeeting(partBInPublicWords = false): SharedRecord {
  return aRecord()
    .withWorkgroup({ partBInPublicWords })
    .withNeighborhoods('Heron Flats')
    .withMeeting({ date: '2026-03-03' })
    .withItem({ title: 'Bus shelter', neighborhoodIds: ['heron-flats'] })
    .withDecision('Ask for two lights.')
    .withItem({ title: `Case ${secret}`, part: 'B', neighborhoodIds: ['heron-flats'] })
    .withHeardStatement('Heron Flats', `${secret} was seen.`, { source: secret })
    .withDecision(`Offer ${secret} a bed.`, {
      rationale: secret,
      dissent: secret,
      stances: [{ organization: secret, stance: 'objects', why: secret }],
    })
    .withAction(`Call ${secret}`, {
      id: 'b-action',
      owner: `${secret} Outreach`,
      due: '2026-03-10',
      obstacle: secret,
      neighborhoodIds: ['heron-flats'],
    })
    .withMeeting({ date: '2026-03-17', phase: 'wrap-up' })
    .withUpdate('b-action', 'not done', `${secret} had left.`)
    .build()
}

const printAll = (record: SharedRecord): Record<string, string> => ({
  minutes: JSON.stringify([
    minutesModel(record, meetingId, localTime),
    minutesModel(record, laterId, localTime),
  ]),
  'report-backs': JSON.stringify([
    reportBackModel(record, meetingId, 'heron-flats'),
    reportBackDraft(record, laterId, 'heron-flats'),
    reportBacks(record, laterId),
  ]),
  registers: JSON.stringify(
    wholeRegisters.map((ref) => registerFile(record, ref, registerSheet(record, ref))),
  ),
  projector: JSON.stringify(
    [meetingId, laterId].flatMap((id) =>
      slidesOf(record, id).map((slide) => project(record, id, slide)),
    ),
  ),
})

function countFound(record: SharedRecord, words: string): number {
  const search = new RecordSearch(record)
  while (!search.ready) search.step(100)
  return search.search(words, 9).reduce((sum, { total }) => sum + total, 0)
}

describe('what was written at an item of Part B', () => {
  test.each(['minutes', 'report-backs', 'registers', 'projector'])('is not in the %s', (where) => {
    expect(printAll(aMeeting())[where]).not.toContain(secret)
  })

  // That a neighborhood was spoken of in Part B is itself known to those at the table alone.
  test('names no neighborhood and counts for none', () => {
    const record = aRecord()
      .withNeighborhoods('Heron Flats', secret)
      .withMeeting({ date: '2026-03-03', phase: 'ended' })
      .withItem({ title: 'Bus shelter', neighborhoodIds: ['heron-flats'], status: 'done' })
      .withHeardStatement('Heron Flats', 'It is dark.')
      .withItem({ title: 'A case', part: 'B', status: 'done' })
      .withHeardStatement(secret, 'Somebody sleeps there.')
      .withAction('Visit', { neighborhoodIds: [secret.toLowerCase()] })
      .build()
    const closing = project(record, meetingId, { kind: 'closing' })
    expect(closing).toMatchObject({ reportBacks: ['Heron Flats'] })
    const comparison = project(record, meetingId, { kind: 'comparison', itemId: null })
    const rows = comparison.kind === 'comparison' ? comparison.rows : []
    expect(new Map(rows.map(({ neighborhood, heard }) => [neighborhood, heard]))).toEqual(
      new Map([
        ['Heron Flats', 1],
        [secret, 0],
      ]),
    )
    const period = { from: '2026-03', to: '2026-03' }
    const sheet = dataSheetModel(record, { period, sourceId: null, category: null })
    const own = sheet.neighborhoods.find(({ name }) => name === secret)
    expect(own?.heard).toBe('0')
  })

  test('is found by no search', () => {
    expect(countFound(aMeeting(), secret)).toBe(0)
    expect(countFound(aMeeting(), 'lights')).toBe(1)
  })

  test('leaves where the site says that it is public wording, but never on the projector', () => {
    const record = aMeeting(true)
    const all = printAll(record)
    for (const where of ['minutes', 'report-backs', 'registers'])
      expect(all[where], where).toContain(secret)
    expect(all['projector']).not.toContain(secret)
    expect(countFound(record, secret)).toBeGreaterThan(0)
  })

  test('is found or not as its item is moved from part to part', () => {
    const record = aMeeting()
    const search = new RecordSearch(record)
    while (!search.ready) search.step(100)
    const item = [...record.agendaItem.values()].at(-1)
    if (item?.part !== 'B') throw new Error('no item of Part B')
    for (const [part, isFound] of [
      ['A', true],
      ['B', false],
    ] as const) {
      const changes = [put('agendaItem', { ...item, part })]
      applyChanges(record, changes)
      search.follow(changes)
      expect(
        search.search(secret, 9).some(({ total }) => total > 0),
        part,
      ).toBe(isFound)
    }
  })

  test('takes nothing else with it, and a record without any stays as it is', () => {
    const record = aMeeting()
    expect([...publicRecord(record).decision.values()].map(({ wording }) => wording)).toEqual([
      'Ask for two lights.',
    ])
    const open = aRecord()
      .withNeighborhoods('Heron Flats')
      .withMeeting()
      .withItem({ title: 'Bus shelter' })
      .withHeardStatement('Heron Flats', 'It is dark.')
      .withDecision('Ask for two lights.')
      .withAction('Call Transit', { id: 'call' })
      .withItem({ title: 'Benches', part: 'B' })
      .build()
    const rowsOf = (of: SharedRecord): unknown[] =>
      tableNames.map((name) => [name, ...of[name].values()])
    expect(rowsOf(publicRecord(open))).toEqual(rowsOf(open))
  })
})

test('what was said of the whole town stands under that in the minutes, and in no neighborhood’s report-back', () => {
  const record = aRecord()
    .withWorkgroup({})
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withMeeting({ date: '2026-03-03' })
    .withItem({ title: 'Buses', neighborhoodIds: ['heron-flats', 'millrace'] })
    .withHeardStatement('Heron Flats', 'The last bus is at ten.')
    .build()
  const readSaid = (audienceId: string): string =>
    JSON.stringify(reportBackDraft(record, meetingId, audienceId))
  expect(readSaid('heron-flats')).toContain('at ten')

  const [said] = record.heardStatement.values()
  if (said === undefined) throw new Error('nothing was heard')
  applyChanges(record, [put('heardStatement', { ...said, neighborhoodId: null })])
  const [item] = minutesModel(record, meetingId, localTime).items
  expect(item?.heard).toMatchObject([{ neighborhood: 'Whole town', wording: said.wording }])
  expect(readSaid('heron-flats')).not.toContain('at ten')
  expect(readSaid('millrace')).not.toContain('at ten')
})
