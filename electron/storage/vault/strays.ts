import { chainAfter } from './chain'
import type { SegmentContent } from './segment'

/*
 * Two programs that can't see each other's files give the same names to different ones. Where a
 * service or a person then puts their folders together, a snapshot of one comes to lie beside changes
 * of the other, and hides them: they are numbered as if it held them. Nothing was lost yet, so it is
 * found by what each segment leads to.
 */

/** After which change, and the chain there. */
export interface Point {
  readonly sequence: number
  readonly chain: Uint8Array
}

/** A segment of the journal that was read. */
export interface ReadSegment {
  readonly number: number
  readonly content: SegmentContent
}

/**
 * The numbers of segments whose last change nothing goes on from: no later segment, and no snapshot
 * that was made there. What is shown may lack what they hold. `snapshots` and `segments` are in
 * the order of their numbers; those of earlier formats tell too little to be judged.
 */
export function findStrays(
  snapshots: readonly Point[],
  segments: readonly ReadSegment[],
): number[] {
  const known = new Set(snapshots.map(keyOf))
  const newest = Math.max(0, ...snapshots.map(({ sequence }) => sequence))
  const strays: number[] = []
  for (const { number, content } of segments.toReversed()) {
    const points = pointsOf(content)
    const end = points.at(-1)
    // The last one is still being written, as long as it isn't behind what a snapshot holds.
    const isOpen = number === segments.at(-1)?.number && content.lastSequence >= newest
    if (end !== undefined && !isOpen && !known.has(end)) strays.push(number)
    for (const point of points) known.add(point)
  }
  return strays.toReversed()
}

/** Every point of a segment, from before its first change on; none in the format without chains. */
function pointsOf({ firstSequence, chain, changes }: SegmentContent): string[] {
  if (chain === null) return []
  let after: Uint8Array = chain
  const points = [keyOf({ sequence: firstSequence - 1, chain })]
  for (const [index, change] of changes.entries()) {
    after = chainAfter(after, change)
    points.push(keyOf({ sequence: firstSequence + index, chain: after }))
  }
  return points
}

const keyOf = ({ sequence, chain }: Point): string =>
  `${sequence} ${Buffer.from(chain).toString('base64')}`
