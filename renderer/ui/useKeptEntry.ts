import { createContext, useContext, useRef, useState } from 'react'
import { useHold, type Hold, type Sent } from './nameGuard/submitGuard'

/** Half-typed entries of the open meeting, by the place they are typed in. */
export const KeptContext = createContext<Map<string, unknown>>(new Map())

/** An entry being typed, and how it is sent. */
export interface KeptEntry<T> {
  readonly entry: T
  readonly setEntry: (entry: T) => void
  /** Sends what is typed; the fields are free for the next entry at once. */
  readonly submit: () => Promise<void>
  /** For the fields of the entry: while what is typed in one is flagged, nothing is sent. */
  readonly hold: Hold
}

/**
 * An entry that outlives its component: what was typed but not sent yet is still there when the
 * facilitator comes back to the item. Sending empties the fields before the answer is in, so that
 * a fast typist's next words aren't wiped by it; what was refused comes back unless something new
 * was typed meanwhile. `key` names the place; use one key with one type.
 */
export function useKeptEntry<T>(
  key: string,
  nothing: T,
  send: (entry: T) => Promise<Sent>,
): KeptEntry<T> {
  const kept = useContext(KeptContext)
  const hold = useHold()
  const [entry, show] = useState<T>(() => {
    const before = kept.get(key)
    return isLike(before, nothing) ? before : nothing
  })
  const latest = useRef(entry)
  const setEntry = (next: T): void => {
    latest.current = next
    if (next === nothing) kept.delete(key)
    else kept.set(key, next)
    show(next)
  }
  const submit = async (): Promise<void> => {
    const sent = latest.current
    // What is typed in the fields is taken before they are emptied.
    const sending = hold.send(() => send(sent))
    setEntry(nothing)
    const ok = (await sending)?.ok === true
    if (!ok && latest.current === nothing) setEntry(sent)
  }
  return { entry, setEntry, submit, hold }
}

/** Whether something kept has the shape of what is typed here; it may come from another version. */
function isLike<T>(value: unknown, nothing: T): value is T {
  if (typeof nothing !== 'object' || nothing === null) return typeof value === typeof nothing
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return Object.entries(nothing).every(
    ([name, like]) =>
      typeof fields[name] === typeof like && Array.isArray(fields[name]) === Array.isArray(like),
  )
}
