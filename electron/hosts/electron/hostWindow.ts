import {
  app,
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Rectangle,
  type Session,
} from 'electron'
import { join } from 'node:path'
import { isPanicPress } from '../../../shared/kernel/panicKey'
import type { HostWindow, OpenWindowOptions, WindowGone, WindowRole } from '../port'
import { splashUrl } from '../assets/splash'
import { placesWindows, type Desktop } from './desktop'
import { loadPage } from './loadPage'
import { addressOf } from './sessions'
import type { Pause } from './waiting'
import { WindowPlacing } from './windowPlacing'

/** What a window of Electron is made from. */
export interface WindowParts {
  readonly role: WindowRole
  readonly session: Session
  readonly preloadDir: string
  readonly bounds: BrowserWindowConstructorOptions
  readonly desktop: Desktop
  readonly pause: Pause
  /** The user closed it, or its page's process ended; not called for what Candor closes itself. */
  readonly onGone: (why: WindowGone) => void
  /** It is no more, for whatever reason; before `onGone`. */
  readonly onDestroyed: () => void
  readonly onPanicKey: () => void
  /** The window is about to close; these are its bounds outside full screen. */
  readonly onLeaving: (bounds: Rectangle) => void
  /** Windows: the user's session ends, now or in a moment. */
  readonly onSessionEnding: () => void
}

/** A page that doesn't answer is ended after so long, unless it goes on meanwhile. */
const hangsAtMostMs = 15_000
/** What the room sees until the page is there, in place of a flash of white. */
const darkSurface: BrowserWindowConstructorOptions = { backgroundColor: '#0d1112' }

/** One of Candor's windows in Electron. Everything it can be asked is harmless once it is gone. */
export class ElectronWindow implements HostWindow {
  readonly role: WindowRole
  /** Resolves when the window is no more, for whatever reason. */
  readonly gone: Promise<void>
  private readonly window: BrowserWindow
  private readonly placing: WindowPlacing
  private expected = false
  /** The hang that is under way; null while the page answers. */
  private hang: symbol | null = null

  constructor(private readonly parts: WindowParts) {
    this.role = parts.role
    this.window = new BrowserWindow({
      ...parts.bounds,
      show: false,
      title: 'Candor',
      ...(parts.role === 'projector' ? darkSurface : {}),
      autoHideMenuBar: true,
      webPreferences: {
        session: parts.session,
        preload: join(parts.preloadDir, `${parts.role}.cjs`),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        navigateOnDragDrop: false,
        devTools: false,
        // A timer on the projector must not slow down when another window is in front.
        backgroundThrottling: false,
      },
    })
    this.gone = new Promise((resolve) => this.window.once('closed', resolve))
    this.placing = new WindowPlacing(this.window, parts.desktop, parts.pause, () =>
      this.endAs('crashed'),
    )
    this.stayOnItsPage()
    this.watchEnds()
    if (parts.role === 'projector') this.hearPanic()
  }

  /** Whether a message came from this window's own page, and not from a frame within it. */
  sent(event: Electron.IpcMainInvokeEvent): boolean {
    if (this.isGone()) return false
    const { webContents } = this.window
    return (
      event.sender.id === webContents.id &&
      event.senderFrame !== null &&
      event.senderFrame === webContents.mainFrame &&
      event.senderFrame.url.startsWith(addressOf[this.role])
    )
  }

  /** Loads the role's page, unseen. Rejects when it can't be loaded. */
  load(): Promise<void> {
    return loadPage(this.window, addressOf[this.role], this.parts.pause)
  }

  /** By way of a page of another origin, so that the one before it ends with its process. */
  async renew(): Promise<void> {
    try {
      await this.loadAnew()
    } catch {
      // An empty window would be all that is left of it: it is opened anew instead.
      if (!this.isGone()) this.endAs('crashed')
    }
  }

  private async loadAnew(): Promise<void> {
    if (this.isGone()) return
    await loadPage(this.window, splashUrl, this.parts.pause)
    if (this.isGone()) return
    await this.load()
    if (!this.isGone()) this.window.webContents.navigationHistory.clear()
  }

  /** The id of the display most of the window is on; null while it is on none, and where the system doesn't say. */
  displayId(): string | null {
    if (this.isGone() || !placesWindows(this.parts.desktop) || !this.window.isVisible()) return null
    return String(screen.getDisplayMatching(this.window.getBounds()).id)
  }

  /** Whether the window, which is open, can't be shown so but by way of another display. */
  mustBeMadeAnew({ displayId, fullscreen }: OpenWindowOptions): boolean {
    const isPlaced = displayId !== undefined && placesWindows(this.parts.desktop)
    return isPlaced && fullscreen === true && !this.placing.isOver(displayId)
  }

