import { app, ipcMain, Menu, protocol, type Session } from 'electron'
import { wireRequest } from '../channels'
import type {
  Display,
  DisplayText,
  FileFilter,
  Host,
  HostEvents,
  HostWindow,
  OpenWindowOptions,
  PickedFile,
  PickedLargeFile,
  SaveOutcome,
  SavePlace,
  WindowGone,
  WindowRole,
} from '../port'
import { openFile, openLarge, saveAs } from './dialogs'
import { currentDisplays, watchDisplays } from './displays'
import { Marks } from './displayBadges'
import { watchLock } from './screenLock'
import { createSession } from './sessions'
import { WindowPlace } from './windowPlace'
import { ElectronWindow } from './hostWindow'

/** Where the built pages and preloads are. */
export interface ElectronHostOptions {
  readonly rendererDir: string
  readonly preloadDir: string
}

/** Shows Candor's windows in Electron. Make it before Electron is ready. */
export class ElectronHost implements Host {
  readonly name = 'electron'
  private readonly options: ElectronHostOptions
  private readonly windows = new Map<WindowRole, ElectronWindow>()
  private readonly sessions = new Map<WindowRole, Session>()
  private readonly marks = new Marks()
  private events: HostEvents | null = null
  private place: WindowPlace | null = null
  private stopWatching: () => void = () => {}
  private asked = false
  private ended = false

  constructor(options: ElectronHostOptions) {
    this.options = options
    app.enableSandbox()
    // Interception sees no sockets, STUN or preconnects; a proxy would resolve names itself.
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
    app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
    app.commandLine.appendSwitch('no-proxy-server')
    protocol.registerSchemesAsPrivileged([
      { scheme: 'candor', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  }

  async start(events: HostEvents): Promise<void> {
    this.events = events
    await app.whenReady()
    for (const role of ['facilitator', 'projector'] as const) {
      this.sessions.set(role, createSession(role, this.options.rendererDir))
    }
    this.place = new WindowPlace()
    Menu.setApplicationMenu(applicationMenu())
    ipcMain.handle('candor:request', (event, payload: unknown) => this.answer(event, payload))
    const stops = [
      watchDisplays((displays) => events.onDisplaysChanged(displays)),
      watchLock(() => events.onLocked()),
    ]
    this.stopWatching = () => stops.forEach((stop) => stop())
    app.on('window-all-closed', () => {
      // Handled where windows go: a crash leaves none open for a moment, and is no reason to quit.
    })
    app.on('before-quit', (event) => {
      if (this.ended) return
      event.preventDefault()
      this.askToQuit()
    })
  }

  async openWindow(role: WindowRole, options: OpenWindowOptions = {}): Promise<HostWindow> {
    const display = currentDisplays().find((one) => one.id === options.displayId)
    const already = this.windows.get(role)
    if (already !== undefined) {
      already.place(display, options)
      await already.focus()
      return already
    }
    const session = this.sessions.get(role)
    if (session === undefined) throw new Error('The host has not been started')
    const window = new ElectronWindow({
      role,
      session,
      preloadDir: this.options.preloadDir,
      bounds: role === 'facilitator' ? (this.place?.recall() ?? {}) : { width: 1280, height: 800 },
      onGone: (why) => this.gone(role, why),
      onPanicKey: () => this.events?.onPanicKey(),
      onLeaving: (bounds) => {
        // The projector's place is decided by the display the facilitator picks.
        if (role === 'facilitator') this.place?.remember(bounds)
      },
    })
    this.windows.set(role, window)
    window.place(display, options)
    await window.load()
    return {
      role,
      push: (message) => window.push(message),
      keepFromCapture: (on) => window.keepFromCapture(on),
      renew: () => window.renew(),
      focus: () => window.focus(),
      close: async () => {
        if (this.windows.get(role) === window) this.windows.delete(role)
        await window.close()
      },
    }
  }

  displays(): Promise<readonly Display[]> {
    return Promise.resolve(currentDisplays())
  }

  displayOf(role: WindowRole): Promise<string | null> {
    return Promise.resolve(this.windows.get(role)?.displayId() ?? null)
  }

  async mark(marks: readonly DisplayText[]): Promise<void> {
    await this.marks.put(marks, currentDisplays())
  }

  saveAs(
    name: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    return saveAs(name, filters, bytes, place)
  }

  openFile(filters: readonly FileFilter[]): Promise<PickedFile | null> {
    return openFile(filters)
  }

  openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null> {
    return openLarge(filters)
  }

  async quit(): Promise<void> {
    if (this.ended) return
    this.ended = true
    this.stopWatching()
    ipcMain.removeHandler('candor:request')
    await this.marks.put([], [])
    for (const window of this.windows.values()) await window.close()
    this.windows.clear()
    app.quit()
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
    this.windows.delete(role)
    this.events?.onWindowGone(role, why)
    if (why === 'closed' && this.windows.size === 0) this.askToQuit()
  }

  private askToQuit(): void {
    if (this.asked) return
    this.asked = true
    void this.events
      ?.onQuit()
      .catch(() => {})
      .then(() => this.quit())
  }
}

/** macOS needs a menu for copy and paste to work; elsewhere there is none. */
function applicationMenu(): Menu | null {
  if (process.platform !== 'darwin') return null
  return Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
}
