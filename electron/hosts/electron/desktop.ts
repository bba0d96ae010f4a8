/** The ways a system shows windows, as far as Candor has to tell them apart. */
export type Desktop = 'windows' | 'mac' | 'x11' | 'wayland'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What Candor's windows are shown by. On Linux Electron goes with the session unless its command line
 * says otherwise; `ozone` is what that says, empty when it says nothing.
 */
export function desktopOf(platform: NodeJS.Platform, env: Environment, ozone: string): Desktop {
  if (platform === 'win32') return 'windows'
  if (platform === 'darwin') return 'mac'
  if (ozone === 'x11' || ozone === 'wayland') return ozone
  const session = env['XDG_SESSION_TYPE']
  const isWayland = session === 'wayland' || (Boolean(env['WAYLAND_DISPLAY']) && !env['DISPLAY'])
  return isWayland ? 'wayland' : 'x11'
}

/** Wayland tells no program where its windows are, and lets none say where they go. */
export const placesWindows = (desktop: Desktop): boolean => desktop !== 'wayland'
