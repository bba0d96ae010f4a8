/*
 * `New intakes [1]`, and below the list `[1] Not for guests.`: the number is no minutes and the note no
 * item. Both get the sign that notes have in print, which is read as a mark of the item.
 */

const signs = '¹²³⁴⁵⁶⁷⁸⁹'
const note = /^(\s*)\[([1-9])\](?=\s*\p{L})/u
const noted = /\[([1-9])\](?=\s*(?:$|[.,;:|\t)]|[-–—]\s|\(?\d+ ?min))/u

/** The lines with numbers in square brackets as the signs of notes, where a note below says what they mean. */
export function withFootnotes(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => note.test(line))
  if (first === -1) return lines
  const above = lines.slice(0, first)
  const below = lines.slice(first).filter((line) => line.trim() !== '')
  const isOfNotes = below.every((line) => note.test(line) || /^\s/.test(line))
  const numbers = new Set(below.flatMap((line) => note.exec(line)?.[2] ?? []))
  const isMeant = (number = ''): boolean => numbers.has(number)
  const isTold = above.some((line) => isMeant(noted.exec(line)?.[1]))
  if (!isTold || !isOfNotes) return lines
  const signOf = (number: string): string => signs.charAt(Number(number) - 1)
  return lines.map((line, at) =>
    at < first
      ? line.replace(noted, (whole, number: string) => (isMeant(number) ? signOf(number) : whole))
      : line.replace(note, (_, blank: string, number: string) => `${blank}${signOf(number)}`),
  )
}
