import { teal } from '../../../electron/documents/pdf/layout/pageStyles'
import type { Leaf } from './leaves'

/** Longer rows than this may be split: kept whole, one might not fit on any page (`setting/parts.tsx`). */
const longRow = 900
/** So may rows that are higher, in points: more than a quarter of a page. */
const highRow = 220

/**
 * What is wrong with where the pages of a document are broken. On a form lines to write on follow a heading,
 * which are no texts; each is in one piece with them. A note that belongs to a heading is no text either.
 */
export function faultsInBreaks(
  pages: readonly (readonly Leaf[])[],
  isForm: boolean,
  note: string,
): string[] {
  const read = pages.map((leaves) =>
    leaves.filter(({ isArtifact, source }) => !isArtifact && source !== note),
  )
  return [...(isForm ? [] : orphanedHeadings(read)), ...splitRows(read), ...widows(read)]
}

const rank = ({ type }: Leaf): number | null => (/^H\d$/.test(type) ? Number(type.slice(1)) : null)

/** A heading or label that what it is about doesn't follow on its page. */
function orphanedHeadings(pages: readonly Leaf[][]): string[] {
  return pages.flatMap((leaves, page) =>
    leaves.flatMap((leaf, index) => {
      const next = leaves[index + 1]
      const own = rank(leaf)
      if (own === null && leaf.color !== teal) return []
      if (page === pages.length - 1 || (leaf.type === 'TH' && next !== undefined)) return []
      const nextRank = next === undefined ? 0 : rank(next)
      const isAlone = next === undefined || (own !== null && nextRank !== null && nextRank <= own)
      return isAlone ? [`page ${page + 1} ends a column with “${leaf.source}”`] : []
    }),
  )
}

/** A row of a table or a point of a list on two pages that would fit on one. */
function splitRows(pages: readonly Leaf[][]): string[] {
  const rows = new Map<object, { pages: Map<number, Leaf[]>; texts: Map<object, string> }>()
  for (const [page, leaves] of pages.entries())
    for (const leaf of leaves)
      for (const { key, type } of leaf.within) {
        if (type !== 'TR' && type !== 'LI') continue
        const row = rows.get(key) ?? {
          pages: new Map<number, Leaf[]>(),
          texts: new Map<object, string>(),
        }
        row.pages.set(page, [...(row.pages.get(page) ?? []), leaf])
        row.texts.set(leaf.key, leaf.source)
        rows.set(key, row)
      }
  return [...rows.values()].flatMap((row) => {
    const text = [...row.texts.values()].join('')
    const high = [...row.pages.values()].reduce((sum, leaves) => sum + heightOf(leaves), 0)
    return row.pages.size > 1 && text.length <= longRow && high <= highRow
      ? [`a row is split over pages: “${text.slice(0, 60)}”`]
      : []
  })
}

const heightOf = (leaves: readonly Leaf[]): number =>
  Math.max(...leaves.map(({ box }) => box.top + box.height)) -
  Math.min(...leaves.map(({ box }) => box.top))

/** A single line of a text on a page of its own, though there are enough to keep two together. */
function widows(pages: readonly Leaf[][]): string[] {
  const parts = new Map<object, Leaf[]>()
  for (const leaves of pages)
    for (const leaf of leaves) parts.set(leaf.key, [...(parts.get(leaf.key) ?? []), leaf])
  return [...parts.values()].flatMap((own) =>
    own.length > 1 && own.some(({ lines }) => lines.length < 2)
      ? [`a line stands alone: “${own.at(-1)?.lines[0]?.string ?? ''}”`]
      : [],
  )
}

/** Signs that begin no line of Chinese, and that end none. */
const beginNone = /^[、。，：；？！）》〉」』】〕”’％·…]/u
const endNone = /[（《〈「『【〔“‘]$/u

/** Lines of Chinese that begin or end with what may not stand there. */
export const faultsInLines = (pages: readonly (readonly Leaf[])[]): string[] =>
  pages.flat().flatMap(({ lines, source }) =>
    lines.flatMap(({ string }, index) => {
      const line = string.trim()
      const isWrong =
        /\p{Script=Han}/u.test(source) &&
        ((index > 0 && beginNone.test(line)) || (index < lines.length - 1 && endNone.test(line)))
      return isWrong ? [`a line of Chinese breaks wrongly: “${line}”`] : []
    }),
  )
