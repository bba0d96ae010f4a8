import { describe, expect, test } from 'vitest'
import { ancestorsOf, parkingLot, waitingItems } from '../../../shared/meeting/continuedItems'
import { aRunningTable, type Table } from '../../builders/table'

type Outcome = 'carried' | 'parked' | 'closed'

/** Ends a running meeting: one item left as said, the others closed. */
function endWith(outcome: Outcome, reason = 'no time'): ReturnType<typeof aRunningTable> {
  const running = aRunningTable()
  const { table, shelter } = running
  table.must({ type: 'item.leave', id: shelter, outcome, reason })
  return running
}

function end(table: Table, meetingId: string): void {
  for (const row of [...table.record.agendaItem.values()])
    if (row.meetingId === meetingId && (row.status === 'planned' || row.status === 'running'))
      table.must({ type: 'item.leave', id: row.id, outcome: 'closed', reason: '' })
  table.must({ type: 'meeting.wrapUp', meetingId })
  table.must({ type: 'meeting.end', meetingId })
}

const shelterTitle = 'Heron Flats bus shelter'

describe('a topic doesn’t vanish between meetings', () => {
  test('when the next meeting was prepared before this one ended', () => {
    const { table, meetingId } = endWith('carried')
    const next = table.prepare('2026-03-17')
    table.add(next, 'Office hours')
    const later = table.prepare('2026-03-31')
    end(table, meetingId)
    expect(table.titles(next)).toEqual([shelterTitle, 'Office hours'])
    expect(table.titles(later)).toEqual([])
  })

  test('when the next meeting is made weeks later', () => {
    const { table, meetingId } = endWith('carried')
    end(table, meetingId)
    expect(waitingItems(table.record).map((row) => row.title)).toEqual([shelterTitle])
    expect(table.titles(table.prepare('2026-05-05'))).toEqual([shelterTitle])
    expect(waitingItems(table.record)).toEqual([])
  })

  test('when a meeting that held it is removed', () => {
    const { table, meetingId } = endWith('carried')
    end(table, meetingId)
    table.must({ type: 'meeting.remove', meetingId: table.prepare('2026-03-17') })
    expect(table.titles(table.prepare('2026-03-24'))).toEqual([shelterTitle])
  })

  test('when two meetings end before another is made', () => {
    const { table, meetingId } = endWith('carried')
    const second = table.prepare('2026-03-10')
    const item = table.add(second, 'Lights on Mill Lane')
    end(table, meetingId)
    table.must({ type: 'meeting.start', meetingId: second })
    table.must({ type: 'item.leave', id: item, outcome: 'carried', reason: '' })
    end(table, second)
    expect(table.titles(table.prepare('2026-03-17'))).toContain('Lights on Mill Lane')
  })

  test('when it was taken off a prepared agenda again', () => {
    const { table, meetingId } = endWith('carried')
    end(table, meetingId)
    const next = table.prepare('2026-03-17')
    const [copy] = [...table.record.agendaItem.values()].filter((row) => row.meetingId === next)
    table.must({ type: 'item.remove', id: copy!.id })
    expect(waitingItems(table.record).map((row) => row.title)).toEqual([shelterTitle])
  })

  test('nor is it there twice', () => {
    const { table, meetingId } = endWith('carried')
    end(table, meetingId)
    const next = table.prepare('2026-03-17')
    expect(table.titles(table.prepare('2026-03-24'))).toEqual([])
    expect(table.titles(next)).toEqual([shelterTitle])
    table.must({ type: 'meeting.resume', meetingId })
    table.must({ type: 'meeting.end', meetingId })
    expect(table.titles(next)).toEqual([shelterTitle])
  })
})

describe('a carried item', () => {
  test('keeps its reason and its age with the ones it continues', () => {
    const { table, meetingId } = endWith('carried', 'we ran out of time')
    end(table, meetingId)
    const second = table.prepare('2026-03-17')
    const [copy] = [...table.record.agendaItem.values()].filter((row) => row.meetingId === second)
    expect(copy).toMatchObject({ status: 'planned', statusReason: '', timesCarried: 1, usedMs: 0 })
    expect(ancestorsOf(table.record, copy!)).toMatchObject([
      { meetingId, statusReason: 'we ran out of time' },
    ])
  })
})