  /**
   * Shows the window: over a display when asked, on it, or where it is. The projector takes no
   * keyboard. Rejects when the window can't be put over its display: it is nowhere to be seen then.
   */
  async show({ displayId, fullscreen }: OpenWindowOptions): Promise<void> {
    const isPlaced = displayId !== undefined && placesWindows(this.parts.desktop)
    if (isPlaced && fullscreen === true) {
      if (this.placing.isOver(displayId) || (await this.placing.cover(displayId))) return
      if (!this.isGone()) this.window.hide()
      throw new Error('The window could not be put over its display')
    }
    if (isPlaced) await this.placing.moveTo(displayId)
    if (this.isGone()) throw new Error('The window is gone')
    if (this.role === 'facilitator') {
      await this.focus()
      // A window that is just shown is placed by the system once more.
      return isPlaced ? this.placing.moveTo(displayId) : undefined
    }
    if (!this.window.isVisible()) this.window.showInactive()
    this.window.moveTop()
  }

  push(message: unknown): void {
    if (!this.isGone() && !this.window.webContents.isDestroyed())
      this.window.webContents.send('candor:push', message)
  }

  /** Windows and macOS offer it; newer programs on macOS capture the window all the same. */
  keepFromCapture(on: boolean): boolean {
    const { desktop } = this.parts
    const isOffered = desktop === 'windows' || desktop === 'mac'
    if (isOffered && !this.isGone()) this.window.setContentProtection(on)
    return isOffered
  }

  focus(): Promise<void> {
    if (this.isGone()) return Promise.resolve()
    if (this.window.isMinimized()) this.window.restore()
    if (this.role === 'facilitator' && !this.window.isVisible()) this.window.show()
    // On macOS a window comes to the front within its program only.
    if (this.parts.desktop === 'mac') app.focus({ steal: true })
    this.window.focus()
    return Promise.resolve()
  }

  async close(): Promise<void> {
    this.expected = true
    await this.remove()
  }

  /** Whether it is on its way out: what comes next takes another. */
  get isEnding(): boolean {
    return this.expected
  }

  private async remove(): Promise<void> {
    if (this.isGone()) return
    this.tellLeaving()
    // No other screen is to see it on its way out of full screen, which on macOS would stay behind, empty.
    if (this.role === 'projector') this.window.hide()
    if (this.parts.desktop === 'mac') await this.placing.uncover()
    // Not close(): a page must not be able to hold its window open.
    if (!this.isGone()) this.window.destroy()
  }

  /** What a system's dialog is attached to; null when the window is gone, or not to be seen yet. */
  get dialogParent(): BrowserWindow | null {
    return this.isGone() || !this.window.isVisible() ? null : this.window
  }

  /** Has the window painted anew: what painted it before is gone. */
  repaint(): void {
    if (!this.isGone() && !this.window.webContents.isDestroyed())
      this.window.webContents.invalidate()
  }

  private isGone(): boolean {
    return this.window.isDestroyed()
  }

  private hearPanic(): void {
    this.window.webContents.on('before-input-event', (event, input) => {
      const { type, key, shift: shiftKey, control: ctrlKey, meta: metaKey } = input
      if (type !== 'keyDown' || !isPanicPress({ key, shiftKey, ctrlKey, metaKey })) return
      event.preventDefault()
      if (!input.isAutoRepeat) this.parts.onPanicKey()
    })
  }

  private stayOnItsPage(): void {
    const { webContents } = this.window
    webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    webContents.on('will-attach-webview', (event) => event.preventDefault())
    webContents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || event.url !== addressOf[this.role]) event.preventDefault()
    })
    webContents.on('will-redirect', (event) => event.preventDefault())
  }

  private watchEnds(): void {
    const { window, parts } = this
    window.webContents.on('render-process-gone', () => this.endAs('crashed'))
    window.on('unresponsive', () => void this.endIfItHangs())
    window.on('responsive', () => (this.hang = null))
    window.on('close', () => {
      this.tellLeaving()
      this.placing.giveScreenBack()
    })
    window.on('closed', () => {
      parts.onDestroyed()
      this.endAs('closed')
    })
    if (parts.desktop !== 'windows') return
    window.on('query-session-end', (event) => {
      event.preventDefault()
      parts.onSessionEnding()
    })
    window.on('session-end', () => parts.onSessionEnding())
  }

  private async endIfItHangs(): Promise<void> {
    if (this.hang !== null) return
    const hang = Symbol('hang')
    this.hang = hang
    await this.parts.pause(hangsAtMostMs)
    if (this.hang !== hang) return
    this.hang = null
    if (!this.isGone()) this.window.webContents.forcefullyCrashRenderer()
  }

  /** The window ends, if it hasn't yet, and then who opened it hears of it, once. */
  private endAs(why: WindowGone): void {
    if (this.expected) return
    this.expected = true
    if (this.isGone()) this.parts.onGone(why)
    else void this.remove().then(() => this.parts.onGone(why))
  }

  private tellLeaving(): void {
    if (!this.isGone()) this.parts.onLeaving(this.window.getNormalBounds())
  }
}
