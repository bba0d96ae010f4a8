import type { Desktop } from '../../../electron/hosts/electron/desktop'
import type { WindowRole } from '../../../electron/hosts/port'
import { usualShape } from '../../../shared/projector/shape'
import type { ProjectorView } from '../../../shared/projector/view'
import * as fake from '../../host/electron/fake'
import type { FakeContents } from '../../host/electron/contents'
import type { FakeWindow } from '../../host/electron/window'
import { Cockpit } from './cockpit'

/** A promise that was broken. */
export class Broken extends Error {
  override name = 'Broken'
}

export const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what)
}

const roleOf = (window: FakeWindow): WindowRole | 'mark' => {
  const preload = window.options.webPreferences?.preload ?? ''
  if (preload.includes('facilitator')) return 'facilitator'
  return preload.includes('projector') ? 'projector' : 'mark'
}

/** One life of Candor on Electron: the real adapter and the real projector, on a machine made of nothing. */
export class Life {
  readonly machine: fake.Machine
  readonly cockpit: Cockpit
  /** What each page shows of what it was sent. */
  private readonly painted = new Map<number, ProjectorView>()
  /** Dialogs that wait for an answer, each over its window. */
  readonly dialogs: { readonly parent: FakeWindow; readonly answer: () => void }[] = []
  /** Views that went to the room, and looks at what it sees. */
  views = 0
  looks = 0
  /** The first thing that went wrong where nobody catches it. */
  private fault: Error | null = null
  isOver = false

  constructor(
    readonly desktop: Desktop,
    readonly random: () => number,
  ) {
    this.machine = new fake.Machine(desktop, false)
    this.machine.lateness = random
    fake.plugIn(this.machine)
    this.cockpit = new Cockpit(desktop, this.machine)
    this.machine.onLoaded = (page) => this.pageLoaded(page)
    this.machine.onSent = (page, message) => this.pageSent(page, message)
    this.machine.afterEach = () => this.look()
    const ask = (parent: FakeWindow): Promise<Electron.OpenDialogReturnValue> => {
      if (parent.isDestroyed() || !parent.isVisible())
        throw new fake.Misuse('a dialog without a window')
      must(roleOf(parent) === 'facilitator', 'a dialog over the projector')
      return new Promise((resolve) =>
        this.dialogs.push({ parent, answer: () => resolve({ canceled: true, filePaths: [] }) }),
      )
    }
    fake.dialog.showOpenDialog = ask
    fake.dialog.showSaveDialog = async (parent) => ({ ...(await ask(parent)), filePath: '' })
  }

  /** Runs what may fail where nobody would hear of it. */
  attempt(task: () => unknown): void {
    try {
      const done = task()
      if (done instanceof Promise) done.catch((error: unknown) => this.failed(error))
    } catch (error) {
      this.failed(error)
    }
  }

  /** Nothing that is unhandled goes by unseen. */
  failed(error: unknown): void {
    this.fault ??= error instanceof Error ? error : new Error(String(error))
  }

  async pass(ms: number): Promise<void> {
    try {
      await this.machine.run(ms)
    } catch (error) {
      this.failed(error)
    }
    if (this.fault !== null) throw this.fault
  }

  windowsOf(role: WindowRole | 'mark'): FakeWindow[] {
    return this.machine.windows.filter((window) => roleOf(window) === role)
  }

  private pageLoaded(page: FakeContents): void {
    this.painted.delete(page.id)
    if (page.mainFrame.url === 'candor://projector/') this.request(page, null)
  }

  private pageSent(page: FakeContents, message: unknown): void {
    const view = message as ProjectorView
    if (page.mainFrame.url !== 'candor://projector/') return
    this.views += 1
    const window = this.windowsOf('projector').find(({ webContents }) => webContents.id === page.id)
    if (view.content.kind !== 'blank' && window !== undefined && this.machine.untold === 0)
      must(this.isWhereItShould(window), 'a view was sent to a display it isn’t for')
    this.machine.later(60, () => {
      if (page.state.destroyed || page.state.crashed || page.state.hangs) return
      // Messages come in the order in which they were sent; what is painted is the last.
      const latest = page.sent.at(-1)?.[1] as ProjectorView
      this.painted.set(page.id, latest)
      this.request(page, { id: latest.id, page: 1, pages: 1, shape: usualShape })
    })
  }

  private request(page: FakeContents, body: unknown): void {
    const event = { sender: page, senderFrame: page.mainFrame }
    const handle = fake.handlers.get('candor:request')
    if (handle === undefined) return
    // What is refused reaches the page as a failure, which it lives with.
    void Promise.resolve(handle(event as never, { channel: 'ready', body })).catch(() => undefined)
  }

  /** An ordinary window may be anywhere; one with a display of its own is there, or isn't seen. */
  private isWhereItShould(window: FakeWindow): boolean {
    const { on } = this.cockpit.projector
    if (on === null || !window.isVisible()) return true
    const there = this.machine.plugged.find((one) => one.id === window.standsOn)
    return there?.bounds.x === on.x && there.bounds.y === on.y
  }

  /** After everything that happened: of what the program knows, nothing is seen where it shouldn't be. */
  private look(): void {
    this.looks += 1
    if (this.machine.untold > 0) return
    for (const window of this.windowsOf('projector')) {
      const view = this.painted.get(window.webContents.id)
      if (view !== undefined && view.content.kind !== 'blank')
        must(this.isWhereItShould(window), 'the room’s view stands on another display')
    }
  }

  /** What the room sees now: a view, on the display of this id. */
  seen(): { readonly view: ProjectorView | undefined; readonly on: number } | null {
    const [window] = this.windowsOf('projector')
    if (window?.isVisible() !== true) return null
    return { view: this.painted.get(window.webContents.id), on: window.standsOn }
  }
}
