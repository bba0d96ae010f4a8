import { describe, expect, test } from 'vitest'
import { comparisonWords } from '../../../shared/comparison/compare'
import { publicRecord } from '../../../shared/comparison/publicRecord'
import { isRaisedInPartB } from '../../../shared/concerns/raisedInPartB'
import { registerFile, registerSheet } from '../../../shared/exports/registerFile'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { localTime } from '../../../electron/kernel/clock'
import type { AgendaItem } from '../../../shared/meeting/tables'
import { project } from '../../../shared/projector/projectRecord'
import { slidesOf } from '../../../shared/projector/slides'
import type { Command } from '../../../shared/record/commands'
import type { SharedRecord } from '../../../shared/record/record'
import { RecordSearch } from '../../../shared/search/recordSearch'
import { aConcern, wholeRegisters } from '../../builders/concerns'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

/* Whatever somebody presses, what was said in Part B isn't public by it. */

const meetingId = 'meeting-2026-03-03'
const secret = 'Quillfeather'

/** A meeting in Part B, at whose item somebody said something of a neighborhood. */
function inPartB(phase: 'preparing' | 'part B' = 'part B') {
  const table = new Table(
    aRecord()
      .withNeighborhoods('Heron Flats')
      .withMeeting({ date: '2026-03-03', phase })
      .withItem({ id: 'shelter', title: 'Bus shelter' })
      .withItem({ id: 'care', title: 'Care', part: 'B', status: 'planned', usedMs: 0 })
      .build(),
  )
  const hear = (wording: string, itemId: string | null = 'care'): string => {
    const fields = { neighborhoodId: 'heron-flats', wording, source: secret }
    table.must({ type: 'heardStatement.add', meetingId, itemId, fields })
    return [...table.record.concern.values()].find((row) => row.wording === wording)?.id ?? ''
  }
  return { table, hear }
}

const raiseByPhone = (table: Table, wording: string): string =>
  table.must({
    type: 'concern.add',
    fields: { ...aConcern({ neighborhoodId: 'heron-flats', wording: wording }), channel: 'phone' },
  })

/** Everything the public, the room and whoever searches are told. */
function tellAll(record: SharedRecord): string {
  const search = new RecordSearch(record)
  search.step(Infinity)
  const found = search.search(secret, 9).reduce((sum, { total }) => sum + total, 0)
  return JSON.stringify([
    minutesModel(record, meetingId, localTime),
    reportBackModel(record, meetingId, 'heron-flats'),
    wholeRegisters.map((ref) => registerFile(record, ref, registerSheet(record, ref))),
    slidesOf(record, meetingId).map((slide) => project(record, meetingId, slide)),
    project(record, meetingId, { kind: 'parking lot' }),
    found === 0 ? '' : secret,
  ])
}

describe('in Part B', () => {
  const wording = `Offer ${secret} a bed.`
  const at = { meetingId, itemId: null }
  type Entry = Extract<Command, { readonly meetingId: string; readonly itemId: string | null }>
  const entries: readonly (readonly [string, Entry])[] = [
    [
      'a decision',
      { type: 'decision.add', ...at, fields: { wording, rationale: '', dissent: '' } },
    ],
    [
      'an action',
      {
        type: 'action.add',
        ...at,
        fields: { wording, owner: 'Noor Haddad', due: '', neighborhoodIds: [] },
      },
    ],
    [
      'what can’t be done yet',
      {
        type: 'action.cannotYet',
        ...at,
        fields: { wording, owner: 'Noor Haddad', due: '', neighborhoodIds: [] },
        reason: 'No bed',
      },
    ],
    [
      'something heard',
      {
        type: 'heardStatement.add',
        ...at,
        fields: { neighborhoodId: null, wording, source: '' },
      },
    ],
  ]

  test.each(entries)('%s that belongs to no item is refused: it would be public', (_, command) => {
    const { table } = inPartB()
    expect(table.say(command)).toContain('Choose the item it belongs to')
    expect(table.say({ ...command, itemId: 'care' })).toBeNull()
    expect(tellAll(table.record)).not.toContain(secret)
  })

  test('a thought isn’t parked in public', () => {
    const { table } = inPartB()
    const fields = { title: secret, presenter: '', neighborhoodIds: [] }
    expect(table.say({ type: 'item.parkThought', meetingId, fields })).toContain('is public')
    table.must({ type: 'meeting.wrapUp', meetingId })
    table.must({ type: 'item.parkThought', meetingId, fields })
    expect(tellAll(table.record)).toContain(secret)
  })
})

