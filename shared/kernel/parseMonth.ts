import { readDate } from './parseDate'
import { monthOfDay } from './months'

const numbered = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/
const yearMonthWord = /^(\d{4}) ([a-z]{3,9})\.? (\d{1,2})(?!\d)/i

/**
 * The month of a time as open data writes it (`11/04/2023 6:08:26 PM`, `2023-11-04T18:08:26`,
 * `2023 Nov 04 06:08:26 PM`, `Nov 4, 2023`), as a number; null when it is none.
 */
export function readMonth(text: string, dayFirst: boolean): number | null {
  const said = text.slice(0, 60).trim()
  const [, first, second, year] = (dayFirst ? numbered.exec(said) : null) ?? []
  const [, wordedYear, word, day] = yearMonthWord.exec(said) ?? []
  return monthOf(
    first !== undefined && second !== undefined && year !== undefined
      ? `${second}/${first}/${year}`
      : wordedYear !== undefined && word !== undefined && day !== undefined
        ? `${word} ${day}, ${wordedYear}`
        : said.replace(/^(\d{1,2})[.](\d{1,2})[.]/, '$1/$2/'),
  )
}

function monthOf(text: string): number | null {
  const day = readDate(text)
  return day === null ? null : monthOfDay(day)
}
