import { useEffect } from 'react'
import { afterFrame } from './afterFrame'

/** Parts of a page that a focus without a place goes back to, the innermost that is still there. */
const parts = 'li, form, section, [role="dialog"], [role="tabpanel"], main'

/** So many parts are remembered: the dialog that closes, what it was opened from, and what is around that. */
const mostRemembered = 24

const escapes = { code: 'Escape', bubbles: true, cancelable: true }

const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled')

/** The parts an element is in, the innermost first. */
function partsAround(element: Element): Element[] {
  const part = element.parentElement?.closest(parts) ?? null
  return part === null ? [] : [part, ...partsAround(part)]
}

/**
 * Keeps the focus near where it was when what had it goes away or is switched off, and nobody else
 * puts it anywhere: on the part of the page it was in, so that Tab goes on from there and Escape
 * still closes a dialog. A press more on Enter does nothing there.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: Element[] = []
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      last = target
      around = [...new Set([...partsAround(target), ...around])].slice(0, mostRemembered)
    }
    // Whoever leaves a field for nothing meant to; only what is gone has lost its focus.
    const leave = ({ target }: FocusEvent): void =>
      void setTimeout(() => {
        if (target === last && last !== null && !isGone(last)) last = null
      })
    const look = (): void => {
      const lost = last
      if (lost === null || !isGone(lost)) return
      // A dialog that closes puts the focus back itself.
      void afterFrame().then(() => {
        if (last !== lost || document.activeElement !== document.body) return
        last = null
        focusNear(around)
      })
    }
    // An Escape pressed before that is for what has just lost the focus, and not for nothing.
    const passOn = (event: KeyboardEvent): void => {
      const isLost = last !== null && isGone(last) && document.activeElement === document.body
      if (event.key !== 'Escape' || !isLost) return
      last = null
      focusNear(around)
      const part = document.activeElement
      if (part === null || part === document.body) return
      event.stopImmediatePropagation()
      part.dispatchEvent(new KeyboardEvent(event.type, { key: event.key, ...escapes }))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', leave)
    document.addEventListener('keydown', passOn, true)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', leave)
      document.removeEventListener('keydown', passOn, true)
    }
  }, [])
}

/** Outside of an open dialog nothing can have the focus. */
function focusNear(around: readonly Element[]): void {
  const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? null
  const there = around.find(
    (part) => part.isConnected && (dialog === null || dialog.contains(part)),
  )
  const part = there ?? dialog
  if (!(part instanceof HTMLElement)) return
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  }
  part.focus({ preventScroll: true })
}
