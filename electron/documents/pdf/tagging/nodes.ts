import type { StructureMark } from '../layout/structureTags'

/** A line of a laid-out text. */
export interface Line {
  readonly string: string
  readonly box: { readonly x: number; readonly y: number; readonly height: number }
  readonly runs: readonly Run[]
}

/** A stretch of a line in one font and direction. */
export interface Run {
  readonly xAdvance?: number
  readonly attributes?: {
    readonly bidiLevel?: number
    readonly font?: readonly unknown[]
    readonly fontSize?: number
    readonly color?: unknown
  }
  readonly positions?: readonly object[]
  readonly glyphs?: readonly { readonly codePoints: readonly number[] }[]
}

/** A laid-out node, as far as tagging looks at it. */
export interface LaidOutNode {
  readonly type: string
  readonly box?: Readonly<Partial<Record<string, unknown>>>
  readonly style?: Readonly<Partial<Record<string, unknown>>>
  readonly props?: {
    readonly structure?: StructureMark
    readonly fixed?: boolean
    /** An entry in the outline; none on the later parts of what was split. */
    readonly bookmark?: object | null
    /** A place links can lead to, or what a marker runs. */
    readonly id?: string | (() => void)
  }
  readonly children?: readonly LaidOutNode[]
  /** Of a text. */
  readonly lines?: readonly Line[]
  /** Of a piece of a text. */
  readonly value?: string
}

/** Whether the renderer draws something for the node itself: a rule or a ground. */
export function drawsBox({ box, style }: LaidOutNode): boolean {
  const sides = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth']
  return Boolean(style?.['backgroundColor']) || sides.some((side) => Boolean(box?.[side]))
}

/**
 * A node that draws nothing and runs when the renderer comes to it: the renderer asks the document for
 * a destination there, and the document, told to run something instead of a name, runs it. (A drawing
 * that paints nothing would do as well, for ten times the cost of it.) It is added after layout, so it
 * moves nothing.
 */
export const marker = (run: () => void): LaidOutNode => ({
  type: 'TEXT',
  box: { top: 0 },
  props: { id: run },
})
