import {
  initiators,
  leftOutReasons,
  mostPlaces,
  noCategory,
  otherCategory,
  type DataColumn,
  type Initiator,
  type LeftOutReason,
} from '../tables'
import { Cells } from './cells'
import { readMonth } from '../../kernel/parseMonth'
import { Distinct } from './distinct'
import { guessInitiator } from './initiator'
import { isIdentifying, isWithheld, saysNothing, tidied } from './placeLabels'
import { monthAt, monthIndex } from '../../kernel/months'
import { placeKey } from '../matchPlaces'
import type { RowTaker } from './csvScanner'

/** How the rows of a file are read. */
export interface Reading {
  readonly header: readonly string[]
  readonly columns: readonly (DataColumn | '')[]
  readonly dayFirst: boolean
  /** Who began a row, by what its column says, where a person said otherwise than is guessed. */
  readonly initiators: readonly { readonly value: string; readonly initiator: Initiator }[]
  /** Who began a row where no column says so. */
  readonly initiator: Initiator
  /** The last month there can be something in. */
  readonly lastMonth: number
  /** A place as people know it. */
  readonly placeName: (value: string) => string
}

/** How many rows a place has by month, category and who began them. */
export interface CountedPlace {
  /** As it was published, tidied. */
  readonly place: string
  readonly rows: number
  readonly cells: readonly CountedCell[]
}
interface CountedCell {
  /** Its place in `Counted.categories`. */
  readonly category: number
  readonly initiator: Initiator
  /** Months after `Counted.from`. */
  readonly month: number
  readonly count: number
}

/** All that is known of a file once it was read: nothing of any single row. */
export interface Counted {
  readonly rowsRead: number
  /** The first and last month; 0 when no row was counted. */
  readonly from: number
  readonly to: number
  readonly categories: readonly string[]
  readonly places: readonly CountedPlace[]
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[]
  /** What the column of who began it says, and how that was read. */
  readonly initiators: readonly {
    readonly value: string
    readonly initiator: Initiator
    readonly rows: number
  }[]
}

/** Categories are told apart up to so many; a column with more has no categories. */
const mostDistinct = 1_000
/** Ways in which rows begin. */
const mostWays = 60
/** Days are remembered up to so many, a hundred years and more. */
const mostDays = 50_000

/** Beyond so many values that may be an address or the like, a column is taken for a column of them. */
const fewIdentifying = 20

const wanted = ['date', 'place', 'place otherwise', 'category', 'initiator'] as const

/** The numbers of the columns that are read, in the order in which `Counting` takes their cells. */
export const columnsRead = (columns: readonly (DataColumn | '')[]): number[] =>
  wanted.map((column) => columns.indexOf(column)).filter((at) => at !== -1)

const slash = 47
const dash = 45

/** Left out instead of a place. */
const unknownPlace = -1
const withheldPlace = -2
const noPlace = -3

/** The months from the first of year 1900 on fit eleven bits until 2070; none is let in beyond. */
const firstMonth = monthIndex(190_001)
const mostMonthBits = 11

/** A column whose values are kept as labels, each made into text and judged once. */
class Labels {
  private readonly distinct = new Distinct()
  /** For each value what it is read as. */
  private readonly readAs: number[] = []
  identifying = 0

  constructor(private readonly read: (value: string) => number) {}

  get size(): number {
    return this.distinct.size
  }

  of(bytes: Uint8Array, from: number, to: number, text: Text): number {
    const number = this.distinct.numberOf(bytes, from, to)
    if (number < this.readAs.length) return this.readAs[number] ?? 0
    const value = text(bytes, from, to)
    if (isIdentifying(value)) this.identifying += 1
    const read = this.read(value)
    this.readAs.push(read)
    return read
  }
}

/** Makes bytes of a cell into text. */
export type Text = (bytes: Uint8Array, from: number, to: number) => string

