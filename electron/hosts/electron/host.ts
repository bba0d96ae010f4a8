import { app, ipcMain, Menu, protocol, type Session } from 'electron'
import { wireRequest } from '../channels'
import type {
  Display,
  DisplayText,
  Host,
  HostEvents,
  HostWindow,
  OpenWindowOptions,
  WindowGone,
  WindowRole,
} from '../port'
import { applicationMenu } from './applicationMenu'
import { desktopOf, placesWindows, type Desktop } from './desktop'
import { Dialogs } from './dialogs'
import { currentDisplays, watchDisplays } from './displays'
import { Marks } from './displayBadges'
import { shutDefaultSession, shutEveryPage } from './everyPage'
import { ElectronWindow } from './hostWindow'
import { KeepAwake } from './keepAwake'
import { PanicShortcut } from './panicShortcut'
import { watchLock } from './screenLock'
import { createSession } from './sessions'
import { watchSystem } from './systemEvents'
import { pauseHere, type Pause } from './waiting'
import { WindowPlace } from './windowPlace'

/** Where the built pages and preloads are, and what a test puts in the place of the machine. */
export interface ElectronHostOptions {
  readonly rendererDir: string
  readonly preloadDir: string
  readonly desktop?: Desktop
  readonly pause?: Pause
}

/** Shows Candor's windows in Electron. Make it before Electron is ready. */
export class ElectronHost implements Host {
  readonly name = 'electron'
  readonly placesWindows: boolean
  private readonly desktop: Desktop
  private readonly pause: Pause
  private readonly windows = new Map<WindowRole, ElectronWindow>()
  private readonly sessions = new Map<WindowRole, Session>()
  private readonly marks: Marks
  private readonly dialogs: Dialogs
  readonly saveAs: Host['saveAs'] = (...asked) => this.dialogs.saveAs(...asked)
  readonly openFile: Host['openFile'] = (filters) => this.dialogs.openFile(filters)
  readonly openLarge: Host['openLarge'] = (filters) => this.dialogs.openLarge(filters)
  private readonly awake = new KeepAwake()
  private events: HostEvents | null = null
  private place: WindowPlace | null = null
  private stopWatching: () => void = () => {}
  /** Windows open one after the other. */
  private opening: Promise<unknown> = Promise.resolve()
  private asked = false
  private ended: Promise<void> | null = null

