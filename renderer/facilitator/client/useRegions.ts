import { useEffect } from 'react'
import { isOverlayOpen } from './overlays'

/**
 * The parts of a screen that can have the focus themselves (`data-region`, with a `tabIndex` of -1):
 * F6 and Shift+F6 go from one to the next, Escape in a field or on a button goes to the one in which
 * single keys act first.
 */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isOverlayOpen()) return
      const to = regionFor(event)
      if (to === undefined) return
      event.preventDefault()
      to.focus({ preventScroll: true })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function regionFor({ key, shiftKey }: KeyboardEvent): HTMLElement | undefined {
  const at = document.activeElement
  if (key === 'Escape')
    return at === document.body
      ? undefined
      : (document.querySelector<HTMLElement>('[data-keys="first"]') ?? undefined)
  if (key !== 'F6') return undefined
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  const here = regions.findIndex((region) => region.contains(at))
  const step = shiftKey ? -1 : 1
  const from = here === -1 && shiftKey ? 0 : here
  return regions[(from + step + regions.length) % regions.length]
}
