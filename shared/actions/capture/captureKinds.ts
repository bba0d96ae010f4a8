/** What can be captured in one line, by the letter it begins with. */
export const captureKinds = {
  h: 'heard',
  d: 'decision',
  a: 'action',
  t: 'discussion',
  p: 'parking lot',
  n: 'private note',
} as const

/** The letter of a kind. */
export type CaptureLetter = keyof typeof captureKinds

/** What a line is captured as. */
export type CaptureKind = (typeof captureKinds)[CaptureLetter]

/** The letters, as they are offered. */
export const captureLetters = Object.keys(captureKinds) as readonly CaptureLetter[]

const beginning = /^(\s*)([hdatpn])(\s+|$)/

/** A line taken apart: its letter, and where what it says begins (in UTF-16 units). */
export interface LineBeginning {
  readonly letter: CaptureLetter
  /** Where the letter stands. */
  readonly at: number
  readonly from: number
}

/**
 * The small letter and the space a line begins with; null for a line of no kind yet. A capital is
 * the beginning of a sentence (`A bench is broken`), and kept as such.
 */
export function beginningOf(line: string): LineBeginning | null {
  const match = beginning.exec(line)
  const [whole = '', before = '', letter = ''] = match ?? []
  const known = captureLetters.find((one) => one === letter)
  // The letter alone may still become a word.
  if (match === null || known === undefined || whole.trimStart() === letter) return null
  return { letter: known, at: before.length, from: whole.length }
}

/** The same line as another kind; one of no kind becomes one. */
export function withKind(line: string, letter: CaptureLetter): string {
  const begun = beginningOf(line)
  const said = begun === null ? line.trimStart() : line.slice(begun.from)
  // A letter that was just typed for a kind is no word.
  const isLetterAlone = begun === null && captureLetters.some((one) => one === said.trim())
  return `${letter} ${isLetterAlone ? '' : said}`
}
