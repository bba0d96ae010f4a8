import type { FiguresRead } from '../../../electron/read/figures'
import { initiators } from '../../../shared/openData/tables'
import { z } from '../../../shared/kernel/zod'

/* What is to be read in a file of public data, as its `.gold.json` says, and what of it isn't. */

const Text = z.union([
  z.string(),
  z.null(),
  z.strictObject({ oneOf: z.array(z.string()) }),
  z.strictObject({ contains: z.array(z.string()) }),
])
const Count = z.union([z.number(), z.strictObject({ oneOf: z.array(z.number()) })])
const Cells = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))),
)

export const FiguresGold = z.strictObject({
  kind: z.literal('figures'),
  of: z.string(),
  note: z.string().optional(),
  /** What must stand in no place and no category. */
  secret: z.array(z.string()),
  columns: z.record(z.string(), Text).optional(),
  months: Cells.default({}),
  covered: z.array(z.string()).default([]),
  leftRows: Count.optional(),
  /** Other names of places and categories that are as good. */
  alias: z.record(z.string(), z.array(z.string())).default({}),
  /** The file has numbers of its own. */
  counted: z.boolean().default(false),
  refused: z.boolean().default(false),
  maySayNoCategory: z.boolean().default(false),
})
export type FiguresGold = z.infer<typeof FiguresGold>

type Months = FiguresRead['months'] | FiguresGold['months']

const fits = (gold: z.infer<typeof Text>, said: string | null): boolean =>
  gold === null || typeof gold === 'string'
    ? gold === said
    : 'oneOf' in gold
      ? gold.oneOf.includes(said ?? '')
      : gold.contains.every((one) => (said ?? '').includes(one))

/** Everything in an answer that is not as it should be, in words; empty when all is. */
export function wrongInFigures(gold: FiguresGold, read: FiguresRead): string[] {
  const columns = Object.entries(gold.columns ?? {}).flatMap(([name, wanted]) => {
    const said = read.columns[name as keyof FiguresRead['columns']]
    return fits(wanted, said) ? [] : [`column of ${name} is ${String(said)}`]
  })
  const told = [...columns, ...personalIn(gold, read)]
  return gold.refused
    ? [...told, ...notRefused(gold, read)]
    : [...told, ...wrongCells(gold, read), ...wrongRows(gold, read)]
}

function personalIn({ secret }: FiguresGold, { months }: FiguresRead): string[] {
  const kept = Object.values(months).flatMap((places) =>
    Object.entries(places).flatMap(([place, categories]) => [place, ...Object.keys(categories)]),
  )
  const all = kept.join('\n').toLowerCase()
  return secret.filter((one) => all.includes(one.toLowerCase())).map((one) => `${one} is kept`)
}

function notRefused(gold: FiguresGold, { months, problem, asks }: FiguresRead): string[] {
  const places = Object.values(months).flatMap((of) => Object.values(of))
  if (places.length === 0) return problem === null && asks.length === 0 ? ['it says no reason'] : []
  const hasNone = places.every((categories) => Object.keys(categories).length <= 1)
  return gold.maySayNoCategory && hasNone ? [] : ['it is counted']
}

function wrongCells(gold: FiguresGold, read: FiguresRead): string[] {
  const names = new Map(
    Object.entries(gold.alias).flatMap(([name, others]) =>
      others.map((one) => [one.toLowerCase(), name.toLowerCase()] as const),
    ),
  )
  const [wanted, got] = [flat(gold.months, names), flat(read.months, names)]
  return [...new Set([...wanted.keys(), ...got.keys()])].flatMap((key) => {
    const [want, have] = [wanted.get(key) ?? {}, { ...got.get(key) }]
    const before = JSON.stringify(have)
    for (const who of Object.keys(want).sort((a, b) => a.length - b.length)) {
      let rest = want[who] ?? 0
      for (const one of who.split('|')) {
        const took = Math.min(rest, have[one] ?? 0)
        rest -= took
        have[one] = (have[one] ?? 0) - took
      }
      if (rest > 0) return [`${key}: ${JSON.stringify(want)}, is ${before}`]
    }
    return initiators.some((one) => (have[one] ?? 0) > 0) ? [`${key}: too many, ${before}`] : []
  })
}

function flat(
  months: Months,
  names: ReadonlyMap<string, string>,
): Map<string, Record<string, number>> {
  const nameOf = (name: string): string => names.get(name.toLowerCase()) ?? name.toLowerCase()
  const cells = new Map<string, Record<string, number>>()
  for (const [month, places] of Object.entries(months))
    for (const [place, categories] of Object.entries(places))
      for (const [category, counts] of Object.entries(categories)) {
        const key = [month, nameOf(place), nameOf(category)].join(' | ')
        const cell = cells.get(key) ?? {}
        cells.set(key, cell)
        for (const [who, count] of Object.entries(counts)) cell[who] = (cell[who] ?? 0) + count
      }
  return cells
}

function wrongRows(gold: FiguresGold, { covered, left, problem }: FiguresRead): string[] {
  const rows = left.reduce((sum, one) => sum + one.rows, 0)
  const { leftRows } = gold
  const isLeft =
    leftRows === undefined ||
    (typeof leftRows === 'number' ? leftRows === rows : leftRows.oneOf.includes(rows))
  return [
    ...(covered.join() === gold.covered.join() ? [] : [`covered ${covered.join()}`]),
    ...(isLeft ? [] : [`${rows} rows are left`]),
    ...(problem === null ? [] : [problem]),
  ]
}
