import { describe, expect, test } from 'vitest'
import { paceOf, usedMs } from '../../../shared/meeting/clock'
import { loansOf, movedMinutes, timeboxedAgenda } from '../../../shared/meeting/timebox'
import { timeSheet } from '../../../shared/meeting/timeSheet'
import { aRunningTable, type Table } from '../../builders/table'

const minute = 60_000

/** A running meeting of two items of ten minutes, the first begun. */
function begin(): ReturnType<typeof aRunningTable> & { began: number } {
  const running = aRunningTable()
  running.table.must({ type: 'item.start', id: running.shelter })
  return { ...running, began: running.table.now }
}

const behind = (table: Table, meetingId: string): number | undefined =>
  paceOf(table.meeting(meetingId), timeboxedAgenda(table.record, meetingId), table.now)
    ?.minutesBehind

describe('a start that was pressed too late', () => {
  test('is corrected, and the item before ends at that moment', () => {
    const { table, shelter, benches, began } = begin()
    table.wait(9).must({ type: 'item.start', id: benches })
    table.wait(1)
    table.must({ type: 'item.correctStart', id: benches, at: began + 6 * minute })
    expect(table.item(shelter)).toMatchObject({ status: 'done', usedMs: 6 * minute })
    expect(usedMs(table.item(benches), table.now)).toBe(4 * minute)
  })

  test('takes no time from the meeting and gives it none', () => {
    const { table, meetingId, benches, began } = begin()
    table.wait(9).must({ type: 'item.start', id: benches })
    table.wait(3)
    const sheet = () => timeSheet(table.record, table.meeting(meetingId), table.now).usedMs
    const before = sheet()
    table.must({ type: 'item.correctStart', id: benches, at: began + 2 * minute })
    expect(sheet()).toBe(before)
  })

  test('moves the projected end', () => {
    const { table, meetingId, shelter, began } = begin()
    table.wait(4)
    table.must({ type: 'item.correctStart', id: shelter, at: began + 4 * minute })
    expect(behind(table, meetingId), 'four minutes went by before it began').toBe(4)
    table.must({ type: 'item.correctStart', id: shelter, at: began })
    expect(behind(table, meetingId)).toBe(0)
  })

  test.each([
    ['in the future', 1],
    ['before the meeting started', -60],
  ] as const)('can’t be a time %s', (words, minutes) => {
    const { table, shelter, began } = begin()
    const at = began + minutes * minute
    expect(table.say({ type: 'item.correctStart', id: shelter, at })).toContain(words)
    expect(table.item(shelter).startedAt).toBe(began)
  })

  test('can’t be before the item before it was begun', () => {
    const { table, shelter, benches, began } = begin()
    table.wait(20).must({ type: 'item.finish', id: shelter })
    table.must({ type: 'item.reopen', id: shelter })
    table.must({ type: 'item.start', id: shelter })
    table.wait(3).must({ type: 'item.start', id: benches })
    const correct = { type: 'item.correctStart', id: benches } as const
    expect(table.say({ ...correct, at: began - minute })).not.toBeNull()
    expect(table.say({ ...correct, at: began + 21 * minute })).toBeNull()
  })

  test('is the start of a running clock: there is none to correct in a pause', () => {
    const { table, shelter, began } = begin()
    table.wait(1).must({ type: 'item.pause', id: shelter })
    const correct = { type: 'item.correctStart', id: shelter, at: began } as const
    expect(table.say(correct)).toContain('isn’t running')
  })
})

describe('a start taken back', () => {
  test('puts the item back to planned, and the one before goes on as if nothing had been', () => {
    const { table, shelter, benches, began } = begin()
    table.wait(3).must({ type: 'item.start', id: benches })
    table.wait(2).must({ type: 'item.takeBackStart', id: benches })
    expect(table.item(benches)).toMatchObject({ status: 'planned', usedMs: 0, beganAt: null })
    expect(table.item(shelter)).toMatchObject({ status: 'running', beganAt: began })
    expect(usedMs(table.item(shelter), table.now)).toBe(5 * minute)
  })

  test('keeps what the item had used before', () => {
    const { table, shelter, began } = begin()
    table.wait(3).must({ type: 'item.pause', id: shelter })
    table.wait(1).must({ type: 'item.start', id: shelter })
    table.wait(1).must({ type: 'item.takeBackStart', id: shelter })
    expect(table.item(shelter)).toMatchObject({ usedMs: 3 * minute, beganAt: began })
  })
})

describe('the start of the meeting', () => {
  test('is corrected, and ahead and behind are told from then', () => {
    const { table, meetingId } = aRunningTable()
    table.wait(7)
    expect(behind(table, meetingId)).toBe(7)
    table.must({ type: 'meeting.correctStart', meetingId, at: table.now - minute })
    expect(behind(table, meetingId)).toBe(1)
  })

  test('can’t be after an item was begun', () => {
    const { table, meetingId } = begin()
    table.wait(5)
    const correct = { type: 'meeting.correctStart', meetingId, at: table.now } as const
    expect(table.say(correct)).toContain('started before that')
  })
})

