import { BrowserWindow } from 'electron'
import { markUrl } from '../assets/badgePage'
import type { Display, DisplayText } from '../port'
import { createMarkSession } from './sessions'

/** The windows that tell displays apart: no preload, no script, no input, no focus. */
export class Marks {
  private open: BrowserWindow[] = []

  /** Takes the marks away that are there and puts these. */
  async put(marks: readonly DisplayText[], displays: readonly Display[]): Promise<void> {
    for (const window of this.open.splice(0)) window.destroy()
    for (const { displayId, text } of marks) {
      const display = displays.find((one) => one.id === displayId)
      if (display !== undefined) await this.putOne(display, text)
    }
  }

  private async putOne({ x, y, width, height }: Display, text: string): Promise<void> {
    const window = new BrowserWindow({
      x,
      y,
      width,
      height,
      show: false,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      title: 'Candor',
      alwaysOnTop: true,
      enableLargerThanScreen: true,
      webPreferences: {
        session: createMarkSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
      },
    })
    this.open.push(window)
    await window.loadURL(markUrl(text))
    window.showInactive()
  }
}
