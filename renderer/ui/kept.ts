import { createContext, useContext, useState } from 'react'

/** Half-typed entries of the open meeting, by the place they are typed in. */
export const KeptContext = createContext<Map<string, unknown>>(new Map())

/**
 * State that outlives its component: what was typed but not added yet is still there when the
 * facilitator comes back to the item. `key` names the place; use one key with one type.
 */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const kept = useContext(KeptContext)
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  return [
    value,
    (next) => {
      kept.set(key, next)
      setValue(next)
    },
  ]
}
