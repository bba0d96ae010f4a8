import { circleThrough, networkOf, type Cost, type Network } from './network'
import { isSmallCount } from './smallCounts'
import { linesOfTable, type CountTable } from './countTable'

/*
 * Which counts of people a public table prints: counts from 1 to the threshold are left out, with any
 * total or percentage from which they could be worked out.
 *
 * The method is complementary cell suppression: the small counts are hidden, and of the others as
 * few as it takes until no hidden count can be worked out. It is the network method of Gusfield, "A
 * graph theoretic approach to statistical data security", SIAM Journal on Computing 17 (1988), with
 * hidden counts chosen by cheapest circles as in Kelly, Golden and Assad, "Cell suppression:
 * disclosure protection for sensitive tabular data", Networks 22 (1992); the field's own account is
 * Willenborg and de Waal, "Elements of statistical disclosure control", Springer (2001).
 *
 * What a reader is taken to know: every printed count, that all sums hold, that counts are whole and
 * not negative, which hidden counts are small, and the threshold. A hidden count is safe when it has
 * at least two possible values then. In this kind of table every other solution is reached over
 * circles in which counts change by one, so that one circle through hidden counts alone is proof,
 * and none means that the count can be worked out.
 */

/** A count as it may be printed. */
interface PrintedCount {
  /** Null where it is left out. */
  readonly count: number | null
  /** Whether it is left out for itself, or for another. Never printed: it would tell which are small. */
  readonly hidden: 'small' | 'for another' | null
}

/** A line of the table as it may be printed. */
export interface PrintedLine {
  readonly name: string
  /** One for each column, and the line's total. */
  readonly counts: readonly PrintedCount[]
  /** The number of the line of which this one is a part; null for the whole table, which is line 0. */
  readonly group: number | null
}

/**
 * What of a table of counts of people may be printed, each group before its parts. Where even
 * leaving out single counts wouldn't do, nothing of the table is printed.
 */
export function printable(table: CountTable, threshold: number): PrintedLine[] {
  const lines = linesOfTable(table)
  const network = networkOf(lines)
  const small = new Set(
    network.arcs.flatMap(({ count }, arc) => (isSmallCount(count, threshold) ? [arc] : [])),
  )
  const hidden = hideFor(network, small, threshold)
  return lines.map(({ name, group, counts }, line) => ({
    name,
    group,
    counts: counts.map((count, column): PrintedCount => {
      const arc = line * counts.length + column
      if (hidden !== null && !hidden.has(arc)) return { count, hidden: null }
      return { count: null, hidden: small.has(arc) ? 'small' : 'for another' }
    }),
  }))
}

/** All arcs to hide; null for the whole table. */
function hideFor(
  network: Network,
  small: ReadonlySet<number>,
  threshold: number,
): ReadonlySet<number> | null {
  const hidden = new Set(small)
  const proven = new Set<number>()
  const lines = new Set(network.arcs.map(({ line }) => line)).size
  const width = network.arcs.length / lines
  const cost: Cost = (arc, step) =>
    !canStep(network, arc, step, small.has(arc), threshold)
      ? Infinity
      : hidden.has(arc)
        ? 0
        : loss(network, arc, width)
  for (const arc of small) {
    if (proven.has(arc)) continue
    const circle = cheapest(network, arc, cost)
    if (circle === null) return null
    for (const on of circle) {
      hidden.add(on)
      proven.add(on)
    }
  }
  return withoutNeedless(network, hidden, small, threshold, width)
}

/** Shows again what in the end needn't be hidden, the greatest loss first. */
function withoutNeedless(
  network: Network,
  hidden: ReadonlySet<number>,
  small: ReadonlySet<number>,
  threshold: number,
  width: number,
): ReadonlySet<number> {
  const others = [...hidden]
    .filter((arc) => !small.has(arc))
    .sort((a, b) => loss(network, b, width) - loss(network, a, width))
  return others.reduce<ReadonlySet<number>>((kept, arc) => {
    const fewer = new Set([...kept].filter((one) => one !== arc))
    return isSafe(network, fewer, small, threshold) ? fewer : kept
  }, hidden)
}

/** Whether each hidden count is on a circle of hidden counts. */
function isSafe(
  network: Network,
  hidden: ReadonlySet<number>,
  small: ReadonlySet<number>,
  threshold: number,
): boolean {
  const cost: Cost = (arc, step) =>
    hidden.has(arc) && canStep(network, arc, step, small.has(arc), threshold) ? 0 : Infinity
  return [...hidden].every((arc) => cheapest(network, arc, cost) !== null)
}

function cheapest(network: Network, arc: number, cost: Cost): readonly number[] | null {
  const [up, down] = ([1, -1] as const).map((step) => circleThrough(network, arc, step, cost))
  if (up == null || down == null) return (up ?? down)?.arcs ?? null
  return (up.cost <= down.cost ? up : down).arcs
}

/** Whether a reader must think it possible that the count is one more or one less. */
function canStep(
  network: Network,
  arc: number,
  step: 1 | -1,
  isSmall: boolean,
  threshold: number,
): boolean {
  const count = (network.arcs[arc]?.count ?? 0) + step
  return isSmall ? isSmallCount(count, threshold) : count >= 0
}

/**
 * What is lost when a count is hidden: above all one count; totals rather stay, and so do zeros,
 * which readers often know anyway. Of two that are alike, the smaller one goes.
 */
function loss(network: Network, arc: number, width: number): number {
  const { count, line, column } = network.arcs[arc] ?? { count: 0, line: 0, column: 0 }
  const total = (column === width - 1 ? 2 : 1) * (line === 0 ? 2 : 1)
  return (count === 0 ? 3_000 : 1_000) * total + Math.min(count, 900)
}

export type { CountTable } from './countTable'
