import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetServer, type AssetServer } from '../assets/serveAssets'
import {
  HostUnavailable,
  type Display,
  type DisplayText,
  type FileFilter,
  type Host,
  type HostEvents,
  type HostWindow,
  type OpenWindowOptions,
  type PickedFile,
  type PickedLargeFile,
  type SaveOutcome,
  type SavePlace,
  type WindowRole,
} from '../port'
import { Browser } from './browser'
import { PickerDialogs, type Dialogs } from './dialogs'
import { DisplayWatcher, screensOf } from './displays'
import { findBrowser } from './findBrowser'
import { interceptAll } from './interception'
import { Marks } from './displayBadges'
import type { HostTesting } from './testing/hooks'
import { createRuntimeFolder, type RuntimeFolder } from './runtimeFolder'
import { WindowSet } from './windowSet'

/** How the Chromium host is set up. */
export interface ChromiumHostOptions {
  /** The built pages and init scripts. */
  readonly rendererDir: string
  readonly preloadDir: string
  readonly headless: boolean
  /** Stand-ins for the system's dialogs; only tests and the demo give any. */
  readonly dialogs?: Dialogs
  /** Screens of a headless browser, as its `--screen-info` takes them. */
  readonly screens?: string
  readonly testing?: HostTesting
  /** Called when everything has ended. */
  readonly onEnded?: () => void
}

const hasX11 = (): boolean => Boolean(process.env['DISPLAY'])
const oneScreen = '{1280x800}'
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Shows Candor's windows in an installed Chromium, Chrome or Edge. */
export class ChromiumHost implements Host {
  readonly name = 'chromium'
  readonly placesWindows: boolean
  private readonly options: ChromiumHostOptions
  private readonly dialogs: Dialogs
  private readonly windows: WindowSet
  private readonly marks = new Marks()
  private readonly ownDisplays: DisplayWatcher
  private events: HostEvents | null = null
  private program = ''
  private folder: RuntimeFolder | null = null
  private servers: Readonly<Record<WindowRole, AssetServer>> | null = null
  private browser: Promise<Browser> | null = null
  private settingUp: Promise<void> | null = null
  private ending: Promise<void> | null = null
  private asked = false

  constructor(options: ChromiumHostOptions) {
    this.options = options
    // On Wayland nobody is told where a window is; where there is X11 as well, the browser is asked to use it.
    this.placesWindows = options.headless || process.platform !== 'linux' || hasX11()
    this.windows = new WindowSet({
      initScript: (role) => readFileSync(join(options.preloadDir, `page-${role}.cjs`), 'utf8'),
      splash: !options.headless,
      beforeNavigate: async (role, targetId) => options.testing?.beforeNavigate(role, targetId),
      onRequest: (role, payload) => this.need(this.events).onRequest(role, payload),
      onPanicKey: () => this.events?.onPanicKey(),
      onGone: (role, why) => this.need(this.events).onWindowGone(role, why),
      onLastClosed: () => this.askToQuit(),
      onEmpty: () => this.endIdleBrowser(),
    })
    this.ownDisplays = new DisplayWatcher(
      () => this.lookAtScreens(),
      (displays) => this.events?.onDisplaysChanged(displays),
    )
    this.dialogs = options.dialogs ?? new PickerDialogs(() => this.windows.dialogPage())
  }

  /** Starts the browser ahead of `start`, which fails then if this does. */
  prepare(): void {
    this.settingUp ??= this.setUp()
    this.settingUp.catch(() => {})
  }

  async start(events: HostEvents): Promise<void> {
    this.events = events
    this.prepare()
    await this.settingUp
    await this.ownDisplays.refresh()
    this.ownDisplays.start()
  }

  /**
   * Ends what runs on this host as quitting does, but leaves the browser, without a window, for
   * another `start`. For tests: nothing takes as long as starting a browser.
   */
  async leave(): Promise<void> {
    await this.need(this.events).onQuit()
    this.ownDisplays.stop()
    await this.mark([])
    await this.windows.closeAll()
    this.events = null
  }

