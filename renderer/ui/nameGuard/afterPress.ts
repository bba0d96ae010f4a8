import { flushSync } from 'react-dom'

/*
 * A press counts where it began and ended. What is found in a text meanwhile comes or goes above the
 * buttons and moves them: let go, the pointer would stand beside the one it pressed, and the press
 * be lost. So what moves the page waits until the pointer is let go.
 */

let isPressed = false
const waiting = new Set<() => void>()

const press = (): void => {
  isPressed = true
}

/** The click comes right after the pointer is let go; what waited comes after it. */
const letGo = (): void => {
  isPressed = false
  setTimeout(() => {
    if (isPressed) return
    const acts = [...waiting]
    waiting.clear()
    for (const act of acts) flushSync(act)
  }, 0)
}

window.addEventListener('pointerdown', press, { capture: true, passive: true })
for (const end of ['pointerup', 'pointercancel'] as const)
  window.addEventListener(end, letGo, { capture: true, passive: true })
// Left while pressed, the window isn't told of the end. A field that loses the focus isn't meant.
window.addEventListener('blur', letGo)

/**
 * Acts at once, or once no pointer is pressed. What the act changes on the page is there when this
 * returns: drawn a moment later, it could move what was pressed in between.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.add(act)
  else flushSync(act)
}
