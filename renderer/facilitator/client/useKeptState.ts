import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import { useClient } from './useSnapshot'

/**
 * State that outlives the page, under a name of its own: when the page is let go, the next one
 * begins with it. Plain data without anything private in it.
 */
export function useKeptState<T>(name: string, initial: () => T): [T, Dispatch<SetStateAction<T>>] {
  const { memory } = useClient()
  // It was written by this same program, a moment ago.
  const [state, setState] = useState<T>(() => (memory.of(name) as T | undefined) ?? initial())
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => memory.keep(name, () => latest.current), [memory, name])
  return [state, setState]
}
