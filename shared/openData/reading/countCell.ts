import { Distinct } from './distinct'
import { saysNothing } from './placeLabels'
import type { Text } from './reading'

/** The most a row may stand for. */
const most = 100_000_000

/** How a column of counts writes its numbers. */
type CountStyle = 'comma between thousands' | 'dot between thousands'

/**
 * How many a cell says: `1,204`, `1 204`, `1204.0`. Null for what is no whole number: a share, a range,
 * `<10`, a number below zero.
 */
export function readCount(value: string, style: CountStyle): number | null {
  const said = value.trim().replace(/^["']|["']$/g, '')
  const { between, grouped, decimals } = styles[style]
  const spaced = said.replaceAll(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
  const whole = spaced.replace(decimals, '')
  const plain = grouped.test(whole) ? whole.replaceAll(between, '') : whole.replace(/[.,]0+$/, '')
  if (!/^\d{1,12}$/.test(plain)) return null
  const count = Number(plain)
  return count <= most ? count : null
}

const styles = {
  'comma between thousands': { between: ',', grouped: /^\d{1,3}(,\d{3})+$/, decimals: /\.0+$/ },
  'dot between thousands': { between: '.', grouped: /^\d{1,3}(\.\d{3})+$/, decimals: /,0+$/ },
} as const

/** Different counts are remembered up to so many. */
const mostDifferent = 50_000

/** Reads a column of counts, each way of writing one only once. */
export class CountCells {
  private different = new Distinct()
  private counts: number[] = []
  private readonly style: CountStyle

  /** `first`: the first values of the column, by which its way of writing is known. */
  constructor(
    first: readonly string[],
    private readonly text: Text,
  ) {
    this.style = countStyleOf(first)
  }

  /** How many a cell says; -1 for nothing said, -2 for what is no whole number. */
  countIn(bytes: Uint8Array, from: number, to: number): number {
    const number = this.different.numberOf(bytes, from, to)
    if (number < this.counts.length) return this.counts[number] ?? -2
    const value = this.text(bytes, from, to)
    const count = saysNothing(value.trim()) ? -1 : (readCount(value, this.style) ?? -2)
    this.counts.push(count)
    if (this.different.size > mostDifferent) {
      this.different = new Distinct()
      this.counts = []
    }
    return count
  }
}

/** How the numbers of a column are written, by its first ones: `1.204` is a thousand where rows end in `,0`. */
function countStyleOf(values: readonly string[]): CountStyle {
  const dots = values.filter((value) =>
    /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+,\d{1,2}$/.test(value.trim()),
  ).length
  const commas = values.filter((value) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+\.\d{1,2}$/.test(value.trim()),
  ).length
  return dots > commas ? 'dot between thousands' : 'comma between thousands'
}
