import { type CommandOf } from './commands'
import { type Initiator, mostCategories, noCategory, otherCategory } from './tables'

import { placeKey } from './matchPlaces'
import type { Counted, CountedPlace } from './reading/reading'
import { type CountLine, encodeSeries } from './series'

/** What a person says of a file, beside what was counted in it. */
export interface SaidOfFile {
  readonly sourceId: string | null
  readonly source: CommandOf<'openData.add'>['source']
  readonly downloadedOn: string
  /** Which neighborhood each place is, null for none of the site's; a place that isn't named is undecided. */
  readonly places: CommandOf<'openData.add'>['places']
  readonly replaces: readonly string[]
}

/**
 * The command that keeps what was counted: places that aren't the site's become one, categories that
 * are rare become one.
 */
export function keeping(counted: Counted, said: SaidOfFile): CommandOf<'openData.add'> {
  const elsewhere = new Set(
    said.places.filter((one) => one.neighborhoodId === null).map(({ place }) => placeKey(place)),
  )
  const isElsewhere = ({ place }: CountedPlace): boolean => elsewhere.has(placeKey(place))
  const kept = new Map<string, CountedPlace[]>()
  for (const place of counted.places) {
    if (place.rows === 0) continue
    const name = isElsewhere(place) ? '' : place.place
    kept.set(name, [...(kept.get(name) ?? []), place])
  }
  const near = counted.places.filter((place) => !isElsewhere(place))
  const categories = frequent(counted, near.length === 0 ? counted.places : near)
  const { rowsRead, from, to, leftOut } = counted
  return {
    type: 'openData.add',
    sourceId: said.sourceId,
    source: said.source,
    fields: {
      downloadedOn: said.downloadedOn,
      from,
      to,
      categories: categories.names,
      rowsRead,
      leftOut: leftOut.map(({ reason, rows }) => ({ reason, rows })),
    },
    counts: [...kept].map(([place, of]) => ({ place, series: seriesOf(of, categories.numberOf) })),
    places: [...said.places],
    replaces: [...said.replaces],
  }
}

/** The most frequent categories, and for each that was counted the number it is kept under. */
function frequent(
  counted: Counted,
  places: readonly CountedPlace[],
): { readonly names: string[]; readonly numberOf: ReadonlyMap<number, number> } {
  const rows = new Map<number, number>()
  for (const { cells } of places)
    for (const { category, count } of cells) rows.set(category, (rows.get(category) ?? 0) + count)
  const nameOf = (category: number): string => counted.categories[category] ?? otherCategory
  const own = [...rows]
    .filter(([category]) => nameOf(category) !== otherCategory && nameOf(category) !== noCategory)
    .sort(([a, of], [b, than]) => than - of || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, mostCategories)
    .map(([category]) => nameOf(category))
  const names = [...own, noCategory, otherCategory]
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    names,
    numberOf: new Map(
      counted.categories.map((name, at) => [at, numbers.get(name) ?? names.length - 1]),
    ),
  }
}

function seriesOf(places: readonly CountedPlace[], numberOf: ReadonlyMap<number, number>): string {
  const lines = new Map<string, { category: number; initiator: Initiator; counts: number[] }>()
  for (const { cells } of places)
    for (const { category: counted, initiator, month, count } of cells) {
      const category = numberOf.get(counted) ?? 0
      const key = `${category} ${initiator}`
      const line = lines.get(key) ?? { category, initiator, counts: [] }
      lines.set(key, line)
      while (line.counts.length <= month) line.counts.push(0)
      line.counts[month] = (line.counts[month] ?? 0) + count
    }
  return encodeSeries([...lines.values()].map(trimLine))
}

function trimLine(line: {
  readonly category: number
  readonly initiator: Initiator
  readonly counts: readonly number[]
}): CountLine {
  const first = line.counts.findIndex((count) => count !== 0)
  return { ...line, first, counts: line.counts.slice(first) }
}
