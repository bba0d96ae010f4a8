import { HostUnavailable, type WindowRole } from '../port'
import { runAgain, spawnBrowser, type BrowserProcess } from './browserProcess'
import type { CdpClient } from './client'
import { firstRunFlags, nextRunFlags, type BrowserSettings } from './flags'
import type { AttachedPage } from './pageWindow'
import type { TargetInfo } from './protocol'
import { splashUrl } from '../assets/splash'

const giveUpAfterMs = 10_000

/** What it takes to start the browser. */
export interface BrowserLaunch {
  readonly program: string
  readonly settings: BrowserSettings
  readonly temp: string
}

/** The kind of throw-away session each role's window lives in; they share no storage. */
const sessionOf = { facilitator: 'incognito', projector: 'guest' } as const

/** A running browser, and the opening of pages in it. */
export class Browser {
  readonly client: CdpClient
  readonly process: BrowserProcess
  private readonly launch: BrowserLaunch
  /** The first page: in a headless browser it stays blank and is asked about screens; else the splash of the first window. */
  private first: AttachedPage | null = null
  /** The context made for each headless page, by its session: it has to go when the page does. */
  private readonly contexts = new Map<string, string>()
  private expected: { fits(info: TargetInfo): boolean; take(page: AttachedPage): void } | null =
    null

  private constructor(launch: BrowserLaunch) {
    this.launch = launch
    const flags = firstRunFlags(launch.settings, splashUrl)
    this.process = spawnBrowser(launch.program, flags, launch.temp)
    this.client = this.process.client
  }

  /** Starts the browser and waits for its first page; gives up with a reason after ten seconds. */
  static async start(
    launch: BrowserLaunch,
    prepare: (client: CdpClient) => Promise<void>,
  ): Promise<Browser> {
    const browser = new Browser(launch)
    const ended = browser.process.exited.then(() => {
      throw new HostUnavailable('The browser ended right after starting; is a display available?')
    })
    try {
      await inTime(Promise.race([browser.connect(prepare), ended]))
    } catch (error) {
      browser.process.kill()
      throw error
    }
    // From here on the end of the process is news for its owner, not a failure to start.
    ended.catch(() => {})
    return browser
  }

  /** The page in which screens can be asked about while no window is open. */
  get firstPage(): AttachedPage | null {
    return this.first
  }

  /** Opens a held-back page for a role, in a browser context of its own. */
  async openPage(role: WindowRole): Promise<AttachedPage> {
    if (this.launch.settings.headless) return this.openHeadless()
    const splash = role === 'facilitator' ? this.first : null
    if (splash !== null) {
      this.first = null
      return splash
    }
    const { program, settings, temp } = this.launch
    const page = this.expect(() => true)
    runAgain(program, nextRunFlags(settings, sessionOf[role], splashUrl), temp)
    return inTime(page)
  }

  /** Asks the browser to end; after three seconds it is ended. */
  async end(): Promise<void> {
    const timer = setTimeout(() => this.process.kill(), 3000)
    this.client.send('Browser.close', {}).catch(() => {})
    await this.process.exited
    clearTimeout(timer)
    // Helpers of the browser may outlive it by a moment; none may write after the folder is gone.
    await this.process.killAndWait()
  }

  private async connect(prepare: (client: CdpClient) => Promise<void>): Promise<void> {
    const { client } = this
    client.on('Target.attachedToTarget', ({ sessionId, targetInfo }, parent) => {
      // Attachments below another session belong to the client of that session.
      if (parent === undefined) this.attached({ sessionId, info: targetInfo })
    })
    client.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (this.first?.sessionId === sessionId) this.first = null
      this.dropContext(sessionId)
    })
    await client.send('Browser.getVersion', {})
    await prepare(client)
    const first = this.expect(() => true)
    await client.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }, { exclude: true }],
    })
    this.first = await first
    if (this.launch.settings.headless) {
      await client.send('Runtime.runIfWaitingForDebugger', {}, this.first.sessionId)
    }
  }

  private async openHeadless(): Promise<AttachedPage> {
    const context = await this.client.send('Target.createBrowserContext', { disposeOnDetach: true })
    const { browserContextId } = context
    const page = this.expect((info) => info.browserContextId === browserContextId)
    const target = { url: 'about:blank', browserContextId, newWindow: true }
    // In one place, as where there is nothing before it: else it goes to where the last one was.
    const bounds = { left: 0, top: 0, width: 1280, height: 800 }
    await this.client.send('Target.createTarget', { ...target, ...bounds })
    const opened = await inTime(page)
    this.contexts.set(opened.sessionId, browserContextId)
    return opened
  }

  /** A window that closes lets go of its throw-away session by itself; a headless page doesn't. */
  private dropContext(sessionId: string): void {
    const browserContextId = this.contexts.get(sessionId)
    if (browserContextId === undefined) return
    this.contexts.delete(sessionId)
    // The browser may be ending, and its contexts with it.
    this.client.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {})
  }

  private expect(fits: (info: TargetInfo) => boolean): Promise<AttachedPage> {
    return new Promise((take) => {
      this.expected = { fits, take }
    })
  }

  private attached(page: AttachedPage): void {
    const expected = this.expected
    if (expected?.fits(page.info) === true) {
      this.expected = null
      expected.take(page)
      return
    }
    // A popup, or a window the user opened in the browser. Once it is told to close it need not be
    // held any longer: a popup held back holds the page that opened it, in the same process.
    this.client.send('Target.closeTarget', { targetId: page.info.targetId }).catch(() => {})
    this.client.send('Runtime.runIfWaitingForDebugger', {}, page.sessionId).catch(() => {})
  }
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new HostUnavailable(
          'The browser does not answer; if an organization manages it, its rules may forbid this. ' +
            'Set CANDOR_BROWSER to another Chromium, Chrome or Edge.',
        ),
      )
    }, giveUpAfterMs)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
