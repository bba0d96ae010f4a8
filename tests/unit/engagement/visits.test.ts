import { describe, expect, test } from 'vitest'
import { visitRegister } from '../../../shared/engagement/visitRegister'
import type { CommandOf } from '../../../shared/record/commands'
import { decide } from '../../../shared/record/decide'
import { aRecord } from '../../builders/record'
import { tenOClock } from '../../builders/recordDefaults'
import { Table } from '../../builders/table'

const places = () => aRecord().withNeighborhoods('Heron Flats', 'Millrace')
const aTable = () => new Table(places().withGroup('Heron Flats residents', 'Heron Flats').build())
const fields: CommandOf<'visit.add'>['fields'] = {
  visitedOn: '2026-03-05',
  neighborhoodId: 'heron-flats',
  groupId: 'heron-flats-residents',
  visitors: 'Sgt. Lena Voss',
  heard: 'The shelter is dark.',
  reported: '',
  language: 'Somali',
}

describe('a visit', () => {
  test('says where it was, who went, what was heard and what was told', () => {
    const table = aTable()
    const id = table.must({ type: 'visit.add', fields })
    expect(table.record.visit.get(id)).toMatchObject(fields)
    table.must({ type: 'visit.edit', id: id, fields: { reported: 'We asked for lights.' } })
    expect(table.record.visit.get(id)?.reported).toBe('We asked for lights.')
    table.must({ type: 'visit.remove', id: id })
    expect(table.record.visit.size).toBe(0)
  })

  test.each([
    ['no day', { visitedOn: '' }, 'visitedOn'],
    ['nobody who went', { visitors: ' ' }, 'visitors'],
    ['a neighborhood that isn’t one', { neighborhoodId: 'gone' }, 'neighborhoodId'],
    ['nothing heard and nothing told', { heard: ' ' }, 'heard'],
    ['a group that is gone', { groupId: 'gone' }, undefined],
  ])('is refused with %s, at its field', (_what, wrong, field) => {
    const command = { type: 'visit.add', fields: { ...fields, ...wrong } } as const
    const decided = decide(aTable().record, command, { now: tenOClock, newId: () => 'new' })
    expect(decided.ok ? null : decided.refusal.field).toBe(field)
  })
})

test('visits are told latest first, of all neighborhoods or of one', () => {
  const record = places()
    .withVisit('Heron Flats', { id: 'first', visitedOn: '2026-03-01' })
    .withVisit('Millrace', { id: 'second', visitedOn: '2026-03-02' })
    .build()
  const all = visitRegister(record, { neighborhoodId: null, skip: 0 })
  expect(all.rows.map(({ id, neighborhood }) => [id, neighborhood])).toEqual([
    ['second', 'Millrace'],
    ['first', 'Heron Flats'],
  ])
  expect(visitRegister(record, { neighborhoodId: 'heron-flats', skip: 0 }).total).toBe(1)
})
