import { orderOf } from '../../kernel/parseDate'
import type { Doubt } from '../contract'
import type { DataColumn } from '../tables'
import {
  categoryScore,
  countScore,
  isUnclearCount,
  dateScore,
  eventScore,
  initiatorScore,
  isHeadingOf,
  placeScore,
  yearScore,
} from './columnScores'
import type { DataFormat } from './formats'
import { headingKey } from './headingWords'
import { isKeepable, type Profile, profilesOf } from './profile'
import { mayBeCounts, findShares, sumsUp, tellHours } from './summedTable'

/** What each column of a file is read as, as far as its heading and its first rows tell. */
export interface GuessedColumns {
  readonly columns: readonly (DataColumn | '')[]
  readonly dayFirst: boolean
  /** What a person should look at, in words. */
  readonly doubts: readonly Doubt[]
}

type Score = (profile: Profile) => number

/** A column that serves nearly as well as the best one is told. */
const near = 0.9

/** Guesses what each column is read as. `rows`: the first of them, each as its cells. */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  format: DataFormat,
): GuessedColumns {
  const profiles = profilesOf(header, rows)
  const guess = new Guess(profiles, format)
  guess.give('initiator', (profile) => (guess.isDay(profile) ? 0 : initiatorScore(profile)))
  guess.giveDays()
  guess.give('event', eventScore)
  if (!eventsHold(guess.at('event'), guess, rows)) guess.take('event')
  guess.give('place', placeScore)
  guess.giveKnown('place otherwise')
  guess.give('category', categoryScore)
  guess.give('count', countScore)
  const named = guess.at('count')
  if (named !== -1 && !sumsUp(profiles, rows, guess)) {
    guess.take('count')
    guess.doubts.push(...alikeButCounted(profiles, named, rows, guess))
  }
  guess.doubts.push(...doubtTwice(profiles, guess))
  const isEnglish = !profiles.some(({ words }) =>
    /\b(fecha|colonia|barrio|mes|tipo|categoria)\b/.test(words.join(' ')),
  )
  const date = guess.at('date')
  const days = date === -1 ? [] : rows.map((row) => row[date] ?? '')
  const order = orderOf(days, isEnglish)
  return {
    columns: guess.columns,
    dayFirst: order.order === 'day first',
    doubts: [
      ...doubtCounted(profiles, rows, guess),
      ...guess.doubts,
      ...notKept(profiles, guess),
      ...inWeeks(profiles, guess),
      ...mayBeAbout(profiles, guess),
    ],
  }
}

/** The columns as they are given out, one after the other. */
class Guess {
  readonly columns: (DataColumn | '')[]
  readonly doubts: Doubt[] = []

  constructor(
    readonly profiles: readonly Profile[],
    private readonly format: DataFormat,
  ) {
    this.columns = profiles.map(() => '')
  }

  at(column: DataColumn): number {
    return this.columns.indexOf(column)
  }

  take(column: DataColumn): void {
    const at = this.at(column)
    if (at !== -1) this.columns[at] = ''
  }

  /** Days are told first from everything else. */
  isDay(profile: Profile): boolean {
    return profile.written > 0.5
  }

  /** The column that the format names; whether there is one. */
  giveKnown(column: DataColumn): boolean {
    const keys = this.profiles.map(({ heading }) => headingKey(heading))
    for (const sign of this.format.columns[column] ?? []) {
      const at = keys.findIndex((key, index) => sign.test(key) && this.columns[index] === '')
      if (at === -1) continue
      this.columns[at] = column
      return true
    }
    return false
  }

