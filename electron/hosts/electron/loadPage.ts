import type { BrowserWindow } from 'electron'
import type { Pause } from './waiting'

/** A page of Candor's own files that isn't there by then won't come. */
const loadsWithinMs = 30_000

/** Loads a page into a window; rejects when it can't be loaded, doesn't come, or the window goes meanwhile. */
export async function loadPage(window: BrowserWindow, url: string, pause: Pause): Promise<void> {
  let hear = (): void => undefined
  const closed = new Promise<never>((_resolve, reject) => {
    hear = () => reject(new Error('The window is gone'))
    window.once('closed', hear)
  })
  const late = pause(loadsWithinMs).then((): never => {
    throw new Error('The page did not load in time')
  })
  try {
    await Promise.race([window.loadURL(url), closed, late])
  } finally {
    // A page is let go and loaded anew as often as the notes lock.
    if (!window.isDestroyed()) window.off('closed', hear)
  }
}