describe('an item of Part B', () => {
  const moves = [
    ['moved', { type: 'item.move', id: 'care', beforeId: null, part: 'A' }],
    ['put before one of Part A', { type: 'item.move', id: 'care', beforeId: 'shelter' }],
    ['edited', { type: 'item.edit', id: 'care', fields: { part: 'A' } }],
  ] as const
  const refusal = 'What was said at this item in Part B would be public.'

  test.each(moves)('isn’t %s to Part A once something was said there', (_, command) => {
    const said: readonly ((table: Table, hear: (wording: string) => string) => unknown)[] = [
      (_table, hear) => hear(`${secret} sleeps there.`),
      (table) => table.must({ type: 'item.notes', id: 'care', notes: secret }),
      (table) =>
        table.must({
          type: 'decision.add',
          meetingId,
          itemId: 'care',
          fields: { wording: secret, rationale: '', dissent: '' },
        }),
      (table) =>
        table.must({
          type: 'action.add',
          meetingId,
          itemId: 'care',
          fields: { wording: secret, owner: 'Noor Haddad', due: '', neighborhoodIds: [] },
        }),
    ]
    for (const say of said) {
      const { table, hear } = inPartB()
      say(table, hear)
      expect(table.say(command)).toContain(refusal)
      expect(tellAll(table.record)).not.toContain(secret)
    }
  })

  test.each(moves)('is %s there while nothing was', (_, command) => {
    const { table } = inPartB('preparing')
    expect(table.say(command)).toBeNull()
    expect(table.item('care').part satisfies AgendaItem['part']).toBe('A')
  })
})

describe('a concern raised in Part B', () => {
  test('stays in whichever way it is said to have come', () => {
    const { table, hear } = inPartB()
    const id = hear(`${secret} sleeps there.`)
    for (const channel of ['phone', 'form', 'meeting'] as const) {
      table.must({ type: 'concern.edit', id, fields: { channel } })
      expect(tellAll(table.record)).not.toContain(secret)
    }
  })

  test.each([
    ['taken back', (id: string) => ({ type: 'heardStatement.remove', id }) as const],
    [
      'of the whole town',
      (id: string) =>
        ({ type: 'heardStatement.edit', id, fields: { neighborhoodId: null } }) as const,
    ],
  ])('stays in though it went on, and what was heard is %s', (_, command) => {
    const { table, hear } = inPartB()
    const id = hear(`${secret} sleeps there.`)
    table.must({ type: 'concern.updateStatus', id, status: 'cannot act', reason: secret })
    const heard = [...table.record.heardStatement.values()].find((row) => row.concernId === id)
    expect(table.say(command(heard?.id ?? ''))).toContain('the concern would be public')
    expect(tellAll(table.record)).not.toContain(secret)
  })

  test('is put on an agenda in Part B only', () => {
    const { table, hear } = inPartB()
    const id = hear(`${secret} sleeps there.`)
    const next = table.prepare('2026-03-17')
    const put = { type: 'concern.putOnAgenda', id, meetingId: next } as const
    expect(table.say({ ...put, itemId: table.add(next, 'Lamps') })).toContain(
      'Choose one of Part B',
    )
    expect(table.item(table.must({ ...put, itemId: null })).part).toBe('B')
    expect(tellAll(table.record)).not.toContain(secret)
  })

  test('is put together with no open one: neither is its reason public, nor the open one lost', () => {
    const { table, hear } = inPartB()
    const id = hear(`${secret} sleeps there.`)
    table.must({ type: 'concern.updateStatus', id, status: 'cannot act', reason: secret })
    const open = raiseByPhone(table, 'Lamps are out.')
    for (const [one, other] of [
      [id, open],
      [open, id],
    ] as const)
      expect(table.say({ type: 'concern.merge', id: one, otherId: other })).toContain('Keep both.')
    expect(tellAll(table.record)).not.toContain(secret)
    expect(tellAll(table.record)).toContain('Lamps are out.')
  })

  test('is put together with another of Part B, and stays in', () => {
    const { table, hear } = inPartB()
    const [id, otherId] = [hear(`${secret} sleeps there.`), hear(`${secret} again.`)]
    table.must({ type: 'concern.merge', id, otherId })
    expect(isRaisedInPartB(table.record, id)).toBe(true)
    expect(tellAll(table.record)).not.toContain(secret)
  })

  test('takes in nothing that comes from outside', () => {
    const { table, hear } = inPartB()
    const sameAs = hear(`${secret} sleeps there.`)
    const fields = {
      ...aConcern({ neighborhoodId: 'heron-flats', wording: 'Lamps are out.' }),
      channel: 'form' as const,
    }
    expect(table.say({ type: 'concern.import', rows: [{ fields, sameAs }] })).toContain(
      'Import it as its own.',
    )
  })

  test('counts for no comparison, which is public', () => {
    const { table, hear } = inPartB()
    hear(`${secret} sleeps there.`)
    raiseByPhone(table, 'Lamps are out.')
    const asked = {
      period: { from: '2026-01', to: '2026-12' },
      sourceId: null,
      category: null,
    }
    const [row] = comparisonWords(publicRecord(table.record), asked).rows
    expect(row?.heard).toBe(1)
    const set = { type: 'comparison.set', itemId: 'shelter', sourceId: null, category: '' } as const
    table.must({ ...set, ...asked.period, neighborhoodIds: ['heron-flats'] })
    expect([...table.record.comparisonPlace.values()].map(({ heard }) => heard)).toEqual([1])
  })
})
