import { weekdays } from '../kernel/formatDate'
import { workgroupOf } from '../workgroup/select'
import { meetingsOf } from './select'
import type { Meeting, MeetingRecord } from './tables'

/* What the next meeting is likely to be: as the last one was, in the rhythm of those before it. */

/** How far back a rhythm is looked for. */
const mostLookedAt = 6
const dayMs = 86_400_000
const weekMs = 7 * dayMs

/** How often a workgroup meets. */
export type Rhythm =
  | { readonly kind: 'weeks'; readonly weeks: 1 | 2 | 3 | 4; readonly weekday: number }
  /** `nth`: 1 to 4, or 5 for the last one of the month. */
  | { readonly kind: 'month'; readonly nth: number; readonly weekday: number }

/** The next meeting before anybody said anything about it. */
export interface UsualMeeting {
  readonly fields: Pick<Meeting, 'date' | 'startTime' | 'place' | 'facilitator' | 'noteTaker'>
  /** Where its date comes from; null when no rhythm is known, and no date is offered. */
  readonly rhythm: Rhythm | null
}

/** The next meeting as the last one was, on the day the rhythm says; `today` is `YYYY-MM-DD`. */
export function usualMeeting(record: MeetingRecord, today: string): UsualMeeting {
  const meetings = meetingsOf(record)
  const usual = workgroupOf(record)
  const [last] = meetings
  const lastSaid = (field: 'startTime' | 'place' | 'facilitator' | 'noteTaker'): string =>
    meetings.find((meeting) => meeting[field] !== '')?.[field] ?? usual[field]
  const days = [...new Set(meetings.map(({ date }) => date))].slice(0, mostLookedAt)
  const rhythm = findRhythm(days)
  const date = last === undefined || rhythm === null ? '' : nextDay(last.date, rhythm, today)
  return {
    fields: {
      date,
      startTime: lastSaid('startTime'),
      place: lastSaid('place'),
      facilitator: lastSaid('facilitator'),
      noteTaker: lastSaid('noteTaker'),
    },
    rhythm,
  }
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay()

/** Which one of its weekdays in the month a day is, from 1 to 5. */
const nthOf = (day: string): number => Math.ceil(Number(day.slice(8)) / 7)
const isLast = (day: string): boolean => dayOf(at(day) + weekMs).slice(0, 7) !== day.slice(0, 7)

/** The rhythm of days, the latest first; null where there is none. One day off is no other rhythm. */
export function findRhythm(days: readonly string[]): Rhythm | null {
  const [latest] = days
  if (latest === undefined || days.length < 2) return null
  const weekday = weekdayOf(latest)
  const regular = days.filter((day) => weekdayOf(day) === weekday)
  if (regular.length < 2 || regular.length * 3 < days.length * 2) return null
  return monthly(regular, weekday) ?? weekly(days, weekday)
}

/** Three months in a row on the same one of their weekdays; with fewer, every four weeks is as likely. */
function monthly(days: readonly string[], weekday: number): Rhythm | null {
  const months = days.map((day) => day.slice(0, 7))
  if (days.length < 3 || new Set(months).size < days.length) return null
  const nth = nthOf(days[0] ?? '')
  if (days.every((day) => nthOf(day) === nth) && nth < 5) return { kind: 'month', nth, weekday }
  return days.every(isLast) ? { kind: 'month', nth: 5, weekday } : null
}

/** The commonest number of weeks between meetings, where it is most of them; one that is moved by days counts. */
function weekly(days: readonly string[], weekday: number): Rhythm | null {
  const gaps = days
    .slice(1)
    .map((day, index) => Math.round((at(days[index] ?? day) - at(day)) / weekMs))
  const weeks = ([1, 2, 3, 4] as const).find(
    (one) => gaps.filter((gap) => gap === one).length * 2 > gaps.length,
  )
  return weeks === undefined ? null : { kind: 'weeks', weeks, weekday }
}

/** The first day of a rhythm after the last meeting that isn't over yet. */
function nextDay(last: string, rhythm: Rhythm, today: string): string {
  if (rhythm.kind === 'weeks') {
    let time = at(last) + rhythm.weeks * weekMs
    while (dayOf(time) < today) time += rhythm.weeks * weekMs
    return dayOf(time)
  }
  let month = new Date(at(`${last.slice(0, 7)}-01`))
  let day = last
  while (day <= last || day < today) {
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
    day = nthWeekday(month, rhythm.nth, rhythm.weekday)
  }
  return day
}

function nthWeekday(month: Date, nth: number, weekday: number): string {
  const first = month.getTime() + ((weekday - month.getUTCDay() + 7) % 7) * dayMs
  const days = [0, 1, 2, 3, 4].map((weeks) => dayOf(first + weeks * weekMs))
  const inMonth = days.filter((day) => day.slice(0, 7) === dayOf(month.getTime()).slice(0, 7))
  return inMonth[Math.min(nth, inMonth.length) - 1] ?? dayOf(first)
}

const nths = ['first', 'second', 'third', 'fourth', 'last']
const everyWeeks = { 1: 'Every', 2: 'Every other', 3: 'Every third', 4: 'Every fourth' } as const

/** A rhythm in words: `Every other Tuesday`, `The second Tuesday of the month`. */
export function rhythmInWords(rhythm: Rhythm): string {
  const weekday = weekdays[rhythm.weekday] ?? ''
  if (rhythm.kind === 'weeks') return `${everyWeeks[rhythm.weeks]} ${weekday}`
  return `The ${nths[rhythm.nth - 1] ?? ''} ${weekday} of the month`
}
