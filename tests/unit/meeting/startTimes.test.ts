import { describe, expect, test } from 'vitest'
import { startTimes } from '../../../shared/meeting/startTimes'
import { timeboxedAgenda } from '../../../shared/meeting/timebox'
import { minutesAfterTen } from '../../builders/recordDefaults'
import { aRunningTable } from '../../builders/table'

describe('when the items of a meeting begin', () => {
  test('those that began did then; those to come follow what is left of the one that runs', () => {
    const { table, meetingId, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(4)
    const agenda = timeboxedAgenda(table.record, meetingId)
    const starts = startTimes(table.meeting(meetingId), agenda, table.now)
    const [first, second, third] = agenda
    expect(first?.id).toBe(shelter)
    expect(starts.get(shelter)).toBe(table.item(shelter).beganAt)
    const left = (first?.minutes ?? 0) - 4
    expect(starts.get(second?.id ?? '')).toBe(table.now + left * 60_000)
    expect(starts.get(third?.id ?? '')).toBe(table.now + (left + (second?.minutes ?? 0)) * 60_000)
  })

  test('an item over its time pushes the others, and none begins in the past', () => {
    const { table, meetingId, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(60)
    const agenda = timeboxedAgenda(table.record, meetingId)
    const starts = startTimes(table.meeting(meetingId), agenda, table.now)
    expect(starts.get(agenda[1]?.id ?? '')).toBe(table.now)
  })

  test('a meeting that isn’t under way has no times', () => {
    const { table, meetingId } = aRunningTable()
    const meeting = { ...table.meeting(meetingId), phase: 'ended' as const }
    const agenda = timeboxedAgenda(table.record, meetingId)
    expect(startTimes(meeting, agenda, minutesAfterTen(0)).size).toBe(0)
  })
})
