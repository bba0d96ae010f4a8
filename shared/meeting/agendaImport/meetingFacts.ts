import { bareTime, clockIn, type ClockSpan, formatClock } from './clock'
import { dateIn, namesDay, withoutDates } from './dates'
import { namesAgenda } from './headings'
import type { MeetingFacts } from './types'

/** What a text says of its meeting, and when that ends. */
export interface Facts extends MeetingFacts {
  /** Minutes after midnight; null when nothing says so. */
  readonly end: number | null
}

const whereLabel =
  /^(?:where|place|location|venue|address|room|meeting (?:place|location)|lugar|ubicaci[oó]n|d[oó]nde|sala|địa điểm|nơi họp|地点|地點)\s*(?:[:：,;\t]|\s[–—-])\s*/iu
const whenLabel =
  /^(?:when|date(?: (?:and|&) time)?|time|day|meeting (?:date|time)|next meeting|fecha(?: y hora)?|hora|cu[aá]ndo|d[ií]a|starts?|horario)\s*(?:[:,;\t]|\s[–—-])\s*/i
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
  const clock =
    firstOf(timed, (line) => startIn(withoutDate(line))) ??
    firstOf(timed.filter(namesDay), (line) => bareTime(withoutDate(line))?.clock)
  const place =
    firstOf(sources, (line) =>
      whereLabel.test(line) ? tidyPlace(line.replace(whereLabel, '')) : undefined,
    ) ?? placeIn(heads)
  return {
    date: date ?? null,
    start: clock === undefined ? null : formatClock(clock.start),
    place: place ?? null,
    end: clock?.end ?? firstOf(heads, (line) => endIn(withoutDate(line))) ?? null,
  }
}

/** `(ends 11:30)`: when it is over, and not when it begins. */
const ending =
  /(?<!\p{L})(?:ends?|ending|finish(?:es)?|over|adjourns?|done|until|till|out|termina|acaba|hasta)(?: (?:by|at|around|promptly|a|las|sharp))*\s*:?\s*$/iu

const endsAt = (line: string, from: number): boolean =>
  ending.test(line.slice(Math.max(0, from - 40), from))

function startIn(line: string): ClockSpan | undefined {
  const found = clockIn(line)
  if (found === undefined || !endsAt(line, found.from)) return found?.clock ?? vietnameseTime(line)
  const rest = clockIn(`${line.slice(0, found.from)} ${line.slice(found.to)}`)
  return rest === undefined || endsAt(line, rest.from) ? bareStart(line) : rest.clock
}

const bareStart = (line: string): ClockSpan | undefined => {
  const hour =
    /(?<!\p{L})(?:starts?|begins?|from|starting|empieza|inicia|comienza|desde)(?: (?:at|by|a|las))* (1[0-2]|[1-9])(?![\d:.])/iu.exec(
      line,
    )?.[1]
  return hour === undefined ? undefined : { start: Number(hour) * 60, end: null }
}

function endIn(line: string): number | undefined {
  const found = clockIn(line)
  return found !== undefined && endsAt(line, found.from) ? found.clock.start : undefined
}

/** `9 giờ 30 sáng`, `2 giờ chiều`. */
function vietnameseTime(line: string): ClockSpan | undefined {
  const [, hours, minutes, half = ''] =
    /(?<!\d)(\d{1,2}) ?gi[ờo]̀? ?(\d\d|rưỡi)?(?: (sáng|chiều|tối))?/iu.exec(line) ?? []
  if (hours === undefined || Number(hours) > 23) return undefined
  const past = minutes === 'rưỡi' ? 30 : Number(minutes ?? 0)
  const shift = /chiều|tối/i.test(half) && Number(hours) < 12 ? 720 : 0
  return { start: Number(hours) * 60 + past + shift, end: null }
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
        .replace(
          /^(?:(?:draft|final|revised|meeting|proposed) )*agenda (?:for|of|–|—|-)(?:\s*,)*\s*/i,
          '',
        )
        .replace(/^(?:at|in|en|@)\s+(?:the\s+)?/i, '')
        .replace(/\s+/g, ' '),
    )
    .filter((piece) => /\p{L}{3}/u.test(piece))
  return pieces.find((piece) => placeWord.test(piece)) ?? pieces[0]
}
