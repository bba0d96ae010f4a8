import { globalShortcut } from 'electron'
import { placesWindows, type Desktop } from './desktop'

const presses = ['F9', 'CommandOrControl+Shift+Backspace'] as const

/**
 * The key that hides everything, heard while a dialog of the system has the keyboard: no page hears it
 * then. Taken from other programs for so long only. Wayland lets no program take a key by itself.
 */
export class PanicShortcut {
  private open = 0

  constructor(
    private readonly desktop: Desktop,
    private readonly onPanicKey: () => void,
  ) {}

  /** Runs what shows a dialog; the key is heard until that has ended. */
  readonly whileOpen = async <T>(show: () => Promise<T>): Promise<T> => {
    this.open += 1
    if (this.open === 1) this.take()
    try {
      return await show()
    } finally {
      this.open -= 1
      if (this.open === 0) this.letGo()
    }
  }

  private take(): void {
    if (!placesWindows(this.desktop)) return
    // Another program may have it already; the second press then does.
    for (const press of presses) globalShortcut.register(press, () => this.onPanicKey())
  }

  private letGo(): void {
    if (placesWindows(this.desktop)) for (const press of presses) globalShortcut.unregister(press)
  }
}