describe('the parking lot', () => {
  test('holds what was parked until a meeting takes it up', () => {
    const { table, meetingId, shelter } = endWith('parked', 'ask the transit agency first')
    end(table, meetingId)
    expect(parkingLot(table.record).map((row) => row.title)).toEqual([shelterTitle])
    const next = table.prepare('2026-03-17')
    expect(table.titles(next)).toEqual([])
    table.must({ type: 'item.takeUp', id: shelter, meetingId: next })
    expect(table.titles(next)).toEqual([shelterTitle])
    expect(parkingLot(table.record)).toEqual([])
  })

  test('gives an item away once, and only what was parked', () => {
    const { table, meetingId, shelter, benches } = endWith('parked')
    const next = table.prepare('2026-03-17')
    const takeUp = { type: 'item.takeUp', meetingId: next } as const
    expect(table.say({ ...takeUp, id: benches })).toContain('parked or carried')
    expect(table.say({ ...takeUp, id: shelter, meetingId })).toContain('Reopen it there')
    table.must({ ...takeUp, id: shelter })
    expect(table.say({ ...takeUp, id: shelter })).toContain('already')
  })
})

describe('a past action', () => {
  const giveAction = (table: Table, meetingId: string): string =>
    table.must({
      type: 'action.add',
      meetingId,
      itemId: null,
      fields: { wording: 'Ask Parks', owner: 'R. Adeyo', due: '2026-03-10', neighborhoodIds: [] },
    })

  test('can be given to someone else and more time, and how it was given stays known', () => {
    const { table, meetingId } = endWith('closed')
    const id = giveAction(table, meetingId)
    end(table, meetingId)
    const next = table.prepare('2026-03-17')
    const report = { type: 'action.report', id, meetingId: next, obstacle: 'no reply' } as const
    table.must({ ...report, status: 'open', owner: 'Odile Marsh', due: '2026-04-01' })
    const action = table.record.actionItem.get(id)
    expect(action).toMatchObject({ owner: 'Odile Marsh', due: '2026-04-01' })
    expect(action).toMatchObject({ givenOwner: 'R. Adeyo', givenDue: '2026-03-10' })
    expect(table.say({ ...report, status: 'open', owner: ' ' })).toContain('one owner')
  })

  test('corrected by the meeting that gave it was given so', () => {
    const { table, meetingId } = endWith('closed')
    const id = giveAction(table, meetingId)
    table.must({ type: 'action.edit', id, fields: { owner: 'Odile Marsh' } })
    expect(table.record.actionItem.get(id)).toMatchObject({ givenOwner: 'Odile Marsh' })
  })
})

describe('what was changed', () => {
  test('is stamped when a row says something else, and not when only its clock moves', () => {
    const { table, shelter } = aRunningTable()
    const before = table.item(shelter).changedAt
    table.wait(5).must({ type: 'item.start', id: shelter })
    table.wait(1).must({ type: 'item.pause', id: shelter })
    expect(table.item(shelter).changedAt).toBe(before)
    table.must({ type: 'item.notes', id: shelter, notes: 'It is dark.' })
    expect(table.item(shelter).changedAt).toBe(table.now)
  })
})

describe('a template', () => {
  const fields = { name: 'Every other Tuesday', items: [] }

  test('has a name of its own', () => {
    const { table } = aRunningTable()
    const id = table.must({ type: 'template.add', fields })
    expect(table.say({ type: 'template.add', fields })).toContain('already a template')
    expect(table.say({ type: 'template.edit', id, fields: { name: ' ' } })).toContain('a name')
    expect(table.say({ type: 'template.edit', id, fields: { name: fields.name } })).toBeNull()
    table.must({ type: 'template.remove', id })
    expect(table.record.template.size).toBe(0)
  })
})
