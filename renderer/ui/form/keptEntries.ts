import { createContext } from 'react'

/** Half-typed entries of the open meeting, by the place they are typed in. */
export const KeptContext = createContext<Map<string, unknown>>(new Map())

/** Whether something kept has the shape of what is typed here; it may come from another version. */
export function isLike<T extends object>(value: unknown, like: T): value is T {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return Object.entries(like).every(
    ([name, field]) =>
      typeof fields[name] === typeof field && Array.isArray(fields[name]) === Array.isArray(field),
  )
}
