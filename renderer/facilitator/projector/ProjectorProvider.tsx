import { type ReactElement, type ReactNode, useCallback, useState } from 'react'
import { useDispatch, useProjectorState } from '../client/useSnapshot'
import { ScreenChooser } from './ScreenChooser'
import { ProjectorContext } from './useProjector'

/** Opens the projector: at once where it was before, else after the facilitator has told the screens apart. */
export function ProjectorProvider({ children }: { children: ReactNode }): ReactElement {
  const dispatch = useDispatch()
  const projector = useProjectorState()
  const [choosing, setChoosing] = useState(false)
  const isKnown = projector.displays.some((display) => display.remembered)
  const open = useCallback(() => {
    if (isKnown || (projector.onePicture && projector.placesWindows))
      void dispatch({ type: 'projector.openWindow' })
    else setChoosing(true)
  }, [dispatch, isKnown, projector.onePicture, projector.placesWindows])
  const choose = useCallback(() => setChoosing(true), [])
  return (
    <ProjectorContext value={{ open, choose }}>
      {children}
      {choosing && <ScreenChooser onClose={() => setChoosing(false)} />}
    </ProjectorContext>
  )
}
