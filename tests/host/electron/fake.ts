import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

/*
 * A stand-in for Electron's main-process module: it records what it is told and can play events
 * back. Its shapes are checked against Electron's own definitions where Candor relies on them.
 */

type Handler = (event: Electron.IpcMainInvokeEvent, payload: unknown) => unknown

class FakeFrame {
  constructor(public url: string) {}
}

let lastId = 0

class FakeContents extends EventEmitter implements Pick<Electron.WebContents, 'id' | 'send'> {
  readonly id = ++lastId
  readonly sent: unknown[][] = []
  mainFrame = new FakeFrame('')
  windowOpen: ((details: { url: string }) => unknown) | null = null
  send(...message: unknown[]): void {
    this.sent.push(message)
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.windowOpen = handler
  }
}

type UsedOfWindow = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'getBounds'
  | 'focus'
  | 'setContentProtection'
  | 'isMinimized'
  | 'isDestroyed'
  | 'setFullScreen'
  | 'setBounds'
  | 'getNormalBounds'
  | 'destroy'
>

/** A window that remembers how it was made and what was done with it. */
export class FakeWindow extends EventEmitter implements UsedOfWindow {
  static all: FakeWindow[] = []
  readonly webContents = new FakeContents()
  readonly calls: unknown[][] = []
  private destroyed = false
  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super()
    FakeWindow.all.push(this)
  }
  loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    return Promise.resolve()
  }
  show(): void {
    this.calls.push(['show'])
  }
  showInactive(): void {
    this.calls.push(['showInactive'])
  }
  getBounds(): Electron.Rectangle {
    const last = this.calls.findLast(([name]) => name === 'setBounds')
    return (last?.[1] as Electron.Rectangle | undefined) ?? this.getNormalBounds()
  }
  setContentProtection(on: boolean): void {
    this.calls.push(['setContentProtection', on])
  }
  focus(): void {
    this.calls.push(['focus'])
  }
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  setFullScreen(on: boolean): void {
    this.calls.push(['setFullScreen', on])
  }
  setBounds(bounds: Electron.Rectangle): void {
    this.calls.push(['setBounds', bounds])
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 10, y: 20, width: 900, height: 700 }
  }
  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.emit('closed')
  }
  /** What happens when the user closes it. */
  closeByUser(): void {
    this.emit('close')
    this.destroy()
  }
}

class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>()
  permissionRequest:
    ((contents: unknown, name: string, answer: (ok: boolean) => void) => void) | null = null
  permissionCheck: (() => boolean) | null = null
  beforeRequest:
    ((details: { url: string }, answer: (given: { cancel: boolean }) => void) => void) | null = null
  spellChecker = true
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      this.handlers.set(scheme, handler)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>): void => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: NonNullable<FakeSession['permissionRequest']>): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on
  }
}

class FakeApp
  extends EventEmitter
  implements Pick<Electron.App, 'enableSandbox' | 'whenReady' | 'quit' | 'getPath' | 'getVersion'>
{
  readonly switches: string[] = []
  sandboxed = false
  quits = 0
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.switches.push(value === undefined ? name : `${name}=${value}`)
    },
  }
  enableSandbox(): void {
    this.sandboxed = true
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
  quit(): void {
    this.quits++
  }
  getPath(name: string): string {
    if (name === 'documents' || name === 'downloads') return `/home/larkmoor/${name}`
    return process.env['FAKE_ELECTRON_USER_DATA'] ?? '/nowhere'
  }
  getVersion(): string {
    return '0.0.0'
  }
}

class FakeScreen
  extends EventEmitter
  implements Pick<Electron.Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'>
{
  displays: Electron.Display[] = [display(1, 0, 1280, 800), display(2, 1280, 1920, 1080)]
  getAllDisplays(): Electron.Display[] {
    return this.displays
  }
  getPrimaryDisplay(): Electron.Display {
    return this.displays[0] ?? display(1, 0, 1280, 800)
  }
  getDisplayMatching({ x }: Electron.Rectangle): Electron.Display {
    const under = this.displays.findLast(({ bounds }) => bounds.x <= x)
    return under ?? this.getPrimaryDisplay()
  }
}

function display(id: number, x: number, width: number, height: number): Electron.Display {
  const bounds = { x, y: 0, width, height }
  return { id, label: `Screen ${id}`, bounds, workArea: bounds, scaleFactor: 1 } as Electron.Display
}

export const app = new FakeApp()
export const screen = new FakeScreen()
export const powerMonitor = new EventEmitter()
export const BrowserWindow = FakeWindow

export const sessions = new Map<string, FakeSession>()
export const session = {
  fromPartition: (name: string): FakeSession => {
    const made = new FakeSession()
    sessions.set(name, made)
    return made
  },
}

export const schemes: Electron.CustomScheme[] = []
export const protocol = {
  registerSchemesAsPrivileged: (given: Electron.CustomScheme[]): void =>
    void schemes.push(...given),
}

export const handlers = new Map<string, Handler>()
export const ipcMain = {
  on: (): void => {},
  handle: (channel: string, handler: Handler): void => void handlers.set(channel, handler),
  removeHandler: (channel: string): void => void handlers.delete(channel),
}
export const ipcRenderer = undefined

export const menus: unknown[] = []
export const Menu = {
  setApplicationMenu: (menu: unknown): void => void menus.push(menu),
  buildFromTemplate: (template: unknown): unknown => template,
}

type SaveDialog = (options: Electron.SaveDialogOptions) => Promise<Electron.SaveDialogReturnValue>
type OpenDialog = (options: Electron.OpenDialogOptions) => Promise<Electron.OpenDialogReturnValue>
export const dialog: { showSaveDialog: SaveDialog; showOpenDialog: OpenDialog } = {
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
}

export const shell = {}
export default { app, ipcMain, shell }
