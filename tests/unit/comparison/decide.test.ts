import { describe, expect, test } from 'vitest'
import { neighborhoodsDiscussed, placesOf, comparisonOf } from '../../../shared/comparison/select'
import { project } from '../../../shared/projector/projectRecord'
import type { CommandOf } from '../../../shared/record/commands'
import { idOf } from '../../builders/recordDefaults'
import { Table } from '../../builders/table'
import { larkmoor } from '../../documents/larkmoor'

/* Figures before an agenda item, as they stood when they were looked at. */

const meetingId = 'meeting-2026-03-03'
const set: CommandOf<'comparison.set'> = {
  type: 'comparison.set',
  itemId: 'where',
  from: '2026-01',
  to: '2026-03',
  sourceId: 'calls',
  category: '',
  neighborhoodIds: [idOf('Heron Flats'), idOf('Millrace')],
}

const table = () =>
  new Table(
    larkmoor()
      .withData('Heron Flats', [3, 4, 5])
      .withMeeting({ phase: 'part A', endedAt: null })
      .withItem({ id: 'where', title: 'Where do we concentrate?', purpose: 'decide' })
      .withItem({ id: 'later', title: 'And next year?', status: 'planned', usedMs: 0 })
      .withItem({ id: 'care', title: 'Care', part: 'B' })
      .withConcern('Millrace', 'The path is dark.')
      .build(),
  )
const placesIn = ({ record }: Table) =>
  placesOf(record, comparisonOf(record, 'where')?.id ?? '').map(
    ({ neighborhoodId, calls, heard, reason }) => ({ neighborhoodId, calls, heard, reason }),
  )

