import { digitNames } from './spokenSigns'
import { foldedWord } from './wordBoundaries'

/* Phone numbers and e-mail addresses, as they are looked for in what is shared. */

/** Where one stands, in UTF-16 units of the text. */
export interface ContactFound {
  readonly start: number
  readonly end: number
  /** As it was found, folded. */
  readonly words: string
}

/** Begun at the beginning of a word only: within an endless one, every letter would be tried as one. */
const mails = /(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+/gu
/** What people write between the digits of a number. */
const apart = '[\\s()./_·•:~\\u2010-\\u2015-]{0,3}'
const numbers = new RegExp(`\\+?\\d(?:${apart}(?:\\d|[OoIl](?!\\p{L}|\\p{Ll}))){6,}`, 'gu')
/** With an area code or a country's before it or not, a number is told by so many last digits. */
const lastDigits = 7

const digitWords = new Map([
  ['oh', '0'],
  ...digitNames.flatMap((names) => names.map((name, digit) => [name, String(digit)] as const)),
])
const digitWord = `(?:${[...digitWords.keys()].join('|')})`
const spokenNumbers = new RegExp(
  `(?<!\\p{L})${digitWord}(?:[\\s,.\\u2013-]{1,3}${digitWord}(?!\\p{L})){6,}`,
  'giu',
)
const eachDigitWord = new RegExp(digitWord, 'giu')

const dot = '(?:\\s?\\.\\s?|\\s?[([{<]\\s?(?:dot|punto)\\s?[)\\]}>]\\s?|\\s(?:dot|punto)\\s)'
const at =
  '(?:\\s{0,2}@\\s{0,2}|\\s?[([{<]\\s?(?:at|arroba)\\s?[)\\]}>]\\s?|\\s(?:at|arroba)\\s|%40)'

const mailOf = (raw: string): string => foldedWord(raw).replace(/\.+$/u, '')
const digitsOf = (raw: string): string =>
  raw.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1').replace(/\D/gu, '')

const escapePattern = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** An address in every way in which its two signs are written, with a tag behind its name or without. */
function patternOf(mail: string): RegExp {
  const [local = '', domain = ''] = mail.split('@')
  const inWords = (part: string): string => part.split('.').map(escapePattern).join(dot)
  return new RegExp(
    `(?<![\\p{L}\\p{N}_+-]|[\\p{L}\\p{N}]\\.)${inWords(local)}(?:\\+[\\p{L}\\p{N}._-]{1,40})?${at}${inWords(domain)}(?![\\p{L}\\p{N}_-])(?!\\.\\p{L})\\.?`,
    'giu',
  )
}

interface Mail {
  readonly pattern: RegExp
  /** A stretch of it that a text must have before the rest of it is looked for. */
  readonly telling: string
}

/** Finds the addresses and numbers people gave to be reached by. */
export class ContactIndex {
  private readonly mails = new Map<string, Mail>()
  private readonly numbers = new Set<string>()

  constructor(contacts: Iterable<string>) {
    for (const contact of contacts) {
      for (const [raw] of contact.matchAll(mails)) {
        const mail = mailOf(raw)
        const telling = (mail.split('@')[1] ?? mail).split('.')[0] ?? mail
        this.mails.set(mail, { pattern: patternOf(mail), telling })
      }
      for (const [raw] of contact.matchAll(numbers))
        this.numbers.add(digitsOf(raw).slice(-lastDigits))
    }
  }

  /** Whether there is anything to be found. */
  get isEmpty(): boolean {
    return this.mails.size + this.numbers.size === 0
  }

  find(text: string): ContactFound[] {
    if (this.isEmpty) return []
    return [...this.mailsIn(text), ...this.numbersIn(text)].map(({ start, end }) => ({
      start,
      end,
      words: foldedWord(text.slice(start, end)),
    }))
  }

  private mailsIn(text: string): Stretch[] {
    const lower = text.toLowerCase()
    return [...this.mails.values()]
      .filter(({ telling }) => lower.includes(telling))
      .flatMap(({ pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: raw, index }) => ({
          start: index,
          end: index + raw.length,
        })),
      )
  }

  private numbersIn(text: string): Stretch[] {
    if (this.numbers.size === 0) return []
    const typed = [...text.matchAll(numbers)].flatMap(({ 0: raw, index }) =>
      this.within(raw, index),
    )
    const spoken = [...text.matchAll(spokenNumbers)]
      .filter(({ 0: raw }) => this.isSpoken(raw))
      .map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }))
    return [...typed, ...spoken]
  }

  private isSpoken(raw: string): boolean {
    const digits = (raw.match(eachDigitWord) ?? [])
      .map((word) => digitWords.get(word.toLowerCase()) ?? '')
      .join('')
    return [...this.numbers].some((number) => digits.includes(number))
  }

  /** Where in a run of digits a number stands; other digits may stand before and behind it, set apart. */
  private within(raw: string, index: number): Stretch[] {
    const places = [...raw.matchAll(/[\dOoIl]/gu)].map((match) => match.index)
    const digits = digitsOf(raw)
    for (let from = 0; from + lastDigits <= digits.length; from += 1) {
      if (!this.numbers.has(digits.slice(from, from + lastDigits))) continue
      const last = places[from + lastDigits - 1] ?? 0
      if (/^\d/u.test(raw.slice(last + 1))) continue
      const isLong = from > 4
      return [{ start: index + (isLong ? (places[from] ?? 0) : 0), end: index + last + 1 }]
    }
    return []
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}
