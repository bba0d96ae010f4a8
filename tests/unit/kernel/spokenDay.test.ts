import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceInWords, readDay } from '../../../shared/kernel/spokenDay'

/** A Tuesday; the workgroup meets again two weeks later. */
const on = { today: '2026-11-24', nextMeeting: '2026-12-08' }

describe('a day as it is said on a Tuesday', () => {
  test.each([
    ['2026-12-15', '2026-12-15'],
    ['12/15', '2026-12-15'],
    ['12/15/26', '2026-12-15'],
    ['12-15-2027', '2027-12-15'],
    ['12152026', '2026-12-15'],
    ['121526', '2026-12-15'],
    ['1/5', '2027-01-05'],
    ['11/24', '2026-11-24'],
    ['Dec 15', '2026-12-15'],
    ['december 1st', '2026-12-01'],
    ['Dec. 3, 2027', '2027-12-03'],
    ['15 Dec', '2026-12-15'],
    ['3rd of March', '2027-03-03'],
    ['today', '2026-11-24'],
    ['Tomorrow', '2026-11-25'],
    ['fri', '2026-11-27'],
    ['this friday', '2026-11-27'],
    ['next fri', '2026-12-04'],
    ['next Friday', '2026-12-04'],
    ['next mon', '2026-11-30'],
    ['next tuesday', '2026-12-01'],
    ['tue', '2026-12-01'],
    ['in 2 weeks', '2026-12-08'],
    ['2 weeks', '2026-12-08'],
    ['in a week', '2026-12-01'],
    ['in three days', '2026-11-27'],
    ['in one month', '2026-12-24'],
    ['next week', '2026-12-01'],
    ['next month', '2026-12-24'],
    ['by next meeting', '2026-12-08'],
    ['the next meeting', '2026-12-08'],
    ['end of the month', '2026-11-30'],
    ['by eow', '2026-11-27'],
    ['  by   12/15 ', '2026-12-15'],
    ['2/29', '2028-02-29'],
  ])('“%s” is %s', (said, day) => {
    expect(readDay(said, on)).toBe(day)
  })

  test.each([
    '',
    'soon',
    'when we can',
    '13/45',
    '2/30',
    '2/29/2027',
    'Smarch 5',
    'fr',
    'in weeks',
    '12/15 or later',
    '1/1/1970',
    'next spring',
  ])('“%s” is none', (said) => {
    expect(readDay(said, on)).toBeNull()
  })

  test('is no next meeting while nobody knows of one', () => {
    expect(readDay('by next meeting', { ...on, nextMeeting: null })).toBeNull()
  })
})

test('the month after the longest ends where it ends', () => {
  expect(readDay('in a month', { ...on, today: '2027-01-31' })).toBe('2027-02-28')
})

test('“next” and a weekday are always in the week that begins with the next Monday', () => {
  const anyDay = fc
    .integer({ min: 0, max: 3_000 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)))
  fc.assert(
    fc.property(anyDay, fc.constantFrom('mon', 'wed', 'fri', 'sat', 'sun'), (date, name) => {
      const today = date.toISOString().slice(0, 10)
      const monday = new Date(date.getTime() + (7 - ((date.getUTCDay() + 6) % 7)) * 86_400_000)
      const said = new Date(`${readDay(`next ${name}`, { ...on, today }) ?? ''}T00:00:00Z`)
      const after = (said.getTime() - monday.getTime()) / 86_400_000
      expect(after).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThan(7)
    }),
  )
})

test('whatever is said, there is a day or there is none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (said) => {
      expect(readDay(said, on) ?? '2026-11-24').toMatch(/^20\d\d-\d\d-\d\d$/)
    }),
  )
})

test('how far it is, is told in days', () => {
  expect(distanceInWords('2026-12-04', on.today)).toBe('in 10 days')
  expect(distanceInWords('2026-11-25', on.today)).toBe('tomorrow')
  expect(distanceInWords(on.today, on.today)).toBe('today')
  expect(distanceInWords('2026-11-23', on.today)).toBe('yesterday')
  expect(distanceInWords('2026-11-04', on.today)).toBe('20 days ago')
})
