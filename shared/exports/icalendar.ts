/*
 * iCalendar files (RFC 5545), of days only. Small enough to be our own: what libraries there are stamp the
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

/** A calendar with these days. Lines end in CRLF, as the format wants them. */
export const icsOf = (days: readonly DueDay[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Candor//Actions//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ uid, day, changedAt, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapedInIcs(uid)}`,
      `DTSTAMP:${stampOf(changedAt)}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escapedInIcs(summary)}`,
      `DESCRIPTION:${escapedInIcs(description)}`,
      // It takes no time away from anybody.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')

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