/** A meeting of four items: 10, 20, 12 and, in Part B, 30 minutes. */
function fourItems() {
  const { table, meetingId, shelter, benches, coordination } = aRunningTable()
  const lights = table.add(meetingId, 'Lights on Mill Lane')
  table.must({ type: 'item.edit', id: benches, fields: { minutes: 20 } })
  table.must({ type: 'item.edit', id: lights, fields: { minutes: 12 } })
  table.must({ type: 'item.edit', id: coordination, fields: { minutes: 30 } })
  const minutes = () => timeboxedAgenda(table.record, meetingId).map((row) => row.minutes)
  const total = () => minutes().reduce((sum, next) => sum + next, 0)
  return { table, meetingId, shelter, benches, lights, coordination, minutes, total }
}

describe('borrowing minutes', () => {
  test('takes them from the last item of the same part, and the sum stays', () => {
    const { table, shelter, minutes, total } = fourItems()
    table.must({ type: 'item.borrow', id: shelter, minutes: 5 })
    expect(minutes()).toEqual([15, 20, 7, 30])
    expect(total()).toBe(72)
  })

  test('leaves every lender five minutes, and asks Part B last', () => {
    const { table, meetingId, shelter, minutes, total } = fourItems()
    table.must({ type: 'item.borrow', id: shelter, minutes: 30 })
    expect(minutes()).toEqual([40, 5, 5, 22])
    expect(total()).toBe(72)
    expect(loansOf(table.record, meetingId)).toHaveLength(3)
  })

  test('pressed twice is one larger loan', () => {
    const { table, meetingId, shelter } = fourItems()
    for (const minutes of [2, 3]) table.must({ type: 'item.borrow', id: shelter, minutes })
    expect(loansOf(table.record, meetingId)).toMatchObject([{ minutes: 5 }])
  })

  test('stops where later items have no more to give', () => {
    const { table, shelter, coordination, total } = fourItems()
    expect(table.say({ type: 'item.borrow', id: shelter, minutes: 60 })).toContain('47 minutes')
    expect(table.say({ type: 'item.borrow', id: coordination, minutes: 1 })).toContain('No later')
    expect(total()).toBe(72)
  })

  test('takes nothing from an item that has begun or is over', () => {
    const { table, shelter, benches, lights, minutes } = fourItems()
    table.must({ type: 'item.start', id: lights })
    table.must({ type: 'item.leave', id: benches, outcome: 'parked', reason: '' })
    table.must({ type: 'item.borrow', id: shelter, minutes: 5 })
    expect(minutes()).toEqual([15, 20, 12, 25])
  })

  test('is given back whole, unless it was lent on', () => {
    const { table, meetingId, shelter, benches, minutes } = fourItems()
    table.must({ type: 'item.borrow', id: benches, minutes: 7 })
    table.must({ type: 'item.borrow', id: shelter, minutes: 22 })
    expect(minutes()).toEqual([32, 5, 5, 30])
    expect(table.say({ type: 'item.giveBack', id: benches })).toContain('went to another item')
    table.must({ type: 'item.giveBack', id: shelter })
    table.must({ type: 'item.giveBack', id: benches })
    expect(minutes()).toEqual([10, 20, 12, 30])
    expect(loansOf(table.record, meetingId)).toEqual([])
  })

  test('keeps an item from being shortened below what it lent, and from being removed', () => {
    const { table, shelter, lights } = fourItems()
    table.must({ type: 'item.borrow', id: shelter, minutes: 5 })
    expect(movedMinutes(table.record, table.item(lights))).toBe(-5)
    const shorter = { type: 'item.edit', id: lights, fields: { minutes: 5 } } as const
    expect(table.say(shorter)).toContain('lent minutes')
    expect(table.say({ type: 'item.remove', id: lights })).toContain('Give them back')
  })

  test('doesn’t change what was planned', () => {
    const { table, meetingId, shelter } = fourItems()
    table.must({ type: 'item.borrow', id: shelter, minutes: 5 })
    table.must({ type: 'item.start', id: shelter })
    table.wait(14).must({ type: 'item.finish', id: shelter })
    const sheet = timeSheet(table.record, table.meeting(meetingId), table.now)
    expect(sheet.plannedMinutes).toBe(72)
    expect(sheet.rows[0]).toMatchObject({ plannedMinutes: 10, movedMinutes: 5 })
    expect(sheet.rows[0]?.usedMs).toBe(14 * minute)
  })
})

describe('the time sheet', () => {
  test('tells what no item’s clock counted', () => {
    const { table, meetingId, shelter } = aRunningTable()
    table.wait(4).must({ type: 'item.start', id: shelter })
    table.wait(6).must({ type: 'item.finish', id: shelter })
    const sheet = timeSheet(table.record, table.meeting(meetingId), table.now)
    expect(sheet).toMatchObject({ lengthMs: 10 * minute, usedMs: 6 * minute })
    expect(sheet.betweenMs).toBe(4 * minute)
  })
})

describe('overruns on the projector', () => {
  test('are the facilitator’s to show, and start as the workgroup says', () => {
    const { table, meetingId } = aRunningTable()
    expect(table.meeting(meetingId).showOverruns).toBe(false)
    table.must({ type: 'meeting.showOverruns', meetingId, shown: true })
    expect(table.meeting(meetingId).showOverruns).toBe(true)
    table.must({ type: 'workgroup.edit', fields: { showOverruns: true } })
    expect(table.meeting(table.prepare('2026-03-17')).showOverruns).toBe(true)
  })
})
