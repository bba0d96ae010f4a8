import { EventEmitter } from 'node:events'
import { FakeContents, guardDestroyed } from './contents'
import { displayUnder, machine, Misuse } from './machine'

type Used = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'moveTop'
  | 'restore'
  | 'isVisible'
  | 'isMinimized'
  | 'isMaximized'
  | 'maximize'
  | 'unmaximize'
  | 'isDestroyed'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'isSimpleFullScreen'
  | 'setSimpleFullScreen'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setContentProtection'
  | 'setVisibleOnAllWorkspaces'
  | 'destroy'
>

const onMac = (what: string): void => {
  if (machine().desktop !== 'mac') throw new Misuse(`${what} is there on macOS only`)
}

/** A window that does what its desktop does to windows, when that does it. */
export class FakeWindow extends EventEmitter implements Used {
  readonly webContents = new FakeContents()
  readonly calls: unknown[][] = []
  /** How it really is; `wants` is where full screen is going to. */
  readonly state: {
    destroyed: boolean
    visible: boolean
    full: boolean
    wants: boolean
    simple: boolean
    maximized: boolean
    minimized: boolean
    bounds: Electron.Rectangle
    normal: Electron.Rectangle
  }

  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super()
    const { x = 10, y = 20, width = 800, height = 600 } = options
    const bounds = { x, y, width, height }
    this.state = {
      destroyed: false,
      visible: options.show !== false,
      full: false,
      wants: false,
      simple: false,
      maximized: false,
      minimized: false,
      bounds,
      normal: bounds,
    }
    const own = guardDestroyed(this, () => this.state.destroyed)
    machine().needReady('BrowserWindow')
    machine().windows.push(own)
    return own
  }

  loadURL(url: string): Promise<void> {
    this.calls.push(['loadURL', url])
    return this.webContents.load(url)
  }

  show(): void {
    this.calls.push(['show'])
    this.appear()
    machine().focused = this
  }

  showInactive(): void {
    this.calls.push(['showInactive'])
    this.appear()
  }

  hide(): void {
    this.calls.push(['hide'])
    this.state.visible = false
  }

  focus(): void {
    this.calls.push(['focus'])
    if (machine().desktop !== 'wayland' && this.state.visible) machine().focused = this
  }

  moveTop(): void {
    this.calls.push(['moveTop'])
  }

  restore(): void {
    this.state.minimized = false
  }

  isVisible(): boolean {
    return this.state.visible
  }

  isMinimized(): boolean {
    return this.state.minimized
  }

  isMaximized(): boolean {
    return this.state.maximized
  }

  maximize(): void {
    this.state.maximized = true
    this.appear()
  }

  unmaximize(): void {
    this.state.maximized = false
  }

  isDestroyed(): boolean {
    return this.state.destroyed
  }

  isFullScreen(): boolean {
    return this.state.full
  }

  setFullScreen(on: boolean): void {
    this.calls.push(['setFullScreen', on])
    const { state } = this
    // It shows a hidden window, and with it takes the keyboard.
    if (on && !state.visible) this.show()
    if (on === state.wants) return
    state.wants = on
    const change = (): void => {
      if (state.destroyed || state.full === on || state.wants !== on) return
      state.full = on
      state.bounds = on ? displayUnder(machine().plugged, state.bounds).bounds : state.normal
    }
    const tell = (): unknown => this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
    if (machine().desktop === 'windows') {
      tell()
      change()
      // One that leaves full screen while it is hidden is forced to be seen.
      if (!on) state.visible = true
      return
    }
    machine().later(machine().desktop === 'mac' ? 1_000 : 300, () => {
      change()
      machine().later(100, tell)
    })
  }

  isSimpleFullScreen(): boolean {
    onMac('isSimpleFullScreen')
    return this.state.simple
  }

  setSimpleFullScreen(on: boolean): void {
    onMac('setSimpleFullScreen')
    this.calls.push(['setSimpleFullScreen', on])
    const { state } = this
    if (on === state.simple) return
    state.simple = on
    machine().dockHidden += on ? 1 : -1
    state.bounds = on ? displayUnder(machine().plugged, state.bounds).bounds : state.normal
  }

  getBounds(): Electron.Rectangle {
    const { bounds } = this.state
    return machine().desktop === 'wayland' ? { ...bounds, x: 0, y: 0 } : { ...bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.state.normal }
  }

  setBounds(wanted: Electron.Rectangle): void {
    this.calls.push(['setBounds', wanted])
    const { state } = this
    const { desktop, plugged } = machine()
    if (desktop === 'wayland' || state.full || state.simple) return
    const from = displayUnder(plugged, state.bounds).scaleFactor
    const scale = from / displayUnder(plugged, wanted).scaleFactor
    const bounds =
      desktop === 'windows' ? { ...wanted, width: Math.round(wanted.width * scale) } : { ...wanted }
    const set = (): void => {
      if (state.destroyed || state.full || state.simple) return
      state.bounds = bounds
      state.normal = bounds
      this.emit('move')
    }
    if (desktop === 'x11') machine().later(80, set)
    else set()
  }

  setContentProtection(on: boolean): void {
    this.calls.push(['setContentProtection', on])
  }

  setVisibleOnAllWorkspaces(): void {
    this.calls.push(['setVisibleOnAllWorkspaces'])
  }

  destroy(): void {
    const { state, webContents } = this
    const here = machine()
    if (here.desktop === 'mac' && state.full) here.emptySpaces += 1
    state.visible = false
    state.destroyed = true
    here.windows = here.windows.filter((one) => one.state !== state)
    if (here.focused?.state === state) here.focused = null
    webContents.destroyNow()
    this.emit('closed')
  }

  private appear(): void {
    const { state } = this
    if (state.visible) return
    state.visible = true
    // A window manager puts a new window where it thinks best.
    if (machine().desktop !== 'x11' || state.full) return
    const { workArea } = machine().primary
    state.bounds = { ...state.bounds, x: workArea.x + 40, y: workArea.y + 40 }
    state.normal = state.bounds
  }

  /** What happens when the user closes it. */
  closeByUser(): void {
    if (this.state.destroyed) return
    this.emit('close', { preventDefault: () => undefined })
    if (this.isDestroyed()) return
    // macOS leaves full screen first.
    this.state.full = false
    this.destroy()
  }

  /** The display it was on may be gone: the system puts it on the first, and says so later. */
  moveOff(before: readonly Electron.Display[]): void {
    const { state } = this
    const here = machine()
    const was = displayUnder(before, state.bounds)
    if (here.plugged.some((one) => one.id === was.id && one.bounds.x === was.bounds.x)) return
    const { bounds } = here.primary
    const isWhole = state.full || state.simple
    state.bounds = isWhole ? bounds : { ...state.bounds, x: bounds.x + 10, y: bounds.y + 30 }
    here.tellLater(200, () => this.emit('move'))
  }

  /** Where it really is. */
  get standsOn(): number {
    return displayUnder(machine().plugged, this.state.bounds).id
  }
}
