import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../shared/kernel/compartment'
import { withAuthors } from '../../../shared/record/authors'
import { type Change, put, remove, type SharedRecord } from '../../../shared/record/record'
import { nothingSaid } from '../../builders/recordDefaults'
import { aRunningTable } from '../../builders/table'

/** A running meeting of M. Quell and Odile Marsh, where each change is made with its author. */
function aTable() {
  const { record } = aRunningTable().table
  const [meeting] = [...record.meeting.values()].filter(({ phase }) => phase === 'part A')
  if (meeting === undefined) throw new Error('no meeting goes on')
  const people = { facilitator: 'M. Quell', noteTaker: ' Odile Marsh ' }
  applyChanges(record, [put('meeting', { ...meeting, ...people })])
  let ids = 0
  return {
    record,
    meetingId: meeting.id,
    make: (changes: readonly Change[], now: number) =>
      applyChanges(record, withAuthors(record, changes, { now, newId: () => `w${(ids += 1)}` })),
  }
}

const decision = (meetingId: string, wording: string): Change =>
  put('decision', {
    id: 'd',
    meetingId,
    itemId: null,
    wording,
    rationale: '',
    dissent: '',
    ...nothingSaid,
    recordedAt: 1,
    changedAt: 1,
  })

const writersOf = (record: SharedRecord, place = 'decision d'): string[] =>
  [...record.writing.values()]
    .filter((row) => row.place === place)
    .map(
      ({ writer, role, firstAt, lastAt }) => `${writer}, ${String(role)}, ${firstAt} to ${lastAt}`,
    )

describe('who wrote what', () => {
  test('is whoever has the laptop; what one does to a row at a meeting is one line', () => {
    const { record, meetingId, make } = aTable()
    make([decision(meetingId, 'Ask for lamps')], 10)
    make([decision(meetingId, 'Ask for two lamps')], 20)
    make([put('handover', { id: meetingId, to: 'note-taker' })], 25)
    make([decision(meetingId, 'Ask for three lamps')], 30)
    expect(writersOf(record)).toEqual([
      'M. Quell, facilitator, 10 to 20',
      'Odile Marsh, note-taker, 30 to 30',
    ])
    expect(writersOf(record, `handover ${meetingId}`)).toEqual([])
  })

  test('isn’t taken back with what was written, and whoever takes it back is named', () => {
    const { record, meetingId, make } = aTable()
    const undo = make([decision(meetingId, 'Ask for lamps')], 10)
    make([put('handover', { id: meetingId, to: 'note-taker' })], 15)
    make(undo, 20)
    expect(record.decision.has('d')).toBe(false)
    expect(writersOf(record)).toEqual([
      'M. Quell, facilitator, 10 to 10',
      'Odile Marsh, note-taker, 20 to 20',
    ])
  })

  test('says nothing of a row that stays as it is, or isn’t there', () => {
    const { record, meetingId, make } = aTable()
    make([decision(meetingId, 'Ask for lamps')], 10)
    make([decision(meetingId, 'Ask for lamps')], 20)
    make([remove('decision', 'gone')], 30)
    expect(writersOf(record)).toEqual(['M. Quell, facilitator, 10 to 10'])
    expect(writersOf(record, 'decision gone')).toEqual([])
  })

  test('is nobody known between meetings, and a clock set back takes no time away', () => {
    const { record, meetingId, make } = aTable()
    const meeting = record.meeting.get(meetingId)
    if (meeting === undefined) throw new Error('no meeting')
    applyChanges(record, [put('meeting', { ...meeting, phase: 'ended' })])
    make([decision(meetingId, 'Ask for lamps')], 50)
    make([decision(meetingId, 'Ask for two lamps')], 40)
    expect(writersOf(record)).toEqual([', null, 50 to 50'])
  })

  test('is kept for what people word alone, never for a half-typed line', () => {
    const { record, meetingId, make } = aTable()
    make([put('draft', { id: 'h', meetingId, place: 'facilitator heard', entry: '"ha"' })], 10)
    expect(writersOf(record, 'draft h')).toEqual([])
  })
})
