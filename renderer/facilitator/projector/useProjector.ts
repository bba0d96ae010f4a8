import { createContext, useContext } from 'react'

interface ProjectorOpening {
  /** Opens the projector, asking where when that isn't known. */
  readonly open: () => void
  /** Puts numbers on all screens and asks where the projector shall be. */
  readonly choose: () => void
}

export const ProjectorContext = createContext<ProjectorOpening>({
  open: () => undefined,
  choose: () => undefined,
})

export const useProjector = (): ProjectorOpening => useContext(ProjectorContext)
