import { BrowserWindow, type Session } from 'electron'
import { markUrl } from '../assets/badgePage'
import type { Display, DisplayText } from '../port'
import { placesWindows, type Desktop } from './desktop'
import { loadPage } from './loadPage'
import { createMarkSession } from './sessions'
import type { Pause } from './waiting'

/** The windows that tell displays apart: no preload, no script, no input, no focus. */
export class Marks {
  private readonly open = new Set<BrowserWindow>()
  private session: Session | null = null

  constructor(
    private readonly desktop: Desktop,
    private readonly pause: Pause,
  ) {}

  /** Takes the marks away that are there and puts these. One that can't be shown is left out. */
  async put(marks: readonly DisplayText[], displays: readonly Display[]): Promise<void> {
    for (const window of this.open) if (!window.isDestroyed()) window.destroy()
    this.open.clear()
    // A number on the wrong display is worse than none.
    if (!placesWindows(this.desktop)) return
    const placed = marks.flatMap(({ displayId, text }) => {
      const display = displays.find((one) => one.id === displayId)
      return display === undefined ? [] : [this.putOne(display, text)]
    })
    await Promise.all(placed)
  }

  private async putOne(display: Display, text: string): Promise<void> {
    const window = this.make(display)
    this.open.add(window)
    window.once('closed', () => this.open.delete(window))
    try {
      await loadPage(window, markUrl(text), this.pause)
    } catch {
      if (!window.isDestroyed()) window.destroy()
      return
    }
    if (window.isDestroyed()) return
    // Over a window that fills a Space of its own as well, without hiding Candor for a moment.
    if (this.desktop === 'mac')
      window.setVisibleOnAllWorkspaces(true, {
        visibleOnFullScreen: true,
        skipTransformProcessType: true,
      })
    window.showInactive()
  }

  private make({ x, y, width, height }: Display): BrowserWindow {
    this.session ??= createMarkSession()
    return new BrowserWindow({
      x,
      y,
      width,
      height,
      show: false,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      title: 'Candor',
      ...(this.desktop === 'mac' ? { type: 'panel' } : {}),
      alwaysOnTop: true,
      enableLargerThanScreen: true,
      webPreferences: {
        session: this.session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        devTools: false,
      },
    })
  }
}
