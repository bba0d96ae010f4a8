import { type RefObject, useLayoutEffect, useState } from 'react'

/** Heights in rem, as the sheets of home have them; of the lines at the side with two lines of each. */
const heights = { line: 2.95, tallLine: 3.3, sideLine: 4.6, list: 2.85, end: 0.75 } as const
/** From this width on lines are taller and the lists stand in two columns. */
const wide = 1_600
/** Up to this width the side is narrow. */
const narrow = 1_100

/** Room for lines in columns of lists. */
export interface RoomForRows {
  /** Whether the lists stand in two columns. */
  readonly isWide: boolean
  readonly isNarrow: boolean
  /** How many lines a column with so many lists has room for; 1 at least. */
  readonly linesIn: (lists: number) => number
  /** The same at the side, where so much stands above and below the lists (rem). */
  readonly linesAtSide: (lists: number, around: number) => number
}

/** How many lines stand in sight below the top of an element, measured as the window is now. */
export function useRoomForRows(ref: RefObject<HTMLElement | null>): RoomForRows {
  const [{ width, room }, setSize] = useState({ width: 1_366, room: 42 })
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = (ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setSize({ width: window.innerWidth, room: (window.innerHeight - top) / rem })
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [ref])
  const fit = (lists: number, line: number, around: number): number =>
    Math.max(1, Math.floor((room - heights.end - around - lists * heights.list) / line))
  const isWide = width >= wide
  return {
    isWide,
    isNarrow: width <= narrow,
    linesIn: (lists) => fit(lists, isWide ? heights.tallLine : heights.line, 0),
    linesAtSide: (lists, around) => fit(lists, heights.sideLine, around),
  }
}
