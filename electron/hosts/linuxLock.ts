import { spawn } from 'node:child_process'

/** How something that tells of signals on the desktop's bus is started; its text comes in pieces. */
export type ListenToBus = (onText: (text: string) => void) => () => void

/**
 * Tells when a Linux desktop locks its screen: GNOME, KDE, Cinnamon, MATE and Xfce say so on the bus of
 * the session. Where there is no such bus, nothing is told. Returns how to stop.
 */
export function watchLinuxLock(
  onLocked: () => void,
  listen: ListenToBus = listenToSessionBus,
): () => void {
  let rest = ''
  let isLockSignal = false
  return listen((text) => {
    const lines = `${rest}${text}`.split('\n')
    rest = (lines.pop() ?? '').slice(-2_000)
    for (const line of lines) {
      if (isLockSignal && /^\s+boolean true\b/.test(line)) onLocked()
      isLockSignal =
        /^signal .*interface=org\.(freedesktop|gnome|kde|cinnamon|mate|xfce)\.ScreenSaver;.* member=ActiveChanged/.test(
          line,
        )
    }
  })
}

function listenToSessionBus(onText: (text: string) => void): () => void {
  if (process.platform !== 'linux' || !process.env['DBUS_SESSION_BUS_ADDRESS'])
    return () => undefined
  const monitor = spawn('dbus-monitor', ['--session', "type='signal',member='ActiveChanged'"], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // It isn't there on every Linux; then nothing is told.
  monitor.on('error', () => undefined)
  monitor.stdout.setEncoding('utf8').on('data', onText)
  monitor.unref()
  return () => void monitor.kill()
}
