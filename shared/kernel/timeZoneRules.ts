/*
 * How the clocks of a time zone change, as rules: read from what the computer knows of the zone, written so that
 * calendars of other computers, which may know it by another name, show the same time.
 */

/** From when on a zone's clocks are so far from UTC. */
export interface Observance {
  /** Clocks are set forward for a part of the year. */
  readonly isDaylight: boolean
  /** The wall time at which it begins, by the clocks before: `2026-03-08T02:00`. */
  readonly from: string
  /** Minutes east of UTC before and from then on. */
  readonly offsetBefore: number
  readonly offset: number
  /** On which weekday of which month it begins every year; null where this begins only once. */
  readonly everyYear: YearlyRule | null
}

/** `nth`: from 1 to 4, or -1 for the last one of the month; `weekday`: 0 for Sunday. */
export interface YearlyRule {
  readonly month: number
  readonly weekday: number
  readonly nth: number
}

interface Change {
  /** The instant of it. */
  readonly at: number
  readonly before: number
  readonly after: number
}

const minuteMs = 60_000
/** No zone changes twice within a week. */
const stepMs = 7 * 86_400_000
/** A rule that holds in so many years, the one before included, is taken for one. */
const yearsLookedAt = 5

/**
 * The rules that tell a zone's time around a year. `zone` is a name of the IANA (`America/Chicago`); throws
 * when the computer doesn't know it.
 */
export function timeZoneRules(zone: string, year: number): Observance[] {
  const offsetAt = offsetsOf(zone)
  const years = Array.from({ length: yearsLookedAt }, (_, at) => year - 1 + at)
  const [first = [], ...later] = years.map((one) => changesIn(one, offsetAt))
  const [own = []] = later
  if (first.length + own.length === 0) return [toFixed(offsetAt(Date.UTC(year, 0, 1)))]
  const rules = first.map((change) => ruleOf(change, first, later))
  if (rules.every((rule) => rule !== null) && first.length > 0)
    return first.map((change, at) => toObservance(change, rules[at] ?? null))
  // No rule holds: each change by itself, from the one that was in force when the year before began.
  const before = toFixed(offsetAt(Date.UTC(year - 1, 0, 1)))
  return [before, ...first.concat(own).map((change) => toObservance(change, null))]
}

const toFixed = (offset: number): Observance => ({
  isDaylight: false,
  from: '1970-01-01T00:00',
  offsetBefore: offset,
  offset,
  everyYear: null,
})

const toObservance = ({ at, before, after }: Change, everyYear: YearlyRule | null): Observance => ({
  isDaylight: after > before,
  from: wallTime(at, before),
  offsetBefore: before,
  offset: after,
  everyYear,
})

const wallTime = (at: number, offset: number): string =>
  new Date(at + offset * minuteMs).toISOString().slice(0, 16)

/** The rule by which a change comes again in all later years; null where none does. */
function ruleOf(
  change: Change,
  siblings: readonly Change[],
  later: readonly (readonly Change[])[],
): YearlyRule | null {
  const place = siblings.indexOf(change)
  const same = later.map((changes) =>
    changes.length === siblings.length ? changes[place] : undefined,
  )
  const fits = (rule: YearlyRule): boolean =>
    same.every(
      (one) =>
        one?.before === change.before &&
        one.after === change.after &&
        wallTime(one.at, one.before).slice(11) === wallTime(change.at, change.before).slice(11) &&
        dayOf(rule, Number(wallTime(one.at, one.before).slice(0, 4))) ===
          wallTime(one.at, one.before).slice(0, 10),
    )
  return candidates(wallTime(change.at, change.before)).find(fits) ?? null
}

/** What a day is in its month: its nth weekday, and perhaps the last one. */
function candidates(wall: string): YearlyRule[] {
  const [year = 0, month = 0, day = 0] = wall.slice(0, 10).split('-').map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const nth = Math.ceil(day / 7)
  const isLast = day + 7 > new Date(Date.UTC(year, month, 0)).getUTCDate()
  return [
    ...(nth <= 4 ? [{ month, weekday, nth }] : []),
    ...(isLast ? [{ month, weekday, nth: -1 }] : []),
  ]
}

/** The day of a rule in a year, `YYYY-MM-DD`. */
function dayOf({ month, weekday, nth }: YearlyRule, year: number): string {
  const end = new Date(Date.UTC(year, month, 0))
  const first = new Date(Date.UTC(year, month - 1, 1))
  const day =
    nth === -1
      ? end.getUTCDate() - ((end.getUTCDay() - weekday + 7) % 7)
      : 1 + ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The changes of a year, in order, each to the minute. */
function changesIn(year: number, offsetAt: (instant: number) => number): Change[] {
  const changes: Change[] = []
  const end = Date.UTC(year + 1, 0, 1)
  for (let from = Date.UTC(year, 0, 1), to = from; from < end; from = to) {
    to = Math.min(end, from + stepMs)
    const [before, after] = [offsetAt(from), offsetAt(to)]
    if (before === after) continue
    let [low, high] = [from, to]
    while (high - low > minuteMs) {
      const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs
      if (offsetAt(middle) === before) low = middle
      else high = middle
    }
    changes.push({ at: high, before, after })
  }
  return changes
}

/** Gives how many minutes a zone is east of UTC at an instant. */
function offsetsOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    )
    return Math.round((wall - instant) / minuteMs)
  }
}
