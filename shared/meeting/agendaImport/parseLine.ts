import { nameKey } from '../../kernel/names'
import type { Purpose } from '../tables'
import { clockOf, type ClockSpan } from './clock'
import { trimEdges } from './edges'
import { citationsIn, withoutCitations } from './legalMatters'
import { partOf, type PartWords } from './partWords'
import { placesOf } from './places'
import {
  areNamed,
  arePersons,
  isNobody,
  isPresenter,
  isSurelyPerson,
  type KnownPeople,
  labelledPresenter,
} from './presenter'
import { purposeOf } from './purpose'
import { joinSegments, type Segment, segmentsOf } from './segments'
import { leadingDuration, minutesOf, saysUnit, trailingDuration } from './timebox'
import type { KnownPlace } from './types'

/** What the words of a line can be told from. */
export interface Known {
  readonly places: readonly KnownPlace[]
  readonly people: KnownPeople
}

/** A line taken apart. What it doesn't say is undefined. */
export interface LineParts {
  readonly title: string
  readonly minutes?: number
  readonly clock?: ClockSpan
  readonly presenter?: string
  readonly purpose?: Purpose
  /** The names of neighborhoods as they stand. */
  readonly places?: string
  readonly part?: PartWords
  /** What is said beside the title and is no detail Candor has a place for. */
  readonly asides?: readonly string[]
}

type Draft = { -readonly [K in keyof LineParts]: LineParts[K] }

/**
 * Takes the words of an item apart, without its bullet and without a time of day before it: title,
 * minutes, presenter, purpose, neighborhoods and part. What looks like nothing else stays in the title.
 */
export function partsOfLine(text: string, known: Known): LineParts {
  const laws = citationsIn(text)
  if (laws.length === 0) return takeApart(text, known)
  // The numbers of a law are neither minutes nor times.
  const parts = takeApart(withoutCitations(text), known)
  let at = 0
  const title = parts.title.replace(/§/g, (sign) => laws[at++] ?? sign)
  return { ...parts, title }
}

function takeApart(text: string, known: Known): LineParts {
  const parts: Draft = { title: '' }
  const line = withoutEdges(text, parts)
  const kept: Segment[] = []
  const segments = segmentsOf(line)
  const [first, second] = segments
  if (first !== undefined && second !== undefined && isPersonFirst(first, second, known))
    takePresenter(segments.shift()?.text ?? '', parts)
  for (const segment of segments) {
    const rest = kept.some((one) => one.by !== 'bracket')
      ? restOf(segment, parts, known)
      : restOfFirst(segment, parts, known)
    if (rest !== '') kept.push({ ...segment, text: rest })
  }
  parts.title = withoutTail(cleanTitle(joinSegments(kept)), parts, known)
  return parts
}

/** Takes off minutes at the beginning and addresses of pages and mailboxes. */
function withoutEdges(text: string, parts: Draft): string {
  const line = text
    .replace(/<?(?:https?:\/\/|www\.)\S+>?/gi, ' ')
    .replace(/<[\w.+-]+@[\w.-]+>/g, ' ')
    .replace(/[^\S\t]{4,}/g, '   ')
    .replace(/\t+/g, '\t')
    .trim()
  const lead = leadingDuration(line)
  if (lead === undefined) return line
  const minutes = minutesOf(lead.duration)
  if (minutes === undefined) return line
  parts.minutes = minutes
  return lead.after
}

/** `Dr. Amara Osei – clinic hours`: who speaks stands before the title. */
const isPersonFirst = (first: Segment, second: Segment, known: Known): boolean =>
  second.by === 'dash' &&
  isSurelyPerson(first.text, known.people) &&
  !isPresenter(second.text, known.people) &&
  !isDetail(second.text, known) &&
  clockOf(second.text) === undefined

