import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Observance, timeZoneRules } from '../../../shared/kernel/timeZoneRules'

/* Rules of time zones, read back as a calendar program reads them and held against what the computer knows. */

const minuteMs = 60_000
const utc = (wall: string): number => Date.parse(`${wall}:00Z`)

/** The wall times at which an observance begins, up to a year. */
function onsets({ from, everyYear }: Observance, upTo: number): number[] {
  if (everyYear === null) return [utc(from)]
  const { month, weekday, nth } = everyYear
  const found: number[] = []
  for (let year = Number(from.slice(0, 4)); year <= upTo; year += 1) {
    const days = Array.from({ length: 31 }, (_, at) => new Date(Date.UTC(year, month - 1, at + 1)))
      .filter((day) => day.getUTCMonth() === month - 1 && day.getUTCDay() === weekday)
      .map((day) => day.toISOString().slice(0, 10))
    const day = days.at(nth === -1 ? -1 : nth - 1) ?? ''
    found.push(utc(`${day}T${from.slice(11)}`))
  }
  return found
}

/** The offset a calendar program finds for an instant: that of the last onset before it. */
function offsetBy(rules: readonly Observance[], instant: number): number {
  const begun = rules
    .flatMap((rule) =>
      onsets(rule, new Date(instant).getUTCFullYear() + 1).map((wall) => ({
        at: wall - rule.offsetBefore * minuteMs,
        offset: rule.offset,
      })),
    )
    .filter(({ at }) => at <= instant)
    .sort((a, b) => a.at - b.at)
  const last = begun.at(-1)
  if (last === undefined) throw new Error('no rule had begun')
  return last.offset
}

/** What the computer says, by another way than the rules are read. */
function offsetHere(zone: string, instant: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT(?:([+-])(\d+):(\d+))?/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const zones = [
  'America/Los_Angeles',
  'America/Chicago',
  'America/New_York',
  'America/St_Johns',
  'America/Phoenix',
  'Pacific/Honolulu',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'UTC',
]

test.each(zones)('in %s a meeting is at the time the place has, whenever in the year', (zone) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2024, max: 2034 }),
      fc.nat(364),
      fc.nat(1_439),
      (year, day, minute) => {
        const instant = Date.UTC(year, 0, 1 + day) + minute * minuteMs
        expect(offsetBy(timeZoneRules(zone, year), instant)).toBe(offsetHere(zone, instant))
      },
    ),
    { numRuns: 25 },
  )
})

describe('rules', () => {
  test('are those people know', () => {
    expect(timeZoneRules('America/Los_Angeles', 2026)).toEqual([
      {
        isDaylight: true,
        from: '2025-03-09T02:00',
        offsetBefore: -480,
        offset: -420,
        everyYear: { month: 3, weekday: 0, nth: 2 },
      },
      {
        isDaylight: false,
        from: '2025-11-02T02:00',
        offsetBefore: -420,
        offset: -480,
        everyYear: { month: 11, weekday: 0, nth: 1 },
      },
    ])
    const [spring] = timeZoneRules('Europe/Berlin', 2026)
    expect(spring?.everyYear).toEqual({ month: 3, weekday: 0, nth: -1 })
  })

  test('of a zone that never changes are one', () => {
    expect(timeZoneRules('America/Phoenix', 2026)).toHaveLength(1)
  })
})
