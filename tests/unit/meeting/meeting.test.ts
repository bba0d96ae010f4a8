import { describe, expect, test } from 'vitest'
import { pastActionsOf } from '../../../shared/actions/select'
import { agendaOf } from '../../../shared/meeting/select'
import type { Command } from '../../../shared/record/commands'
import { aRunningTable, aTable, type Table } from '../../builders/table'

/** Leaves the bus shelter over for next time and ends the meeting. */
function endWithShelterCarried(): { table: Table; meetingId: string; shelter: string } {
  const { table, meetingId, shelter, benches, coordination } = aRunningTable()
  table.must({ type: 'item.notes', id: shelter, notes: 'We ran out of time.' })
  table.must({ type: 'item.leave', id: shelter, outcome: 'carried', reason: 'no time' })
  for (const id of [benches, coordination]) table.must({ type: 'item.finish', id })
  table.must({ type: 'meeting.wrapUp', meetingId })
  table.must({ type: 'meeting.end', meetingId })
  return { table, meetingId, shelter }
}

describe('a meeting', () => {
  test('needs a date', () => {
    const { table, meetingId } = aTable()
    expect(table.say({ type: 'meeting.edit', meetingId, fields: { date: '' } })).toContain('date')
    expect(table.meeting(meetingId).date).toBe('2026-03-03')
  })

  test('goes from preparation through both parts to its end', () => {
    const { table, meetingId } = aTable()
    const phases = ['meeting.start', 'meeting.closePartA', 'meeting.wrapUp', 'meeting.end'].map(
      (type) => {
        table.wait(1).say({ type, meetingId } as Command)
        return table.meeting(meetingId).phase
      },
    )
    expect(phases).toEqual(['part A', 'part B', 'wrap-up', 'ended'])
    expect(table.meeting(meetingId)).toMatchObject({
      startedAt: table.now - 180_000,
      partAClosedAt: table.now - 120_000,
      endedAt: table.now,
    })
  })

  test('can’t be started twice, nor ended from its middle', () => {
    const { table, meetingId } = aTable()
    table.must({ type: 'meeting.start', meetingId })
    expect(table.say({ type: 'meeting.start', meetingId })).toContain('Part A')
    expect(table.say({ type: 'meeting.end', meetingId })).toContain('Part A')
  })

  test('stops the running item’s clock when Part A closes, and leaves the choice about it open', () => {
    const { table, meetingId, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(6).must({ type: 'meeting.closePartA', meetingId })
    expect(table.item(shelter)).toMatchObject({
      status: 'running',
      startedAt: null,
      usedMs: 360_000,
    })
  })

  test('can’t end while an item is unfinished', () => {
    const { table, meetingId, shelter, benches, coordination } = aRunningTable()
    table.must({ type: 'meeting.wrapUp', meetingId })
    expect(table.say({ type: 'meeting.end', meetingId })).toContain('3 items are still unfinished')
    for (const id of [benches, coordination])
      table.must({ type: 'item.leave', id, outcome: 'closed', reason: '' })
    expect(table.say({ type: 'meeting.end', meetingId })).toContain('One item is still unfinished')
    table.must({ type: 'item.leave', id: shelter, outcome: 'parked', reason: '' })
    expect(table.say({ type: 'meeting.end', meetingId })).toBeNull()
  })

  test.each([
    ['part A', false],
    ['part B', true],
  ])('goes back to %s from wrap-up', (phase, closed) => {
    const { table, meetingId } = aTable()
    table.must({ type: 'meeting.start', meetingId })
    if (closed) table.must({ type: 'meeting.closePartA', meetingId })
    table.must({ type: 'meeting.wrapUp', meetingId })
    table.must({ type: 'meeting.resume', meetingId })
    expect(table.meeting(meetingId).phase).toBe(phase)
  })

  test('that was held can’t be removed', () => {
    const { table, meetingId } = aTable()
    table.must({ type: 'meeting.start', meetingId })
    expect(table.say({ type: 'meeting.remove', meetingId })).toContain('stays in the record')
  })

  test('that was never held leaves nothing behind when it is removed', () => {
    const { table, meetingId } = aTable()
    const itemId = table.add(meetingId, 'Bus shelter')
    table.must({ type: 'attendance.toggle', meetingId, memberId: 'r-adeyo' })
    const fields = { neighborhoodId: 'heron-flats', wording: 'It is dark.', source: '' }
    table.must({ type: 'heardStatement.add', meetingId, itemId, fields })
    table.must({ type: 'meeting.remove', meetingId })
    for (const name of ['meeting', 'agendaItem', 'attendance', 'heardStatement'] as const)
      expect([...table.record[name].values()], name).toEqual([])
  })
})

describe('the next meeting', () => {
  test('opens once with what was carried over, with fresh notes and clock', () => {
    const { table, shelter } = endWithShelterCarried()
    const next = table.prepare('2026-03-17')
    expect(agendaOf(table.record, next)).toMatchObject([
      {
        title: 'Heron Flats bus shelter',
        status: 'planned',
        notes: '',
        usedMs: 0,
        carriedFromId: shelter,
        timesCarried: 1,
      },
    ])
    const another = table.prepare('2026-03-24')
    expect(agendaOf(table.record, another)).toEqual([])
  })

  test('counts how often an item has been carried', () => {
    const { table } = endWithShelterCarried()
    const next = table.prepare('2026-03-17')
    const [again] = agendaOf(table.record, next)
    table.must({ type: 'meeting.start', meetingId: next })
    table.must({ type: 'item.leave', id: again?.id ?? '', outcome: 'carried', reason: '' })
    table.must({ type: 'meeting.wrapUp', meetingId: next })
    table.must({ type: 'meeting.end', meetingId: next })
    const [third] = agendaOf(table.record, table.prepare('2026-03-31'))
    expect(third?.timesCarried).toBe(2)
  })

  test('starts from the actions that are still open, earliest due first', () => {
    const { table, meetingId } = aRunningTable()
    const give = (wording: string, due: string): string =>
      table.must({
        type: 'action.add',
        meetingId,
        itemId: null,
        fields: { wording, owner: 'R. Adeyo', due, neighborhoodIds: [] },
      })
    const lights = give('Ask for lights', '2026-04-01')
    give('Visit the shelter', '2026-03-10')
    give('Write to Parks', '')
    const next = table.meeting(table.prepare('2026-03-17'))
    const wordings = (): string[] => pastActionsOf(table.record, next).map((row) => row.wording)
    expect(wordings()).toEqual(['Visit the shelter', 'Ask for lights', 'Write to Parks'])
    table.must({ type: 'meeting.wrapUp', meetingId })
    for (const { id } of agendaOf(table.record, meetingId))
      table.must({ type: 'item.leave', id, outcome: 'closed', reason: 'No time' })
    table.must({ type: 'meeting.end', meetingId })
    table.must({ type: 'meeting.start', meetingId: next.id })
    const done = { id: lights, meetingId: next.id, status: 'done', obstacle: '' } as const
    table.must({ type: 'action.report', ...done })
    expect(wordings(), 'done here, so it is still told of').toContain('Ask for lights')
    const third = table.meeting(table.prepare('2026-03-31'))
    expect(pastActionsOf(table.record, third).map((row) => row.wording)).not.toContain(
      'Ask for lights',
    )
  })
})
