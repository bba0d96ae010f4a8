import { z } from '../kernel/zod'

/*
 * The shape of the picture the room sees. Everything on it is laid out in units: the short side of any
 * picture has 1080 of them, so that text is as large on each in proportion, and the long side as many as
 * it takes. Whoever lays a view out for the same shape gets the same lines and pages.
 */

const shortSide = 1080
/** What is still longer, as two displays side by side, stays empty beyond: lines could no longer be read. */
const longestSide = 2592

const side = z.number().int().min(shortSide).max(longestSide)

/** The sides of a picture, in units; the shorter is 1080. */
export const Shape = z
  .strictObject({ width: side, height: side })
  .refine(({ width, height }) => Math.min(width, height) === shortSide)

export type Shape = z.infer<typeof Shape>

/** The shape of most displays. */
export const usualShape: Shape = { width: 1920, height: 1080 }

/** What a display is a little more than its shape by, in units: no unit more for what rounding left. */
const rounding = 0.01

/** The shape of a window or display, from its sides in whatever they are measured; of none, the usual one. */
export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  const short = Math.min(width, height)
  if (!(short > 0)) return usualShape
  const long = Math.ceil((Math.max(width, height) / short) * shortSide - rounding)
  const longSide = Math.min(longestSide, Math.max(shortSide, long))
  return width < height
    ? { width: shortSide, height: longSide }
    : { width: longSide, height: shortSide }
}

/** How a picture is laid out: two columns beside each other, the same with less room, or one above the other. */
export type Format = 'wide' | 'narrow' | 'tall'

/** Displays of 16:9 and 16:10 are wide, of 4:3 and 5:4 narrow, and those that stand upright tall. */
export function formatOf({ width, height }: Shape): Format {
  if (width < height) return 'tall'
  return width < height * 1.45 ? 'narrow' : 'wide'
}

/** Whether two pictures have the same shape. */
export const isSameShape = (one: Shape, other: Shape): boolean =>
  one.width === other.width && one.height === other.height
