import type { LaidOutNode, Line } from '../../../electron/documents/pdf/tagging/nodes'

/** A text on one page of a laid-out document, in the order in which it is drawn. */
export interface Leaf {
  /** The same for the parts of a text that is split over pages. */
  readonly key: object
  readonly type: string
  /** All of the text, also what stands on other pages; as it was written. */
  readonly source: string
  readonly lines: readonly Line[]
  /** Headings and labels have a color of their own. */
  readonly color: unknown
  /** Drawn, and not read. */
  readonly isArtifact: boolean
  /** Where it stands on its page, in points from the top left. */
  readonly box: Box
  /** What must not be split over pages that it is in: a row of a table, a point of a list. */
  readonly within: readonly { readonly key: object; readonly type: string }[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The texts of each page. */
export function leavesOf(document: LaidOutNode): Leaf[][] {
  const seen = new Set<object>()
  return (document.children ?? []).map((page) => {
    const leaves: Leaf[] = []
    collect(page, { leaves, seen, within: [], isArtifact: false, left: 0, top: 0 })
    return leaves
  })
}

interface Walk {
  readonly leaves: Leaf[]
  readonly seen: Set<object>
  readonly within: Leaf['within']
  readonly isArtifact: boolean
  /** Where what it is in stands. */
  readonly left: number
  readonly top: number
}

function collect(node: LaidOutNode, walk: Walk): void {
  const key = node.props?.structure ?? node.props ?? node
  const type = node.props?.structure?.type
  const isRepeated = node.props?.fixed === true && walk.seen.has(key)
  if (node.props?.fixed === true) walk.seen.add(key)
  const isArtifact = walk.isArtifact || isRepeated || type === 'Artifact'
  const box = boxOf(node, walk)
  // A drawing is one to whoever hears it, whatever is written in it.
  if (node.type === 'TEXT' || type === 'Figure') {
    const { within, leaves } = walk
    const color = node.style?.['color']
    leaves.push({
      key,
      type: type ?? 'P',
      source: sourceOf(node),
      lines: linesOf(node),
      color,
      isArtifact,
      box,
      within,
    })
    return
  }
  const within = type === undefined ? walk.within : [...walk.within, { key, type }]
  const { left, top } = box
  for (const child of node.children ?? [])
    collect(child, { ...walk, within, isArtifact, left, top })
}

/** A node's place on its page; the layout tells it within what the node is in. */
function boxOf({ type, box }: LaidOutNode, outer: Pick<Box, 'left' | 'top'>): Box {
  const of = (name: string): number => (typeof box?.[name] === 'number' ? box[name] : 0)
  const [left, top] = type === 'PAGE' ? [0, 0] : [outer.left + of('left'), outer.top + of('top')]
  return { left, top, width: of('width'), height: of('height') }
}

const linesOf = ({ lines, children }: LaidOutNode): readonly Line[] =>
  lines ?? (children ?? []).flatMap(linesOf)

const sourceOf = ({ type, value, children }: LaidOutNode): string =>
  typeof value === 'string'
    ? value
    : (children ?? []).map(sourceOf).join(type === 'TEXT' ? '' : ' ')

/** What is compared of a text: its letters, composed, without what only separates them. */
export const letters = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
