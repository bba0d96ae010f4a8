import { chromium, type Browser, type ConnectOverCDPTransport, type Page } from 'playwright'
import type { FromHost, ToHost } from '../../../electron/hosts/chromium/testing/wire'
import type { LaunchOptions, Role } from '../attach'
import { CandorProcess } from './child'
import { Pages } from './pages'

/** Candor's process and Playwright, attached to its browser: through one sitting or several. */
export class Program {
  /** The pages of the sitting that goes on. */
  pages = new Pages()
  readonly process: CandorProcess
  private readonly calls = new Map<number, (value: string | null) => void>()
  private lastCall = 0
  private attached: Promise<Browser> | null = null
  private transport: ConnectOverCDPTransport | null = null

  constructor(options: LaunchOptions) {
    this.process = new CandorProcess(options)
    this.process.onMessage = (message) => this.hear(message)
    void this.process.exited.then(() => {
      this.transport?.onclose?.()
      for (const call of [...this.calls.keys()]) this.answered(call, null)
    })
  }

  /** Asks Candor's process for something of the surroundings; null when it failed or has ended. */
  ask(message: (call: number) => ToHost): Promise<string | null> {
    return new Promise((resolve) => {
      const call = ++this.lastCall
      this.calls.set(call, resolve)
      this.process.tell(message(call))
    })
  }

  /** The facilitator's page of the sitting that begins. A process that ends first is told with all it wrote. */
  async firstPage(): Promise<Page> {
    const ended = this.process.exited.then((): never => {
      throw new Error('Candor ended')
    })
    ended.catch(() => {})
    try {
      return await Promise.race([this.pages.get('facilitator', 30_000), ended])
    } catch (error) {
      await this.process.kill()
      throw new Error(`${String(error)}:\n${this.process.output}`)
    }
  }

  private hear(message: FromHost): void {
    switch (message.kind) {
      case 'connected':
        return this.attach()
      case 'cdp':
        return this.transport?.onmessage?.(message.message)
      case 'ready':
        return this.ready(message.role, message.targetId)
      case 'done':
        return this.answered(message.call, message.value)
      case 'disconnected':
        return this.transport?.onclose?.()
    }
  }

  /** Lets go of the browser's pages once a sitting has ended; the next is attached anew. */
  detach(): void {
    this.transport?.onclose?.()
    this.transport = null
    this.attached = null
  }

  /** Again for each sitting, and when Candor has had to start its browser again. */
  private attach(): void {
    this.transport = {
      send: (message) => this.process.tell({ kind: 'cdp', message }),
      close: () => {},
    }
    this.attached = chromium.connectOverCDP(this.transport)
    // Candor may end before it is attached; that is reported where its end is.
    this.attached.catch(() => {})
  }

  private answered(call: number, value: string | null): void {
    this.calls.get(call)?.(value)
    this.calls.delete(call)
  }

  private ready(role: Role, targetId: string): void {
    const { pages } = this
    void this.attached
      ?.then((browser) => this.begin(browser, pages, role, targetId))
      .catch((error: unknown) => pages.failed(role, error))
  }

  private async begin(browser: Browser, pages: Pages, role: Role, targetId: string): Promise<void> {
    const page = await pageOfTarget(browser, targetId)
    pages.watch(role, page)
    const loaded = page.waitForURL(`https://${role}.invalid/`)
    this.process.tell({ kind: 'go', role })
    await loaded
    pages.opened(role, page)
  }
}

/** The page a target is; Playwright may still be about to hear of it. */
async function pageOfTarget(browser: Browser, targetId: string): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt++) {
    for (const context of browser.contexts()) {
      for (const page of context.pages()) {
        const session = await context.newCDPSession(page)
        const { targetInfo } = await session.send('Target.getTargetInfo')
        await session.detach()
        if (targetInfo.targetId === targetId) return page
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The window did not appear to Playwright')
}
