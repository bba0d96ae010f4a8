import { foldedWord } from './wordBoundaries'

/** Phone numbers and e-mail addresses, as they are looked for in what is shared. */

/** Where one stands, in UTF-16 units of the text. */
export interface ContactFound {
  readonly start: number
  readonly end: number
  /** As it was found, folded. */
  readonly words: string
}

/** Begun at the beginning of a word only: within an endless one, every letter would be tried as one. */
const mails = /(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+/gu
/** Digits with what people write between them. */
const numbers = /\+?\d(?:[\s()./-]{0,2}\d){6,}/gu
/** With an area code or a country's before it or not, a number is told by so many last digits. */
const lastDigits = 7

const mailOf = (raw: string): string => foldedWord(raw).replace(/\.+$/u, '')
const digitsOf = (raw: string): string => raw.replace(/\D/gu, '').slice(-lastDigits)

/** Finds the addresses and numbers people gave to be reached by. */
export class ContactIndex {
  private readonly mails = new Set<string>()
  private readonly numbers = new Set<string>()

  constructor(contacts: Iterable<string>) {
    for (const contact of contacts) {
      for (const [raw] of contact.matchAll(mails)) this.mails.add(mailOf(raw))
      for (const [raw] of contact.matchAll(numbers)) this.numbers.add(digitsOf(raw))
    }
  }

  /** Whether there is anything to be found. */
  get isEmpty(): boolean {
    return this.mails.size + this.numbers.size === 0
  }

  find(text: string): ContactFound[] {
    if (this.isEmpty) return []
    const found = [
      ...[...text.matchAll(mails)].filter(([raw]) => this.mails.has(mailOf(raw))),
      ...[...text.matchAll(numbers)].filter(([raw]) => this.numbers.has(digitsOf(raw))),
    ]
    return found.map(({ 0: raw, index }) => ({
      ...{ start: index, end: index + raw.length, words: foldedWord(raw) },
    }))
  }
}
