import { markUrl } from '../assets/badgePage'
import type { Display, DisplayText } from '../port'
import type { Browser } from './browser'
import { coverDisplay } from './bounds'
import { pageLoaded } from './pageLoaded'

/** The windows that tell displays apart; they have no bridge and belong to no role. */
export class Marks {
  private open: { readonly browser: Browser; readonly targetId: string }[] = []

  /** Takes the marks away that are there and puts these. */
  async put(
    browser: () => Promise<Browser>,
    marks: readonly DisplayText[],
    displays: readonly Display[],
  ): Promise<void> {
    await this.takeAway()
    for (const { displayId, text } of marks) {
      const display = displays.find((one) => one.id === displayId)
      if (display !== undefined) await this.putOne(await browser(), display, text)
    }
  }

  private async putOne(browser: Browser, display: Display, text: string): Promise<void> {
    const { client } = browser
    const { sessionId, info } = await browser.openPage('projector')
    const { targetId } = info
    this.open.push({ browser, targetId })
    await coverDisplay(client, targetId, display)
    await client.send('Page.enable', {}, sessionId)
    await client.send('Runtime.runIfWaitingForDebugger', {}, sessionId)
    const loaded = pageLoaded(client, sessionId)
    await client.send('Page.navigate', { url: markUrl(text) }, sessionId)
    // A page that is told to close on its way from one document to another may stay.
    await loaded
  }

  private async takeAway(): Promise<void> {
    for (const { browser, targetId } of this.open.splice(0))
      // A window the user closed, or one that went with its browser, is no longer there to close.
      await browser.client.send('Target.closeTarget', { targetId }).catch(() => {})
  }
}
