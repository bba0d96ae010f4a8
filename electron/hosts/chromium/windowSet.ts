import {
  HostUnavailable,
  type Display,
  type OpenWindowOptions,
  type WindowGone,
  type WindowRole,
} from '../port'
import type { Browser } from './browser'
import type { CdpClient } from './client'
import type { DialogPage } from './dialogs'
import { PageWindow } from './pageWindow'

/** What the set of windows needs from its host. */
export interface WindowSetOwner {
  initScript(role: WindowRole): string
  /** Whether a new page shows a splash, which has to be there before the page itself is loaded. */
  readonly splash: boolean
  beforeNavigate(role: WindowRole, targetId: string): Promise<void>
  onRequest(role: WindowRole, payload: unknown): Promise<unknown>
  onPanicKey(): void
  onGone(role: WindowRole, why: WindowGone): void
  /** The user closed the last window. */
  onLastClosed(): void
  /** No window is left; resolves when whatever has to follow is done. */
  onEmpty(): Promise<void>
}

interface OpenWindow {
  readonly window: PageWindow
  readonly client: CdpClient
}

/** Candor's open windows, at most one of each role. */
export class WindowSet {
  private readonly owner: WindowSetOwner
  private readonly ownOpen = new Map<WindowRole, OpenWindow>()
  private readonly crashed = new Set<PageWindow>()
  /** Windows open one after the other, so that a new page is known to be the awaited one. */
  private queue: Promise<unknown> = Promise.resolve()

  constructor(owner: WindowSetOwner) {
    this.owner = owner
  }

  open(
    browser: Browser,
    role: WindowRole,
    display: Display | undefined,
    options: OpenWindowOptions,
  ): Promise<PageWindow> {
    return this.inTurn(() => this.openNow(browser, role, display, options))
  }

  /** Runs something that opens windows, when nothing else does. */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.queue.then(task)
    this.queue = done.catch(() => {})
    return done
  }

  /** The open window of a role, unless it has crashed. */
  of(role: WindowRole): PageWindow | null {
    const window = this.ownOpen.get(role)?.window
    return window === undefined || this.crashed.has(window) ? null : window
  }

  /** Whose main frame this is. */
  roleOfFrame(frameId: string): WindowRole | null {
    for (const [role, { window }] of this.ownOpen) if (window.targetId === frameId) return role
    return null
  }

  anySession(): string | undefined {
    for (const { window } of this.ownOpen.values()) {
      if (!this.crashed.has(window)) return window.sessionId
    }
    return undefined
  }

  /** Dialogs belong to the facilitator; the projector's window is never used for one. */
  dialogPage(): DialogPage | null {
    const facilitator = this.ownOpen.get('facilitator')
    if (facilitator === undefined) return null
    const { window, client } = facilitator
    return { client, sessionId: window.sessionId, targetId: window.targetId }
  }

  /** Closes every window, as Candor itself would. */
  closeAll(): Promise<void> {
    return this.inTurn(async () => {
      await Promise.all([...this.ownOpen.values()].map(({ window }) => window.close()))
    })
  }

  /**
   * The browser ended under the windows. It does so in order, too, when the page of its last window
   * has crashed, and sometimes before it has told that the window is gone: nobody closed that one.
   */
  browserEnded(why: WindowGone): void {
    const gone = [...this.ownOpen].map(([role, { window }]) => ({
      role,
      why: this.crashed.has(window) ? 'crashed' : why,
    }))
    this.forget()
    for (const one of gone) this.owner.onGone(one.role, one.why)
    if (gone.length > 0 && gone.every((one) => one.why === 'closed')) this.owner.onLastClosed()
  }

  /** Lets go of all windows without telling anyone. */
  forget(): void {
    this.ownOpen.clear()
    this.crashed.clear()
  }

  private async openNow(
    browser: Browser,
    role: WindowRole,
    display: Display | undefined,
    options: OpenWindowOptions,
  ): Promise<PageWindow> {
    const already = this.ownOpen.get(role)?.window
    if (already !== undefined) {
      await already.place(display, options)
      await already.focus()
      return already
    }
    const { client } = browser
    const page = await browser.openPage(role)
    const window = new PageWindow(client, role, page, {
      onRequest: (from, payload) => this.owner.onRequest(from, payload),
      onPanicKey: () => this.owner.onPanicKey(),
    })
    this.refuseSharedContext(window)
    this.ownOpen.set(role, { window, client })
    this.watch(client, window)
    const owner = this.owner
    await Promise.all([
      window.place(display, options),
      window.load(owner.initScript(role), owner.splash, () =>
        owner.beforeNavigate(role, window.targetId),
      ),
    ])
    return window
  }

  private refuseSharedContext(window: PageWindow): void {
    for (const { window: other } of this.ownOpen.values()) {
      if (other.contextId !== window.contextId) continue
      void window.close()
      throw new HostUnavailable(
        'This browser does not keep the two windows apart (it may be managed by an organization). ' +
          'Set CANDOR_BROWSER to another Chromium, Chrome or Edge.',
      )
    }
  }

  private watch(client: CdpClient, window: PageWindow): void {
    client.on(
      'Inspector.targetCrashed',
      () => {
        this.crashed.add(window)
        client.abandon(window.sessionId)
        void window.close()
      },
      window.sessionId,
    )
    void window.gone.then(async () => {
      client.abandon(window.sessionId)
      if (this.ownOpen.get(window.role)?.window !== window) return
      this.ownOpen.delete(window.role)
      const crashed = this.crashed.delete(window)
      const last = this.ownOpen.size === 0
      // Before anyone is told: whoever hears of a crash opens the window again at once.
      if (last) await this.owner.onEmpty()
      if (crashed) this.owner.onGone(window.role, 'crashed')
      else if (!window.closing) {
        this.owner.onGone(window.role, 'closed')
        if (last) this.owner.onLastClosed()
      }
    })
  }
}
