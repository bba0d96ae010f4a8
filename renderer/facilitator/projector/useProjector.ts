import { createContext, useContext } from 'react'

interface WallOpening {
  /** Opens the wall, asking where when that isn't known. */
  readonly open: () => void
  /** Puts numbers on all screens and asks where the wall shall be. */
  readonly choose: () => void
}

export const WallContext = createContext<WallOpening>({
  open: () => undefined,
  choose: () => undefined,
})

export const useWall = (): WallOpening => useContext(WallContext)
