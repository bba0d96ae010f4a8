import type { Marker } from './markers'
import type { Row } from './rows'

interface Line {
  readonly row: Row
  readonly isTimed: boolean
  readonly isHeading: boolean
}

interface Open {
  readonly key: string
  readonly kind: Marker['kind']
  readonly indent: number
  readonly level: number
  value: number
}

/** Kinds that usually stand above others, when indentation says nothing. */
const rank: Readonly<Record<Marker['kind'], number>> = {
  capitalRoman: 0,
  part: 0,
  number: 0,
  decimal: 0,
  capital: 1,
  letter: 2,
  roman: 2,
  bullet: 3,
}
/** Bullets that word processors use for lower levels. */
const lowerBullets = new Set([
  'o',
  '§',
  '▪',
  '◦',
  '‣',
  '⁃',
  '–',
  '–',
  '·',
  '■',
  '○',
  '\uf0a7',
  '\uf0d8',
])

/**
 * How deep every line of a list stands, from 0. Indentation tells; where it doesn't, the kinds of
 * numbers and bullets and the order they count in. Lines without a bullet keep 0.
 */
export function levelsOf(lines: readonly Line[]): number[] {
  let open: Open[] = []
  const shallowest = Math.min(
    ...lines.flatMap(({ row }) => (row.marker?.kind === 'decimal' ? [row.marker.depth] : [])),
  )
  // Lettered headings stand beside each other, whatever is numbered between them.
  const heads = new Map<string, number>()
  const hasWhole = lines.some(({ row }) => row.marker?.kind === 'number')
  return lines.map(({ row, isTimed, isHeading }) => {
    if (isHeading && row.marker === null) open = []
    const { marker } = row
    if (marker === null) return 0
    const head = isHeading && marker.kind === 'capital' ? heads.get(keyOf(marker)) : undefined
    const level =
      marker.kind === 'decimal'
        ? marker.depth - (hasWhole ? 1 : shallowest)
        : (head ?? levelIn(open, row, marker, isTimed))
    if (isHeading) heads.set(keyOf(marker), level)
    open = open.filter(
      (one) => one.level < level || (one.level === level && one.key === keyOf(marker)),
    )
    open = [
      ...open.filter((one) => one.level < level),
      { key: keyOf(marker), kind: marker.kind, indent: row.indent, level, value: marker.value },
    ]
    return level
  })
}

const keyOf = (marker: Marker): string => `${marker.kind} ${marker.sign}`

function levelIn(open: readonly Open[], row: Row, marker: Marker, isTimed: boolean): number {
  const top = open.at(-1)
  if (top === undefined) return 0
  // 1., 2., 3. stay one list even where the indentation slips.
  const counted = open.findLast(
    (one) => one.key === keyOf(marker) && marker.value > 1 && one.value === marker.value - 1,
  )
  if (counted !== undefined) return counted.level
  if (row.indent > top.indent + 1) return top.level + 1
  const within = open.filter((one) => one.indent <= row.indent + 1)
  const same = within.findLast((one) => one.key === keyOf(marker))
  if (same !== undefined) return same.level
  const nearest = within.at(-1)
  if (nearest === undefined) return 0
  if (isTimed) return nearest.level
  if (rank[marker.kind] > rank[nearest.kind]) return nearest.level + 1
  const isLowerBullet =
    marker.kind === 'bullet' && nearest.kind === 'bullet' && lowerBullets.has(marker.sign)
  const isBelow = nearest.level === 0 || !lowerBullets.has(nearest.key.slice('bullet '.length))
  return isLowerBullet && isBelow ? nearest.level + 1 : nearest.level
}
