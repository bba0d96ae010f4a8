import { htmlAsMarkdown } from './html'

/** Whether a text is an invitation as calendar programs save it (iCalendar, RFC 5545). */
export const isInvitation = (text: string): boolean => /^\s*BEGIN:VCALENDAR\b/i.test(text)

/** An invitation as lines: its title, day, time and place, and what its description says. */
export function invitationAsText(text: string): string {
  const lines = linesOfMeeting(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\n[ \t]/g, '')
      .split('\n'),
  )
  const value = (name: string): string => {
    const line = lines.find((one) => new RegExp(`^${name}[;:]`, 'i').test(one)) ?? ''
    return unescape(line.slice(line.indexOf(':') + 1))
  }
  const start = whenOf(value('DTSTART'))
  const end = whenOf(value('DTEND'))
  return [
    value('SUMMARY'),
    start === null ? '' : `Date: ${start.date}`,
    start?.time === undefined
      ? ''
      : `Time: ${start.time}${end?.time === undefined ? '' : ` – ${end.time}`}`,
    value('LOCATION') === '' ? '' : `Place: ${value('LOCATION')}`,
    '',
    readDescription(value('DESCRIPTION')),
  ].join('\n')
}

/**
 * What stands in the file about its meeting: the rules of its time zone have days and times, too, and
 * reminders a description. All of it where no meeting is marked.
 */
function linesOfMeeting(lines: readonly string[]): readonly string[] {
  const begin = lines.findIndex((line) => /^BEGIN:VEVENT\s*$/i.test(line))
  if (begin === -1) return lines
  const end = lines.findIndex(
    (line, at) => at > begin && /^(END:VEVENT|BEGIN:VALARM)\s*$/i.test(line),
  )
  return lines.slice(begin, end === -1 ? undefined : end)
}

/** Some programs write the description as a page. */
const readDescription = (text: string): string =>
  /<\/?(?:html|body|p|div|br|li|ul|ol|table|tr|td|b|span)\b[^<>]{0,300}>/i.test(text)
    ? htmlAsMarkdown(text)
    : text

const unescape = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

/** A day and, where it isn't in another zone's time, a time of day. */
function whenOf(text: string): { date: string; time?: string } | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(text.trim())
  if (match === null) return null
  const date = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`
  const isLocal = match[4] !== undefined && match[6] === undefined
  return isLocal ? { date, time: `${match[4] ?? ''}:${match[5] ?? ''}` } : { date }
}
