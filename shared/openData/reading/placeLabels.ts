/** Values of columns as they are kept: tidied, and only what can't tell of a single person. */

/** The longest category or place there is. */
const longest = 120

const email = /[^\s@]{1,64}@[^\s@]+\.[^\s@]+/
const phone = /(?<!\d)\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/
const coordinate = /-?\d{1,3}\.\d{3,}/
const moment = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)|^\d{1,2}:\d{2}/
/** The number of an event, a report or a person. */
const longNumber = /\d{6,}/
const ways =
  '(?:street|st|avenue|ave?|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|place|pl|way|wy|parkway|pkwy|terrace|ter|highway|hwy|circle|cir)'
const address = new RegExp(
  `^\\d+[a-z]?(?:-\\d+)?\\s+(?:\\S+\\s+){0,5}${ways}\\b|\\bblock (?:of|blk)\\b|^\\d+x+\\b|\\bblk\\b|\\b${ways}\\s*(?:/|&| and )\\s*\\S`,
  'i',
)

/** Whether a value may be an address, a coordinate, a moment, a number or a way to reach somebody. */
export const isIdentifying = (value: string): boolean =>
  value.length > longest ||
  [email, phone, coordinate, moment, longNumber, address].some((sign) => sign.test(value))

/** A value as it is kept: spaces and the dashes before it aside; empty when nothing is left. */
export const tidied = (value: string): string =>
  value
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^-+\s*/, '')
    .trim()

/** What files write where they have nothing to say. */
const nothing = /^(n\/?a|null|<null>|none|unknown|unspecified|not available|tbd|0 unspecified)$/i

/** Whether a value says that nothing is known. */
export const saysNothing = (value: string): boolean =>
  value === '' || nothing.test(value) || /^unspecified\b/i.test(value)

/** Whether a place is kept back by whoever publishes the file. */
export const isWithheld = (value: string): boolean =>
  /^(redacted|withheld|confidential)\b/i.test(value)
