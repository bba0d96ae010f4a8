import { type KeyboardEvent, type RefObject, useContext, useEffect } from 'react'
import { WayBackContext } from '../client/navigate'

const lines = '[data-line]'

/** Where an arrow leads from a line among all of them; null where the key is none of these. */
function placeFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Goes from line to line by the arrow keys, wherever on home they stand. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest(lines) : null
  if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(lines)]
  const to = placeFor(event.key, all.indexOf(from as HTMLElement), all.length)
  if (to === null) return
  event.preventDefault()
  all[to]?.focus()
}

/**
 * Puts the focus on the line somebody left home by, once it is there again. What is gone has been done:
 * then it is on the one that came in its place.
 */
export function useComeBack(root: RefObject<HTMLElement | null>, isShown: boolean): void {
  const wayBack = useContext(WayBackContext)
  useEffect(() => {
    const left = isShown ? wayBack.take() : null
    if (left === null) return
    const all = [...(root.current?.querySelectorAll<HTMLElement>(lines) ?? [])]
    const same = all.find((line) => line.dataset['line'] === left.id)
    ;(same ?? all[Math.min(left.at, all.length - 1)])?.focus()
  }, [root, isShown, wayBack])
}

/** Remembers the line that was pressed, so that whoever comes back begins there. */
export function useLeaveBy(root: RefObject<HTMLElement | null>): (id: string) => void {
  const wayBack = useContext(WayBackContext)
  return (id) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>(lines) ?? [])]
    wayBack.leaveBy({ id, at: all.findIndex((line) => line.dataset['line'] === id) })
  }
}
