import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isJustBegun,
  paceOf,
  remainingMs,
  stoppedClock,
  timeSignal,
  usedMs,
} from '../../../shared/meeting/clock'
import { agendaOf } from '../../../shared/meeting/select'
import { aRecord } from '../../builders/record'
import { minutesAfterTen, tenOClock } from '../../builders/recordDefaults'

const minute = 60_000

/** A meeting since ten o'clock with items of 10 minutes each. */
const paceAt = (minutes: number, ...items: readonly Parameters<typeof item>[]): number | null => {
  let build = aRecord().withMeeting({ id: 'm', phase: 'part A', endedAt: null })
  for (const given of items) build = build.withItem(item(...given))
  const record = build.build()
  const pace = paceOf(record.meeting.get('m')!, agendaOf(record, 'm'), minutesAfterTen(minutes))
  return pace?.minutesBehind ?? null
}
const item = (status: 'planned' | 'running' | 'done' | 'parked', used = 0, since?: number) => ({
  title: status,
  status,
  minutes: 10,
  usedMs: used * minute,
  startedAt: since === undefined ? null : minutesAfterTen(since),
})

describe('an item’s clock', () => {
  test('adds what runs to what was used', () => {
    expect(usedMs({ usedMs: minute, startedAt: tenOClock }, minutesAfterTen(2))).toBe(3 * minute)
    expect(usedMs({ usedMs: minute, startedAt: null }, minutesAfterTen(2))).toBe(minute)
  })

  test('that is set back takes no time away', () => {
    expect(usedMs({ usedMs: minute, startedAt: tenOClock }, minutesAfterTen(-60))).toBe(minute)
  })

  test('signals the last two minutes and what is over, and nothing as a short item begins', () => {
    const signalAt = (minutes: number, used: number): ReturnType<typeof timeSignal> =>
      timeSignal({ ...row(), minutes, usedMs: used * minute, startedAt: null }, tenOClock)
    expect([7.9, 8, 10, 10.1].map((used) => signalAt(10, used))).toEqual([
      null,
      'closing',
      'closing',
      'over',
    ])
    expect([0, 2, 2.1].map((used) => signalAt(2, used))).toEqual([null, null, 'over'])
  })

  test('stopped keeps what it showed', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), fc.nat(10_000_000), (used, from, to) => {
        const running = { ...row(), usedMs: used, startedAt: from }
        const stopped = stoppedClock(running, to)
        expect(stopped.startedAt).toBeNull()
        expect(usedMs(stopped, to + 5 * minute)).toBe(usedMs(running, to))
        expect(stopped.usedMs).toBeGreaterThanOrEqual(used)
      }),
    )
  })

  test('says how far over the timebox it is', () => {
    const over = { ...row(), minutes: 10, usedMs: 12 * minute, startedAt: null }
    expect(remainingMs(over, tenOClock)).toBe(-2 * minute)
  })
})

const row = () =>
  [...aRecord().withMeeting().withItem({ title: 'x' }).build().agendaItem.values()][0]!

describe('the pace', () => {
  test('is on time while items take their timebox', () => {
    expect(paceAt(0, ['planned'], ['planned'])).toBe(0)
    expect(paceAt(10, ['done', 10], ['planned'])).toBe(0)
    expect(paceAt(5, ['running', 0, 0], ['planned'])).toBe(0)
  })

  test('falls behind with an item that runs over, and with talk between items', () => {
    expect(paceAt(14, ['running', 0, 0], ['planned'])).toBe(4)
    expect(paceAt(6, ['planned'], ['planned'])).toBe(6)
  })

  test('gets ahead with an item that is done early or parked', () => {
    expect(paceAt(4, ['done', 4], ['planned'])).toBe(-6)
    expect(paceAt(0, ['parked'], ['planned'])).toBe(-10)
  })

  test('is told only while the meeting is held', () => {
    const record = aRecord().withMeeting({ id: 'm', phase: 'wrap-up' }).build()
    expect(paceOf(record.meeting.get('m')!, [], tenOClock)).toBeNull()
  })
})

describe('an item was only just begun', () => {
  const running = { status: 'running', usedMs: 0, startedAt: tenOClock } as const

  test.each([
    ['at once', running, tenOClock, true],
    ['for ten seconds', running, tenOClock + 9_999, true],
    ['and no longer', running, tenOClock + 10_000, false],
    ['also where the clock was set back', running, tenOClock - minute, true],
    ['not once it goes on after a pause', { ...running, usedMs: minute }, tenOClock, false],
    ['not before it was', { ...running, status: 'planned', startedAt: null }, tenOClock, false],
  ] as const)('%s', (_how, item, now, isJust) => {
    expect(isJustBegun(item, now)).toBe(isJust)
  })
})
