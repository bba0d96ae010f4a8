import type { LaidOutNode } from '../../../electron/documents/pdf/tagging/nodes'
import type { Box, Leaf } from './leaves'

/** So much of two boxes may lie on each other, in points: what rounding makes of boxes that touch. */
const touching = 0.5

/** Texts that run off their page, and texts that stand on each other, as a long one on a running foot would. */
export function faultsInPlaces(pages: readonly (readonly Leaf[])[], paper: LaidOutNode): string[] {
  return pages.flatMap((leaves, number) => {
    const { width, height } = sheetOf(paper.children?.[number])
    const drawn = leaves.filter(({ lines }) => lines.length > 0)
    const outside = drawn.filter(
      ({ box }) => box.left < 0 || box.top < 0 || right(box) > width || bottom(box) > height,
    )
    const within = drawn.filter((leaf) => !outside.includes(leaf))
    const over = within.flatMap((leaf, at) =>
      within
        .slice(at + 1)
        .flatMap((other) => (lieOnEachOther(leaf.box, other.box) ? [[leaf, other]] : [])),
    )
    return [
      ...outside.map((leaf) => `page ${number + 1}: “${show(leaf)}” runs off it`),
      ...over.map(
        ([one, other]) => `page ${number + 1}: “${show(one)}” stands on “${show(other)}”`,
      ),
    ]
  })
}

function sheetOf(page: LaidOutNode | undefined): { width: number; height: number } {
  const { width, height } = page?.box ?? {}
  if (typeof width !== 'number' || typeof height !== 'number') throw new Error('a page of no size')
  return { width: width + touching, height: height + touching }
}

const right = ({ left, width }: Box): number => left + width
const bottom = ({ top, height }: Box): number => top + height

const lieOnEachOther = (one: Box, other: Box): boolean =>
  Math.min(right(one), right(other)) - Math.max(one.left, other.left) > touching &&
  Math.min(bottom(one), bottom(other)) - Math.max(one.top, other.top) > touching

const show = (leaf: Leaf | undefined): string => (leaf?.source ?? '').slice(0, 40)