/** The first piece may have a label, a name or a purpose before a colon. */
function restOfFirst(segment: Segment, parts: Draft, known: Known): string {
  if (segment.by === 'bracket') return restOf(segment, parts, known)
  const labelled = labelledPresenter(segment.text)
  if (labelled !== undefined && labelled !== '' && !/^with\b/i.test(segment.text))
    return takePresenter(labelled, parts) ? '' : segment.text
  if (purposeOf(segment.text) !== undefined && /^[\p{Lu}\s]+$/u.test(segment.text))
    return segment.text
  const text = splitAtColon(splitAtCommas(segment.text, parts, known), parts, known)
  return restOfEnd({ ...segment, text }, parts, known)
}

function splitAtColon(text: string, parts: Draft, known: Known): string {
  const at = /:(?=\s|$)/.exec(text)?.index ?? -1
  if (at <= 0) return text
  const [before, behind] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  if (behind === '') return before
  const purpose = purposeOf(before)
  if (purpose !== undefined && parts.purpose === undefined) {
    parts.purpose = purpose
    return behind
  }
  const part = partOf(before)
  if (part !== undefined && part.part !== 'A') parts.part = part
  const last = text.lastIndexOf(': ')
  const [head, tail] = [text.slice(0, last).trim(), text.slice(last + 1).trim()]
  if (isDetail(tail, known) || areNamed(tail, known.people)) {
    if (restOf({ text: tail, by: 'dash', before: '', after: '' }, parts, known) === '') return head
  } else if (isSurelyPerson(before, known.people) && takePresenter(before, parts)) return behind
  return text
}

/** Takes details after commas off the first piece: `Welcome, 5 min`. */
function splitAtCommas(text: string, parts: Draft, known: Known): string {
  const pieces = text.split(/,\s+/)
  while (pieces.length > 1) {
    const last = pieces.at(-1) ?? ''
    if (isNextPlace(pieces.at(-2), last, known)) break
    const isOwn = isDetail(last, known) || isSurelyPerson(last, known.people)
    const isNamed = parts.minutes !== undefined && isPresenter(last, known.people)
    if (!isOwn && !isNamed && trailingPresenter(last, known) === undefined) break
    const rest = restOf({ text: last, by: 'dash', before: '', after: '' }, parts, known)
    if (rest === last) break
    pieces.pop()
    if (rest !== '') return `${pieces.join(', ')}, ${rest}`
  }
  return pieces.join(', ')
}

/** Details that are none but in a piece of their own: a bare number, places, parts. */
function isDetail(text: string, known: Known): boolean {
  return (
    isOwnPurpose(text) ||
    clockOf(text) !== undefined ||
    (minutesOf(text) !== undefined && (saysUnit(text) || isBareMinutes(text))) ||
    isPlaces(text, known)
  )
}

/** After a comma only words that are nothing but a purpose: news and updates are matters, too. */
const isOwnPurpose = (text: string): boolean =>
  purposeOf(text) !== undefined &&
  !/^(?:news|updates?|reports?|feedback|input|presentation|announcement|briefing|informe|talk)$/i.test(
    text.trim(),
  )

const isBareMinutes = (text: string): boolean => {
  const minutes = minutesOf(text)
  return minutes !== undefined && minutes >= 1 && minutes <= 180
}

const isPlaces = (text: string, known: Known): boolean => {
  const { ids, unknown } = placesOf(text, known.places)
  return ids.length > 0 && unknown.length === 0
}

/** What is left of a piece after its details are taken; the piece itself where it has none. */
function restOf(segment: Segment, parts: Draft, known: Known): string {
  const { text } = segment
  if (text === '' || takeDetail(segment, parts, known)) return ''
  const pieces = text.split(segment.by === 'bracket' ? /\s*[,;|](?!\d)\s*|\s+[-–—/]\s+/ : /,\s+/)
  if (pieces.length < 2) return restOfEnd(segment, parts, known)
  const hasDetail = pieces.some(
    (piece) =>
      isDetail(piece, known) || (segment.by === 'bracket' && isPresenter(piece, known.people)),
  )
  if (!hasDetail) return text
  const kept: string[] = []
  const named: string[] = []
  for (const piece of pieces)
    if (isPresenter(piece, known.people) && !isDetail(piece, known)) named.push(piece)
    else if (!takeDetail({ ...segment, text: piece }, parts, known)) kept.push(piece)
  if (named.length > 0 && !takePresenter(named.join(', '), parts)) kept.push(...named)
  return kept.join(', ')
}

