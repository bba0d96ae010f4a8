import type { ReactElement } from 'react'
import { usePaletteCommands } from '../client/paletteCommands'
import { ProjectorStrip } from './ProjectorStrip'
import { useProjectorKeys, useProjectorSettings } from './projectorShortcuts'
import './ProjectorBar.css'

/** The room strip with its keys, for a screen that isn't the cockpit. */
export function ProjectorBar(): ReactElement {
  const keys = useProjectorKeys()
  usePaletteCommands([...keys.map(({ look: _, ...action }) => action), ...useProjectorSettings()])
  return (
    <div className="projectorbar">
      <ProjectorStrip />
    </div>
  )
}
