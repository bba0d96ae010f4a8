import { describe, expect, test } from 'vitest'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { outlineAsText } from '../../../shared/documents/outline/asText'
import { minutesOutline } from '../../../shared/documents/outline/minutesOutline'
import { aRecord } from '../../builders/record'
import { minutesAfterTen } from '../../builders/recordDefaults'
import { aRunningTable, type Table } from '../../builders/table'

const inUtc = (at: number): string => new Date(at).toISOString().slice(11, 16)
const readHeld = (table: Table, meetingId: string): readonly string[] =>
  minutesModel(table.record, meetingId, inUtc).held

/** A running meeting that began at ten and has nothing left to be decided about. */
function beginMeeting(): { table: Table; meetingId: string } {
  const { table, meetingId, shelter, benches, coordination } = aRunningTable()
  for (const id of [shelter, benches, coordination])
    table.must({ type: 'item.leave', id, outcome: 'closed', reason: '' })
  return { table, meetingId }
}

function end({ table, meetingId }: { table: Table; meetingId: string }): void {
  table.must({ type: 'meeting.wrapUp', meetingId })
  table.must({ type: 'meeting.end', meetingId })
}

describe('minutes tell when a meeting really began and ended', () => {
  test('its beginning while it goes on', () => {
    const { table, meetingId } = beginMeeting()
    expect(readHeld(table, meetingId)).toEqual(['Began 10:00 am'])
  })

  test('both once it is over, in the text, too', () => {
    const { table, meetingId } = beginMeeting()
    table.wait(83)
    end({ table, meetingId })
    expect(readHeld(table, meetingId)).toEqual(['Began 10:00 am', 'Ended 11:23 am'])
    const text = outlineAsText(minutesOutline(minutesModel(table.record, meetingId, inUtc)))
    expect(text).toContain('Ended 11:23 am')
  })

  test('its first end, though it was reopened for a correction', () => {
    const { table, meetingId } = beginMeeting()
    table.wait(83)
    end({ table, meetingId })
    table.wait(8 * 24 * 60)
    table.must({ type: 'meeting.resume', meetingId })
    table.must({ type: 'meeting.end', meetingId })
    expect(readHeld(table, meetingId)).toEqual(['Began 10:00 am', 'Ended 11:23 am'])
  })

  test('another end, where the table went on', () => {
    const { table, meetingId } = beginMeeting()
    table.wait(83)
    end({ table, meetingId })
    table.must({ type: 'meeting.resume', meetingId })
    table.must({ type: 'meeting.resume', meetingId })
    table.wait(20)
    end({ table, meetingId })
    expect(readHeld(table, meetingId)).toEqual(['Began 10:00 am', 'Ended 11:43 am'])
  })

  test('neither of a meeting from before its end was kept: its minutes stay as they were', () => {
    const old = aRecord()
      .withMeeting({ endedAt: minutesAfterTen(90) })
      .build()
    expect(minutesModel(old, 'meeting-2026-03-03', inUtc).held).toEqual([])
  })
})
