import type { ReactElement } from 'react'
import { useActions } from '../client/paletteCommands'
import { RoomStrip } from './ProjectorStrip'
import { useWallKeys, useWallSettings } from './projectorShortcuts'
import './projector.css'

/** The room strip with its keys, for a screen that isn't the cockpit. */
export function WallBar(): ReactElement {
  const keys = useWallKeys()
  useActions([...keys.map(({ look: _, ...action }) => action), ...useWallSettings()])
  return (
    <div className="wallbar">
      <RoomStrip />
    </div>
  )
}
