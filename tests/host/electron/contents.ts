import { EventEmitter } from 'node:events'
import { machine, Misuse } from './machine'

class FakeFrame {
  constructor(public url: string) {}
}

let lastId = 0

type Used = Pick<
  Electron.WebContents,
  'id' | 'send' | 'isDestroyed' | 'invalidate' | 'closeDevTools' | 'forcefullyCrashRenderer'
>

/** What may be asked of something that is destroyed; the rest throws, as Electron's does. */
const stillThere: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(EventEmitter.prototype).concat(
    '_events',
    '_eventsCount',
    '_maxListeners',
    'isDestroyed',
    'then',
    // For tests to look at.
    'calls',
    'options',
    'sent',
    'windowOpen',
    'state',
    'destroyNow',
  ),
)

/** An object that throws once it is destroyed. */
export const guardDestroyed = <T extends object>(made: T, isDestroyed: () => boolean): T =>
  new Proxy(made, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && isDestroyed() && !stillThere.has(key))
        throw new TypeError('Object has been destroyed')
      return Reflect.get(target, key, receiver)
    },
  })

/** A page. It may load late or never, hang, and crash. */
export class FakeContents extends EventEmitter implements Used {
  readonly id = ++lastId
  readonly sent: unknown[][] = []
  readonly navigationHistory = { clear: (): void => undefined }
  mainFrame = new FakeFrame('')
  windowOpen: ((details: { url: string }) => unknown) | null = null
  readonly state = { crashed: false, hangs: false, destroyed: false, loads: 0 }
  invalidated = 0

  constructor() {
    super()
    return guardDestroyed(this, () => this.state.destroyed)
  }

  send(...message: unknown[]): void {
    if (this.state.crashed) return
    this.sent.push(message)
    machine().onSent(this, message[1])
  }

  isDestroyed(): boolean {
    return this.state.destroyed
  }

  invalidate(): void {
    this.invalidated += 1
  }

  closeDevTools(): void {}

  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.windowOpen = handler
  }

  forcefullyCrashRenderer(): void {
    this.crash('killed')
  }

  /** Its process ends; the program hears of it later. */
  crash(reason: Electron.RenderProcessGoneDetails['reason'] = 'crashed'): void {
    const { state } = this
    if (state.destroyed || state.crashed) return
    state.crashed = true
    machine().later(100, () => {
      if (!state.destroyed) this.emit('render-process-gone', {}, { reason, exitCode: 1 })
    })
  }

  /** Settles late, or never when the page crashes or hangs; a window that goes meanwhile fails it. */
  load(url: string): Promise<void> {
    if (!/^(candor|data):/.test(url)) throw new Misuse(`a page of elsewhere is loaded: ${url}`)
    const { state } = this
    state.loads += 1
    const load = state.loads
    const fails = machine().failingLoads > 0
    if (fails) machine().failingLoads -= 1
    return new Promise((resolve, reject) => {
      this.once('destroyed', () =>
        machine().later(50, () => reject(new Error('ERR_FAILED (-2) loading a page'))),
      )
      machine().later(300, () => {
        if (state.destroyed || state.crashed || state.hangs) return
        if (load !== state.loads) return reject(new Error('ERR_ABORTED (-3) loading a page'))
        if (fails) return reject(new Error('ERR_FAILED (-2) loading a page'))
        this.mainFrame.url = url
        resolve()
        machine().onLoaded(this)
      })
    })
  }

  destroyNow(): void {
    this.state.destroyed = true
    this.emit('destroyed')
  }
}