/** `Neighborhood voice: Heron Flats, Saltworks`: a place behind one that ends a piece goes with it. */
const isNextPlace = (before: string | undefined, piece: string, known: Known): boolean =>
  before !== undefined &&
  isPlaces(piece, known) &&
  known.places.some(({ name }) => ` ${nameKey(before)}`.endsWith(` ${nameKey(name)}`))

function restOfEnd(segment: Segment, parts: Draft, known: Known): string {
  const middle = takeMiddle(segment, parts, known)
  if (middle !== undefined) return restOf({ ...segment, text: middle }, parts, known)
  const trailing = trailingDuration(segment.text)
  const minutes = trailing === undefined ? undefined : minutesOf(trailing.duration)
  if (trailing === undefined || minutes === undefined) return segment.text
  if (parts.minutes === undefined && segment.by !== 'bracket') {
    parts.minutes = minutes
    return restOf({ ...segment, text: trailing.before.replace(/[,;:]$/, '') }, parts, known)
  }
  return segment.text
}

/** `Lamps 10 min Hana Sorel`: minutes and a person without a sign between; what stands before them. */
function takeMiddle(segment: Segment, parts: Draft, known: Known): string | undefined {
  if (segment.by === 'bracket' || parts.minutes !== undefined) return undefined
  const [, before = '', duration = '', name = ''] = middle.exec(segment.text) ?? []
  const minutes = minutesOf(duration)
  if (minutes === undefined || !isPresenter(name, known.people)) return undefined
  if (!takePresenter(name, parts)) return undefined
  parts.minutes = minutes
  return before
}

const middle =
  /^(.*\p{L}\S*)[\s,]+\(?(\d{1,3} ?(?:min|mins|minutes|minutos)\.?)\)?[\s,]+(\p{Lu}.{2,60})$/u

/** Takes a whole piece as one detail of the item; false when it is none, or the item has that already. */
function takeDetail(segment: Segment, parts: Draft, known: Known): boolean {
  const text = segment.text.trim()
  const minutes = minutesOf(text)
  if (
    minutes !== undefined &&
    parts.minutes === undefined &&
    (saysUnit(text) || isBareMinutes(text))
  ) {
    parts.minutes = minutes
    return true
  }
  const clock = clockOf(text)
  if (clock !== undefined && parts.clock === undefined) {
    parts.clock = clock
    return true
  }
  const purpose = purposeOf(text)
  if (purpose !== undefined && parts.purpose === undefined) {
    parts.purpose = purpose
    return true
  }
  return takePlaceOrPerson(segment, parts, known)
}

function takePlaceOrPerson(segment: Segment, parts: Draft, known: Known): boolean {
  const text = segment.text.trim()
  const part = partOf(text)
  if (part !== undefined) {
    parts.part ??= part
    // What closes an item may say more than that, so it stays to be read.
    return part.part === 'A' || text.length <= 12
  }
  if (isPlaces(text, known) && parts.places === undefined) {
    parts.places = text
    return true
  }
  if (isAside(text)) return true
  if (isPerSpeaker(text)) {
    parts.asides = [...(parts.asides ?? []), text]
    return true
  }
  const labelled = labelledPresenter(text)
  if (labelled !== undefined && parts.presenter === undefined)
    return takePresenter(withoutMinutes(labelled, parts), parts)
  return (
    isPresenter(text, known.people) &&
    (takePresenter(text, parts) || addPresenter(text, parts, known))
  )
}

