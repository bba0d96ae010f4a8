import { nameKey } from '../../kernel/names'
import type { Part, Purpose } from '../tables'
import type { ItemFields, KnownPlace } from './types'

/** What people write for the purpose of an item. */
const purposeWords: readonly (readonly [Purpose, RegExp])[] = [
  ['decide', /^(to )?(decide|decision|vote|approve|approval|action)( needed| item)?$/i],
  ['discuss', /^(to |for )?(discuss|discussion|talk|brainstorm)$/i],
  ['inform', /^(to |for )?(inform|information|info|update|report|fyi|presentation)$/i],
]

/** A purpose as people write it; undefined when it isn't one. */
export const purposeOf = (text: string): Purpose | undefined =>
  purposeWords.find(([, pattern]) => pattern.test(text.trim()))?.[0]

/** Minutes as people write them: `15`, `15 min`, `15'`, `1 h`, `1:30`, `1 h 15`; undefined when not. */
export function minutesOf(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase()
  const plain = /^(\d{1,3})\s*(?:m|min|mins|minutes?|['′’])?\.?$/.exec(trimmed)
  if (plain) return Number(plain[1])
  const hours = /^(\d{1,2})\s*(?:h|hr|hrs|hours?|:)\s*(\d{1,2})?\s*(?:m|min|minutes?)?$/.exec(
    trimmed,
  )
  return hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : undefined
}

/** The part of the meeting: `A`, `Part B`, `open`, `restricted`; undefined when it isn't one. */
export function partOf(text: string): Part | undefined {
  const match = /^(?:part\s*)?([ab])(?:\s*[:(–-].*)?$/i.exec(text.trim())
  if (match) return match[1]?.toUpperCase() === 'B' ? 'B' : 'A'
  if (/^(restricted|closed|confidential)( part)?$/i.test(text.trim())) return 'B'
  return /^(open|public)( part)?$/i.test(text.trim()) ? 'A' : undefined
}

/** Known neighborhoods named in a cell, and the names in it that aren't known. */
export function placesOf(
  text: string,
  known: readonly KnownPlace[],
): { ids: string[]; unknown: string[] } {
  const ids: string[] = []
  const unknown: string[] = []
  for (const name of text.split(/[,;/&]| and /)) {
    if (name.trim() === '') continue
    const place = known.find((row) => nameKey(row.name) === nameKey(name))
    if (place === undefined) unknown.push(name.trim())
    else ids.push(place.id)
  }
  return { ids: [...new Set(ids)], unknown }
}

/** The neighborhoods whose names occur in a title. */
export const placesIn = (title: string, known: readonly KnownPlace[]): string[] =>
  known
    .filter((row) => ` ${nameKey(title)} `.includes(` ${nameKey(row.name)} `))
    .map((row) => row.id)

/** What an item is made from; whatever is absent gets a default and a remark. */
export interface Pieces {
  readonly title: string
  readonly purpose?: string | undefined
  readonly presenter?: string | undefined
  readonly minutes?: string | undefined
  readonly places?: string | undefined
  readonly part?: string | undefined
}

const longestTitle = 500
const assumedMinutes = 10

/** The item that pieces of text stand for, with remarks on what was assumed; or why it is none. */
export function itemFrom(
  pieces: Pieces,
  part: Part,
  known: readonly KnownPlace[],
): { item: ItemFields; remarks: string[] } | { reason: string } {
  const title = tidy(pieces.title)
  if (title === '') return { reason: 'it has no title.' }
  if (title.length > longestTitle)
    return { reason: `its title is longer than ${longestTitle} characters.` }
  const remarks: string[] = []
  const places = placesFrom(pieces, title, known, remarks)
  return {
    item: {
      title,
      part: partFrom(pieces.part, part, remarks),
      purpose: purposeFrom(pieces.purpose, remarks),
      presenter: tidy(pieces.presenter ?? '').slice(0, longestTitle),
      minutes: minutesFrom(pieces.minutes, remarks),
      neighborhoodIds: places,
    },
    remarks,
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

function placesFrom(
  pieces: Pieces,
  title: string,
  known: readonly KnownPlace[],
  remarks: string[],
): string[] {
  if (!given(pieces.places)) return placesIn(title, known)
  const { ids, unknown } = placesOf(pieces.places, known)
  for (const name of unknown) remarks.push(`“${name}” is not one of your neighborhoods; left out.`)
  return ids
}

function partFrom(text: string | undefined, fallback: Part, remarks: string[]): Part {
  if (!given(text)) return fallback
  const part = partOf(text)
  if (part === undefined) remarks.push(`“${tidy(text)}” is not a part; Part ${fallback} assumed.`)
  return part ?? fallback
}

function purposeFrom(text: string | undefined, remarks: string[]): Purpose {
  if (!given(text)) return 'discuss'
  const purpose = purposeOf(text)
  if (purpose === undefined) remarks.push(`“${tidy(text)}” is not a purpose; “to discuss” assumed.`)
  return purpose ?? 'discuss'
}

function minutesFrom(text: string | undefined, remarks: string[]): number {
  const minutes = given(text) ? minutesOf(text) : undefined
  if (minutes !== undefined && minutes >= 1 && minutes <= 600) return minutes
  remarks.push(
    given(text)
      ? `“${tidy(text)}” is not a number of minutes; ${assumedMinutes} assumed.`
      : `No minutes given; ${assumedMinutes} assumed.`,
  )
  return assumedMinutes
}
