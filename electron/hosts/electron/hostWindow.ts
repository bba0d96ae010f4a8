import {
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Rectangle,
  type Session,
} from 'electron'
import { join } from 'node:path'
import { isPanicPress } from '../../../shared/kernel/panicKey'
import type { Display, HostWindow, OpenWindowOptions, WindowGone, WindowRole } from '../port'
import { splashUrl } from '../assets/splash'
import { addressOf } from './sessions'

/** What a window of Electron is made from. */
export interface WindowParts {
  readonly role: WindowRole
  readonly session: Session
  readonly preloadDir: string
  readonly bounds: BrowserWindowConstructorOptions
  readonly onGone: (why: WindowGone) => void
  readonly onPanicKey: () => void
  /** The window is about to close; these are its bounds outside full screen. */
  readonly onLeaving: (bounds: Rectangle) => void
}

/** One of Candor's windows in Electron. */
export class ElectronWindow implements HostWindow {
  readonly role: WindowRole
  private readonly window: BrowserWindow
  private readonly onLeaving: WindowParts['onLeaving']
  private expected = false

  constructor(parts: WindowParts) {
    this.role = parts.role
    this.onLeaving = parts.onLeaving
    this.window = new BrowserWindow({
      ...parts.bounds,
      show: false,
      title: 'Candor',
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
        // A timer on the projector must not slow down when another window is in front.
        backgroundThrottling: false,
      },
    })
    this.denyLeaving(parts.onGone)
    if (parts.role === 'projector') this.hearPanic(parts.onPanicKey)
  }

  /** Whether a message came from this window's own page, and not from a frame within it. */
  sent(event: Electron.IpcMainInvokeEvent): boolean {
    const { webContents } = this.window
    return (
      !this.window.isDestroyed() &&
      event.sender.id === webContents.id &&
      event.senderFrame !== null &&
      event.senderFrame === webContents.mainFrame &&
      event.senderFrame.url.startsWith(addressOf[this.role])
    )
  }

  /** Loads the role's page and shows the window. */
  async load(): Promise<void> {
    await this.window.loadURL(addressOf[this.role])
    // The keys belong to the cockpit: the projector must not take them with it when it opens.
    if (this.role === 'projector') this.window.showInactive()
    else this.window.show()
  }

  /** By way of a page of another origin, so that the one before it ends with its process. */
  async renew(): Promise<void> {
    if (this.window.isDestroyed()) return
    await this.window.loadURL(splashUrl)
    await this.window.loadURL(addressOf[this.role])
    this.window.webContents.navigationHistory.clear()
  }

  /** The id of the display most of the window is on. */
  displayId(): string | null {
    if (this.window.isDestroyed()) return null
    return String(screen.getDisplayMatching(this.window.getBounds()).id)
  }

  /** Moves the window to a display, and over all of it when asked. */
  place(display: Display | undefined, options: OpenWindowOptions): void {
    if (display !== undefined) {
      const { x, y, width, height } = display
      this.window.setFullScreen(false)
      this.window.setBounds({ x, y, width, height })
    }
    if (options.fullscreen === true) this.window.setFullScreen(true)
  }

  push(message: unknown): void {
    if (!this.window.isDestroyed()) this.window.webContents.send('candor:push', message)
  }

  /** Windows and macOS offer it; newer programs on macOS capture the window all the same. */
  keepFromCapture(on: boolean): boolean {
    const offered = process.platform === 'win32' || process.platform === 'darwin'
    if (offered && !this.window.isDestroyed()) this.window.setContentProtection(on)
    return offered
  }

  focus(): Promise<void> {
    if (!this.window.isDestroyed()) {
      if (this.window.isMinimized()) this.window.restore()
      this.window.focus()
    }
    return Promise.resolve()
  }

  close(): Promise<void> {
    this.expected = true
    // Not close(): a page must not be able to hold its window open.
    if (this.window.isDestroyed()) return Promise.resolve()
    this.onLeaving(this.window.getNormalBounds())
    this.window.destroy()
    return Promise.resolve()
  }

  private hearPanic(onPanicKey: () => void): void {
    this.window.webContents.on('before-input-event', (event, input) => {
      const { type, key, shift: shiftKey, control: ctrlKey, meta: metaKey } = input
      if (type !== 'keyDown' || !isPanicPress({ key, shiftKey, ctrlKey, metaKey })) return
      event.preventDefault()
      if (!input.isAutoRepeat) onPanicKey()
    })
  }

  private denyLeaving(onGone: (why: WindowGone) => void): void {
    const { webContents } = this.window
    webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    webContents.on('will-attach-webview', (event) => event.preventDefault())
    webContents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || event.url !== addressOf[this.role]) event.preventDefault()
    })
    webContents.on('will-redirect', (event) => event.preventDefault())
    webContents.on('render-process-gone', () => {
      if (this.expected) return
      this.expected = true
      this.window.destroy()
      onGone('crashed')
    })
    this.window.on('close', () => this.onLeaving(this.window.getNormalBounds()))
    this.window.on('closed', () => {
      if (this.expected) return
      this.expected = true
      onGone('closed')
    })
  }
}
