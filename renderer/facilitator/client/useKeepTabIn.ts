import { type RefObject, useEffect } from 'react'

/**
 * For a part that lies over everything: Tab and Shift+Tab go around its buttons, wherever the focus is,
 * so that nobody presses what they can't see.
 */
export function useKeepTabIn(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || ref.current === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const buttons = [...ref.current.querySelectorAll('button')]
      const here = buttons.findIndex((button) => button === document.activeElement)
      // Before the first comes the last, and from elsewhere Shift+Tab begins there.
      const to = event.shiftKey ? Math.max(here, 0) - 1 : (here + 1) % buttons.length
      buttons.at(to)?.focus()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [ref])
}
