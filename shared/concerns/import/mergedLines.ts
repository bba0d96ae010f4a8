import { findLabel, type FormLabels } from './formLabels'

/* Lines of a typed-up form in which several questions stand: how they were wrapped is lost. */

/** A longer line is no answer on a form, and so many beginnings are looked at in one. */
const longest = 4_000
const mostLooks = 60

/** So many words of a printed question, typed as it is printed, are no chance. */
const wordsOfQuestion = 4
const lettersOfQuestion = 6

/** A line in pieces, each of which begins with a question of the form; the first may begin with anything. */
export function withoutMerged(line: string, labels: FormLabels): string[] {
  if (line.length < 40 || line.length > longest) return [line]
  const starts: number[] = []
  let [looks, from] = [0, 1]
  for (const match of line.matchAll(/(?<=[\s.?!。？！؟።])[\p{Lu}\p{Lo}¿]/gu)) {
    if (match.index < from || isNumber.test(line.slice(0, match.index))) continue
    looks += 1
    if (looks > mostLooks) break
    const found = findLabel(line.slice(match.index, match.index + 300), labels)
    if (found === null || !found.isExact || found.kind === 'printed') continue
    const words = found.label.trim().split(/\s+/).length
    const isQuestion =
      words >= wordsOfQuestion ||
      (/\p{Lo}/u.test(found.label) && [...found.label].length >= lettersOfQuestion)
    if (!isQuestion) continue
    starts.push(match.index)
    from = match.index + found.label.length
  }
  const ends = [...starts, line.length]
  return [0, ...starts].map((start, at) =>
    line
      .slice(start, ends[at])
      .trim()
      // The number of the next question.
      .replace(at < starts.length ? nextNumber : '', ''),
  )
}

const nextNumber = /(?<=\s)\d{1,2}[.)]$/

/** What stands before the first question of a line that has a number. */
const isNumber = /^[\s*•-]*\d{1,2}[.)]\s*$/
