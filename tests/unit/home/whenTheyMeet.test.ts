import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextDayOfMeeting } from '../../../shared/home/whenTheyMeet'
import { weekdays } from '../../../shared/kernel/formatDate'

/** A Tuesday. */
const today = '2026-12-01'

describe('the next day people meet', () => {
  test.each([
    ['First Thursday, 7 pm, at the school', '2026-12-03'],
    ['1st Tuesday at 6', '2026-12-01'],
    ['the second and fourth Monday of the month', '2026-12-14'],
    ['2nd & 4th Mon', ''],
    ['Last Wednesday of the month, 19:00', '2026-12-30'],
    ['Every Friday at noon', '2026-12-04'],
    ['Saturdays, 10 am, Tern Street Library', '2026-12-05'],
    ['each Tuesday', '2026-12-01'],
    ['weekly on Sunday', '2026-12-06'],
  ])('is read from “%s”', (meets, day) => {
    expect(nextDayOfMeeting(meets, today)).toBe(day)
  })

  test.each([
    '',
    'Ask Ines',
    'Thursday',
    'Every other Tuesday',
    'Tuesdays and Thursdays',
    'First Thursday, not in July',
    'First Monday except holidays',
    'Fridays until May',
    'First Thursday of every quarter',
    'First Thursday every three months',
    'Sometimes on Mondays',
    '7 pm at First Street Church',
  ])('is left open where the words could mean another: “%s”', (meets) => {
    expect(nextDayOfMeeting(meets, today)).toBe('')
  })

  test('is that weekday, today at the earliest, and within ten weeks', () => {
    const nths = ['first', 'second', 'third', 'fourth', 'last', 'every']
    fc.assert(
      fc.property(
        fc.constantFrom(...nths),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4_000 }),
        (nth, weekday, days) => {
          const start = Date.UTC(2026, 0, 1) + days * 86_400_000
          const from = new Date(start).toISOString().slice(0, 10)
          const day = nextDayOfMeeting(`${nth} ${weekdays[weekday] ?? ''}, 7 pm`, from)
          const at = Date.parse(day)
          expect(new Date(at).getUTCDay()).toBe(weekday)
          expect(at - start).toBeGreaterThanOrEqual(0)
          expect(at - start).toBeLessThan(70 * 86_400_000)
        },
      ),
    )
  })
})