  /** The column that serves best, and a doubt where another would serve nearly as well. */
  give(column: DataColumn, score: Score): void {
    if (this.giveKnown(column)) return
    const scored = this.profiles
      .filter(({ at }) => this.columns[at] === '')
      .map((profile) => ({ profile, score: score(profile) }))
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score || a.profile.at - b.profile.at)
    const [best, second] = scored
    if (best === undefined) return
    this.columns[best.profile.at] = column
    const close = scored.slice(1).filter((one) => one.score >= near * best.score)
    const isClose = second !== undefined && close.length > 0
    const isWeak = best.score < 20
    if (column === 'event' || column === 'count' || !(isClose || isWeak)) return
    const others = close.slice(0, 4).map(({ profile }) => `“${short(profile.heading)}”`)
    const other = isClose ? ` ${others.join(' or ')} would do as well.` : ''
    this.doubts.push({
      about: column,
      mustAnswer: false,
      message: `“${short(best.profile.heading)}” was taken for ${roles[column]}.${other}`,
    })
  }

  /** The day; or a month with a year beside it. */
  giveDays(): void {
    this.give('date', dateScore)
    if (this.at('date') !== -1) return
    const month = this.profiles.find(
      ({ words, distinct, at }) =>
        this.columns[at] === '' && /\b(month|mes|mo)\b/.test(words.join(' ')) && distinct <= 12,
    )
    const year = this.profiles.find(
      (profile) => this.columns[profile.at] === '' && yearScore(profile) > 0,
    )
    if (month === undefined || year === undefined || month === year) return
    this.columns[month.at] = 'date'
    this.columns[year.at] = 'year'
  }
}

const roles: Readonly<Record<DataColumn, string>> = {
  date: 'the day',
  year: 'the year',
  place: 'the place',
  'place otherwise': 'the place where the first says nothing',
  category: 'what it is about',
  initiator: 'who began it',
  event: 'the number of the event',
  count: 'how many a row stands for',
}

const short = (heading: string): string => heading.slice(0, 60)

/** Whether rows with the same number are about the same: on one day, in one place. */
function eventsHold(at: number, guess: Guess, rows: readonly (readonly string[])[]): boolean {
  const date = guess.at('date')
  if (at === -1 || date === -1) return at !== -1
  const first = new Map<string, string>()
  let [same, other] = [0, 0]
  for (const row of rows) {
    const id = row[at] ?? ''
    const day = row[date] ?? ''
    const before = first.get(id)
    if (before === undefined) first.set(id, day)
    else if (isSameDay(before, day)) same += 1
    else other += 1
  }
  return other <= same
}

/** Whether two days or moments are the same day, or near: each unit may have an hour of its own. */
function isSameDay(one: string, other: string): boolean {
  if (one === other || (one.length > 9 && one.slice(0, 10) === other.slice(0, 10))) return true
  const [a, b] = [Number(one), Number(other)]
  return a > 1e8 && Math.abs(a - b) < a * 1e-4
}

/** A table that may be counted already: rows aren't counted before a person has said so. */
function doubtCounted(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  guess: Guess,
): Doubt[] {
  if (guess.at('count') !== -1) return []
  const counts = mayBeCounts(profiles, rows, guess)
  if (counts.length === 0) {
    const share = findShares(profiles, rows, guess)
    return share === undefined ? unclearCounts(profiles, rows, guess) : [doubtShares(share.heading)]
  }
  const named = counts.slice(0, 4).map(({ heading }) => `“${short(heading)}”`)
  const list = `${named.join(', ')}${counts.length > 4 ? ` and ${counts.length - 4} more` : ''}`
  return [
    {
      about: 'count',
      mustAnswer: true,
      message: `This table may be counted already: ${list} ${counts.length === 1 ? 'has' : 'have'} whole numbers. Which column says how many a row stands for?`,
    },
  ]
}

/** A table of shares has no counts; only a person can say that its rows are counted all the same. */
const doubtShares = (heading: string): Doubt => ({
  about: 'count',
  mustAnswer: true,
  message: `Each row seems to sum up a month, and “${short(heading)}” has shares, not counts. Which column says how many a row stands for?`,
})

/** A column that is called a count and isn't written as one: no row counts as one unasked. */
function unclearCounts(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  guess: Guess,
): Doubt[] {
  const unclear = profiles.find(
    (profile) =>
      guess.columns[profile.at] === '' &&
      isUnclearCount(
        profile,
        rows.map((row) => row[profile.at] ?? ''),
      ),
  )
  if (unclear === undefined) return []
  return [
    {
      about: 'count',
      mustAnswer: true,
      message: `“${short(unclear.heading)}” may say how many a row stands for, but not in plain whole numbers. Which column says how many a row stands for?`,
    },
  ]
}

