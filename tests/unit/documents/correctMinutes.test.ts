import { describe, expect, test } from 'vitest'
import { correctableTexts } from '../../../shared/documents/minutesCorrections'
import type { CorrectableField } from '../../../shared/documents/minutesCorrectionTable'
import type { SharedRecord } from '../../../shared/record/record'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

/** A meeting that was held, with an item in each part, and the next one under way. */
function nextMeeting(partBInPublicWords = false): Table {
  return new Table(
    aRecord()
      .withWorkgroup({ partBInPublicWords })
      .withNeighborhoods('Heron Flats')
      .withMeeting({ id: 'last', date: '2026-02-17', startedAt: 1, partAClosedAt: 2 })
      .withItem({ id: 'shelter', title: 'Bus shelter' })
      .withHeardStatement('Heron Flats', 'It is dark.', { id: 'heard' })
      .withDecision('Ask for a light.', { id: 'decided' })
      .withAction('Ask for lights', { id: 'asked', owner: 'Parks' })
      .withItem({ id: 'care', title: 'Care coordination', part: 'B' })
      .withDecision('Kept at the table.', { id: 'kept' })
      .withVersion(null, { id: 'v' })
      .withMeeting({ id: 'now', date: '2026-03-03', startedAt: 9, endedAt: null, phase: 'part A' })
      .build(),
  )
}

const correct = (table: Table, field: CorrectableField, id: string, text: string): string | null =>
  table.say({ type: 'minutes.correct', meetingId: 'last', atMeetingId: 'now', field, id, text })

describe('a draft is corrected at the next meeting', () => {
  test.each([
    ['discussion', 'shelter', ({ agendaItem }: SharedRecord) => agendaItem.get('shelter')?.notes],
    ['heard', 'heard', ({ heardStatement }: SharedRecord) => heardStatement.get('heard')?.wording],
    ['decision', 'decided', ({ decision }: SharedRecord) => decision.get('decided')?.wording],
    ['rationale', 'decided', ({ decision }: SharedRecord) => decision.get('decided')?.rationale],
    ['dissent', 'decided', ({ decision }: SharedRecord) => decision.get('decided')?.dissent],
    ['action', 'asked', ({ actionItem }: SharedRecord) => actionItem.get('asked')?.wording],
  ] as const)('in its %s', (field, id, read) => {
    const table = nextMeeting()
    expect(correct(table, field, id, 'Two lights, not one.')).toBeNull()
    expect(read(table.record)).toBe('Two lights, not one.')
  })

  test('and neither that meeting nor this one is changed', () => {
    const table = nextMeeting()
    const before = [table.meeting('last'), table.meeting('now')]
    correct(table, 'decision', 'decided', 'Ask for two lights.')
    expect([table.meeting('last'), table.meeting('now')]).toEqual(before)
  })

  test('but a decision keeps a wording', () => {
    expect(correct(nextMeeting(), 'decision', 'decided', ' ')).toContain('can’t be empty')
  })

  test('not once it is approved', () => {
    const table = nextMeeting()
    table.must({
      type: 'minutes.approve',
      meetingId: 'last',
      atMeetingId: 'now',
      versionId: 'v',
      recordedBy: 'Odile Marsh',
    })
    expect(correct(table, 'decision', 'decided', 'Another')).toContain('already approved')
  })

  test.each(['last', 'gone'])('not by the meeting %s', (atMeetingId) => {
    const table = nextMeeting()
    const said = table.say({
      type: 'minutes.correct',
      meetingId: 'last',
      atMeetingId,
      field: 'decision',
      id: 'decided',
      text: 'Another',
    })
    expect(said).toMatch(/Only a later meeting|no longer there/)
  })

  test('not by one that is over', () => {
    const table = nextMeeting()
    table.must({ type: 'meeting.wrapUp', meetingId: 'now' })
    table.must({ type: 'meeting.end', meetingId: 'now' })
    expect(correct(table, 'decision', 'decided', 'Another')).toContain('Only a later meeting')
  })
})

describe('Part B', () => {
  test.each([
    ['decision', 'kept'],
    ['discussion', 'care'],
  ] as const)('has no %s to correct', (field, id) => {
    const table = nextMeeting()
    expect(correct(table, field, id, 'Another')).toContain('no longer there')
    expect(correctableTexts(table.record, 'last').map((one) => one.id)).not.toContain(id)
  })

  test('is corrected where the site says that its words are public, but for its discussion', () => {
    const table = nextMeeting(true)
    expect(correct(table, 'decision', 'kept', 'Public words.')).toBeNull()
    expect(correct(table, 'discussion', 'care', 'Another')).toContain('no longer there')
    const kept = correctableTexts(table.record, 'last').find((one) => one.id === 'kept')
    expect(kept?.itemId).toBeNull()
  })
})
