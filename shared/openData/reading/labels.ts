import { Distinct } from './distinct'
import type { OfColumn } from './namedPersons'
import { type Identifying, identifying } from './placeLabels'
import type { Text } from './reading'

/** A column whose values are kept as labels, each made into text and judged once. */
export class Labels {
  private readonly distinct = new Distinct()
  /** For each value what it is read as. */
  private readonly readAs: number[] = []
  /** How many different values must not be kept, by what they are. */
  private readonly personal = new Map<Identifying, number>()

  /** `read`: the number a value is read as, from its text and whether it must not be kept. */
  constructor(
    private readonly read: (value: string, isPersonal: boolean) => number,
    private readonly column?: OfColumn,
  ) {}

  /** How many different values there are. */
  get size(): number {
    return this.distinct.size
  }

  /** How many of them must not be kept. */
  get identifying(): number {
    return [...this.personal.values()].reduce((sum, count) => sum + count, 0)
  }

  /** What most of those that must not be kept are. */
  get mostly(): string {
    return [...this.personal].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  }

  /** How many different values are read as a number. */
  distinctReadAs(number: number): number {
    return this.readAs.filter((one) => one === number).length
  }

  /** What a cell is read as. */
  of(bytes: Uint8Array, from: number, to: number, text: Text): number {
    const number = this.distinct.numberOf(bytes, from, to)
    if (number < this.readAs.length) return this.readAs[number] ?? 0
    const value = text(bytes, from, to)
    const what = identifying(value, this.column)
    if (what !== null) this.personal.set(what, (this.personal.get(what) ?? 0) + 1)
    const read = this.read(value, what !== null)
    this.readAs.push(read)
    return read
  }
}
