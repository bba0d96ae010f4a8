import { z } from '../kernel/zod'
import { type DocumentWordKey, documentWordKeys } from './documentWordKeys'

/*
 * The standard wording of public documents in one language. English is part of the program, since the others
 * are translated from it; each other language is a file in `resources/languages`, read at the start.
 */

/** The standard wording, each under its key. */
export type DocumentWords = Readonly<Record<DocumentWordKey, string>>

/** What stands in braces in each word that has some: a translation must put in the same. */
export const putIn: Readonly<Partial<Record<DocumentWordKey, readonly string[]>>> = {
  reportBackTo: ['audience'],
  fromMeeting: ['date'],
  fromMeetings: ['count', 'first', 'last'],
  page: ['page', 'pages'],
  missingLetters: ['mark'],
  timeFrom: ['time'],
  timeFromTo: ['from', 'to'],
  gotInTheWay: ['text'],
  itemNumber: ['number'],
  why: ['text'],
  dissent: ['text'],
  ownerBy: ['owner', 'date'],
  ownerNoDate: ['owner'],
  ownerWith: ['owner', 'helpers'],
  presentedBy: ['name'],
  usedOf: ['used', 'planned'],
  carriedTimes: ['count'],
  noticeVersion: ['version'],
  dataPeriod: ['from', 'to'],
  dataSource: ['source', 'date'],
  dataPerThousand: ['count'],
  dataApart: ['officer', 'alarm', 'unknown'],
  approvedAt: ['date'],
  amendedOn: ['date', 'amended'],
  participantsInProgram: ['count'],
  newReferrals: ['count'],
  participantsDiscussed: ['count'],
  countsLeftOut: ['most'],
  plannedMinutes: ['minutes'],
  broughtBy: ['name'],
  askBy: ['date'],
}

const word = z.string().min(1).max(400)

const Words = z.strictObject(
  Object.fromEntries(documentWordKeys.map((key) => [key, word])) as Record<
    DocumentWordKey,
    typeof word
  >,
)

/** The tag of a language (BCP 47): `es`, `zh-Hans`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)

/** A language a document can be set in. */
export const DocumentLanguage = z
  .strictObject({
    tag: LanguageTag,
    /** As its speakers call it. */
    name: z.string().min(1).max(60),
    /** As it is called in English. */
    english: z.string().min(1).max(60),
    direction: z.enum(['ltr', 'rtl']),
    /** Which fonts it is set in first. */
    script: z.enum(['Latin', 'Vietnamese', 'Ethiopic', 'Arabic', 'Chinese']),
    /** The months, in order. */
    months: z.array(word).length(12),
    /** A day: `{day}`, `{month}` and `{year}` in their order. */
    date: word,
    /** The days of the week, Sunday first. */
    weekdays: z.array(word).length(7),
    /** A day with its day of the week: `{weekday}` and `{date}`. */
    dated: word,
    /** What stands between the things of a list, and how the last one, `{last}`, follows the others, `{most}`. */
    list: z.strictObject({ between: z.string().min(1).max(10), last: word }),
    words: Words,
  })
  .superRefine(({ words, date, dated, list }, context) => {
    const missing = [
      ...lacking(date, ['day', 'month', 'year']).map((name) => `date lacks {${name}}`),
      ...lacking(dated, ['weekday', 'date']).map((name) => `dated lacks {${name}}`),
      ...lacking(list.last, ['most', 'last']).map((name) => `list lacks {${name}}`),
      ...documentWordKeys.flatMap((key) =>
        lacking(words[key], putIn[key] ?? []).map((name) => `${key} lacks {${name}}`),
      ),
    ]
    for (const message of missing) context.addIssue({ code: 'custom', message })
  })

export type DocumentLanguage = z.infer<typeof DocumentLanguage>

/** The names in braces a text doesn't have. */
export const lacking = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !text.includes(`{${name}}`))

/** A word with everything in braces put in. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** `2026-06-30` as a day in a language; anything that is not a date stands as it is. */
export function dayIn(
  { months, date }: Pick<DocumentLanguage, 'months' | 'date'>,
  day: string,
): string {
  const [year, month, of] = day.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (year === undefined || of === undefined || name === undefined) return day
  return fillIn(date, { year, month: name, day: of })
}

/** The same with its day of the week. */
export function formatDated(
  language: Pick<DocumentLanguage, 'months' | 'date' | 'weekdays' | 'dated'>,
  day: string,
): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (day === '' || Number.isNaN(at.getTime())) return day
  const weekday = language.weekdays[at.getUTCDay()] ?? ''
  return fillIn(language.dated, { weekday, date: dayIn(language, day) })
}

/** `2026-06` as a month in a language. */
export function monthIn({ months }: Pick<DocumentLanguage, 'months'>, month: string): string {
  const [year, at] = month.split('-').map(Number)
  const name = months[(at ?? 0) - 1]
  return year === undefined || name === undefined ? month : `${name} ${year}`
}
