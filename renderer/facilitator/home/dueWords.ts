import { dateInWords } from '../../ui/formatDate'
import type { Urgency } from './HomeLine'
import { homeDays as texts } from './texts'

const dayMs = 86_400_000
/** After so many days over, the day says more than their number. */
const longOver = 21
/** Within so many days the day of the week says it. */
const near = 6

/** How many days a day (`YYYY-MM-DD`) is ahead of another; negative for one before it. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / dayMs)

/** By when something is due, as people say it, and how pressing that is. */
export function sayDue(day: string, today: string): { when: string; urgency: Urgency } {
  const ahead = daysUntil(day, today)
  if (ahead < -longOver) return { when: texts.since(dayOf(day, today)), urgency: 'late' }
  if (ahead < 0) return { when: texts.over(-ahead), urgency: 'late' }
  if (ahead === 0) return { when: texts.today, urgency: 'soon' }
  if (ahead <= near)
    return { when: texts.due(dateInWords(day, 'short').replace(/,.*$/, '')), urgency: 'soon' }
  return { when: texts.due(dayOf(day, today)), urgency: 'none' }
}

const shortDay = (day: string): string => dateInWords(day, 'short').replace(/^\w+, /, '')

/** A day in short, such as `Mar 3`; of another year its month alone, `Mar 2025`. */
export const dayOf = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? shortDay(day)
    : dateInWords(day, 'dated').replace(/ \d+,/, '')
