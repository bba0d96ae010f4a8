import type { StructureMark } from '../setting/structure'

/** A laid-out node, as far as tagging looks at it. */
export interface LaidOutNode {
  readonly type: string
  readonly box?: Readonly<Partial<Record<string, unknown>>>
  readonly style?: Readonly<Partial<Record<string, unknown>>>
  readonly props?: {
    readonly structure?: StructureMark
    readonly fixed?: boolean
    readonly paint?: () => void
  }
  readonly children?: readonly LaidOutNode[]
}

/** Whether the renderer draws something for the node itself: a rule or a ground. */
export function drawsBox({ box, style }: LaidOutNode): boolean {
  const sides = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth']
  return Boolean(style?.['backgroundColor']) || sides.some((side) => Boolean(box?.[side]))
}

/**
 * A node that draws nothing and runs when the renderer comes to it. It is added after layout, so
 * it moves nothing; the size only keeps the renderer from warning about an empty drawing.
 */
export const marker = (paint: () => void): LaidOutNode => ({
  type: 'CANVAS',
  box: { top: 0, left: 0, width: 1, height: 1 },
  style: {},
  props: { paint },
  children: [],
})
