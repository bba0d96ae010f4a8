import { createContext, useContext } from 'react'

/** Opens the private pane (asking first when the room may see this screen) or closes it. */
export const PaneContext = createContext<() => void>(() => undefined)

export const usePaneToggle = (): (() => void) => useContext(PaneContext)
