import { type ColumnOrder, type DayOrder, readDate, readSerial } from '../../kernel/parseDate'
import { type ConcernChannel, concernChannels } from '../tables'

/* Reads single answers of a row; what can't be read is said in `remarks`. */

/** An answer cut to what a remark has room for. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** The day something came in, and why a person should look at it; today where none is given. */
export function readReceivedOn(
  text: string,
  given: { readonly today: string; readonly order: ColumnOrder },
  remarks: string[],
): { readonly day: string; readonly doubt: string | null } {
  if (text === '') {
    remarks.push('No date is given; today’s date is used.')
    return { day: given.today, doubt: null }
  }
  const { order, isMixed, isGuessed } = given.order
  if (isGuessed)
    remarks.push('It isn’t clear whether the day or the month comes first in the dates.')
  const other = isMixed ? readDate(text, order === 'day first' ? 'month first' : 'day first') : null
  const read = readDate(text, order) ?? readSerial(text)
  const day = read ?? other
  if (day === null) {
    remarks.push(`“${shorten(text)}” is no day; today is taken.`)
    return { day: given.today, doubt: 'The day it came in can’t be read.' }
  }
  if (day > given.today) remarks.push('The day is still to come.')
  const isOpen = read !== null && other !== null && read !== other
  return { day, doubt: isOpen ? 'Days of this table are written in two orders.' : null }
}

/** The day by which somebody wants to hear back; empty where none is given. */
export function readHearBack(text: string, order: DayOrder, remarks: string[]): string {
  if (text === '') return ''
  const day = readDate(text, order)
  if (day === null) remarks.push(`“${shorten(text)}” is no day to hear back by; it is left out.`)
  return day ?? ''
}

const channels: readonly (readonly [ConcernChannel, RegExp])[] = [
  ['phone', /phone|\bcall|hotline|voicemail/i],
  ['e-mail', /mail/i],
  ['walk-in', /walk|in person|office/i],
  ['outreach', /outreach|visit|canvass|door/i],
  ['meeting', /meeting/i],
  ['form', /form|web|online|survey|paper/i],
]

/** How something came in; `otherwise` where that isn't said. */
export function readChannel(
  text: string,
  otherwise: ConcernChannel,
  remarks: string[],
): ConcernChannel {
  if (text === '') return otherwise
  const same = concernChannels.find((channel) => channel === text.toLowerCase())
  const found = same ?? channels.find(([, pattern]) => pattern.test(text.slice(0, 100)))?.[0]
  if (found === undefined) remarks.push(`How it was received isn’t clear from “${shorten(text)}”.`)
  return found ?? otherwise
}

/** English is what isn't said. */
export const readLanguage = (text: string): string =>
  /^(english|en|inglés)$/i.test(text) ? '' : text

/** Whether a place is that of a single house. */
export const looksLikeAddress = (place: string): boolean =>
  /^\s*\d{1,5}(?!00 block)\s+(?!block)[\p{L}\d .'’-]{2,40}\b(st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|way|ct|court|pl)\b/iu.test(
    place.slice(0, 120),
  )