/**
 * Counts the rows of a file. What a cell says is made into text once for each different value, kept
 * when it is a place, a category or a way a row began, and never together with what else its row says.
 */
export class Counting implements RowTaker {
  /** Why reading was stopped, in words; empty while it goes on. */
  problem = ''
  private rowsRead = 0
  private readonly counts = new Cells()
  private readonly leftOut = new Map<LeftOutReason, number>()
  /** Where in `cells` each column is; -1 for one the file doesn't have. */
  private readonly slots: Readonly<
    Record<'date' | 'place' | 'otherwise' | 'category' | 'initiator', number>
  >
  private readonly days = new Distinct()
  private readonly monthOfDayNumber: number[] = []
  private readonly places: string[] = []
  private readonly placeNumbers = new Map<string, number>()
  private readonly categories: string[] = [noCategory, otherCategory]
  private readonly categoryNumbers = new Map<string, number>([[noCategory, 0]])
  private readonly ways: { readonly value: string; readonly initiator: number; rows: number }[] = []
  private readonly placeLabels = new Labels((value) => this.placeNumber(value))
  private readonly otherwiseLabels = new Labels((value) => this.placeNumber(value))
  private readonly categoryLabels = new Labels((value) => this.categoryNumber(value))
  private readonly wayLabels = new Labels((value) => this.wayNumber(value))
  private readonly otherwise: number
  private readonly last: number

  constructor(
    private readonly reading: Reading,
    private readonly text: Text,
  ) {
    const read = columnsRead(reading.columns)
    const slotOf = (column: DataColumn): number => {
      const at = read.indexOf(reading.columns.indexOf(column))
      return at === -1 ? -1 : 2 * at
    }
    this.slots = {
      date: slotOf('date'),
      place: slotOf('place'),
      otherwise: slotOf('place otherwise'),
      category: slotOf('category'),
      initiator: slotOf('initiator'),
    }
    this.otherwise = initiators.indexOf(reading.initiator)
    this.last = Math.min(monthIndex(reading.lastMonth) - firstMonth, 2 ** mostMonthBits - 1)
  }

  row(bytes: Uint8Array, cells: Int32Array, columns: number): boolean {
    this.rowsRead += 1
    if (columns !== this.reading.header.length) return this.without('broken row')
    const month = this.monthIn(bytes, cells)
    if (month === -1) return this.problem === ''
    const place = this.placeIn(bytes, cells)
    if (place < 0)
      return this.without(
        place === withheldPlace
          ? 'place withheld'
          : place === noPlace
            ? 'no place'
            : 'place unknown',
      )
    const category = this.labelIn(bytes, cells, this.slots.category, this.categoryLabels, 0)
    const way = this.labelIn(bytes, cells, this.slots.initiator, this.wayLabels, -1)
    const known = way === -1 ? undefined : this.ways[way]
    if (known !== undefined) known.rows += 1
    const initiator = known?.initiator ?? this.otherwise
    // 9 bits, 10 bits, 2 bits and 11 bits.
    this.counts.add(((place * 1024 + category) * 4 + initiator) * 2 ** mostMonthBits + month)
    return this.problem === ''
  }

