import { fold } from '../../kernel/foldText'
import { monthNumber } from '../../kernel/monthNames'

const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|abr|ago|dic|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre)\.?`
const year = String.raw`(20\d\d)`

/** A date within a text and the letters it stands on. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly date: string
  readonly from: number
  readonly to: number
}

type Reader = readonly [RegExp, (match: RegExpExecArray) => string | undefined]

const readers: readonly Reader[] = [
  [/(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (m) => toIso(m[1], m[2], m[3])],
  [
    new RegExp(
      String.raw`(?<![\p{L}])${month}\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:de\s+)?${year}(?!\d)`,
      'iu',
    ),
    (m) => toIso(m[3], monthOf(m[1]), m[2]),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\s+(?:of\s+|de\s+)?${month}\s*,?\s+(?:del?\s+)?${year}(?!\d)`,
      'iu',
    ),
    (m) => toIso(m[3], monthOf(m[2]), m[1]),
  ],
  [
    new RegExp(
      String.raw`(?:ngày\s+)?(?<!\d)(\d{1,2})\s*(?:tháng|thang|thg\.?)\s*(\d{1,2})\s*,?\s*(?:năm|nam)?\s*${year}(?!\d)`,
      'iu',
    ),
    (m) => toIso(m[3], m[2], m[1]),
  ],
  [/(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/u, (m) => toIso(m[1], m[2], m[3])],
  // In Vietnamese the day stands first.
  [/(?<!\p{L})ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/iu, (m) => toIso(m[3], m[2], m[1])],
  // In the United States the month stands first, unless there are not so many.
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)(?![\d/])/,
    (m) => {
      const [one, other] = isDayFirst(m.input) ? [m[2], m[1]] : [m[1], m[2]]
      return toIso(fullYear(m[3]), one, other) ?? toIso(fullYear(m[3]), other, one)
    },
  ],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?![\d.])/, (m) => toIso(m[3], m[2], m[1])],
]

/** Whether a text is in a language in which the day stands first. */
const isDayFirst = (text: string): boolean =>
  /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|(?<!\p{L})(?:ordre du jour|réunion)(?!\p{L})/iu.test(
    text.slice(0, 400),
  )

/** The first date with its year in a text. A day without a year is none: nobody says which year it is. */
export function dateIn(text: string): FoundDate | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text)
    const date = match === null ? undefined : read(match)
    if (match !== null && date !== undefined)
      return { date, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`
const loose = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${weekday})\.?(?![\p{L}])\s*,?\s*)?(?:(?<![\p{L}])${month}\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?${month}(?![\p{L}]))(?:\s*,?\s*(?:del?\s+)?20\d\d)?|(?<![\p{L}])(?:${weekday})(?![\p{L}])\.?`,
  'iu',
)

/** What stands beside a day in other languages: `Le 12 novembre 2026 à 10 h`, `上午10:00`. */
const clockWords =
  /^\s*(?:le|el|ngày|vào)(?=\s)|(?<!\p{L})(?:à|a las|lúc)\s*(?:\d{1,2}\s*(?:h|giờ)\s*\d{0,2}\s*)?$|[上下]午\s*\d{1,2}(?:[:：]\d{2}|[点點時时])?/giu

/** A text without the days it names, with or without a year. */
export const withoutDates = (text: string): string => {
  const found = dateIn(text)
  const rest = found === undefined ? text : `${text.slice(0, found.from)} ${text.slice(found.to)}`
  return rest.replace(loose, ' ').replace(clockWords, ' ')
}

/** Whether a text names a day, with or without its year. */
export const namesDay = (text: string): boolean => dateIn(text) !== undefined || loose.test(text)

/** Whether a text names a day with its year and nothing else. */
export const isOnlyDay = (text: string): boolean =>
  dateIn(text) !== undefined && !/[\p{L}\p{N}]/u.test(withoutDates(text))

const monthOf = (name = ''): string => String(monthNumber(fold(name)))

const fullYear = (text = ''): string => (text.length === 2 ? `20${text}` : text)

function toIso(y = '', m = '', d = ''): string | undefined {
  const [monthNumber, day] = [Number(m), Number(d)]
  const days = new Date(Date.UTC(Number(y), monthNumber, 0)).getUTCDate()
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > days) return undefined
  return `${y}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