/** `Presenter: Yusuf Karim, 15 min.`: the name alone; the minutes are the item's. */
function withoutMinutes(name: string, parts: Draft): string {
  const pieces = name.split(/\s*[,;]\s+/)
  const minutes = minutesOf(pieces.at(-1) ?? '')
  if (pieces.length < 2 || minutes === undefined) return name
  parts.minutes ??= minutes
  return pieces.slice(0, -1).join(', ')
}

const isAside = (text: string): boolean =>
  /^(?:see |please see |ver )?(?:attached|attachment|enclosed|handout|adjunto|adjunta|anexo|see agenda packet)$|^tb[adc]$|^[-–—]$/i.test(
    text,
  )

/** How long each may speak is not how long the item takes. */
const isPerSpeaker = (text: string): boolean =>
  /^(?:up to |max\.? |limit(?:ed to)? |hasta )?\S+[\s-]*(?:minutes?|mins?|minutos?|m)\.? (?:per|each|apiece|por|cada|a ?piece|maximum per)\b/i.test(
    text,
  ) && text.length < 60

/** A second person joins the first; a role behind a name only says who that is. */
function addPresenter(text: string, parts: Draft, known: Known): boolean {
  if (arePersons(text, known.people)) parts.presenter = `${parts.presenter ?? ''}, ${text}`
  else parts.asides = [...(parts.asides ?? []), text]
  return true
}

function takePresenter(text: string, parts: Draft): boolean {
  if (parts.presenter !== undefined) return false
  const name = text
    .replace(/^@/, '')
    .replace(/[\s,:]+$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  if (isNobody(name)) return true
  parts.presenter = name
  return true
}

const byPerson =
  /^(.*?\S)[,;]?\s+(?:(presented by|led by|lead by|lead(?=:)|facilitated by|hosted by|moderated by|presentad[oa] por|presenta|a cargo de|dirige)\s*:?|by|with|w\/|per|por|con)\s+(\S.*)$/i

/** `Church kitchen hours, presented by Father Paul Wren`; undefined without a person at the end. */
function trailingPresenter(
  text: string,
  known: Known,
): { before: string; name: string } | undefined {
  const match = byPerson.exec(text) ?? byPerson.exec(`x ${text}`)
  const [, before, verb, name] = match ?? []
  if (before === undefined || name === undefined) return undefined
  const isOne = verb === undefined ? arePersons(name, known.people) : name.length < 80
  return isOne ? { before, name } : undefined
}

/** Takes a presenter, a purpose or minutes off the end of what is left as the title. */
function withoutTail(title: string, parts: Draft, known: Known): string {
  const handle = /^(.*\S)\s+@([\p{L}][\p{L}\d._-]+)$/u.exec(title)
  if (handle?.[1] !== undefined && handle[2] !== undefined && takePresenter(handle[2], parts))
    return handle[1]
  const trailing = parts.presenter === undefined ? trailingPresenter(title, known) : undefined
  if (trailing !== undefined && takePresenter(trailing.name, parts))
    return trailing.before.replace(/^x\s/, '').replace(/,$/, '')
  const sentence = /^(.*\S)[.?!]\s+([^.?!]{3,40})$/.exec(title)
  const purpose = purposeOf(sentence?.[2] ?? '')
  if (sentence?.[1] === undefined || purpose === undefined || parts.purpose !== undefined)
    return title
  parts.purpose = purpose
  return sentence[1]
}

const edge =
  /[\s,;:|–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\ufe0f\u200d\u20e3]/u

/** A title without emoji and stray marks at its ends. */
export const cleanTitle = (title: string): string =>
  trimEdges(title.replace(/\(\s*\)|\[\s*\]/g, ' ').replace(/\s+/g, ' '), (sign) =>
    edge.test(sign),
  ).replace(/(?<=\p{L})\.$/u, '')
