import { createContext, useContext } from 'react'
import type { Format } from '../../../shared/projector/shape'
import { usualSize, type TextSize } from '../../../shared/projector/view'

/** How large the room wants its text, for everything on the projector. */
export const SizeContext = createContext<TextSize>(usualSize)

export const useSize = (): TextSize => useContext(SizeContext)

/** Nothing on the projector is smaller, in units: the back row is far away. */
const smallest = 40

/** The sizes body text may have, in units, largest first. */
const bodySizes = [60, 52, 48, 44] as const

/** Those it may have in columns of a picture: in narrow ones the largest leaves too few words to a line. */
export function bodySizesFor(format: Format, columns: number): readonly number[] {
  if (format === 'tall') return [72, ...bodySizes]
  return format === 'narrow' && columns > 1 ? bodySizes.slice(1) : bodySizes
}

/** The sizes of a decision that has the picture to itself. */
export const decisionSizes = [104, 84, 72, ...bodySizes] as const

const titleSizes = [84, 72, 60, 52, 44] as const
/** A title that stands alone. */
const largeTitleSizes = [132, 112, 96, ...titleSizes] as const

/** Sizes as large as the room wants them, largest first. */
export const scaleSizes = (sizes: readonly number[], size: TextSize): number[] => [
  ...new Set(sizes.map((units) => Math.max(smallest, Math.round(units * size)))),
]

/** The sizes a title may have, largest first; one that is long is set smaller than the room wants it. */
export function scaleTitles(isAlone: boolean, size: TextSize): number[] {
  const scaled = scaleSizes(isAlone ? largeTitleSizes : titleSizes, size)
  const least = scaled.at(-1) ?? smallest
  return [...scaled, ...titleSizes.filter((units) => units < least)]
}
