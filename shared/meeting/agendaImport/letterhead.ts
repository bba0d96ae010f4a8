import type { Entry } from './entries'
import { namesAgenda } from './headings'
import type { Row } from './rows'
import { isLabelLine } from './verdicts'

const title =
  /(?<![\p{L}])(?:meeting|council|committee|association|roundtable|working (?:party|group)|work ?group|board|table|coalition|task force|neighbors|owg|reuni[oó]n|grupo de trabajo|comit[eé]|junta|asociaci[oó]n)(?![\p{L}])/iu

/** How many of the first lines name the meeting, its day and its place. */
export function letterheadEnd(entries: readonly Entry[], rows: readonly Row[]): number {
  const isHead = ({ row, parts }: Entry, index: number): boolean =>
    parts.minutes === undefined &&
    (isLabelLine(row.text) ||
      namesAgenda(row.text) ||
      hasDate(row.text) ||
      (index === 0 && title.test(row.text) && entries.length > 2))
  let end = 0
  for (const [index, entry] of entries.slice(0, 6).entries())
    if (isHead(entry, index)) end = index + 1
  // A first paragraph that holds one of these is the letterhead as a whole, when another follows.
  const last = entries[end - 1]
  if (last === undefined) return 0
  const gap = rows.findIndex((row, at) => at > last.at && row.kind === 'blank')
  const below = entries.findIndex(({ at }) => at > gap)
  return gap !== -1 && below !== -1 && below - end <= 2 && below < entries.length
    ? Math.max(end, below)
    : end
}

const hasDate = (text: string): boolean =>
  /^\W*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b.{0,12}\b20\d\d\b|^\W*\d{4}-\d{2}-\d{2}\b|^\W*\d{1,2}\/\d{1,2}\/\d{2,4}\b/i.test(
    text,
  )
