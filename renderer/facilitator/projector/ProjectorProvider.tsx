import { type ReactElement, type ReactNode, useCallback, useState } from 'react'
import { useDispatch, useRoom } from '../client/useSnapshot'
import { ScreenChooser } from './ScreenChooser'
import { WallContext } from './useProjector'

/** Opens the wall: at once where it was before, else after the facilitator has told the screens apart. */
export function WallProvider({ children }: { children: ReactNode }): ReactElement {
  const dispatch = useDispatch()
  const room = useRoom()
  const [choosing, setChoosing] = useState(false)
  const isKnown = room.displays.some((display) => display.remembered)
  const open = useCallback(() => {
    if (isKnown || room.onePicture) void dispatch({ type: 'projector.openWindow' })
    else setChoosing(true)
  }, [dispatch, isKnown, room.onePicture])
  const choose = useCallback(() => setChoosing(true), [])
  return (
    <WallContext value={{ open, choose }}>
      {children}
      {choosing && <ScreenChooser onClose={() => setChoosing(false)} />}
    </WallContext>
  )
}
