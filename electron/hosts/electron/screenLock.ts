import { powerMonitor } from 'electron'

/** Tells when the machine is being locked or put to sleep. Returns how to stop. */
export function watchLock(onLocked: () => void): () => void {
  const tellLocked = (): void => onLocked()
  powerMonitor.on('lock-screen', tellLocked)
  powerMonitor.on('suspend', tellLocked)
  return () => {
    powerMonitor.off('lock-screen', tellLocked)
    powerMonitor.off('suspend', tellLocked)
  }
}
