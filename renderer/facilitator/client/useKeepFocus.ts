import { useEffect } from 'react'
import { afterFrame } from './afterFrame'

/** Parts of a page that a focus without a place goes back to, the innermost that is still there. */
const parts = 'li, form, section, [role="dialog"], [role="tabpanel"], [data-region], main'

/** Where a screen begins: its main part, or what in it says so (`data-home`), once it is there. */
const homes = 'main:not([aria-busy="true"]), [data-home]'

/** So many parts are remembered: the dialog that closes, what it was opened from, and what is around that. */
const mostRemembered = 24

const escapes = { code: 'Escape', bubbles: true, cancelable: true }

const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled')

/** The part that the focus was put on last for want of another place. */
let restingOn: Element | null = null

/**
 * Whether the focus is nowhere in particular: on the page, where a screen begins, or where it was put
 * for want of another place.
 */
export const isResting = (element: Element | null): boolean =>
  element === null || element === document.body || element === restingOn || element.matches(homes)

/** Where the screen that is shown begins; the innermost and topmost is the last of the page. */
const homeOf = (): Element | undefined => [...document.querySelectorAll(homes)].at(-1)

/** The parts an element is in, the innermost first. */
function partsAround(element: Element): Element[] {
  const part = element.parentElement?.closest(parts) ?? null
  return part === null ? [] : [part, ...partsAround(part)]
}

/**
 * Keeps the focus near where it was when what had it goes away or is switched off, and nobody else
 * puts it anywhere: on the part of the page it was in, so that Tab goes on from there and Escape
 * still closes a dialog. A press more on Enter does nothing there. Where another screen came
 * instead, it is where that one begins.
 */
export function useKeepFocus(): void {
  useKeepNear()
  useGoHome()
}

/** Whoever comes to another screen or tab, and has the focus on nothing else, begins where it begins. */
function useGoHome(): void {
  useEffect(() => {
    let begun: Element | undefined
    const look = (): void => {
      const home = homeOf()
      // Outside of an open dialog nothing can have the focus: that is looked at when it has closed.
      if (home === undefined || home === begun || isDialogOpen()) return
      begun = home
      void afterFrame().then(() => {
        if (home.isConnected && isResting(document.activeElement)) focusPart(home)
      })
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
}

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null

function useKeepNear(): void {
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
  focusPart(there ?? dialog ?? homeOf())
}

/**
 * Puts the focus on a part of the page, which takes it for as long as it has it; also one that could
 * have it only while it was empty, as a tab's is before what is in it has arrived.
 */
export function focusPart(part: Element | undefined): void {
  if (!(part instanceof HTMLElement)) return
  let isOurs = false
  const take = (): void => {
    if (part.hasAttribute('tabindex')) return
    part.tabIndex = -1
    isOurs = true
  }
  take()
  const observer = new MutationObserver(take)
  observer.observe(part, { attributes: true, attributeFilter: ['tabindex'] })
  const letGo = (): void => {
    observer.disconnect()
    // Where the page is laid out at once, the focus is gone before anybody hears why.
    const isTakenAway = !part.hasAttribute('tabindex')
    if (isOurs) part.removeAttribute('tabindex')
    if (isTakenAway) queueMicrotask(() => focusAgain(part))
  }
  part.addEventListener('blur', letGo, { once: true })
  restingOn = part
  part.focus({ preventScroll: true })
}

function focusAgain(part: HTMLElement): void {
  if (part.isConnected && document.activeElement === document.body) focusPart(part)
}
