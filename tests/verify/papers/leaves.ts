import type { LaidOutNode, Line } from '../../../electron/documents/tagged/nodes'

/** A text on one page of a laid-out paper, in the order in which it is drawn. */
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
  /** What must not be split over pages that it is in: a row of a table, a point of a list. */
  readonly within: readonly { readonly key: object; readonly type: string }[]
}

/** The texts of each page. */
export function leavesOf(document: LaidOutNode): Leaf[][] {
  const seen = new Set<object>()
  return (document.children ?? []).map((page) => {
    const leaves: Leaf[] = []
    collect(page, { leaves, seen, within: [], isArtifact: false })
    return leaves
  })
}

interface Walk {
  readonly leaves: Leaf[]
  readonly seen: Set<object>
  readonly within: Leaf['within']
  readonly isArtifact: boolean
}

function collect(node: LaidOutNode, walk: Walk): void {
  const key = node.props?.structure ?? node.props ?? node
  const type = node.props?.structure?.type
  const isRepeated = node.props?.fixed === true && walk.seen.has(key)
  if (node.props?.fixed === true) walk.seen.add(key)
  const isArtifact = walk.isArtifact || isRepeated || type === 'Artifact'
  // A drawing is one to whoever hears it, whatever is written in it.
  if (node.type === 'TEXT' || type === 'Figure') {
    const { within, leaves } = walk
    const color = node.style?.['color']
    leaves.push({
      ...{ key, type: type ?? 'P', source: sourceOf(node), lines: linesOf(node) },
      ...{ color, isArtifact, within },
    })
    return
  }
  const within = type === undefined ? walk.within : [...walk.within, { key, type }]
  for (const child of node.children ?? []) collect(child, { ...walk, within, isArtifact })
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
