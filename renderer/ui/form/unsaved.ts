import { createContext } from 'react'

/** Told by a form once something in it isn't saved yet, so that what is around it isn't closed by a slip. */
export const UnsavedContext = createContext<() => void>(() => undefined)