  private without(reason: LeftOutReason): boolean {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1)
    return this.problem === ''
  }

  /** Months after the first there can be; -1, and left out, when the row has none. */
  private monthIn(bytes: Uint8Array, cells: Int32Array): number {
    const { date } = this.slots
    const from = date === -1 ? 0 : (cells[date] ?? 0)
    const end = date === -1 ? 0 : (cells[date + 1] ?? 0)
    if (from === end) {
      this.without('no date')
      return -1
    }
    const plain = this.plainMonth(bytes, from, end)
    if (plain !== -1) return plain
    const to = endOfDay(bytes, from, end)
    const number = this.days.numberOf(bytes, from, to)
    if (number === this.monthOfDayNumber.length) {
      const said = this.text(bytes, from, end)
      this.monthOfDayNumber.push(this.monthOf(said))
      if (this.days.size > mostDays)
        this.problem = this.notA('date', 'has more different days than two lifetimes')
    }
    const month = this.monthOfDayNumber[number] ?? 0
    if (month === -1) this.without('unreadable date')
    return month
  }

  /** The month of the two ways most files write a day in, without a look at anything else; -1 for any other. */
  private plainMonth(bytes: Uint8Array, from: number, end: number): number {
    if (end - from < 10) return -1
    const isUs = bytes[from + 2] === slash && bytes[from + 5] === slash
    if (isUs && this.reading.dayFirst) return -1
    if (!isUs && !(bytes[from + 4] === dash && bytes[from + 7] === dash)) return -1
    const year = number(bytes, isUs ? from + 6 : from, 4)
    const month = number(bytes, isUs ? from : from + 5, 2)
    const day = number(bytes, isUs ? from + 3 : from + 8, 2)
    const next = end - from === 10 ? 32 : bytes[from + 10]
    // Any month has 28 days; how many more is left to the thorough reading.
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28) || (next !== 32 && next !== 84))
      return -1
    const at = year * 12 + month - 1 - firstMonth
    return at < 0 || at > this.last ? -1 : at
  }

  private monthOf(said: string): number {
    const month = readMonth(said, this.reading.dayFirst)
    const at = month === null ? -1 : monthIndex(month) - firstMonth
    return at < 0 || at > this.last ? -1 : at
  }

  private placeIn(bytes: Uint8Array, cells: Int32Array): number {
    const place = this.labelIn(bytes, cells, this.slots.place, this.placeLabels, noPlace)
    if (place >= 0 || place === withheldPlace) return place
    const otherwise = this.labelIn(
      bytes,
      cells,
      this.slots.otherwise,
      this.otherwiseLabels,
      noPlace,
    )
    return otherwise >= 0 || place === noPlace ? otherwise : place
  }

  private labelIn(
    bytes: Uint8Array,
    cells: Int32Array,
    slot: number,
    labels: Labels,
    none: number,
  ): number {
    if (slot === -1) return none
    const from = cells[slot] ?? 0
    const to = cells[slot + 1] ?? 0
    return from === to ? none : labels.of(bytes, from, to, this.text)
  }

  private placeNumber(value: string): number {
    const said = tidied(value)
    if (isWithheld(said)) return withheldPlace
    if (saysNothing(said) || isIdentifying(value)) return this.judgedPlace(unknownPlace)
    const name = this.reading.placeName(said)
    const key = placeKey(name)
    if (key === '') return unknownPlace
    const known = this.placeNumbers.get(key)
    if (known !== undefined) return known
    this.placeNumbers.set(key, this.places.length)
    this.places.push(name)
    return this.judgedPlace(this.places.length - 1)
  }

  private judgedPlace(number: number): number {
    if (this.places.length > mostPlaces)
      this.problem = this.notA('place', `has more than ${mostPlaces} different values`)
    else if (this.placeLabels.identifying + this.otherwiseLabels.identifying > fewIdentifying)
      this.problem = this.notA('place', 'has addresses, coordinates or numbers in it')
    return number
  }

  private categoryNumber(value: string): number {
    const said = tidied(value)
    if (saysNothing(said)) return 0
    // What may be an address or the like is counted, and not kept.
    if (isIdentifying(value)) {
      if (this.categoryLabels.identifying > fewIdentifying)
        this.problem = this.notA('category', 'has addresses, moments or numbers in it')
      return 1
    }
    const key = placeKey(said) || said
    const known = this.categoryNumbers.get(key)
    if (known !== undefined) return known
    if (this.categories.length >= mostDistinct) {
      this.problem = this.notA('category', `has more than ${mostDistinct - 2} different values`)
      return 1
    }
    this.categoryNumbers.set(key, this.categories.length)
    this.categories.push(said)
    return this.categories.length - 1
  }

  private wayNumber(value: string): number {
    if (this.wayLabels.size > mostWays)
      this.problem = this.notA('initiator', `has more than ${mostWays} different values`)
    if (isIdentifying(value)) {
      if (this.wayLabels.identifying > fewIdentifying)
        this.problem = this.notA('initiator', 'has addresses, moments or numbers in it')
      return -1
    }
    const said = tidied(value)
    if (said === '') return -1
    const told = this.reading.initiators.find((one) => placeKey(one.value) === placeKey(said))
    const initiator = initiators.indexOf(told?.initiator ?? guessInitiator(said))
    this.ways.push({ value: said, initiator, rows: 0 })
    return this.ways.length - 1
  }

  private notA(column: DataColumn, why: string): string {
    const heading = this.reading.header[this.reading.columns.indexOf(column)] ?? ''
    return `“${heading.slice(0, 60)}” ${why}, so it doesn’t look like ${whatFor[column]}. Nothing was kept; choose another column.`
  }

  /** Refuses what makes no sense as a whole. Null when all is well. */
  refusal(): string | null {
    const counted = [...this.leftOut.values()].reduce((rest, rows) => rest - rows, this.rowsRead)
    const different = this.categories.length - 2
    if (this.problem !== '') return this.problem
    if (different > 30 && different * 2 > counted)
      return this.notA('category', 'says something else in nearly every row')
    const broken = this.leftOut.get('broken row') ?? 0
    return broken > 20 && broken * 20 > this.rowsRead
      ? `${broken.toLocaleString('en-US')} of ${this.rowsRead.toLocaleString('en-US')} rows don’t have the columns the header has. Nothing was kept; download the file again.`
      : null
  }

  /** What was counted so far. */
  result(): Counted {
    const byPlace = this.places.map((): CountedCell[] => [])
    let [from, to] = [Infinity, -Infinity]
    this.counts.each((key) => {
      const month = key & (2 ** mostMonthBits - 1)
      if (month < from) from = month
      if (month > to) to = month
    })
    this.counts.each((key, count) => {
      const rest = key >>> mostMonthBits
      byPlace[rest >>> 12]?.push({
        category: (rest >>> 2) & 1023,
        initiator: initiators[rest & 3] ?? 'unknown',
        month: (key & (2 ** mostMonthBits - 1)) - from,
        count,
      })
    })
    const isEmpty = from === Infinity
    return {
      rowsRead: this.rowsRead,
      from: isEmpty ? 0 : monthAt(firstMonth + from),
      to: isEmpty ? 0 : monthAt(firstMonth + to),
      categories: this.categories,
      places: byPlace.map((cells, at) => ({
        place: this.places[at] ?? '',
        rows: cells.reduce((sum, { count }) => sum + count, 0),
        cells,
      })),
      leftOut: leftOutReasons.flatMap((reason) => {
        const rows = this.leftOut.get(reason)
        return rows === undefined ? [] : [{ reason, rows }]
      }),
      initiators: this.ways.map(({ value, initiator, rows }) => ({
        value,
        rows,
        initiator: initiators[initiator] ?? 'unknown',
      })),
    }
  }
}

const whatFor: Readonly<Record<DataColumn, string>> = {
  date: 'a column of days',
  place: 'a column of places',
  'place otherwise': 'a column of places',
  category: 'a column of categories',
  initiator: 'a column that tells who began it',
}

/** A number written in so many digits; NaN when it isn't one. */
function number(bytes: Uint8Array, from: number, digits: number): number {
  let value = 0
  for (let at = from; at < from + digits; at += 1) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) return NaN
    value = 10 * value + digit
  }
  return value
}

/** Where the day of a moment ends: `11/04/2023` of `11/04/2023 6:08:26 PM`. */
function endOfDay(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] ?? 0
  if (first < 48 || first > 57) return to
  for (let at = from + 8; at < to; at += 1) if (bytes[at] === 32 || bytes[at] === 84) return at
  return to
}
