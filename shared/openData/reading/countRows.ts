import { placeKey } from '../matchPlaces'
import {
  type DataColumn,
  initiators,
  type LeftOutReason,
  mostPlaces,
  noCategory,
  otherCategory,
} from '../tables'
import { Cells } from './cells'
import { CountCells } from './countCell'
import type { RowTaker } from './csvScanner'
import { countedResult } from './countedResult'
import { DayCells, monthBits, noDay, toCome, totalRow } from './dayCells'
import { EventSet } from './eventSet'
import { eventsRepeat } from './eventRows'
import { headingKey } from './headingWords'
import { guessInitiator } from './initiator'
import { Labels } from './labels'
import { endInNumbers, numbersItsValues } from './namedPersons'
import { arePersons } from './persons'
import { isNowhere, isTotal, isWithheld, saysNothing, tidy } from './placeLabels'
import { columnsRead, type Counted, type Reading, type Text } from './reading'
import { wordsInDoubt } from './unknownNames'

/** Categories are told apart up to so many; a column with more has no categories. */
const mostDistinct = 1_000
/** Ways in which rows begin. */
const mostWays = 60
/** A column of places with more different values, of whatever kind, is none. */
const mostPlaceValues = 20_000
/** Beyond so many values that may be an address or the like, a column is taken for a column of them. */
const fewIdentifying = 20
/** So many rows tell how the values of a column are written. */
const valuesLookedAt = 500
/** From so many counts on their way of writing is known. */
const countsLookedAt = 200
/** More than fits a cell is no count of calls. */
const mostCounted = 2 ** 31

/** Instead of a place. */
const left = {
  'place unknown': -1,
  'place withheld': -2,
  'no place': -3,
  'place is personal': -4,
  total: -5,
} as const
const reasonOf = new Map<number, LeftOutReason>(
  Object.entries(left).map(([reason, number]) => [number, reason as LeftOutReason]),
)

