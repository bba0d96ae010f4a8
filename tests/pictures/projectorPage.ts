import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { assetServer } from '../../electron/hosts/assets/serveAssets'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import type { ProjectorView } from '../../shared/projector/view'
import { pictureTime } from './scenes'

declare global {
  interface Window {
    /** The view the page says it has painted. */
    painted: string | null
    showView: (view: unknown) => void
  }
}

const origin = 'https://projector.invalid'

/** The built projector page under its own policy, with a bridge that the test holds. */
export class ProjectorPage {
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
      window.painted = null
      const bridge = {
        ready: (painted: { readonly id: string } | null) => {
          window.painted = painted?.id ?? null
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

  /** Shows a view and takes its picture, once the page itself says that it is painted. */
  async picture(
    view: ProjectorView,
    size: { width: number; height: number },
    tone: 'light' | 'dark',
  ): Promise<Buffer> {
    const { page } = this
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: tone, reducedMotion: 'reduce' })
    // A fresh id each time: the page answers for this picture and not for one before.
    const id = `${view.id} ${size.width} ${tone}`
    await page.evaluate((given) => window.showView(given), { ...view, id })
    await page.waitForFunction((wanted) => window.painted === wanted, id)
    await page.evaluate(async () => {
      await document.fonts.ready
    })
    // What a picture takes longest for is being made small; nobody keeps these.
    const { data } = await this.devTools.send('Page.captureScreenshot', { optimizeForSpeed: true })
    return Buffer.from(data, 'base64')
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}
