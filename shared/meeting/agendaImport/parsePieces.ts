import type { Purpose } from '../tables'
import { circumstanceIn } from './circumstances'
import { type ClockSpan, minutesBetween } from './clock'
import { isOnlyDay } from './dates'
import type { ItemDraft } from './drafts'
import { tellsMarks } from './markMeanings'
import { nameWithVerbIn } from './namesWithVerbs'
import { openingViewOf } from './openingViews'
import { ownMatterIn } from './ownMatters'
import type { Known } from './parseLine'
import { personalIn } from './personalMatters'
import { audienceIn, casesIn, isOnlyPart, partOf, partWithin, type PartWords } from './partWords'
import { personByBirth, personServed, personToCall, presenterSpokenOf } from './personsBeside'
import { personDescribedIn } from './personsDescribed'
import { personNamedIn } from './personsInTitles'
import { placesIn, placesOf } from './places'
import { itemByAudience } from './partsByAudience'
import { saidOfItem } from './saidOfItem'
import { strictest } from './sections'
import { wordNameIn } from './wordNames'
import type { KnownPlace, MinutesFrom, ReadLine } from './types'

const longestTitle = 500
const assumedMinutes = 10

/**
 * The item a draft stands for, with remarks on what was assumed; or why it is none. `next` is the
 * time of day of the line after it, or the end of the meeting.
 */
export function itemFrom(
  draft: ItemDraft,
  next: number | null,
  known: Known,
): { readonly item: ReadLine } | { readonly reason: string } {
  const { parts } = draft
  const title = parts.title.replace(/\s+/g, ' ').trim()
  if (title === '') return { reason: 'it has no title.' }
  if (isOnlyDay(title)) return { reason: 'it only names a day.' }
  if (title.length > longestTitle)
    return { reason: `its title is longer than ${longestTitle} characters.` }
  const remarks = [...draft.remarks]
  const part = partFor(draft, known)
  const { minutes, from } = minutesFor(draft, next)
  const purpose: Purpose = parts.purpose ?? 'discuss'
  const presenter = (parts.presenter ?? '').replace(/\s+/g, ' ').trim().slice(0, longestTitle)
  const neighborhoodIds = placesFor(parts.places, title, known.places, remarks)
  return {
    item: {
      line: draft.line,
      source: draft.source.slice(0, 400),
      item: { title, part: part.part, purpose, presenter, minutes, neighborhoodIds },
      minutesFrom: from,
      partReason: part.part === 'A' ? null : part.reason,
      details: [
        ...(parts.asides ?? []).map((text) => ({ line: draft.line, text })),
        ...draft.details,
      ],
      openingView: openingViewOf(title),
      remarks,
    },
  }
}

/**
 * The part of its section, unless the item, one of its details, or the first of them together with
 * it says something stricter.
 */
function partFor({ part, parts, details, source }: ItemDraft, known: Known): PartWords {
  const { title } = parts
  const { places } = known
  const whole = isOnlyPart(title) ? partOf(title) : undefined
  const said = [source, title].flatMap((text) => [
    partWithin(text),
    casesIn(text),
    saidOfItem(text),
    itemByAudience(text),
  ])
  const own = [
    parts.part,
    whole,
    parts.presenter === undefined ? audienceIn(title) : undefined,
    personalIn(title, places, true),
    personNamedIn(title, known),
    personDescribedIn(title),
    ownMatterIn(title),
    circumstanceIn(title, places, true),
    nameWithVerbIn(title, places),
    wordNameIn(title),
    personByBirth(source),
    personServed(source),
    parts.presenter === undefined
      ? undefined
      : presenterSpokenOf(parts.presenter, title, known.people),
    ...said,
  ]
  const texts = [...(parts.asides ?? []), ...details.map(({ text }) => text)].filter(
    (text) => !tellsMarks(text),
  )
  const below = texts.flatMap((text) => [
    partWithin(text),
    casesIn(text),
    personalIn(text, places),
    personToCall(text, known.people),
    isField(text) ? undefined : (personNamedIn(text, known) ?? personDescribedIn(text)),
    ownMatterIn(text),
    circumstanceIn(text, places),
  ])
  const first = texts[0] === undefined ? undefined : partWithin(`${title} ${texts[0]}`)
  return [...own, ...below, first].reduce<PartWords>(strictest, part)
}

/** `Lead: Ada Quill`: who does what for an item is not whom it is about. */
const isField = (text: string): boolean =>
  /^(?:[\p{L}/&()-]+ ){0,3}[\p{L}/()-]+:\s/u.test(text) &&
  !/^(?:re|about|client|participant|name|person)s?:/i.test(text)

function placesFor(
  named: string | undefined,
  title: string,
  known: readonly KnownPlace[],
  remarks: string[],
): string[] {
  if (named === undefined || named.trim() === '') return placesIn(title, known)
  const { ids, unknown } = placesOf(named, known)
  for (const name of unknown) remarks.push(`“${name}” is not one of your neighborhoods; left out.`)
  return ids
}

function minutesFor(
  { parts, clock }: ItemDraft,
  next: number | null,
): { minutes: number; from: MinutesFrom } {
  const isMinutes = (n: number | null | undefined): n is number =>
    n !== null && n !== undefined && n >= 1 && n <= 600
  if (isMinutes(parts.minutes)) return { minutes: parts.minutes, from: 'said' }
  const timed = spanMinutes(clock ?? parts.clock ?? null, next)
  if (isMinutes(timed)) return { minutes: timed, from: 'clock' }
  return { minutes: assumedMinutes, from: 'assumed' }
}

const spanMinutes = (clock: ClockSpan | null, next: number | null): number | null => {
  if (clock === null) return null
  const end = clock.end ?? next
  return end === null ? null : minutesBetween(clock.start, end)
}
