import { powerMonitor } from 'electron'

/**
 * Tells when the computer goes to sleep or its screen is locked (the latter on macOS and Windows
 * only, as Electron documents it). Returns how to stop.
 */
export function watchPower(onAway: () => void): () => void {
  powerMonitor.on('suspend', onAway)
  powerMonitor.on('lock-screen', onAway)
  return () => {
    powerMonitor.off('suspend', onAway)
    powerMonitor.off('lock-screen', onAway)
  }
}
