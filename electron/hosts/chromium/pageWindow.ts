import { setTimeout } from 'node:timers/promises'
import { wireRequest } from '../channels'
import type { Display, HostEvents, HostWindow, OpenWindowOptions, WindowRole } from '../port'
import { displayUnder, placeWindow } from './bounds'
import type { CdpClient } from './client'
import { originOf } from './interception'
import { PageChannel } from './pageChannel'
import { pageLoaded } from './pageLoaded'
import { PageSeal } from './pageSeal'
import type { TargetInfo } from './protocol'
import { splashUrl } from '../assets/splash'

/** A page the browser has just opened and still holds back. */
export interface AttachedPage {
  readonly sessionId: string
  readonly info: TargetInfo
}

/** One of Candor's windows in the browser. */
export class PageWindow implements HostWindow {
  readonly role: WindowRole
  readonly sessionId: string
  readonly targetId: string
  readonly contextId: string | undefined
  /** Resolves when the browser has let the page go, for whatever reason. */
  readonly gone: Promise<void>
  private readonly client: CdpClient
  private readonly channel: PageChannel
  private readonly seal = new PageSeal()
  private initScript = ''
  /** How the browser knows the script of the next page. */
  private scriptId: string | null = null
  private expected = false

  constructor(
    client: CdpClient,
    role: WindowRole,
    page: AttachedPage,
    { onRequest, onPanicKey }: Pick<HostEvents, 'onRequest' | 'onPanicKey'>,
  ) {
    this.role = role
    this.sessionId = page.sessionId
    this.targetId = page.info.targetId
    this.contextId = page.info.browserContextId
    this.client = client
    const identity = { sessionId: page.sessionId, targetId: this.targetId, origin: originOf[role] }
    const hears = {
      onRequest: async (payload: unknown) => {
        const request = wireRequest(role, payload)
        if (request === null) throw new Error('No such channel')
        return onRequest(role, request)
      },
      onPanicKey,
    }
    this.channel = new PageChannel(client, identity, hears, this.seal)
    this.gone = new Promise((resolve) => {
      client.on('Target.detachedFromTarget', ({ sessionId }) => {
        if (sessionId === this.sessionId) resolve()
      })
    })
  }

  /** Candor itself asked for the window to close. */
  get closing(): boolean {
    return this.expected
  }

  /** Readies the held-back page, lets it go, and loads the role's page into it. */
  async load(
    initScript: string,
    splash: boolean,
    beforeNavigate: () => Promise<void>,
  ): Promise<void> {
    const { sessionId } = this
    this.initScript = initScript
    await Promise.all([
      this.client.send('Page.enable', {}, sessionId),
      this.client.send('Inspector.enable', {}, sessionId),
      this.giveScript(),
      this.channel.open(),
      this.client.send('Page.setDownloadBehavior', { behavior: 'deny' }, sessionId),
      this.client.send('Runtime.runIfWaitingForDebugger', {}, sessionId),
      this.role === 'facilitator' ? this.letKnowOfLock() : null,
    ])
    if (splash) await this.splashShown()
    await beforeNavigate()
    await this.goTo(`${originOf[this.role]}/`)
  }

  /**
   * By way of a page of another origin: a browser keeps origins in processes apart, and ends the
   * one nothing is shown from any more. On the way back the same is so for the cover's.
   */
  async renew(): Promise<void> {
    try {
      await this.goTo(splashUrl)
      this.seal.renew()
      await this.giveScript()
      await this.goTo(`${originOf[this.role]}/`)
    } catch (error) {
      // A window that is closed meanwhile has nothing left to end.
      if (!this.expected) throw error
    }
  }

  /** The script the next page begins with, in place of the one before. */
  private async giveScript(): Promise<void> {
    const { client, sessionId, scriptId } = this
    if (scriptId !== null)
      await client.send(
        'Page.removeScriptToEvaluateOnNewDocument',
        { identifier: scriptId },
        sessionId,
      )
    const source = this.seal.prologue + this.initScript
    const given = await client.send('Page.addScriptToEvaluateOnNewDocument', { source }, sessionId)
    this.scriptId = given.identifier
  }

  private async goTo(url: string): Promise<void> {
    const { sessionId } = this
    const loaded = pageLoaded(this.client, sessionId)
    await this.client.send('Page.navigate', { url }, sessionId)
    await loaded
    // No way back, neither for the user nor for the browser, which keeps pages it may go back to.
    await this.client.send('Page.resetNavigationHistory', {}, sessionId)
  }

  /** Puts the window on a display, and over all of it when asked. */
  async place(display: Display | undefined, options: OpenWindowOptions): Promise<void> {
    await placeWindow(this.client, this.targetId, display, options)
  }

  /** The id of the display the window is on. */
  async displayId(displays: readonly Display[]): Promise<string | null> {
    return (await displayUnder(this.client, this.targetId, displays))?.id ?? null
  }

  push(message: unknown): void {
    this.channel.push(message)
  }

  /** A browser offers nothing of the kind. */
  keepFromCapture(): boolean {
    return false
  }

  async focus(): Promise<void> {
    await this.client.send('Target.activateTarget', { targetId: this.targetId }).catch(() => {})
  }

  async close(): Promise<void> {
    this.expected = true
    await this.client.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {})
    await this.gone
  }

  /** Lets the page be told when the screen is locked. */
  private async letKnowOfLock(): Promise<void> {
    const where = this.contextId === undefined ? {} : { browserContextId: this.contextId }
    const asked = { permissions: ['idleDetection'], origin: originOf[this.role], ...where }
    // A browser that doesn't know of it leaves the notes to lock when nobody is seen for a while.
    await this.client.send('Browser.grantPermissions', asked).catch(() => {})
  }

  /** Looks until the splash is there: the first one may have loaded before anyone could listen. */
  private async splashShown(): Promise<void> {
    const expression = 'location.protocol + document.readyState'
    for (let look = 0; look < 500; look++) {
      const { result } = await this.client.send('Runtime.evaluate', { expression }, this.sessionId)
      if (result.value === 'data:complete') return
      await setTimeout(10)
    }
  }
}