/** Weeks begin in one month and may end in the next: each is counted where it begins. */
function inWeeks(profiles: readonly Profile[], guess: Guess): Doubt[] {
  const date = profiles[guess.at('date')]
  if (date === undefined || !/\b(week|weeks|wk|semana|semaine)\b/.test(date.words.join(' ')))
    return []
  return [
    {
      about: 'date',
      mustAnswer: false,
      message: `“${short(date.heading)}” has weeks. Each is counted in the month of its day, though it may go on in the next.`,
    },
  ]
}

/** A column in words that nobody reads, where no other says what rows are about. */
function mayBeAbout(profiles: readonly Profile[], guess: Guess): Doubt[] {
  if (guess.at('category') !== -1) return []
  const unread = profiles.filter(
    (profile) =>
      guess.columns[profile.at] === '' &&
      isKeepable(profile) &&
      profile.worded > 0.8 &&
      profile.filled > 0.5 &&
      profile.written < 0.5 &&
      profile.yesNo < 0.9 &&
      profile.distinct > 1 &&
      profile.distinct <= Math.max(12, profile.rows * 0.5),
  )
  const [first] = unread
  if (first === undefined || whyNot(first) !== '') return []
  return [
    {
      about: 'category',
      mustAnswer: false,
      message: `No column was taken for what it is about. “${short(first.heading)}” may say it. Choose what that column is.`,
    },
  ]
}

/** Why columns that look like places or categories aren't read, where there is none that could be. */
function notKept(profiles: readonly Profile[], guess: Guess): Doubt[] {
  const about = (['place', 'category'] as const).filter((column) => guess.at(column) === -1)
  return about.flatMap((column) =>
    profiles.flatMap((profile): Doubt[] => {
      const { at, distinct, heading } = profile
      const why = whyNot(profile)
      const mayBe = isHeadingOf(column, profile) || profile.arePersons
      if (guess.columns[at] !== '' || distinct === 0 || why === '' || !mayBe) return []
      const message = `“${short(heading)}” isn’t read: it has ${why} (${distinct} different values).`
      return [{ about: column, mustAnswer: false, message }]
    }),
  )
}

/** `Officer Initiated` above numbers: a count of some of the rows that another column counts. */
const isCountOfSome = ({ words, whole, filled, yesNo, written }: Profile): boolean =>
  whole > 0.9 &&
  filled > 0.3 &&
  yesNo < 0.9 &&
  written < 0.5 &&
  /\b(?:initiated|generated|on ?view|proactive|dispatched|community|citizen|civilian)\b/.test(
    words.join(' '),
  ) &&
  !/\b(?:id|number|code|area|district)\b/.test(words.join(' '))

/** Where two columns are called counts, adding up either is a choice. */
function doubtTwice(profiles: readonly Profile[], guess: Guess): Doubt[] {
  const taken = guess.at('count')
  if (taken === -1) return []
  const others = profiles.filter(
    (profile) =>
      guess.columns[profile.at] === '' && (countScore(profile) > 0 || isCountOfSome(profile)),
  )
  if (others.length === 0) return []
  const named = [profiles[taken], ...others]
    .slice(0, 4)
    .map((profile) => `“${short(profile?.heading ?? '')}”`)
  return [
    {
      about: 'count',
      mustAnswer: true,
      message: `${named.join(' and ')} may each say how many a row stands for. Which column says how many a row stands for?`,
    },
  ]
}

/** A column that is called a count, of rows that are no events of their own and yet partly alike. */
function alikeButCounted(
  profiles: readonly Profile[],
  named: number,
  rows: readonly (readonly string[])[],
  guess: Guess,
): Doubt[] {
  const heading = profiles[named]?.heading ?? ''
  const hasMore = rows.some((row) => /^\s*(?:[2-9]|[1-9][\d.,\s]*\d)\s*$/.test(row[named] ?? ''))
  if (!hasMore || guess.at('event') !== -1 || tellHours(rows, guess.at('date'))) return []
  return [
    {
      about: 'count',
      mustAnswer: true,
      message: `“${short(heading)}” may say how many a row stands for, though rows are alike. Which column says how many a row stands for?`,
    },
  ]
}

function whyNot(profile: Profile): string {
  if (profile.arePersons || profile.isPersonHeading) return 'names of persons'
  if (profile.identifying >= 0.8) return profile.mostly
  return profile.distinct > 30 && profile.distinct > profile.rows * 0.8
    ? 'something else in nearly every row'
    : ''
}
