import { describe, expect, test } from 'vitest'
import { type ConcernFields } from '../../../shared/concerns/commands'

import { concernLife, concernRegister } from '../../../shared/concerns/register'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { voices } from '../../../shared/engagement/reminders'
import { aRunningTable, type Table } from '../../builders/table'
import { unasked } from '../../../shared/concerns/unasked'

const heron = 'heron-flats'

const fields = (given: Partial<ConcernFields> = {}): ConcernFields => ({
  neighborhoodId: heron,
  wording: 'Glass on the path by the play park.',
  receivedOn: '2026-03-02',
  channel: 'form',
  ...unasked,
  ...given,
})

const raise = (table: Table, given: Partial<ConcernFields> = {}): string =>
  table.must({ type: 'concern.add', fields: fields(given) })

describe('many concerns that come in at once', () => {
  test('each of its own begins a life; one that is the same is kept in full as raised again', () => {
    const { table } = aRunningTable()
    const there = raise(table, { wording: 'Broken glass by the play park.' })
    table.say({
      type: 'concern.import',
      rows: [
        { fields: fields({ wording: 'The shelter is dark.' }), sameAs: null },
        {
          fields: fields({ place: 'Play park', times: 'Mornings', hearBackBy: '2026-03-20' }),
          sameAs: there,
        },
        { fields: fields({ wording: 'It is dark at the shelter.' }), sameAs: 0 },
      ],
    })
    const rows = [...table.record.concern.values()]
    expect(rows.map(({ wording, status }) => `${status}: ${wording}`)).toEqual([
      'new: Broken glass by the play park.',
      'new: The shelter is dark.',
    ])
    expect(concernLife(table.record, there).again).toMatchObject([
      {
        receivedOn: '2026-03-02',
        wording:
          'Glass on the path by the play park.\nLocation (block level): Play park\nWhen it happens: Mornings\nThey want to hear back by: 2026-03-20',
      },
    ])
    expect(concernLife(table.record, rows[1]!.id)).toMatchObject({
      steps: [{ status: 'new' }],
      again: [{ wording: 'It is dark at the shelter.' }],
    })
    // Whoever wants to hear back first is who is waited for.
    expect(table.record.concern.get(there)).toMatchObject({ hearBackBy: '2026-03-20' })
  })

  test.each([
    [{ fields: fields({ wording: ' ' }), sameAs: null }, 'Concern 2 of 2: Enter what was raised'],
    [{ fields: fields(), sameAs: 'gone' }, 'isn’t there'],
    [{ fields: fields(), sameAs: 1 }, 'no concern of its own'],
    [{ fields: fields({ neighborhoodId: 'millrace' }), sameAs: 0 }, 'another neighborhood'],
  ])('one that can’t be kept stops all of them: %o', (row, why) => {
    const { table } = aRunningTable()
    const said = table.say({
      type: 'concern.import',
      rows: [{ fields: fields(), sameAs: null }, row],
    })
    expect(said).toContain(why)
    expect(said).toContain('Nothing was added')
    expect(table.record.concern.size).toBe(0)
  })

  test('a concern others raised as well can’t be removed as a mistake', () => {
    const { table } = aRunningTable()
    const id = raise(table)
    table.say({ type: 'concern.import', rows: [{ fields: fields(), sameAs: id }] })
    expect(table.say({ type: 'concern.remove', id })).toContain('Others raised the same')
  })
})

describe('two concerns about the same', () => {
  test('become one: nothing said, heard or told is lost, and a step says why', () => {
    const { table, meetingId } = aRunningTable()
    const kept = raise(table)
    const other = raise(table, { wording: 'Shards near the swings.', effect: 'Cut feet' })
    table.must({ type: 'concern.putOnAgenda', id: other, meetingId, itemId: null })
    table.must({
      type: 'concern.reportBack',
      id: other,
      fields: { to: 'Residents', reportedOn: '2026-03-04', how: 'visit', language: '' },
    })
    const minutes = minutesModel(table.record, meetingId, String)
    table.must({ type: 'concern.merge', id: kept, otherId: other })
    const life = concernLife(table.record, kept)
    expect(life.concern).toMatchObject({ status: 'new', wording: fields().wording })
    expect(life.again).toMatchObject([
      { wording: 'Shards near the swings.\nEffect on health or safety: Cut feet' },
    ])
    expect(life.reportBacks).toHaveLength(1)
    expect(life.steps.map(({ status }) => status)).toEqual([
      'new',
      'new',
      'on agenda',
      'reported back',
      'new',
    ])
    expect(life.steps.at(-1)?.reason).toContain('put together')
    expect(table.record.concern.has(other)).toBe(false)
    expect(minutesModel(table.record, meetingId, String)).toEqual(minutes)
  })

  test('stay two where they are of two neighborhoods, or are one already', () => {
    const { table } = aRunningTable()
    const id = raise(table)
    const elsewhere = raise(table, { neighborhoodId: 'millrace' })
    const merge = (otherId: string) => table.say({ type: 'concern.merge', id, otherId })
    expect(merge(id)).toContain('Choose another')
    expect(merge(elsewhere)).toContain('two neighborhoods')
    expect(merge('gone')).toContain('no longer there')
  })
})