const dayReasons = new Map<number, LeftOutReason>([
  [toCome, 'day to come'],
  [totalRow, 'total'],
  [noDay, 'no date'],
])

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
  private readonly slots: Readonly<Record<DataColumn, number>>
  private readonly days: DayCells
  private readonly events = new EventSet()
  /** How many rows, or events, each month has. */
  private readonly rowsIn = new Float64Array(2 ** monthBits)
  private readonly places: string[] = []
  private readonly placeNumbers = new Map<string, number>()
  private readonly categories: string[] = [noCategory, otherCategory]
  private readonly categoryNumbers = new Map<string, number>([[noCategory, 0]])
  private readonly ways: { readonly value: string; readonly initiator: number; rows: number }[] = []
  private readonly placeLabels: Labels
  private readonly otherwiseLabels: Labels
  private readonly categoryLabels: Labels
  private readonly wayLabels: Labels
  private readonly otherwise: number
  private readonly countCells: CountCells

  constructor(
    private readonly reading: Reading,
    private readonly text: Text,
    sample: readonly (readonly string[])[] = [],
  ) {
    const read = columnsRead(reading.columns)
    const slotOf = (column: DataColumn): number => {
      const at = read.indexOf(reading.columns.indexOf(column))
      return at === -1 ? -1 : 2 * at
    }
    this.slots = {
      date: slotOf('date'),
      year: slotOf('year'),
      place: slotOf('place'),
      'place otherwise': slotOf('place otherwise'),
      category: slotOf('category'),
      initiator: slotOf('initiator'),
      event: eventsRepeat(reading, sample) ? slotOf('event') : -1,
      count: slotOf('count'),
    }
    const labelsOf = (
      column: DataColumn,
      read: (value: string, isPersonal: boolean) => number,
    ): Labels => {
      const at = reading.columns.indexOf(column)
      const first = sample.slice(0, valuesLookedAt).map((row) => row[at] ?? '')
      const key = headingKey(reading.header[at] ?? '')
      const isPlace = column === 'place' || column === 'place otherwise'
      return new Labels(read, {
        isNumbered: numbersItsValues([...new Set(first)], key),
        endsInNumbers: endInNumbers([...new Set(first)]),
        isPlace,
      })
    }
    const place = (value: string, isPersonal: boolean): number =>
      this.placeNumber(value, isPersonal)
    this.placeLabels = labelsOf('place', place)
    this.otherwiseLabels = labelsOf('place otherwise', place)
    this.categoryLabels = labelsOf('category', (value, isPersonal) =>
      this.categoryNumber(value, isPersonal),
    )
    this.wayLabels = labelsOf('initiator', (value, isPersonal) => this.wayNumber(value, isPersonal))
    this.otherwise = initiators.indexOf(reading.initiator)
    this.days = new DayCells(reading.dayFirst, reading.lastMonth, text)
    const count = reading.columns.indexOf('count')
    const first = sample.slice(0, countsLookedAt).map((row) => row[count] ?? '')
    this.countCells = new CountCells(first, text)
  }

  row(bytes: Uint8Array, cells: Int32Array, columns: number): boolean {
    this.rowsRead += 1
    const { least, most } = this.reading.width
    if (columns < least || columns > most) return this.without('broken row')
    const month = this.monthIn(bytes, cells)
    if (month < 0) return this.without(dayReasons.get(month) ?? 'unreadable date')
    const place = this.placeIn(bytes, cells)
    if (place < 0) return this.without(reasonOf.get(place) ?? 'place unknown')
    const category = this.labelIn(bytes, cells, this.slots.category, this.categoryLabels, 0)
    if (category < 0) return this.without('total')
    const { count: counted } = this.slots
    const count =
      counted === -1
        ? 1
        : this.countCells.countIn(bytes, cells[counted] ?? 0, cells[counted + 1] ?? 0)
    if (count < 0) return this.without(count === -1 ? 'no count' : 'unreadable count')
    const way = this.labelIn(bytes, cells, this.slots.initiator, this.wayLabels, -1)
    const known = way === -1 ? undefined : this.ways[way]
    const initiator = known?.initiator ?? this.otherwise
    // 9 bits, 10 bits, 2 bits and 11 bits.
    const key = ((place * 1024 + category) * 4 + initiator) * 2 ** monthBits + month
    if (!this.isNewEvent(bytes, cells, key)) return this.without('same event')
    if (known !== undefined) known.rows += 1
    this.rowsIn[month] = (this.rowsIn[month] ?? 0) + 1
    if (this.counts.add(key, count) > mostCounted)
      this.problem = this.notA('count', 'has numbers that add up to more than there can be')
    return this.problem === ''
  }

  private without(reason: LeftOutReason): boolean {
    this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1)
    return this.problem === ''
  }

  /** Months after the first there can be; below 0 when the row has none. */
  private monthIn(bytes: Uint8Array, cells: Int32Array): number {
    const { date, year } = this.slots
    const from = date === -1 ? 0 : (cells[date] ?? 0)
    const end = date === -1 ? 0 : (cells[date + 1] ?? 0)
    if (from === end) return noDay
    if (year === -1) return this.days.monthIn(bytes, from, end)
    return this.days.monthOfYear(
      this.text(bytes, cells[year] ?? 0, cells[year + 1] ?? 0),
      this.text(bytes, from, end),
    )
  }

  private isNewEvent(bytes: Uint8Array, cells: Int32Array, key: number): boolean {
    const { event } = this.slots
    if (event === -1) return true
    const from = cells[event] ?? 0
    const to = cells[event + 1] ?? 0
    return from === to || this.events.isNew(bytes, from, to, key)
  }

  private placeIn(bytes: Uint8Array, cells: Int32Array): number {
    const none = left['no place']
    const place = this.labelIn(bytes, cells, this.slots.place, this.placeLabels, none)
    if (place >= 0 || place === left['place withheld'] || place === left.total) return place
    const { 'place otherwise': slot } = this.slots
    const otherwise = this.labelIn(bytes, cells, slot, this.otherwiseLabels, none)
    return otherwise >= 0 || place === none ? otherwise : place
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

  private placeNumber(value: string, isPersonal: boolean): number {
    const said = tidy(value)
    if (isWithheld(said)) return left['place withheld']
    if (isPersonal) return this.judgedPlace(left['place is personal'])
    if (isTotal(said)) return left.total
    if (isNowhere(said)) return left['place unknown']
    const name = this.reading.placeName(said)
    const key = placeKey(name)
    if (key === '') return left['place unknown']
    const known = this.placeNumbers.get(key)
    if (known !== undefined) return known
    this.placeNumbers.set(key, this.places.length)
    this.places.push(name)
    return this.judgedPlace(this.places.length - 1)
  }

  private judgedPlace(number: number): number {
    const { placeLabels } = this
    const values = placeLabels.size + this.otherwiseLabels.size
    if (this.places.length > mostPlaces)
      this.problem = this.notA('place', `has more than ${mostPlaces} different values`)
    else if (
      placeLabels.identifying > fewIdentifying &&
      placeLabels.identifying * 2 > placeLabels.size
    )
      this.problem = this.notA('place', this.personalIn(placeLabels))
    else if (values > mostPlaceValues)
      this.problem = this.notA(
        'place',
        `has more than ${mostPlaceValues.toLocaleString('en-US')} different values`,
      )
    return number
  }

  private personalIn(labels: Labels): string {
    return `has ${labels.mostly} in ${labels.identifying} of its ${labels.size} different values`
  }

  private categoryNumber(value: string, isPersonal: boolean): number {
    const said = tidy(value)
    if (saysNothing(said)) return 0
    if (this.slots.count !== -1 && isTotal(said)) return left.total
    // What may be an address or the like is counted, and not kept.
    if (isPersonal) {
      const { categoryLabels } = this
      if (categoryLabels.identifying > fewIdentifying)
        this.problem = this.notA('category', this.personalIn(categoryLabels))
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

  private wayNumber(value: string, isPersonal: boolean): number {
    if (this.wayLabels.size > mostWays)
      this.problem = this.notA('initiator', `has more than ${mostWays} different values`)
    if (isPersonal) {
      if (this.wayLabels.identifying > fewIdentifying)
        this.problem = this.notA('initiator', this.personalIn(this.wayLabels))
      return -1
    }
    const said = tidy(value)
    if (said === '') return -1
    const told = this.reading.initiators.find((one) => placeKey(one.value) === placeKey(said))
    const heading = this.reading.header[this.reading.columns.indexOf('initiator')] ?? ''
    const initiator = initiators.indexOf(told?.initiator ?? guessInitiator(said, heading))
    this.ways.push({ value: said, initiator, rows: 0 })
    return this.ways.length - 1
  }

  private notA(column: DataColumn, why: string): string {
    const heading = this.reading.header[this.reading.columns.indexOf(column)] ?? ''
    return `“${heading.slice(0, 60)}” ${why}, so it doesn’t look like ${whatFor[column]}. Nothing was kept; choose another column.`
  }

  /** Refuses what makes no sense as a whole. Null when all is well. */
  refusal(): string | null {
    if (this.problem !== '') return this.problem
    const counted = [...this.leftOut.values()].reduce((rest, rows) => rest - rows, this.rowsRead)
    const names = this.categories.slice(2)
    const { categoryLabels, placeLabels } = this
    if (names.length > 30 && names.length * 2 > counted && this.slots.count === -1)
      return this.notA(
        'category',
        `says something else in nearly every row (${names.length} different values)`,
      )
    if (arePersons(names, counted))
      return this.notA('category', `has names of persons (${names.length} different values)`)
    if (arePersons(this.places, counted))
      return this.notA('place', `has names of persons (${this.places.length} different values)`)
    if (mostlyPersonal(placeLabels)) return this.notA('place', this.personalIn(placeLabels))
    if (mostlyPersonal(categoryLabels))
      return this.notA('category', this.personalIn(categoryLabels))
    const broken = this.leftOut.get('broken row') ?? 0
    return broken > 20 && broken * 20 > this.rowsRead
      ? `${broken.toLocaleString('en-US')} of ${this.rowsRead.toLocaleString('en-US')} rows don’t have the columns the header has. Nothing was kept; download the file again.`
      : null
  }

  /** Words of categories that only a dictionary tells from names. */
  wordsInDoubt(): ReadonlySet<string> {
    return wordsInDoubt(this.categories.slice(2))
  }

  /** What was counted so far. `isWord`: whether a dictionary has a word. */
  result(isWord: (word: string) => boolean): Counted {
    const { reading, rowsRead, places, categories, counts, rowsIn, ways } = this
    const { dayFirst, monthFirst, either } = this.days.order
    const result = countedResult({
      countFar: reading.countFar,
      places,
      categories,
      counts,
      rowsIn,
      leftOut: this.leftOut,
      distinctOf: (reason) => this.distinctOf(reason),
      isWord,
    })
    return {
      ...result,
      rowsRead,
      initiators: ways.map(({ value, initiator, rows }) => ({
        value,
        rows,
        initiator: initiators[initiator] ?? 'unknown',
      })),
      order: { dayFirst, monthFirst, either },
      categoriesNotKept: this.categoryLabels.identifying + result.categoriesNotKept,
    }
  }

  /** How many different places were left out for a reason. */
  private distinctOf(reason: LeftOutReason): number {
    if (!(reason in left)) return 0
    const read = left[reason as keyof typeof left]
    return this.placeLabels.distinctReadAs(read) + this.otherwiseLabels.distinctReadAs(read)
  }
}

/** Whether nearly all the different values of a column must not be kept. */
const mostlyPersonal = (labels: Labels): boolean =>
  labels.identifying >= 5 && labels.identifying * 5 >= labels.size * 4

const whatFor: Readonly<Record<DataColumn, string>> = {
  date: 'a column of days',
  year: 'a column of years',
  place: 'a column of places',
  'place otherwise': 'a column of places',
  category: 'a column of categories',
  initiator: 'a column that tells who began it',
  event: 'a column of numbers of events',
  count: 'a column of counts',
}
