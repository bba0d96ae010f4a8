import type { Line } from './countTable'

/*
 * A table of counts as a network: every count is an arc, every sum that must hold is a node. Whoever
 * changes hidden counts without breaking a sum goes round a circle in it: with an arc a count is one
 * more, against it one less. Sums that follow from others need no node.
 */

/** A count of the table. */
interface Arc {
  readonly line: number
  readonly column: number
  readonly count: number
  readonly from: number
  readonly to: number
}

export interface Network {
  readonly nodes: number
  readonly arcs: readonly Arc[]
  /** The arcs that touch a node. */
  readonly at: readonly (readonly number[])[]
}

/** The network of a table with groups in its rows, however deep, and one level of columns. */
export function networkOf(lines: readonly Line[]): Network {
  const width = lines[0]?.counts.length ?? 0
  const numbers = new Map<string, number>()
  const node = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size
    numbers.set(name, known)
    return known
  }
  // Where a count stands in one sum only, the arc ends at the ground, which is no sum.
  const ground = node('ground')
  const sumOf = (group: number | null, column: number): number =>
    group === null ? ground : node(`down ${group} ${column}`)
  const arcs = lines.flatMap((line, at) =>
    line.counts.map((count, column): Arc => {
      const inside = line.isGroup ? sumOf(at, column) : node(`across ${at}`)
      const outside = sumOf(line.group, column)
      const isTotal = column === width - 1
      return { line: at, column, count, ...ends(inside, outside, isTotal) }
    }),
  )
  const at: number[][] = Array.from({ length: numbers.size }, () => [])
  arcs.forEach(({ from, to }, index) => {
    at[from]?.push(index)
    if (to !== from) at[to]?.push(index)
  })
  return { nodes: numbers.size, arcs, at }
}

/** The column of totals runs the other way, so that every sum reads "in equals out". */
const ends = (inside: number, outside: number, isTotal: boolean): Pick<Arc, 'from' | 'to'> =>
  isTotal ? { from: outside, to: inside } : { from: inside, to: outside }

/** What going along an arc costs, +1 with it and −1 against it; infinite where that can't be. */
export type Cost = (arc: number, step: 1 | -1) => number

/** A cheapest circle through an arc that changes it by `step`; null when there is none. */
export function circleThrough(
  network: Network,
  arc: number,
  step: 1 | -1,
  cost: Cost,
): { readonly arcs: readonly number[]; readonly cost: number } | null {
  const given = network.arcs[arc]
  const own = cost(arc, step)
  if (given === undefined || own === Infinity) return null
  const [start, goal] = step === 1 ? [given.to, given.from] : [given.from, given.to]
  const way = cheapestWay(network, start, goal, (other, way) =>
    other === arc ? Infinity : cost(other, way),
  )
  return way === null ? null : { arcs: [arc, ...way.arcs], cost: own + way.cost }
}

interface Reached {
  readonly cost: number
  readonly by: number | null
  readonly before: number
}

/** Dijkstra's way through the network; null when there is none. */
function cheapestWay(
  network: Network,
  start: number,
  goal: number,
  cost: Cost,
): { arcs: number[]; cost: number } | null {
  const reached = new Map<number, Reached>([[start, { cost: 0, by: null, before: start }]])
  const settled = new Set<number>()
  for (;;) {
    const here = nearest(reached, settled)
    if (here === null) return null
    if (here === goal) return { arcs: wayBack(reached, goal), cost: reached.get(goal)?.cost ?? 0 }
    settled.add(here)
    const soFar = reached.get(here)?.cost ?? Infinity
    for (const arc of network.at[here] ?? []) {
      const { from, to } = network.arcs[arc] ?? { from: here, to: here }
      const next = from === here ? to : from
      const sum = soFar + cost(arc, from === here ? 1 : -1)
      if (sum < (reached.get(next)?.cost ?? Infinity))
        reached.set(next, { cost: sum, by: arc, before: here })
    }
  }
}

function nearest(
  reached: ReadonlyMap<number, Reached>,
  settled: ReadonlySet<number>,
): number | null {
  let best: number | null = null
  let least = Infinity
  for (const [node, { cost }] of reached)
    if (!settled.has(node) && cost < least) [best, least] = [node, cost]
  return best
}

function wayBack(reached: ReadonlyMap<number, Reached>, goal: number): number[] {
  const arcs: number[] = []
  let step = reached.get(goal)
  while (step !== undefined && step.by !== null) {
    arcs.push(step.by)
    step = reached.get(step.before)
  }
  return arcs
}
