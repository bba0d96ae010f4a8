import { numberWords } from './numberWords'

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const wordPattern = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|')
const number = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?\s?[½¼¾]?|[½¼¾]|[1-3]\/[2-4]|(?:${wordPattern})(?=[\s-]))`
const minuteUnit = String.raw`(?:m|min|mins|mns?|minutes?|minutos?|minuts?|phút|daqiiqo|daqiiqadood|ደቂቃ|دقيقة|دقائق|分钟|分鐘|['′’´])`
const hourUnit = String.raw`(?:h|hr|hrs|hours?|horas?)`
const range = String.raw`(?:${number}\s*(?:[-–—]|to|or|a|o)\s*)??`
const about = String.raw`(?:(?:~|≈|±|about|approx(?:imately|\.)?|ca?\.|circa|around|max\.?|maximum|up to|no more than|at most|aprox\.?|unos|alrededor de|hasta|máx\.?)\s*)?`
const after = String.raw`(?:\.|\s+(?:max\.?|maximum|total|in all|or less|tops|each way))?`
const timed = String.raw`(?:${range}(${number})[\s-]*${minuteUnit}|${range}(${number})[\s-]*${hourUnit}(?:\s*(?:and|y|,)?\s*(\d{1,2}|a half|media)\s*${minuteUnit}?)?)`

const withUnit = new RegExp(`^${about}${timed}${after}$`, 'i')
const bare = new RegExp(String.raw`^${about}(\d{1,3})$`, 'i')
const hoursAndMinutes = /^(\d{1,2}):([0-5]\d)(?::00)?(?:\s*h(?:ours?|rs?)?)?$/i
const label =
  /^(?:time(?:box)?|time allott?ed|time needed|duration|length|minutes|mins?|allott?ed|estimated time|est\.?|tiempo|duraci[oó]n|minutos)\s*[:=]\s*/i
const atEnd = new RegExp(
  String.raw`^(.*[^\s\d½¼¾/~≈.,:-])[\s,;:]+[([]?(${about}${timed}${after})[)\]]?\s*$`,
  'i',
)
const atStart = new RegExp(
  String.raw`^[([]?(${about}(?:${range}(?:${number})\s*(?:m|min|mins|['′’´])\.?|${timed}(?=\s*[:)\]–—-])))[)\]]?(?:\s*[:–—|-]\s*|\s+)(\S.*)$`,
  'i',
)

/**
 * Minutes as people write them: `15`, `15 min`, `15'`, `1 h`, `1:30`, `1 h 15`, `5–10 min` (the later
 * end), `half an hour`, `Time: 5 minutes`; undefined when a text is something else.
 */
export function minutesOf(text: string): number | undefined {
  const trimmed = text.trim().replace(label, '').toLowerCase()
  if (trimmed.length > 40) return undefined
  const plain = bare.exec(trimmed)
  if (plain !== null) return Number(plain[1])
  const clock = hoursAndMinutes.exec(trimmed)
  // 10:00 is a time of day.
  if (clock !== null && Number(clock[1]) < 5) return Number(clock[1]) * 60 + Number(clock[2])
  const match = withUnit.exec(trimmed)
  if (match === null) return undefined
  if (match[1] !== undefined) return round(valueOf(match[1]))
  const more = match[3]
  const minutes = more === undefined ? 0 : /half|media/.test(more) ? 30 : Number(more)
  return round(valueOf(match[2] ?? '') * 60 + minutes)
}

/** Whether a text says its unit or that it is a time, so that it can't be another number. */
export const saysUnit = (text: string): boolean =>
  minutesOf(text) !== undefined && (/[^\d\s]/.test(text.replace(/^[~≈]/, '')) || label.test(text))

/** A duration with its unit at the end of a text without anything in between: `Escalations 10 mins`. */
export function trailingDuration(text: string): { before: string; duration: string } | undefined {
  if (text.length > 600) return undefined
  const match = atEnd.exec(text)
  const [, before, duration] = match ?? []
  if (before === undefined || duration === undefined) return undefined
  return { before: before.trim(), duration }
}

/** A duration with its unit at the beginning of a text: `5 min Welcome`. */
export function leadingDuration(text: string): { duration: string; after: string } | undefined {
  if (text.length > 600) return undefined
  const match = atStart.exec(text)
  const [duration, rest] = [match?.[1], match?.at(-1)]
  return duration === undefined || rest === undefined ? undefined : { duration, after: rest }
}

const round = (minutes: number): number => Math.round(minutes)

function valueOf(text: string): number {
  const trimmed = text.trim()
  const word = numberWords.get(trimmed)
  if (word !== undefined) return word
  const parts = /^(\d+)\/(\d+)$/.exec(trimmed)
  if (parts !== null) return Number(parts[1]) / Number(parts[2])
  const fraction = fractions[trimmed.at(-1) ?? ''] ?? 0
  const whole = trimmed.replace(/[½¼¾]/, '').trim().replace(',', '.')
  return (whole === '' ? 0 : Number(whole)) + fraction
}