describe('a concern that was answered and is raised again', () => {
  const telling = { to: 'Residents', reportedOn: '2026-03-04', how: 'visit', language: '' } as const
  const answerAs = (status: 'reported back' | 'closed') => {
    const { table } = aRunningTable()
    const id = raise(table, { hearBackBy: '2026-03-06' })
    table.must({ type: 'concern.reportBack', id, fields: telling })
    if (status === 'closed') table.must({ type: 'concern.updateStatus', id, status, reason: '' })
    return { table, id }
  }
  const again = { receivedOn: '2026-03-20', hearBackBy: '2026-04-03' }
  const opened = {
    status: 'acknowledged',
    statusReason: 'Raised again on March 20, 2026.',
    hearBackBy: '2026-04-03',
  }

  describe.each(['reported back', 'closed'] as const)('%s', (status) => {
    test('is open again by one of many that come in', () => {
      const { table, id } = answerAs(status)
      const earlier = fields({ receivedOn: '2026-03-18' })
      table.must({
        type: 'concern.import',
        rows: [
          { fields: earlier, sameAs: id },
          { fields: fields(again), sameAs: id },
        ],
      })
      expect(table.record.concern.get(id)).toMatchObject(opened)
      const { steps, again: told } = concernLife(table.record, id)
      expect(steps.filter((step) => step.reason !== '')).toMatchObject([{ status: 'acknowledged' }])
      expect(told).toHaveLength(2)
      const asked = { show: 'open', neighborhoodId: null, skip: 0 } as const
      expect(concernRegister(table.record, asked).rows).toMatchObject([{ id }])
      const next = table.prepare('2026-03-31')
      expect(voices(table.record, next).waiting).toMatchObject([{ id }])
    })

    test('is open again when another that isn’t answered is put together with it', () => {
      const { table, id } = answerAs(status)
      const otherId = raise(table, again)
      table.must({ type: 'concern.merge', id, otherId })
      expect(table.record.concern.get(id)).toMatchObject(opened)
    })
  })

  test('stays answered when the other was answered, too, and brings an open one no date gone by', () => {
    const { table, id } = answerAs('closed')
    const otherId = raise(table)
    table.must({ type: 'concern.reportBack', id: otherId, fields: telling })
    table.must({ type: 'concern.merge', id, otherId })
    expect(table.record.concern.get(id)?.status).toBe('closed')
    const open = raise(table, { ...again, hearBackBy: '' })
    table.must({ type: 'concern.merge', id: open, otherId: id })
    expect(table.record.concern.get(open)).toMatchObject({ status: 'new', hearBackBy: '' })
  })

  test('is told of again by the next report-back', () => {
    const { table, id } = answerAs('reported back')
    const next = table.prepare('2026-03-31')
    const reportBackText = () => JSON.stringify(reportBackModel(table.record, next, heron))
    expect(reportBackText()).not.toContain('Glass on the path')
    table.must({ type: 'concern.import', rows: [{ fields: fields(again), sameAs: id }] })
    expect(reportBackText()).toContain('Glass on the path')
  })
})

describe('a form whose answers are brought in', () => {
  const header = ['Timestamp', 'What was seen?', 'Your name']
  test('is remembered by its questions, and once', () => {
    const { table } = aRunningTable()
    const remember = (columns: ('receivedOn' | 'wording' | 'effect' | '')[], head = header) =>
      table.say({
        type: 'importSource.remember',
        fields: { name: 'Spring form', header: head, columns },
      })
    remember(['receivedOn', 'wording', ''])
    remember(['receivedOn', 'effect', ''], ['timestamp ', 'What was  SEEN?', 'Your name'])
    const rows = [...table.record.intakeSource.values()]
    expect(rows).toMatchObject([{ columns: ['receivedOn', 'effect', ''] }])
    expect(remember(['wording'])).toContain('each column')
    table.must({ type: 'importSource.forget', id: rows[0]!.id })
    expect(table.record.intakeSource.size).toBe(0)
  })
})
