import { expect, type Locator, type Page } from '@playwright/test'

/** The room's window. */
export class ProjectorWall {
  constructor(readonly page: Page) {}

  /** Waits until the room sees a view of this kind. */
  async shows(kind: string): Promise<void> {
    await expect(this.view).toHaveAttribute('data-view', kind)
  }

  get view(): Locator {
    return this.page.locator('.wall')
  }

  /** Everything the room can read or have read to it. */
  async text(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  /** Nothing is cut off: every part of the picture is at least as large as what is in it. */
  async clipsNothing(): Promise<boolean> {
    return this.page.evaluate(() => {
      const body = document.querySelector('.wall__body')
      if (body === null) return true
      return body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1
    })
  }
}