  constructor(private readonly options: ElectronHostOptions) {
    app.enableSandbox()
    // Interception sees no sockets, STUN or preconnects; a proxy would resolve names itself.
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
    app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
    app.commandLine.appendSwitch('no-proxy-server')
    protocol.registerSchemesAsPrivileged([
      { scheme: 'candor', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    shutEveryPage()
    const ozone = app.commandLine.getSwitchValue('ozone-platform')
    this.desktop = options.desktop ?? desktopOf(process.platform, process.env, ozone)
    this.placesWindows = placesWindows(this.desktop)
    this.pause = options.pause ?? pauseHere
    this.marks = new Marks(this.desktop, this.pause)
    const shortcut = new PanicShortcut(this.desktop, () => this.events?.onPanicKey())
    this.dialogs = new Dialogs(() => this.windows.get('facilitator') ?? null, shortcut.whileOpen)
  }

  async start(events: HostEvents): Promise<void> {
    this.events = events
    await app.whenReady()
    shutDefaultSession()
    for (const role of ['facilitator', 'projector'] as const)
      this.sessions.set(role, createSession(role, this.options.rendererDir))
    this.place = new WindowPlace()
    // With it comes a listener that tells any page that asks where Candor keeps its things.
    ipcMain.removeAllListeners('electron-store-get-data')
    Menu.setApplicationMenu(applicationMenu(this.desktop))
    ipcMain.handle('candor:request', (event, payload: unknown) => this.answer(event, payload))
    const stops = [
      watchDisplays((displays) => events.onDisplaysChanged(displays)),
      watchLock(this.desktop, () => events.onLocked()),
      watchSystem(this.desktop, {
        onQuitAsked: () => this.askToQuit(),
        isEnded: () => this.ended !== null,
        onWanted: () => void this.windows.get('facilitator')?.focus(),
        onGraphicsGone: () => this.windows.forEach((window) => window.repaint()),
      }),
    ]
    this.stopWatching = () => stops.forEach((stop) => stop())
  }

  openWindow(role: WindowRole, options: OpenWindowOptions = {}): Promise<HostWindow> {
    const opened = this.opening.then(() => this.openNow(role, options))
    this.opening = opened.catch(() => undefined)
    return opened
  }

  displays(): Promise<readonly Display[]> {
    return Promise.resolve(currentDisplays())
  }

  displayOf(role: WindowRole): Promise<string | null> {
    return Promise.resolve(this.windows.get(role)?.displayId() ?? null)
  }

  async mark(marks: readonly DisplayText[]): Promise<void> {
    if (this.ended === null) await this.marks.put(marks, currentDisplays())
  }

  quit(): Promise<void> {
    this.ended ??= this.end()
    return this.ended
  }

  private async end(): Promise<void> {
    await this.marks.put([], [])
    // One that is still opening is closed as well.
    await Promise.all([...this.windows.values()].map((window) => window.close()))
    this.stopWatching()
    ipcMain.removeHandler('candor:request')
    app.quit()
  }

  private async openNow(role: WindowRole, options: OpenWindowOptions): Promise<HostWindow> {
    const open = this.windows.get(role)
    if (open?.mustBeMadeAnew(options) === true) await open.close()
    if (open?.isEnding === true) await open.gone
    const already = this.windows.get(role)
    const window = already ?? this.make(role)
    try {
      if (already === undefined) await window.load()
      await window.show(options)
    } catch (error) {
      // What was never shown, or isn't where it should be, must not stay.
      await window.close()
      throw error
    }
    if (role === 'projector') this.awake.start()
    return window
  }

  private make(role: WindowRole): ElectronWindow {
    const session = this.sessions.get(role)
    if (session === undefined || this.ended !== null) throw new Error('The host isn’t running')
    const window: ElectronWindow = new ElectronWindow({
      role,
      session,
      preloadDir: this.options.preloadDir,
      bounds: role === 'facilitator' ? (this.place?.recall() ?? {}) : { width: 1280, height: 800 },
      desktop: this.desktop,
      pause: this.pause,
      onGone: (why) => this.gone(role, why),
      onDestroyed: () => {
        if (this.windows.get(role) === window) this.windows.delete(role)
        if (role === 'projector') this.awake.stop()
      },
      onPanicKey: () => this.events?.onPanicKey(),
      onLeaving: (bounds) => {
        // The projector's place is decided by the display the facilitator picks.
        if (role === 'facilitator') this.place?.remember(bounds)
      },
      onSessionEnding: () => this.askToQuit(),
    })
    this.windows.set(role, window)
    return window
  }

  private async answer(event: Electron.IpcMainInvokeEvent, payload: unknown): Promise<unknown> {
    for (const window of this.windows.values()) {
      if (!window.sent(event)) continue
      const request = wireRequest(window.role, payload)
      if (request === null || this.events === null) break
      // An own error, so that no text of the original reaches the page.
      return this.events.onRequest(window.role, request).catch(() => {
        throw new Error('Request failed')
      })
    }
    throw new Error('Request refused')
  }

  private gone(role: WindowRole, why: WindowGone): void {
    this.events?.onWindowGone(role, why)
    if (why === 'closed' && this.windows.size === 0) this.askToQuit()
  }

  private askToQuit(): void {
    if (this.asked || this.ended !== null) return
    this.asked = true
    const saved = this.events?.onQuit() ?? Promise.resolve()
    void saved
      .catch(() => undefined)
      .then(() => this.quit())
      // Whatever didn't end in order ends all the same.
      .catch(() => app.exit(0))
  }
}
