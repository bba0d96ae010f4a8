import { type Observance, timeZoneRules, type YearlyRule } from '../kernel/timeZoneRules'

/*
 * iCalendar files (RFC 5545): days on which something is due, and meetings at a time of day. Small enough to be our own: what libraries there are stamp the
 * time of making, and the same record is to give the same bytes.
 */

/** Something that is due on a day. */
export interface DueDay {
  /** Unique and always the same for the same thing, so that opening a newer file moves it. */
  readonly uid: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** When it was changed last, in milliseconds since 1970. */
  readonly changedAt: number
  readonly summary: string
  readonly description: string
}

/** A meeting on a day, at a time where it takes place. */
export interface CalendarMeeting {
  /** Unique and always the same for the same meeting, so that opening a newer file moves it. */
  readonly uid: string
  /** How often when, where or whether it takes place changed: of two files calendars take the higher. */
  readonly sequence: number
  /** When it was changed last, in milliseconds since 1970. */
  readonly changedAt: number
  readonly isCancelled: boolean
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM`; empty where only the day is known. */
  readonly time: string
  /** How long it is planned to be; null where nobody said. */
  readonly minutes: number | null
  /** Where the time is the one the clocks show: a name of the IANA. */
  readonly zone: string
  readonly summary: string
  readonly place: string
  readonly description: string
}

/** A calendar with these days. */
export const icsOf = (days: readonly DueDay[]): string =>
  calendarFrom([
    ...headOf('Actions'),
    ...days.flatMap(({ uid, day, changedAt, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapedInIcs(uid)}`,
      `DTSTAMP:${stampOf(changedAt)}`,
      `DTSTART;VALUE=DATE:${compactDay(day)}`,
      `SUMMARY:${escapedInIcs(summary)}`,
      `DESCRIPTION:${escapedInIcs(description)}`,
      // It takes no time away from anybody.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  ])

/** A calendar with one meeting, to be opened or subscribed to: it asks nobody for an answer. */
export function meetingAsIcs(meeting: CalendarMeeting): string {
  const { uid, sequence, changedAt, isCancelled, summary, place, description } = meeting
  const zone = meeting.time === '' ? [] : zoneLines(meeting.zone, Number(meeting.day.slice(0, 4)))
  return calendarFrom([
    ...headOf('Meeting'),
    'METHOD:PUBLISH',
    ...zone,
    'BEGIN:VEVENT',
    `UID:${escapedInIcs(uid)}`,
    `DTSTAMP:${stampOf(changedAt)}`,
    `LAST-MODIFIED:${stampOf(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...whenLines(meeting),
    `SUMMARY:${escapedInIcs(summary)}`,
    ...(place === '' ? [] : [`LOCATION:${escapedInIcs(place)}`]),
    `DESCRIPTION:${escapedInIcs(description)}`,
    'END:VEVENT',
  ])
}

/** Lines as a file; each ends in CRLF, as the format wants it. */
const calendarFrom = (lines: readonly string[]): string =>
  [...lines, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('')

const headOf = (of: string): string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  `PRODID:-//Candor//${of}//EN`,
  'CALSCALE:GREGORIAN',
]

function whenLines({ day, time, minutes, zone }: CalendarMeeting): string[] {
  if (time === '') return [`DTSTART;VALUE=DATE:${compactDay(day)}`]
  const start = Date.parse(`${day}T${time}:00Z`)
  // Counted on the clock of the place: no meeting is held while the clocks change.
  const at = (later: number): string => compactTime(new Date(start + later * 60_000).toISOString())
  return [
    `DTSTART;TZID=${zone}:${at(0)}`,
    ...(minutes === null ? [] : [`DTEND;TZID=${zone}:${at(minutes)}`]),
  ]
}

/** A time zone by its rules, so that whoever doesn't know its name has its times all the same. */
const zoneLines = (zone: string, year: number): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  ...timeZoneRules(zone, year).flatMap(observanceLines),
  'END:VTIMEZONE',
]

function observanceLines(observance: Observance): string[] {
  const { isDaylight, from, offsetBefore, offset, everyYear } = observance
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${compactTime(from)}`,
    `TZOFFSETFROM:${offsetInIcs(offsetBefore)}`,
    `TZOFFSETTO:${offsetInIcs(offset)}`,
    ...(everyYear === null ? [] : [yearlyInIcs(everyYear)]),
    `END:${name}`,
  ]
}

const weekdaysInIcs = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

const yearlyInIcs = ({ month, weekday, nth }: YearlyRule): string =>
  `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${weekdaysInIcs[weekday] ?? ''}`

/** Minutes east of UTC: `-0800`. */
function offsetInIcs(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const far = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}${two(far % 60)}`
}

const compactDay = (day: string): string => day.replaceAll('-', '')

/** `2026-03-17T10:00` as `20260317T100000`. */
const compactTime = (wall: string): string => `${wall.slice(0, 16).replaceAll(/[-:]/g, '')}00`

/** An instant in UTC: `20260303T100000Z`. */
const stampOf = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

/** Text with the signs escaped that mean something; what no text may have is left out. */
export const escapedInIcs = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** The most octets of a line, its end not counted. */
const longest = 75

/** A line broken so that none is too long; never inside a sign. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let room = longest
  for (const sign of line) {
    const octets = octetsOf(sign)
    if (octets > room) {
      lines.push(current)
      current = ''
      // The space that says it goes on is one of them.
      room = longest - 1
    }
    current += sign
    room -= octets
  }
  return [...lines, current].join('\r\n ')
}

/** How many octets a sign has in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
