import { describe, expect, test } from 'vitest'
import { waitingItems } from '../../../shared/meeting/continuedItems'
import { comingMeeting } from '../../../shared/meeting/select'
import { waitingRegister } from '../../../shared/meeting/registers'
import { aTable, type Table } from '../../builders/table'

/* A meeting that was announced and won't take place: nothing on its agenda is lost, and none is there twice. */

function aCancelledMeeting(): { table: Table; meetingId: string } {
  const { table, meetingId } = aTable()
  table.add(meetingId, 'Bus shelter')
  table.add(meetingId, 'Care coordination', { part: 'B' })
  table.wait(5).must({ type: 'meeting.cancel', meetingId })
  return { table, meetingId }
}

const titlesWaiting = (table: Table): string[] =>
  waitingItems(table.record).map(({ title }) => title)

describe('a cancelled meeting', () => {
  test('stays, can’t be started, changed or removed, and isn’t the one to come', () => {
    const { table, meetingId } = aCancelledMeeting()
    expect(table.meeting(meetingId)).toMatchObject({ phase: 'preparing', cancelledAt: table.now })
    expect(comingMeeting(table.record, '2026-01-01')).toBeNull()
    expect(table.say({ type: 'meeting.start', meetingId })).toContain('is canceled')
    expect(() => table.add(meetingId, 'Benches')).toThrow('is canceled')
    expect(table.say({ type: 'attendance.toggle', meetingId, memberId: 'r-adeyo' })).toContain(
      'is canceled',
    )
    expect(table.say({ type: 'meeting.remove', meetingId })).toContain('stays in the record')
    expect(table.say({ type: 'meeting.cancel', meetingId })).toContain('canceled already')
    expect(waitingRegister(table.record, meetingId).next).toBeNull()
  })

  test('passes its items on to the next prepared meeting that takes place', () => {
    const { table, meetingId } = aTable()
    table.add(meetingId, 'Bus shelter')
    const next = table.prepare('2026-03-17')
    const later = table.prepare('2026-03-31')
    table.must({ type: 'meeting.cancel', meetingId: next })
    table.must({ type: 'meeting.cancel', meetingId })
    expect(table.titles(next)).toEqual([])
    expect(table.titles(later)).toEqual(['Bus shelter'])
    expect(titlesWaiting(table)).toEqual([])
  })

  test('has them wait without one, and they are taken up once', () => {
    const { table } = aCancelledMeeting()
    expect(titlesWaiting(table)).toEqual(['Bus shelter', 'Care coordination'])
    expect(table.titles(table.prepare('2026-03-17'))).toEqual(['Bus shelter', 'Care coordination'])
    expect(table.titles(table.prepare('2026-03-31'))).toEqual([])
    expect(titlesWaiting(table)).toEqual([])
  })

  test('that is held after all has back what nobody took up, and nothing twice', () => {
    const { table, meetingId } = aCancelledMeeting()
    const [first] = waitingItems(table.record)
    const other = table.prepare('2026-03-31')
    expect(first?.statusReason).toBe('The meeting was canceled.')
    table.must({ type: 'meeting.reinstate', meetingId })
    const statuses = (): string[] =>
      [...table.record.agendaItem.values()]
        .filter((row) => row.meetingId === meetingId)
        .map(({ status }) => status)
    expect(statuses()).toEqual(['carried', 'carried'])
    expect(table.titles(other)).toHaveLength(2)
    table.must({ type: 'meeting.cancel', meetingId: other })
    expect(table.say({ type: 'meeting.start', meetingId })).toBeNull()
  })

  test('gets its agenda back when it is held after all at once', () => {
    const { table, meetingId } = aCancelledMeeting()
    table.must({ type: 'meeting.reinstate', meetingId })
    expect([...table.record.agendaItem.values()].map(({ status }) => status)).toEqual([
      'planned',
      'planned',
    ])
    expect(table.say({ type: 'meeting.reinstate', meetingId })).toContain('isn’t canceled')
    expect(table.say({ type: 'meeting.start', meetingId })).toBeNull()
    expect(table.say({ type: 'meeting.cancel', meetingId })).toContain('has started')
  })
})

test('calendars are told of a new date, time or place, and of nothing else', () => {
  const { table, meetingId } = aTable()
  const revision = (): number => table.meeting(meetingId).scheduleRevision
  const edit = (fields: Record<string, string>): string =>
    table.wait(1).must({ type: 'meeting.edit', meetingId, fields })
  expect(revision()).toBe(0)
  edit({ facilitator: 'Dao Pham' })
  edit({ date: '2026-03-03', place: 'Tern Street Library' })
  expect(revision()).toBe(0)
  edit({ date: '2026-03-04' })
  edit({ startTime: '11:00' })
  edit({ place: 'Saltworks Hall' })
  expect(table.meeting(meetingId)).toMatchObject({ scheduleRevision: 3, scheduledAt: table.now })
  table.wait(1).must({ type: 'meeting.cancel', meetingId })
  table.wait(1).must({ type: 'meeting.reinstate', meetingId })
  expect(table.meeting(meetingId)).toMatchObject({ scheduleRevision: 5, scheduledAt: table.now })
})
