import { describe, expect, test } from 'vitest'
import { findRhythm, rhythmInWords, usualMeeting } from '../../../shared/meeting/usualMeeting'
import { aRecord } from '../../builders/record'

describe('the rhythm of meetings', () => {
  test.each([
    [['2026-11-24', '2026-11-17', '2026-11-10'], 'Every Tuesday'],
    [['2026-11-24', '2026-11-10'], 'Every other Tuesday'],
    // One left out for a holiday, one moved by a day.
    [['2026-11-24', '2026-11-10', '2026-10-27', '2026-09-29', '2026-09-15'], 'Every other Tuesday'],
    [['2026-11-24', '2026-11-10', '2026-10-28', '2026-10-13'], 'Every other Tuesday'],
    [['2026-11-10', '2026-10-13', '2026-09-08'], 'The second Tuesday of the month'],
    [['2026-10-29', '2026-09-24', '2026-08-27'], 'The last Thursday of the month'],
    [['2026-11-10', '2026-10-13'], 'Every fourth Tuesday'],
  ])('of %j is “%s”', (days, words) => {
    const rhythm = findRhythm(days)
    expect(rhythm === null ? null : rhythmInWords(rhythm)).toBe(words)
  })

  test.each([
    [[]],
    [['2026-11-24']],
    [['2026-11-24', '2026-11-19', '2026-11-02']],
    [['2026-11-24', '2026-06-02']],
    [['2026-11-24', '2026-11-17', '2026-10-13', '2026-08-04']],
  ])('of %j isn’t guessed', (days) => {
    expect(findRhythm(days)).toBeNull()
  })
})

const recordMeetings = (...dates: string[]) => {
  const table = aRecord()
  for (const date of dates)
    table.withMeeting({ date, phase: 'ended', place: 'Library', startTime: '10:00' })
  return table
}

describe('the next meeting', () => {
  test('is as the last one was, on the next day of the rhythm', () => {
    const record = recordMeetings('2026-11-10', '2026-11-24')
      .withMeeting({ date: '2026-12-08', place: '', startTime: '10:30', facilitator: 'Ada Quill' })
      .build()
    expect(usualMeeting(record, '2026-11-30')).toMatchObject({
      // A place left empty once is no other place.
      fields: {
        date: '2026-12-22',
        startTime: '10:30',
        place: 'Library',
        facilitator: 'Ada Quill',
      },
      rhythm: { kind: 'weeks', weeks: 2 },
    })
  })

  test('is never in the past, however long nobody met', () => {
    expect(
      usualMeeting(recordMeetings('2026-01-06', '2026-01-20').build(), '2026-11-30').fields.date,
    ).toBe('2026-12-08')
    const monthly = recordMeetings('2025-11-11', '2025-12-09', '2026-01-13').build()
    expect(usualMeeting(monthly, '2026-11-30').fields.date).toBe('2026-12-08')
  })

  test('without a rhythm has no date, and at first is as the workgroup is set up', () => {
    expect(usualMeeting(aRecord().build(), '2026-11-30')).toMatchObject({
      fields: { date: '' },
      rhythm: null,
    })
    expect(usualMeeting(recordMeetings('2026-11-24').build(), '2026-11-30')).toMatchObject({
      fields: { date: '', place: 'Library' },
      rhythm: null,
    })
  })
})
