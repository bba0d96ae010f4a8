import { useEffect } from 'react'
import { isOverlayOpen } from './overlays'
import { focusPart } from './useKeepFocus'

/** What else has parts of its own to go around in, and is all there is while it is open. */
const covers = '[role="dialog"], [data-covers]'

/** The parts of a screen, and of a dialog what stands below its content. */
const regions = '[data-region], [role="dialog"] [data-foot]'

/**
 * The parts of a screen that can have the focus themselves (`data-region`, with a `tabIndex` of -1,
 * a role and a name): F6 and Shift+F6 go from one to the next, in the order of the work (the number
 * that `data-region` gives, else as they stand); in a dialog between it and its foot. Escape in a
 * field or on a button goes to the one in which single keys act first.
 */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const to = regionFor(event)
      if (to === undefined) return
      event.preventDefault()
      focusPart(to)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function regionFor({ key, shiftKey }: KeyboardEvent): HTMLElement | undefined {
  const at = document.activeElement
  if (key === 'F6') return nextRegion(at, shiftKey ? -1 : 1)
  if (key !== 'Escape' || isOverlayOpen() || at === document.body) return undefined
  return document.querySelector<HTMLElement>('[data-keys="first"]') ?? undefined
}

function nextRegion(at: Element | null, step: 1 | -1): HTMLElement | undefined {
  const cover = [...document.querySelectorAll<HTMLElement>(covers)].at(-1)
  const all = cover === undefined ? regionsIn(document) : [cover, ...regionsIn(cover)]
  const here = all.findIndex((region) => region === at?.closest(`${regions}, ${covers}`))
  const from = here === -1 && step === -1 ? 0 : here
  return all[(from + step + all.length) % all.length]
}

const regionsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(regions)].sort((a, b) => placeOf(a) - placeOf(b))

const placeOf = ({ dataset }: HTMLElement): number => Number(dataset['region'] ?? 0) || 0
