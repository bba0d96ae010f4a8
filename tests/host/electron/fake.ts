import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { displayUnder, machine, type Machine, Misuse, useMachine } from './machine'
import { FakeSession } from './session'
import { FakeWindow as Window } from './window'

/*
 * A stand-in for Electron's main-process module, as strict as the real one: typed by Electron's own
 * definitions, it does late, otherwise or not at all what the documentation says comes late, otherwise
 * or not at all (`behaviors.ts`), and throws at what a program may not do.
 */

export { Machine, machine, display, Misuse } from './machine'
export type { FakeContents } from './contents'

type Handler = (event: Electron.IpcMainInvokeEvent, payload: unknown) => unknown

/** A window as the program makes it: every page is told of. */
export class FakeWindow extends Window {
  static get all(): Window[] {
    return machine().windows
  }
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super(options)
    app.emit('web-contents-created', {}, this.webContents)
  }
}
export const BrowserWindow = FakeWindow

type UsedOfApp = Pick<
  Electron.App,
  | 'enableSandbox'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'focus'
  | 'requestSingleInstanceLock'
  | 'relaunch'
>

class FakeApp extends EventEmitter implements UsedOfApp {
  readonly switches = new Map<string, string>()
  readonly paths = new Map<string, string>()
  readonly relaunched: unknown[] = []
  sandboxed = false
  quits = 0
  exits: number[] = []
  isFirst = true
  isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
  }
  enableSandbox(): void {
    if (machine().isReady) throw new Misuse('enableSandbox after ready')
    this.sandboxed = true
  }
  whenReady(): Promise<void> {
    machine().isReady = true
    return Promise.resolve()
  }
  /** As Electron does: asks first, closes what is open, and ends. */
  quit(): void {
    const event = { isHeld: false, preventDefault: () => void (event.isHeld = true) }
    this.emit('before-quit', event)
    if (!event.isHeld) this.quits++
  }
  exit(code = 0): void {
    this.exits.push(code)
  }
  relaunch(options?: unknown): void {
    this.relaunched.push(options)
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst
  }
  focus(options?: { steal: boolean }): void {
    if (machine().desktop !== 'mac' && options?.steal === true)
      throw new Misuse('steal is there on macOS only')
  }
  getPath(name: string): string {
    if (name === 'documents' || name === 'downloads') return `/home/larkmoor/${name}`
    return this.paths.get(name) ?? process.env['FAKE_ELECTRON_USER_DATA'] ?? '/dev/null/none'
  }
  setPath(name: string, path: string): void {
    if (machine().isReady) throw new Misuse(`the path ${name} is set after ready`)
    this.paths.set(name, path)
  }
  getVersion(): string {
    return '0.0.0'
  }
}

class FakeScreen
  extends EventEmitter
  implements Pick<Electron.Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'>
{
  getAllDisplays(): Electron.Display[] {
    machine().needReady('screen')
    return [...machine().told]
  }
  getPrimaryDisplay(): Electron.Display {
    return displayUnder(this.getAllDisplays(), { x: 0, y: 0, width: 1, height: 1 })
  }
  getDisplayMatching(rect: Electron.Rectangle): Electron.Display {
    return displayUnder(this.getAllDisplays(), rect)
  }
}

class FakePowerMonitor
  extends EventEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleState'>
{
  getSystemIdleState(): 'active' | 'locked' {
    return machine().isLocked ? 'locked' : 'active'
  }
  /** The screen is locked: told on Windows and macOS alone. */
  lock(): void {
    machine().isLocked = true
    const { desktop } = machine()
    if (desktop === 'windows' || desktop === 'mac') this.emit('lock-screen')
  }
}

export const app = new FakeApp()
export const screen = new FakeScreen()
export const powerMonitor = new FakePowerMonitor()

export const sessions = new Map<string, FakeSession>()
const sessionNamed = (name: string): FakeSession => {
  machine().needReady('session')
  const made = sessions.get(name) ?? new FakeSession()
  if (!sessions.has(name)) {
    sessions.set(name, made)
    app.emit('session-created', made)
  }
  return made
}
export const session = {
  fromPartition: sessionNamed,
  get defaultSession(): FakeSession {
    return sessionNamed('')
  },
}

export const schemes: Electron.CustomScheme[] = []
export const protocol = {
  registerSchemesAsPrivileged: (given: Electron.CustomScheme[]): void => {
    if (machine().isReady) throw new Misuse('schemes are registered after ready')
    schemes.push(...given)
  },
}

export const handlers = new Map<string, Handler>()
class FakeIpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  }
  removeHandler(channel: string): void {
    handlers.delete(channel)
  }
}
export const ipcMain = new FakeIpcMain()
export const ipcRenderer = undefined

export const menus: unknown[] = []
export const Menu = {
  setApplicationMenu: (menu: unknown): void => void menus.push(menu),
  buildFromTemplate: (template: unknown): unknown => template,
}

export const globalShortcut = {
  register: (accelerator: string, pressed: () => void): boolean => {
    const { desktop, takenKeys } = machine()
    if (desktop === 'wayland' || takenKeys.has(accelerator)) return false
    takenKeys.set(accelerator, pressed)
    return true
  },
  unregister: (accelerator: string): void => void machine().takenKeys.delete(accelerator),
}

let lastBlocker = 0
export const powerSaveBlocker = {
  start: (type: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    if (type !== 'prevent-display-sleep') throw new Misuse(type)
    machine().blockers.add(++lastBlocker)
    return lastBlocker
  },
  stop: (id: number): boolean => machine().blockers.delete(id),
}

type SaveDialog = (
  window: Window,
  options: Electron.SaveDialogOptions,
) => Promise<Electron.SaveDialogReturnValue>
type OpenDialog = (
  window: Window,
  options: Electron.OpenDialogOptions,
) => Promise<Electron.OpenDialogReturnValue>

/** A dialog without a window that is there and visible may come up anywhere, the projector included. */
function needParent(window: Window): void {
  if (!(window instanceof Window) || window.isDestroyed() || !window.isVisible())
    throw new Misuse('a dialog without a window')
}

export const errorBoxes: string[][] = []
export const dialog: {
  showSaveDialog: SaveDialog
  showOpenDialog: OpenDialog
  showErrorBox: (title: string, content: string) => void
} = {
  showSaveDialog: async (window) => {
    needParent(window)
    return Promise.resolve({ canceled: true, filePath: '' })
  },
  showOpenDialog: async (window) => {
    needParent(window)
    return Promise.resolve({ canceled: true, filePaths: [] })
  },
  showErrorBox: (title, content) => void errorBoxes.push([title, content]),
}

/** From now on this is the machine, freshly started, with nothing of what ran before. */
export function plugIn(next: Machine): void {
  useMachine(next)
  for (const emitter of [app, screen, powerMonitor, ipcMain]) emitter.removeAllListeners()
  app.quits = 0
  app.exits = []
  app.isFirst = true
  app.isPackaged = false
  app.sandboxed = false
  for (const kept of [app.switches, app.paths, sessions, handlers]) kept.clear()
  for (const list of [app.relaunched, menus, schemes, errorBoxes]) list.length = 0
}

export const shell = {}
export default { app, ipcMain, shell }
