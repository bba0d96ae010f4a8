import { app, powerMonitor } from 'electron'
import type { Desktop } from './desktop'

/** What the system tells a program of as a whole. */
export interface SystemEvents {
  /** The program is asked to end: by its menu, the dock, the system's shutdown. */
  onQuitAsked(): void
  /** Whether it is ending already, and may. */
  isEnded(): boolean
  /** It was started again, or its icon was pressed. */
  onWanted(): void
  /** The process that draws has ended; the system starts another. */
  onGraphicsGone(): void
}

/** Listens to the system. Returns how to stop. */
export function watchSystem(desktop: Desktop, events: SystemEvents): () => void {
  const hold = (event: { preventDefault(): void }): void => {
    if (events.isEnded()) return
    event.preventDefault()
    events.onQuitAsked()
  }
  const onChildGone = (_event: unknown, { type, reason }: Electron.Details): void => {
    if (reason === 'clean-exit') return
    console.error(`A process of the system of windows ended: ${type}, ${reason}`)
    if (type === 'GPU') events.onGraphicsGone()
  }
  // Its definition says that nothing is handed over; its documentation says that an event is.
  const holdShutdown = (...given: readonly unknown[]): void => {
    const [event] = given as readonly ({ preventDefault?(): void } | undefined)[]
    hold({ preventDefault: () => event?.preventDefault?.() })
  }
  const onWanted = (): void => events.onWanted()
  // Handled where windows go: a crash leaves none open for a moment, and is no reason to quit.
  const onNoneLeft = (): void => undefined
  app.on('before-quit', hold)
  app.on('child-process-gone', onChildGone)
  app.on('second-instance', onWanted)
  app.on('window-all-closed', onNoneLeft)
  if (desktop === 'mac') app.on('activate', onWanted)
  if (desktop !== 'windows') powerMonitor.on('shutdown', holdShutdown)
  return () => {
    app.off('child-process-gone', onChildGone)
    app.off('second-instance', onWanted)
    app.off('activate', onWanted)
    powerMonitor.off('shutdown', holdShutdown)
  }
}
