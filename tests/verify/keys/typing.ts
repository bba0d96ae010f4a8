import type { CDPSession, ElementHandle, Page } from 'playwright'
import { oneOf } from '../randomRow'
import { capturedLineFrom, sentenceFrom } from './sentences'
import { changedWords, type Seen, readSeen } from './seen'

/** What was typed after which controls, and what went wrong. */
export interface TypingFigures {
  readonly keys: number
  /** Controls of the cockpit that were used before a sentence was typed, each once. */
  readonly controls: number
  /** Lines that were typed into the one one captures in. */
  readonly captured: number
  /** Sentences that changed the projector, the screens, an item or the attendance, with the control before. */
  readonly moved: readonly string[]
  /** Sentences that ended elsewhere than where the caret was. */
  readonly astray: readonly string[]
}

/** What leaves the cockpit or ends a part of the meeting: that is asked for by its name, and tried elsewhere. */
const leaving =
  /Close Part A|Wrap up|workgroup|Hand over|Close the projector|Lock|Quit|Prepare|Documents|Find a command|Help/

const controls = 'button:enabled, input:enabled, textarea:enabled, [role="button"], [tabindex="0"]'

/**
 * Uses one control of the cockpit after the other, by mouse or keyboard, as `random` has it, and
 * types an ordinary sentence after each, until so many keys were pressed.
 */
export async function typeAfterControls(
  page: Page,
  { keys, random }: { readonly keys: number; readonly random: () => number },
): Promise<TypingFigures> {
  const typist = await Typist.at(page)
  const used = new Set<string>()
  const moved: string[] = []
  const astray: string[] = []
  let captured = 0
  while (typist.pressed < keys) {
    if (random() < 0.3) {
      const wrong = await captureOne(page, typist, random)
      if (wrong === null) continue
      captured += 1
      if (wrong !== '') moved.push(wrong)
      await backToCockpit(page)
      continue
    }
    const name = await useOne(page, random)
    if (name === null) continue
    used.add(name)
    const before = await settle(page)
    const sentence = sentenceFrom(random)
    await typist.type(sentence)
    const after = await settle(page)
    if (before.meeting !== after.meeting)
      moved.push(`“${sentence}” after ${name}: ${before.meeting} became ${after.meeting}`)
    const lost = changedWords(before, after, sentence)
    if (lost !== '') astray.push(`“${sentence}” after ${name}: ${lost}`)
    await backToCockpit(page)
  }
  return { keys: typist.pressed, controls: used.size, captured, moved, astray }
}

/** The keys that lead to the line one captures in. */
const toTheLine = ['F2', 'Alt+h', 'Alt+d', 'Alt+a', 'Alt+t'] as const

/**
 * Types a line where one captures, and files it now and then; returns what it moved besides, in
 * words. Null where there is no such line.
 */
async function captureOne(
  page: Page,
  typist: Typist,
  random: () => number,
): Promise<string | null> {
  const line = page.getByRole('combobox', { name: 'Capture', exact: true })
  if ((await line.count()) === 0) return null
  await page.keyboard.press('Escape')
  await page.keyboard.press(oneOf(toTheLine, random))
  if (!(await line.evaluate((field) => field === document.activeElement))) return null
  await line.evaluate((field) => (field as HTMLInputElement).select())
  const before = await settle(page)
  const typed = capturedLineFrom(random)
  await typist.type(typed)
  if (random() < 0.5) await page.keyboard.press('Enter')
  const after = await settle(page)
  if (before.meeting !== after.meeting)
    return `“${typed}” in the line: ${before.meeting} became ${after.meeting}`
  const isIn = await page.evaluate(() => document.activeElement?.closest('.capture') != null)
  const isAsked = (await page.locator('[role="dialog"]').count()) > 0
  return isIn || isAsked ? '' : `“${typed}” in the line: the focus left it`
}

/** Uses a control of the cockpit; returns its name, or null when it went away meanwhile. */
async function useOne(page: Page, random: () => number): Promise<string | null> {
  const all = await page.locator('.meeting').locator(controls).elementHandles()
  const control = oneOf(all, random)
  const name = await nameOf(control)
  if (leaving.test(name) || !(await control.isVisible())) return null
  const way = oneOf(['mouse', 'Enter', 'Space', 'focus'] as const, random)
  try {
    if (way === 'mouse') await control.click({ timeout: 500 })
    else await control.focus()
    if (way === 'Enter' || way === 'Space') await page.keyboard.press(way)
  } catch {
    return null
  }
  return `${name} (${way})`
}

const nameOf = (control: ElementHandle): Promise<string> =>
  control.evaluate((node) =>
    node instanceof Element
      ? [
          node.tagName.toLowerCase(),
          node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 60),
        ].join(' ')
      : '',
  )

/** What is seen once it stays as it is. */
async function settle(page: Page): Promise<Seen> {
  let last = await readSeen(page)
  for (let look = 0; look < 12; look += 1) {
    await page.waitForTimeout(40)
    const now = await readSeen(page)
    if (now.meeting === last.meeting) return now
    last = now
  }
  return last
}

/** Closes what the control opened. */
async function backToCockpit(page: Page): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    if ((await page.locator('[role="dialog"], [role="listbox"], [role="menu"]').count()) === 0)
      break
    await page.keyboard.press('Escape')
    await page.waitForTimeout(40)
  }
}

/** Types as fast as somebody can, and rests between sentences without anybody waiting. */
class Typist {
  pressed = 0
  /** Seconds added to the computer's clock: each sentence is typed long after the one before. */
  private ahead = 0

  private constructor(private readonly session: CDPSession) {}

  static async at(page: Page): Promise<Typist> {
    return new Typist(await page.context().newCDPSession(page))
  }

  async type(sentence: string): Promise<void> {
    this.ahead += 5
    for (const sign of sentence) {
      const event = { key: sign, text: sign, unmodifiedText: sign, ...this.codeOf(sign) }
      const timestamp = Date.now() / 1000 + this.ahead
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...event })
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...event })
      this.pressed += 1
    }
  }

  private codeOf(sign: string): { code?: string; windowsVirtualKeyCode?: number } {
    if (sign === ' ') return { code: 'Space', windowsVirtualKeyCode: 32 }
    return /^[a-z]$/i.test(sign)
      ? {
          code: `Key${sign.toUpperCase()}`,
          windowsVirtualKeyCode: sign.toUpperCase().charCodeAt(0),
        }
      : {}
  }
}
