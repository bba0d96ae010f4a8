import { expect, type Locator, type Page } from '@playwright/test'
import { findCutTexts } from '../../tools/findCutTexts'

/** The words of a view, in the room's window or in a miniature. */
export const wordsOf = async (projector: Locator): Promise<string> =>
  (await projector.locator('.projector__head, .projector__body').allInnerTexts()).join('\n')

/** The room's window. */
export class ProjectorScreen {
  constructor(readonly page: Page) {}

  /** Waits until the room sees a view of this kind. */
  async shows(kind: string): Promise<void> {
    await expect(this.view).toHaveAttribute('data-view', kind)
  }

  get view(): Locator {
    return this.page.locator('.projector')
  }

  /** Everything the room can read or have read to it. */
  async text(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  /** The words of the view itself, on the page that is shown, without the clock. */
  async words(): Promise<string> {
    return wordsOf(this.page.locator('.projector'))
  }

  /** Which page of how many is shown. */
  async pages(): Promise<{ page: number; pages: number }> {
    const mark = this.page.locator('.projector__pages span')
    if ((await mark.count()) === 0) return { page: 1, pages: 1 }
    const [page = 1, pages = 1] = (await mark.innerText()).split(' of ').map(Number)
    return { page, pages }
  }

  /** Holds back every picture: what is drawn from now on does not reach the screen. */
  async holdFrames(): Promise<void> {
    await this.page.evaluate(() => {
      const held: FrameRequestCallback[] = []
      const own = window.requestAnimationFrame.bind(window)
      window.requestAnimationFrame = (callback) => held.push(callback)
      window.addEventListener('release-frames', () => {
        window.requestAnimationFrame = own
        for (const callback of held) own(callback)
      })
    })
  }

  /** Keeps everything the window is sent from now on. */
  async keepMessages(): Promise<void> {
    await this.page.evaluate(() => {
      interface Bridge {
        onView(listener: (view: unknown) => void): () => void
      }
      const holder = window as unknown as { candor: Bridge; kept: unknown[] }
      holder.kept = []
      holder.candor.onView((view) => holder.kept.push(view))
    })
  }

  /** What was kept, as text. */
  async messages(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify((window as unknown as { kept: unknown[] }).kept))
  }

  async releaseFrames(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('release-frames')))
  }

  /** What is cut off, covered or outside the picture, by its words. */
  async cut(): Promise<string[]> {
    return this.page.evaluate(findCutTexts)
  }

  /** Whether anything in the window can be scrolled. */
  async scrolls(): Promise<boolean> {
    return this.page.evaluate(() => {
      const root = document.documentElement
      return root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth
    })
  }
}
