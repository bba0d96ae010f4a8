import { describe, expect, test } from 'vitest'
import { answerSchemas } from '../../../shared/contracts/queries'
import { applyChanges } from '../../../shared/kernel/compartment'
import { type Change, put, remove } from '../../../shared/record/record'
import { searchAnswer } from '../../../shared/search/answer'
import { RecordSearch } from '../../../shared/search/recordSearch'
import { aRecord } from '../../builders/record'

function aWorkgroup() {
  const record = aRecord()
    .withNeighborhoods('Heron Flats')
    .withMember('አበበ በቀለ', { organization: 'Larkmoor Clinic' })
    .withMeeting({ id: 'first', date: '2026-03-03' })
    .withItem({ title: 'Bus shelter', id: 'shelter', neighborhoodIds: ['heron-flats'] })
    .withHeardStatement('Heron Flats', 'It is dark at the stop.', { id: 'dark' })
    .withDecision('Ask for two lights.', { id: 'lights' })
    .withAction('Write to the agency', { id: 'write' })
    .withMeeting({ id: 'second', date: '2026-03-17' })
    .withUpdate('write', 'not done', 'No stamp in the drawer')
    .build()
  const search = new RecordSearch(record)
  search.step(Infinity)
  const change = (...changes: Change[]): void => {
    applyChanges(record, changes)
    search.follow(changes)
    if (!search.ready) search.step(Infinity)
  }
  const find = (typed: string) =>
    searchAnswer(record, search, typed).groups.flatMap((group) =>
      group.hits.map((hit) => ({ kind: group.kind, ...hit })),
    )
  return { record, search, change, find }
}

describe('a search over all meetings', () => {
  test('finds every kind of entry, and says where it is', () => {
    const { find } = aWorkgroup()
    expect(find('shelter')).toMatchObject([{ kind: 'item', meeting: { id: 'first' } }])
    expect(find('two lights')).toMatchObject([{ kind: 'decision', rowId: 'lights' }])
    expect(find('dark')).toMatchObject([{ kind: 'heard', itemId: 'shelter', rowId: 'dark' }])
    expect(find('አበ')).toMatchObject([{ kind: 'person', meeting: null }])
    expect(find('heron').map((hit) => hit.kind)).toEqual(['item', 'heard', 'place'])
    expect(find('march')).toHaveLength(2)
  })

  test('finds an action by its history, once, where it was given', () => {
    const { find } = aWorkgroup()
    expect(find('stamp')).toMatchObject([
      { kind: 'action', title: 'Write to the agency', meeting: { id: 'first' }, rowId: 'write' },
    ])
    expect(find('odile').filter((hit) => hit.kind === 'action')).toHaveLength(1)
  })

  test('follows what is changed, added and removed', () => {
    const { record, change, find } = aWorkgroup()
    const lights = record.decision.get('lights')!
    change(put('decision', { ...lights, wording: 'Ask for a bench.' }))
    expect(find('lights')).toEqual([])
    expect(find('bench')).toHaveLength(1)
    change(remove('decision', 'lights'))
    expect(find('bench')).toEqual([])
    change(put('decision', { ...lights, id: 'again' }))
    expect(find('lights')).toHaveLength(1)
  })

  test('finds by the new name of a neighborhood what was said there', () => {
    const { record, change, find } = aWorkgroup()
    change(put('neighborhood', { ...record.neighborhood.get('heron-flats')!, name: 'Egret Bay' }))
    expect(find('egret').map((hit) => hit.kind)).toEqual(['item', 'heard', 'place'])
    expect(find('heron')).toEqual([])
  })

  test('takes what changes while it is still being made', () => {
    const { record } = aWorkgroup()
    const search = new RecordSearch(record)
    search.step(1)
    const changes = [remove('decision', 'lights')]
    applyChanges(record, changes)
    search.follow(changes)
    while (!search.ready) search.step(1)
    expect(searchAnswer(record, search, 'lights').groups).toEqual([])
    expect(searchAnswer(record, search, 'shelter').groups).toHaveLength(1)
  })

  test('follows whether a concern is known from Part B alone, as its items and hearings have it', () => {
    const { record, change, find } = aWorkgroup()
    const raised = aRecord().withConcern('Heron Flats', 'Doors rattle.', { id: 'raised' }).build()
    const said = raised.concern.get('raised')!
    const heard = { ...record.heardStatement.get('dark')!, id: 'rattle', concernId: 'raised' }
    change(put('concern', said), put('heardStatement', { ...heard, wording: 'They rattle.' }))
    expect(find('rattle').map((hit) => hit.kind)).toEqual(['heard', 'concern'])
    const item = record.agendaItem.get('shelter')!
    change(put('agendaItem', { ...item, part: 'B' }))
    expect(find('rattle')).toEqual([])
    const elsewhere = { ...item, id: 'elsewhere', part: 'A' as const }
    change(put('agendaItem', elsewhere))
    change(put('heardStatement', { ...heard, id: 'again', itemId: 'elsewhere', wording: 'Again.' }))
    expect(find('rattle').map((hit) => hit.kind)).toEqual(['concern'])
    change(remove('heardStatement', 'again'))
    expect(find('rattle')).toEqual([])
  })

  test('finds an item by what was written where to concentrate, and the item once', () => {
    const record = aRecord()
      .withNeighborhoods('Heron Flats', 'Millrace')
      .withMeeting({ id: 'first', date: '2026-03-03' })
      .withItem({ title: 'Where to concentrate', id: 'where' })
      .withComparison(['Heron Flats', 'Millrace'], 'The quarry path is unlit.')
      .build()
    const search = new RecordSearch(record)
    search.step(Infinity)
    const { groups } = searchAnswer(record, search, 'quarry')
    expect(groups.flatMap(({ hits }) => hits)).toMatchObject([
      { itemId: 'where', title: 'Where to concentrate', detail: 'The quarry path is unlit.' },
    ])
  })

  test('fits its contract', () => {
    const { record, search } = aWorkgroup()
    const answer = searchAnswer(record, search, 'a')
    expect(answerSchemas['search.answer'].safeParse(answer).error).toBeUndefined()
  })
})
