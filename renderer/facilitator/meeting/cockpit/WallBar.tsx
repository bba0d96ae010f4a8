import type { ReactElement } from 'react'
import { useActions } from '../../palette/actions'
import { RoomStrip } from './RoomStrip'
import { useWallKeys, useWallSettings } from './wallKeys'
import './cockpit.css'

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
