import { powerMonitor } from 'electron'
import { watchLinuxLock } from '../linuxLock'
import type { Desktop } from './desktop'

/** How often a system that doesn't tell is asked, in milliseconds. */
const askEveryMs = 2_000

/**
 * Tells when the machine is being locked, put to sleep or handed to another user. Returns how to stop.
 * Windows and macOS tell. On Linux Electron tells of sleep alone: what the desktop says on its bus is
 * listened to, and the idle state asked for, which some desktops report as locked.
 */
export function watchLock(desktop: Desktop, onLocked: () => void): () => void {
  const tellLocked = (): void => onLocked()
  powerMonitor.on('suspend', tellLocked)
  const stops: (() => void)[] = [() => powerMonitor.off('suspend', tellLocked)]
  if (desktop === 'windows' || desktop === 'mac') {
    powerMonitor.on('lock-screen', tellLocked)
    stops.push(() => powerMonitor.off('lock-screen', tellLocked))
  } else stops.push(watchLinuxLock(onLocked), askWhetherLocked(onLocked))
  if (desktop === 'mac') {
    powerMonitor.on('user-did-resign-active', tellLocked)
    stops.push(() => powerMonitor.off('user-did-resign-active', tellLocked))
  }
  return () => stops.forEach((stop) => stop())
}

function askWhetherLocked(onLocked: () => void): () => void {
  let wasLocked = false
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === 'locked'
    if (isLocked && !wasLocked) onLocked()
    wasLocked = isLocked
  }, askEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
