import { createContext } from 'react'

/** Opens the search over all meetings. */
export const SearchContext = createContext<() => void>(() => undefined)
