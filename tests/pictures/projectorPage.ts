import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { assetServer } from '../../electron/hosts/assets/serveAssets'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import type { PaintedPage, ProjectorView } from '../../shared/projector/view'
import { findCutTexts } from '../tools/findCutTexts'
import { findIllegible } from './findIllegible'
import { pictureTime } from './scenes'

/** The size of a display, in its own dots. */
export interface Screen {
  readonly width: number
  readonly height: number
}

declare global {
  interface Window {
    /** What the page says it has painted. */
    answer: PaintedPage | null
    showView: (view: unknown) => void
  }
}

const origin = 'https://projector.invalid'

/** The built projector page under its own policy, with a bridge that the test holds. */
export class ProjectorPage {
  private shown = 0
  private look = ''

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly devTools: CDPSession,
  ) {}

  static async open(): Promise<ProjectorPage> {
    const executablePath = findBrowser() ?? ''
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const browser = await chromium.launch({ executablePath, args: [...args, '--hide-scrollbars'] })
    const page = await browser.newPage({
      timezoneId: 'UTC',
      locale: 'en-US',
      reducedMotion: 'reduce',
    })
    const serve = assetServer(
      fileURLToPath(new URL('../../out/renderer', import.meta.url)),
      'projector',
    )
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      const { status, headers, body } = await serve(route.request().method(), pathname)
      await route.fulfill({ status, headers: { ...headers }, body })
    })
    await page.clock.setFixedTime(pictureTime)
    await page.addInitScript(() => {
      window.answer = null
      const bridge = {
        ready: (painted: PaintedPage | null) => {
          window.answer = painted
          return Promise.resolve(null)
        },
        onView: (listener: (view: unknown) => void) => {
          window.showView = listener
          return () => undefined
        },
      }
      Object.assign(window, { candor: bridge })
    })
    await page.goto(`${origin}/`)
    await page.waitForFunction(() => typeof window.showView === 'function')
    return new ProjectorPage(browser, page, await page.context().newCDPSession(page))
  }

  /** Shows a view, and waits until the page itself says that it is painted. */
  async show(view: ProjectorView, screen: Screen, tone: 'light' | 'dark'): Promise<void> {
    const { page } = this
    const look = `${screen.width} ${screen.height} ${tone}`
    if (look !== this.look) {
      await page.setViewportSize(screen)
      await page.emulateMedia({ colorScheme: tone, reducedMotion: 'reduce' })
      this.look = look
    }
    // A fresh id each time: the page answers for this picture and not for one before.
    this.shown += 1
    const id = `view ${this.shown}`
    await page.evaluate((given) => window.showView(given), { ...view, id })
    await page.waitForFunction((wanted) => window.answer?.id === wanted, id)
    await page.evaluate(async () => {
      await document.fonts.ready
    })
  }

  /** Gives the window another shape; what the page says of it once it is painted. */
  async resize(screen: Screen): Promise<PaintedPage | null> {
    const before = await this.painted()
    await this.page.setViewportSize(screen)
    this.look = ''
    await this.page.waitForFunction(
      (shape) => JSON.stringify(window.answer?.shape) !== shape,
      JSON.stringify(before?.shape),
    )
    return this.painted()
  }

  /** What the page says it has painted. */
  painted(): Promise<PaintedPage | null> {
    return this.page.evaluate(() => window.answer)
  }

  /** The wordings on the page that is shown, in a row: what is broken goes on where it did. */
  async wordings(): Promise<string> {
    return (await this.page.locator('[data-text]').allTextContents()).join('')
  }

  /** What is shown, drawn so many times as large. */
  async picture(scale: number): Promise<Buffer> {
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {}
    // What a picture takes longest for is being made small; nobody keeps these.
    const { data } = await this.devTools.send('Page.captureScreenshot', {
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height, scale },
    })
    return Buffer.from(data, 'base64')
  }

  /** What somebody in the room could not read, in words: what is cut off, small, pale or covered. */
  async faults(): Promise<string[]> {
    const cut = await this.page.evaluate(findCutTexts)
    return [...cut.map((text) => `cut off: ${text}`), ...(await this.page.evaluate(findIllegible))]
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}
