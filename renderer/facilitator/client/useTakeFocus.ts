import { type RefObject, useLayoutEffect, useRef } from 'react'
import { afterFrame } from './afterFrame'
import { isResting } from './useKeepFocus'

/** A part in which somebody who types goes on typing, whatever opens beside it. */
const holding = '[data-holds-focus]'

/**
 * For a part of the page that opens over or beside another: takes the focus there as it opens, and
 * gives it back when it closes with the focus in it. The part needs a `tabIndex` of -1.
 */
export function useTakeFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    const part = ref.current
    if (part === null) return
    let before: Element | null = null
    let isOpen = true
    // A dialog that closes meanwhile gives the focus back first.
    void afterFrame().then(() => {
      const at = document.activeElement
      if (!isOpen || part.contains(at) || at?.closest(holding) != null) return
      before = at
      part.focus({ preventScroll: true })
    })
    return () => {
      isOpen = false
      // Asked for before it is taken off the page, and with it the focus.
      if (part.contains(document.activeElement)) void afterFrame().then(() => giveBack(before))
    }
  }, [])
  return ref
}

/** Whoever put the focus elsewhere meanwhile has it there. */
function giveBack(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && isResting(document.activeElement))
    to.focus({ preventScroll: true })
}
