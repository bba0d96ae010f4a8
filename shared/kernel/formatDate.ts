/*
 * Dates, times and lists as people say them in US English. Written out here instead of asked of
 * `Intl`, so that a document never changes with the machine, its language data or its time zone.
 */

/** The months, in order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** The days of the week, Sunday first. */
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** `2026-06-30` becomes `Tuesday, June 30, 2026`; anything that is not a date stands as it is. */
export function dateInWords(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (date === '' || Number.isNaN(day.getTime())) return date
  return `${weekdays[day.getUTCDay()] ?? ''}, ${dayInWords(date)}`
}

/** `2026-06-30` becomes `June 30, 2026`; anything that is not a date stands as it is. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (year === undefined || day === undefined || name === undefined) return date
  return `${name} ${day}, ${year}`
}

/** `14:05` becomes `2:05 pm`; anything that is not a time of day stands as it is. */
export function timeInWords(time: string): string {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  if (match === null) return time
  const [, hours, minutes = ''] = match
  const hour = Number(hours)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`
}
