import { describe, expect, test } from 'vitest'
import { pastActionsOf } from '../../../shared/actions/select'
import { RecordWindow } from '../../../shared/contracts/facilitator'
import { agendaOf, presentMembers, voiceOf } from '../../../shared/meeting/select'
import { recordFromRows, recordWindow } from '../../../shared/record/recordWindow'
import { tableNames } from '../../../shared/record/tables'
import { aRecord } from '../../builders/record'
import { weeklyMeetings } from '../../builders/tenYears'

/** Two meetings: the first gave three actions, of which the second heard that one is done. */
const record = aRecord()
  .withNeighborhoods('Heron Flats', 'Millrace')
  .withMember('R. Adeyo', { neighborhoodIds: ['heron-flats'] })
  .withMeeting({ id: 'first', date: '2026-03-03' })
  .withItem({ title: 'Saltworks play park' })
  .withAction('Walk the play park', { id: 'walk' })
  .withAction('Ask for a sharps bin', { id: 'bin' })
  .withAction('Print the cards', { id: 'cards', status: 'done' })
  .withMeeting({ id: 'second', date: '2026-03-17', phase: 'part A' })
  .withItem({ title: 'Bus shelter' })
  .withHeardStatement('Heron Flats', 'It is dark.')
  .withDecision('Ask for two lights.')
  .withArrival('R. Adeyo')
  .withUpdate('walk', 'done')
  .build()

const second = record.meeting.get('second')!

describe('the window on the record', () => {
  test('holds the open meeting whole and of the others only what is still open', () => {
    const rows = recordWindow(record, 'second')
    expect(rows.agendaItem.map((row) => row.title)).toEqual(['Bus shelter'])
    expect(rows.heardStatement).toHaveLength(1)
    expect(rows.meeting).toHaveLength(2)
    expect(rows.actionItem.map((row) => row.id).sort()).toEqual(['bin', 'walk'])
  })

  test('holds no meeting’s content while none is open', () => {
    const rows = recordWindow(record, null)
    expect(rows.agendaItem).toEqual([])
    expect(rows.attendance).toEqual([])
    expect(rows.actionItem.map((row) => row.id)).toEqual(['bin'])
  })

  test('holds of many meetings only the latest, and those its rows come from', () => {
    const many = weeklyMeetings(60)
    const listed = recordWindow(many, null).meeting
    expect(listed.length).toBeLessThan(60)
    expect(listed.map((row) => row.id)).toContain('m59')
    const rows = recordWindow(many, 'm30')
    const known = new Set(rows.meeting.map((row) => row.id))
    expect(rows.actionItem.filter((row) => !known.has(row.meetingId))).toEqual([])
  })

  test('answers the same questions on the other side', () => {
    const again = recordFromRows(recordWindow(record, 'second'))
    expect(agendaOf(again, 'second')).toEqual(agendaOf(record, 'second'))
    expect(pastActionsOf(again, second)).toEqual(pastActionsOf(record, second))
    expect(presentMembers(again, 'second')).toEqual(presentMembers(record, 'second'))
    expect(voiceOf(again, 'second')).toEqual(voiceOf(record, 'second'))
  })

  test('makes the same rows again', () => {
    const rows = recordWindow(record, 'second')
    expect(recordWindow(recordFromRows(rows), 'second')).toEqual(rows)
  })

  test('fits its contract, with every table named', () => {
    const rows = recordWindow(record, 'second')
    expect(RecordWindow.safeParse(rows).error).toBeUndefined()
    expect(Object.keys(rows).sort()).toEqual([...tableNames].sort())
  })
})

describe('neighborhood voice', () => {
  test('names who is spoken for and who is missing', () => {
    expect(voiceOf(record, 'second').here.map((row) => row.name)).toEqual(['Heron Flats'])
    expect(voiceOf(record, 'second').missing.map((row) => row.name)).toEqual(['Millrace'])
  })

  test('ends when the person who spoke goes', () => {
    const gone = aRecord()
      .withNeighborhoods('Heron Flats')
      .withMember('R. Adeyo', { neighborhoodIds: ['heron-flats'] })
      .withMeeting({ id: 'first' })
      .withArrival('R. Adeyo', { timeOut: 1_800_000_000_000 })
      .build()
    expect(voiceOf(gone, 'first').here).toEqual([])
  })
})
