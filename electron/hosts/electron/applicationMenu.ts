import { Menu } from 'electron'
import type { Desktop } from './desktop'

/**
 * macOS needs a menu for copy and paste to work; elsewhere there is none. None of its keys closes a
 * window, reloads it or opens tools: Command+W on the cockpit would end the meeting.
 */
export function applicationMenu(desktop: Desktop): Menu | null {
  if (desktop !== 'mac') return null
  return Menu.buildFromTemplate([
    { role: 'appMenu' },
    { role: 'editMenu' },
    { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: 'front' }] },
  ])
}