describe('a comparison', () => {
  test('has the figures of its neighborhoods beside what they said, and whose figures they are', () => {
    const here = table()
    here.must(set)
    expect(placesIn(here)).toEqual([
      { neighborhoodId: idOf('Heron Flats'), calls: 12, heard: 0, reason: '' },
      { neighborhoodId: idOf('Millrace'), calls: null, heard: 1, reason: '' },
    ])
    expect(comparisonOf(here.record, 'where')).toMatchObject({
      title: 'Police calls',
      publisher: 'Larkmoor Police',
      downloadedOn: '2026-03-02',
    })
  })

  test('goes with its item to the meeting that takes it up, figures and reasons as they were', () => {
    const here = table()
    here.must(set)
    const [, millrace] = placesOf(here.record, comparisonOf(here.record, 'where')?.id ?? '')
    here.must({ type: 'comparison.reason', id: millrace?.id ?? '', reason: 'Nobody calls here.' })
    here.must({ type: 'item.leave', id: 'where', outcome: 'carried', reason: 'no time' })
    for (const { id, status } of [...here.record.agendaItem.values()])
      if (status === 'planned' || status === 'running')
        here.must({ type: 'item.leave', id, outcome: 'closed', reason: '' })
    here.must({ type: 'meeting.wrapUp', meetingId })
    here.must({ type: 'meeting.end', meetingId })
    const next = here.prepare('2026-03-17')
    const copy = [...here.record.agendaItem.values()].find((row) => row.meetingId === next)
    const [before, after] = ['where', copy?.id ?? ''].map((id) => comparisonOf(here.record, id))
    expect(after).toMatchObject({ meetingId: next, title: 'Police calls', from: '2026-01' })
    expect(after?.id).not.toBe(before?.id)
    expect(placesOf(here.record, after?.id ?? '')).toMatchObject([
      { meetingId: next, itemId: copy?.id, calls: 12, heard: 0, reason: '' },
      { meetingId: next, itemId: copy?.id, calls: null, heard: 1, reason: 'Nobody calls here.' },
    ])
    // What the meeting before had looked at stays its own.
    expect(placesIn(here)).toHaveLength(2)
    // Taken off the agenda again, it waits as before, until somebody has worked on it.
    here.must({ type: 'item.remove', id: copy?.id ?? '' })
    expect([here.record.comparison.size, here.record.comparisonPlace.size]).toEqual([1, 2])
    const again = here.must({ type: 'item.takeUp', id: 'where', meetingId: next })
    here.wait(1)
    const place = placesOf(here.record, comparisonOf(here.record, again)?.id ?? '')[0]?.id ?? ''
    here.must({ type: 'comparison.reason', id: place, reason: 'They do call.' })
    expect(here.say({ type: 'item.remove', id: again })).toMatch(/already worked on/)
  })

  test('keeps its figures and reasons whatever comes in later, until they are looked up anew', () => {
    const here = table()
    here.must(set)
    const millrace = placesOf(here.record, comparisonOf(here.record, 'where')?.id ?? '').at(1)
    here.must({ type: 'comparison.reason', id: millrace?.id ?? '', reason: 'Nobody calls here.' })
    here.must({ type: 'openDataSource.remove', id: 'calls' })
    expect(placesIn(here)[0]?.calls).toBe(12)
    // Its source is forgotten: what is looked up anew has words alone.
    here.must({ ...set, neighborhoodIds: [idOf('Millrace')] })
    expect(comparisonOf(here.record, 'where')).toMatchObject({ sourceId: null, title: '' })
    expect(placesIn(here)).toEqual([
      { neighborhoodId: idOf('Millrace'), calls: null, heard: 1, reason: 'Nobody calls here.' },
    ])
  })

  test('isn’t made for Part B, for nobody, backwards, or from figures that aren’t there', () => {
    const here = table()
    expect(here.say({ ...set, itemId: 'care' })).toContain('Part A')
    expect(here.say({ ...set, from: '2026-04' })).toContain('before the first')
    expect(here.say({ ...set, sourceId: 'gone' })).toContain('source')
    expect(here.say({ ...set, neighborhoodIds: ['gone'] })).toContain('neighborhood')
    expect(here.record.comparison.size).toBe(0)
  })

  test('goes away with everything in it; an item that has one stays', () => {
    const here = table()
    here.must(set)
    expect(here.say({ type: 'item.remove', id: 'where' })).toContain('worked on')
    const id = comparisonOf(here.record, 'where')?.id ?? ''
    here.must({ type: 'comparison.remove', id })
    expect([here.record.comparison.size, here.record.comparisonPlace.size]).toEqual([0, 0])
  })

  test('makes whoever has a reason in it somebody to report back to, where its item was dealt with', () => {
    const here = table()
    const discussedNames = () =>
      neighborhoodsDiscussed(here.record, meetingId).map(({ name }) => name)
    const before = discussedNames()
    for (const itemId of ['where', 'later']) {
      const neighborhoodIds = [idOf('Old Quarry'), idOf('Juniper Rise')]
      here.must({ ...set, itemId, neighborhoodIds })
      const places = placesOf(here.record, comparisonOf(here.record, itemId)?.id ?? '')
      const id = places[itemId === 'where' ? 0 : 1]?.id ?? ''
      here.must({ type: 'comparison.reason', id, reason: 'Nobody calls here.' })
    }
    expect(discussedNames().filter((name) => !before.includes(name))).toEqual(['Old Quarry'])
  })

  test('is what the projector shows of its item', () => {
    const here = table()
    const projector = () => project(here.record, meetingId, { kind: 'comparison', itemId: 'where' })
    expect(projector().kind).toBe('blank')
    here.must({ ...set, neighborhoodIds: [idOf('Millrace')] })
    expect(projector()).toMatchObject({
      source: 'Police calls, Larkmoor Police',
      rows: [{ neighborhood: 'Millrace', calls: null, heard: 1, picture: null }],
    })
    expect(project(here.record, meetingId, { kind: 'comparison', itemId: 'care' }).kind).toBe(
      'blank',
    )
    // Taken away while they are shown, nothing nobody chose takes their place.
    here.must({ type: 'comparison.remove', id: comparisonOf(here.record, 'where')?.id ?? '' })
    expect(projector().kind).toBe('blank')
  })
})