  private async setUp(): Promise<void> {
    const program = findBrowser()
    if (program === null) {
      throw new HostUnavailable(
        'No Chromium, Chrome or Edge was found; install one or set CANDOR_BROWSER to its path.',
      )
    }
    this.program = program
    this.folder = createRuntimeFolder()
    process.once('exit', this.onExit)
    for (const signal of endSignals) process.on(signal, this.askToQuit)
    const starting = this.ensureBrowser()
    // While the browser starts; it asks for nothing before it has.
    const { rendererDir } = this.options
    this.servers = {
      facilitator: assetServer(rendererDir, 'facilitator'),
      projector: assetServer(rendererDir, 'projector'),
    }
    try {
      await starting
    } catch (error) {
      this.ending = this.cleanUp()
      await this.ending
      throw error
    }
  }

  async openWindow(role: WindowRole, options: OpenWindowOptions = {}): Promise<HostWindow> {
    const browser = await this.ensureBrowser()
    const displays = options.displayId === undefined ? [] : await this.displays()
    const display = displays.find((one) => one.id === options.displayId)
    return this.windows.open(browser, role, display, options)
  }

  displays(): Promise<readonly Display[]> {
    return this.ownDisplays.refresh()
  }

  async displayOf(role: WindowRole): Promise<string | null> {
    const displays = await this.displays()
    // A window that is just closing can't be asked any more.
    return (
      (await this.windows
        .of(role)
        ?.displayId(displays)
        .catch(() => null)) ?? null
    )
  }

  async mark(marks: readonly DisplayText[]): Promise<void> {
    const displays = marks.length === 0 ? [] : await this.displays()
    await this.windows.inTurn(() => this.marks.put(() => this.ensureBrowser(), marks, displays))
  }

  saveAs(
    name: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    return this.dialogs.saveAs(name, filters, bytes, place)
  }

  openFile(filters: readonly FileFilter[]): Promise<PickedFile | null> {
    return this.dialogs.openFile(filters)
  }

  openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null> {
    return this.dialogs.openLarge(filters)
  }

  quit(): Promise<void> {
    this.ending ??= this.end()
    return this.ending
  }

  private ensureBrowser(): Promise<Browser> {
    if (this.ending !== null) return Promise.reject(new Error('The host has ended'))
    this.browser ??= this.startBrowser().catch((error: unknown) => {
      this.browser = null
      throw error
    })
    return this.browser
  }

  private async startBrowser(): Promise<Browser> {
    const { headless, screens, testing } = this.options
    const folder = this.need(this.folder)
    const settings = {
      profile: folder.profile,
      headless,
      asRoot: process.getuid?.() === 0,
      screens: screens ?? oneScreen,
      onX11: process.platform === 'linux' && hasX11(),
    }
    const launch = { program: this.program, settings, temp: folder.temp }
    const browser = await Browser.start(launch, async (client) => {
      const roleOfFrame = (frameId: string): WindowRole | null => this.windows.roleOfFrame(frameId)
      await interceptAll(client, this.need(this.servers), roleOfFrame)
    })
    void browser.process.exited.then((code) => {
      this.browser = null
      this.windows.browserEnded(code === 0 ? 'closed' : 'crashed')
    })
    await testing?.browserStarted(browser)
    return browser
  }

  private async lookAtScreens(): ReturnType<typeof screensOf> {
    const browser = await this.browser
    const page = this.windows.anySession() ?? browser?.firstPage?.sessionId
    if (browser == null || page === undefined) throw new Error('No page to ask')
    return screensOf(browser.client, page)
  }

  /** A headed browser without windows would end by itself, at a moment of its own choosing. */
  private async endIdleBrowser(): Promise<void> {
    const browser = await this.browser
    if (this.options.headless || browser === null) return
    // Its end lets go of it; by the time its helpers have ended as well there may be another.
    await browser.end()
  }

  private readonly askToQuit = (): void => {
    if (this.asked || this.ending !== null) return
    this.asked = true
    void this.need(this.events)
      .onQuit()
      .catch(() => {})
      .then(() => this.quit())
  }

  private async end(): Promise<void> {
    await this.cleanUp()
    this.options.onEnded?.()
  }

  private async cleanUp(): Promise<void> {
    this.ownDisplays.stop()
    for (const signal of endSignals) process.off(signal, this.askToQuit)
    this.windows.forget()
    const browser = await this.browser?.catch(() => null)
    if (browser != null) await browser.end()
    process.off('exit', this.onExit)
    this.folder?.remove()
  }

  /** The last resort when the process ends without `quit`. The browser ends itself when its pipe closes. */
  private readonly onExit = (): void => this.folder?.remove()

  private need<T>(value: T | null): T {
    if (value === null) throw new Error('The host has not been started')
    return value
  }
}
