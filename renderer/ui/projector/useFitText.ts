import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useSize } from './textSize'

const smallest = 0.2
const steps = 8

/** A few words are set larger than the design's sizes, up to this: the back row is far away. */
const largest = 1.35

/**
 * Makes everything fit: finds, by halving, the largest text scale at which the element's content
 * isn't cut, and sets it as `--fit`. The projector never scrolls and never clips. The size the room asked
 * for raises the limit; it can't make anything stick out.
 */
export function useFitText<E extends HTMLElement>(dependency: unknown): RefObject<E | null> {
  const ref = useRef<E>(null)
  const size = useSize()
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    let measured = ''
    const again = (): void => {
      measured = boxOf(element)
      fit(element, largest * size)
    }
    again()
    // A watcher tells of its element once at first, which says nothing new.
    const watcher = new ResizeObserver(() => {
      if (boxOf(element) !== measured) again()
    })
    watcher.observe(element)
    // The first layout may have been measured before the typeface arrived.
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      watcher.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [dependency, size])
  return ref
}

const boxOf = ({ clientWidth, clientHeight }: HTMLElement): string =>
  `${clientWidth} ${clientHeight}`

function fit(element: HTMLElement, limit: number): void {
  const fits = (scale: number): boolean => {
    element.style.setProperty('--fit', String(scale))
    return (
      element.scrollHeight <= element.clientHeight + 1 &&
      element.scrollWidth <= element.clientWidth + 1
    )
  }
  if (fits(limit)) return
  let low = smallest
  let high = limit
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  fits(low)
}
