import { expect, type Locator, type Page } from '@playwright/test'

/** So many presses of Tab or F6 lead to whatever is next in the work. */
const mostStops = 6

/** The focus may be on nothing for as long as one screen takes to follow another. In milliseconds. */
const nothingMs = 500

interface Watched {
  /** What had the focus before it was on nothing for too long, each time. */
  lost?: string[]
  /** What was read out by itself. */
  heard?: string[]
}

/** Somebody without a mouse, who knows the keys and takes no detours. */
export class Keyboard {
  private constructor(private readonly page: Page) {}

  /** From now on it is noticed when the focus falls to the page. */
  static async at(page: Page): Promise<Keyboard> {
    await page.evaluate((longest) => {
      const watched = window as unknown as Watched
      const lost: string[] = []
      watched.lost = lost
      let last = 'the start'
      let since: number | null = null
      const heard: string[] = []
      watched.heard = heard
      const said = document.querySelector('[data-live-announcer]')
      const listen = (): void => void (said?.textContent && heard.push(said.textContent))
      if (said !== null)
        new MutationObserver(listen).observe(said, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      setInterval(() => {
        const at = document.activeElement
        if (at !== null && at !== document.body) {
          since = null
          last = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 60)}`
          return
        }
        since ??= performance.now()
        if (performance.now() - since <= longest) return
        lost.push(last)
        since = Infinity
      }, 20)
    }, nothingMs)
    return new Keyboard(page)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** As from the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.insertText(text)
  }

  /** Goes to a control by Tab, and presses it. */
  async choose(control: Locator): Promise<void> {
    await this.tabTo(control)
    await this.press('Enter')
  }

  async tabTo(control: Locator): Promise<void> {
    await this.stepTo(control, 'Tab')
  }

  /** Goes to a part of the screen, or to the foot of a dialog, by F6. */
  async goTo(part: Locator): Promise<void> {
    await this.stepTo(part, 'F6')
  }

  /** The other way round. */
  async goBackTo(part: Locator): Promise<void> {
    await this.stepTo(part, 'Shift+F6')
  }

  private async stepTo(target: Locator, key: 'Tab' | 'F6' | 'Shift+F6'): Promise<void> {
    await target.waitFor({ timeout: 10_000 })
    const isThere = (): Promise<boolean> =>
      target.evaluate((node) => node === document.activeElement)
    for (let stop = 0; stop < mostStops && !(await isThere()); stop += 1) await this.press(key)
    await expect(target, `within ${String(mostStops)} presses of ${key}`).toBeFocused()
  }

  /** What was read out so far. */
  async heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as Watched).heard ?? [])
  }

  /** What had the focus before it fell to the page. */
  async lost(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as Watched).lost ?? ['nobody watched'])
  }
}

/** Parts one goes to by F6 that a screen reader can't call by a role and a name. */
export const namelessRegions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-region]')]
      .filter((part) => {
        const isLandmark = part.matches('main, nav, header, footer, aside, section, [role]')
        const isNamed = part.hasAttribute('aria-label') || part.hasAttribute('aria-labelledby')
        return !isLandmark || !isNamed
      })
      .map((part) => part.outerHTML.slice(0, 120)),
  )

/** Names that several buttons of one named part or group share. */
export const sharedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const around = '[aria-label]:not(button), [aria-labelledby]:not(button), li, tr, [role="row"]'
    const nameOf = (button: Element): string => {
      const label = button.getAttribute('aria-label')
      return label ?? button.textContent.replace(/\s+/g, ' ').trim()
    }
    const seen = new Map<Element | null, Set<string>>()
    return [...document.querySelectorAll<HTMLElement>('button')].flatMap((button) => {
      if (button.offsetParent === null) return []
      const part = button.parentElement?.closest(around) ?? null
      const names = seen.get(part) ?? new Set<string>()
      seen.set(part, names)
      const name = nameOf(button)
      if (names.has(name)) return [name]
      names.add(name)
      return []
    })
  })
