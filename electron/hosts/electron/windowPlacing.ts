import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { placesWindows, type Desktop } from './desktop'
import { waitUntil, type Pause } from './waiting'

/** A system may move a window while it is being put somewhere; after so many tries it is given up. */
const tries = 3
/** By then a display that went is told of, and the application has taken its window down. */
const displayToldMs = 2_000

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

const findDisplay = (id: string): Electron.Display | undefined =>
  screen.getAllDisplays().find((display) => String(display.id) === id)

/**
 * Puts one window over a display or on it, and sees to it that it is seen nowhere else. Systems do so later than
 * asked, in full screen not at all, and with displays of different scales not at the first try.
 */
export class WindowPlacing {
  /** The display the window has to cover; null while it has none. */
  private covered: string | null = null
  /** macOS: the window is on its way out of full screen. */
  private changing = false
  private busy = 0
  private queue: Promise<unknown> = Promise.resolve()

  /** `onLost` is called when the window left its display, though that is still there; it is hidden by then. */
  constructor(
    private readonly window: BrowserWindow,
    private readonly desktop: Desktop,
    private readonly pause: Pause,
    private readonly onLost: () => void,
  ) {
    if (placesWindows(desktop)) window.on('move', () => this.moved())
    window.on('leave-full-screen', () => (this.changing = false))
  }

  /**
   * Shows a new window over all of a display; answers whether it is there. False as well when either is
   * gone. It may be seen elsewhere on its way, so there must be nothing on it yet.
   */
  cover(displayId: string): Promise<boolean> {
    this.covered = displayId
    return this.inTurn(async () => {
      for (let attempt = 0; attempt < tries && this.isThere(); attempt += 1)
        if (await this.tryToCover(displayId)) return true
      return false
    })
  }

  /** Moves the window to a display it isn't on, beside whatever the system keeps there for itself. */
  moveTo(displayId: string): Promise<void> {
    this.covered = null
    return this.inTurn(async () => {
      const wasMaximized = this.isThere() && this.window.isMaximized()
      if (wasMaximized) this.window.unmaximize()
      await this.uncover()
      const display = findDisplay(displayId)
      if (display === undefined || !this.isThere() || this.isOn(displayId)) return
      await this.setBounds(display.workArea)
      if (wasMaximized && this.isThere()) this.window.maximize()
    })
  }

  /** Leaves full screen; resolves when the window has, or is gone. Asked again when somebody filled it meanwhile. */
  async uncover(): Promise<void> {
    for (let attempt = 0; attempt < tries && this.isThere() && this.isOrWasFull(); attempt += 1) {
      this.giveScreenBack()
      if (this.window.isFullScreen()) {
        this.changing = this.desktop === 'mac'
        this.window.setFullScreen(false)
      }
      await waitUntil(() => !this.isThere() || !this.isOrWasFull(), this.pause)
    }
  }

  private isOrWasFull(): boolean {
    return this.isFull || this.changing
  }

  /** macOS: the dock and the menu bar, which a window over all of a display hides, come back. */
  giveScreenBack(): void {
    if (this.desktop === 'mac' && this.isThere() && this.window.isSimpleFullScreen())
      this.window.setSimpleFullScreen(false)
  }

  private async tryToCover(displayId: string): Promise<boolean> {
    await this.uncover()
    const display = findDisplay(displayId)
    if (display === undefined || !this.isThere()) return false
    await this.setBounds(display.bounds)
    if (!this.isThere()) return false
    // Before full screen, which shows a hidden window and gives it the keyboard.
    if (!this.window.isVisible()) this.window.showInactive()
    // A window that is just shown is placed by the system once more.
    await this.setBounds(display.bounds)
    if (!this.isThere() || !this.isOn(displayId)) return false
    if (this.desktop === 'mac') this.window.setSimpleFullScreen(true)
    else this.window.setFullScreen(true)
    return waitUntil(() => this.isOver(displayId), this.pause)
  }

  /** Sets the bounds, and again when they came out otherwise: where scales differ the first try is off. */
  private async setBounds(bounds: Rectangle): Promise<void> {
    for (let attempt = 0; attempt < tries && this.isThere(); attempt += 1) {
      this.window.setBounds(bounds)
      if (
        await waitUntil(
          () => !this.isThere() || isSame(this.window.getBounds(), bounds),
          this.pause,
          100,
        )
      )
        return
    }
  }

  /**
   * Nobody is to see a window on a display it wasn't put on, if only for as long as cables take. It isn't
   * put back: on its way other displays would show what the room sees.
   */
  private moved(): void {
    const { covered } = this
    if (covered === null || this.busy > 0 || !this.isThere()) return
    if (!this.window.isVisible() || this.isOn(covered)) return
    this.window.hide()
    void this.pause(displayToldMs).then(() => {
      if (this.isThere()) this.onLost()
    })
  }

  /** Whether the window covers this display now. */
  isOver(displayId: string): boolean {
    return this.isThere() && this.isFull && this.window.isVisible() && this.isOn(displayId)
  }

  /** Displays that are copies of each other share a place; on one is on the other. */
  private isOn(displayId: string): boolean {
    const display = findDisplay(displayId)
    if (display === undefined) return false
    return isSame(screen.getDisplayMatching(this.window.getBounds()).bounds, display.bounds)
  }

  private get isFull(): boolean {
    return this.desktop === 'mac' && this.window.isSimpleFullScreen()
      ? true
      : this.window.isFullScreen()
  }

  private isThere(): boolean {
    return !this.window.isDestroyed()
  }

  /** One after the other: a window that is being put somewhere moves of its own. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    this.busy += 1
    const done = this.queue.then(task).finally(() => (this.busy -= 1))
    this.queue = done.catch(() => undefined)
    return done
  }
}
