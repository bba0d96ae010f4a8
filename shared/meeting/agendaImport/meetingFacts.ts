import { clockIn, formatClock } from './clock'
import { dateIn, namesDay, withoutDates } from './dates'
import { namesAgenda } from './headings'
import type { MeetingFacts } from './types'

/** What a text says of its meeting, and when that ends. */
export interface Facts extends MeetingFacts {
  /** Minutes after midnight; null when nothing says so. */
  readonly end: number | null
}

const whereLabel =
  /^(?:where|place|location|venue|address|room|meeting (?:place|location)|lugar|ubicaci[oó]n|d[oó]nde|sala)\s*(?::|\s[–—-])\s*/i
const whenLabel =
  /^(?:when|date(?: (?:and|&) time)?|time|day|meeting (?:date|time)|next meeting|fecha(?: y hora)?|hora|cu[aá]ndo|d[ií]a|starts?|horario)\s*(?::|\s[–—-])\s*/i
/** A building named in a sentence. */
const inPlace =
  /(?<![\p{L}])(?:at|in|en|@)\s+(?:the\s+|la\s+|el\s+)?(\p{Lu}[\p{L}’'.-]*(?:\s+(?:de\s+)?\p{Lu}[\p{L}’'-]*){0,5})/gu
const otherLabel = /^[\p{L} ]{2,30}:\s/u
const placeWord =
  /(?<![\p{L}])(?:library|hall|room|church|center|centre|school|house|building|floor|suite|office|clinic|loft|pier|quay|street|avenue|ave|lane|road|annex|auditorium|gym|cafeteria|chapel|museum|courthouse|station|lodge|grange|barn|studio|theater|theatre|college|university|hospital|campus|hotel|park|depot|mill|zoom|online|virtual|by phone|biblioteca|centro|sal[oó]n|sala|iglesia|escuela|edificio|oficina|casa|ayuntamiento|calle|parque|en l[ií]nea)(?![\p{L}])/iu

/**
 * Date, start and place of the meeting from the lines above its agenda and from lines with a label.
 * `heads` are the lines before the first item, in order; `labels` others that say such things.
 */
export function factsOf(heads: readonly string[], labels: readonly string[]): Facts {
  const sources = [...heads, ...labels]
  const date = firstOf(sources, (line) => dateIn(line)?.date)
  const timed = [
    ...sources.filter((line) => whenLabel.test(line)),
    ...heads.filter((line) => !whenLabel.test(line) && namesDay(line)),
    ...heads,
  ]
  const clock = firstOf(timed, (line) => clockIn(withoutDate(line))?.clock)
  const place =
    firstOf(sources, (line) =>
      whereLabel.test(line) ? tidyPlace(line.replace(whereLabel, '')) : undefined,
    ) ?? placeIn(heads)
  return {
    date: date ?? null,
    start: clock === undefined ? null : formatClock(clock.start),
    place: place ?? null,
    end: clock?.end ?? null,
  }
}

function firstOf<T>(
  lines: readonly string[],
  read: (line: string) => T | undefined,
): T | undefined {
  for (const line of lines) {
    const found = read(line)
    if (found !== undefined) return found
  }
  return undefined
}

/** A date is taken out first, so that its figures aren't taken for a time. */
const withoutDate = (line: string): string => {
  const found = dateIn(line)
  return found === undefined ? line : `${line.slice(0, found.from)} , ${line.slice(found.to)}`
}

/** A place without a label: what is left of a line with the day, or a short line that names a building. */
function placeIn(heads: readonly string[]): string | undefined {
  for (const line of heads) {
    if (!namesDay(line)) continue
    const place = tidyPlace(withoutDates(withoutTimes(line)))
    if (place !== undefined && placeWord.test(place) && place.split(' ').length <= 10) return place
    const named = [...line.matchAll(inPlace)].map((match) => match[1]?.trim() ?? '')
    const known = named.find((one) => placeWord.test(one))
    if (known !== undefined) return known
  }
  return heads
    .filter((line, at) => at > 0 && isPlaceLine(line))
    .map((line) => tidyPlace(withoutTimes(line)))
    .find((place) => place !== undefined)
}

const isPlaceLine = (line: string): boolean =>
  placeWord.test(line) &&
  !namesDay(line) &&
  !otherLabel.test(line) &&
  !namesAgenda(line) &&
  line.length <= 80 &&
  !/[.!?]$/.test(line.trim())

function withoutTimes(line: string): string {
  const found = clockIn(line)
  return found === undefined ? line : `${line.slice(0, found.from)} ${line.slice(found.to)}`
}

/** The piece of a text that names the place, without marks at its ends. */
function tidyPlace(text: string): string | undefined {
  const pieces = text
    .replace(/(?<![\p{L}])(?:a las|at|from|de|h|hrs)(?=\s*(?:[,.;]|$))/giu, ' ')
    .split(/\s*[•·|;]\s*|\s+[–—-]+\s+/)
    .map((piece) =>
      piece
        .replace(/^[\s,.:;()–—-]+|[\s,.:;–—-]+$/g, '')
        .replace(/^(?:at|in|en|@)\s+(?:the\s+)?/i, '')
        .replace(/\s+/g, ' '),
    )
    .filter((piece) => /\p{L}{3}/u.test(piece))
  return pieces.find((piece) => placeWord.test(piece)) ?? pieces[0]
}
