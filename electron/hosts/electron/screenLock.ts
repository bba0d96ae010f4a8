import { powerMonitor } from 'electron'

/** Tells when the machine is being locked or put to sleep. Returns how to stop. */
export function watchLock(onLocked: () => void): () => void {
  const locked = (): void => onLocked()
  powerMonitor.on('lock-screen', locked)
  powerMonitor.on('suspend', locked)
  return () => {
    powerMonitor.off('lock-screen', locked)
    powerMonitor.off('suspend', locked)
  }
}
