import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Display } from '../../electron/hosts/port'
import { buildFixture, type Built } from './built'
import { crash, openProjector, run, type Running } from './running'

describe.skipIf(process.platform !== 'linux')('on a screen', () => {
  let screen: ChildProcess
  let built: Built
  let running: Running
  let projector: Page

  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const display = await new Promise<string>((resolve, reject) => {
      screen.once('error', reject)
      const reported = screen.stdio[3] as Readable
      reported.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`))
    })
    built = await buildFixture()
    running = await run(built, { headless: false, env: { DISPLAY: display } })
    projector = await openProjector(running)
  })

  afterAll(async () => {
    await running.close()
    running.cleanUp()
    built.remove()
    screen.kill()
  })

  test('both windows are pages without any of the browser around them', async () => {
    for (const page of [running.facilitator, projector]) {
      const { outer, inner, back } = await page.evaluate(() => ({
        outer: [outerWidth, outerHeight],
        inner: [innerWidth, innerHeight],
        back: history.length,
      }))
      expect(inner).toEqual(outer)
      expect(back).toBe(1)
    }
  })

  test('the windows share no storage', async () => {
    const contexts = await Promise.all([running.facilitator, projector].map(contextOf))
    expect(new Set(contexts).size).toBe(2)
  })

  test('a window the user opens in the browser does not stay', async () => {
    await running.facilitator.evaluate(() => void window.open('about:blank', '', 'popup'))
    await running.facilitator.waitForTimeout(300)
    expect(running.facilitator.context().pages()).toHaveLength(2)
  })

  test('the projector fills the screen when asked', async () => {
    const [only] = (await running.ask({ do: 'displays' })) as readonly Display[]
    await openProjector(running, { displayId: only?.id, fullscreen: true })
    // Without a window manager the browser stays a pixel short of the whole screen.
    await expect.poll(() => projector.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(1599)
    expect(await projector.evaluate(() => innerHeight)).toBeGreaterThanOrEqual(999)
  })

  test('closing the projector and opening it again works', async () => {
    await running.ask({ do: 'close', role: 'projector' })
    const again = await openProjector(running)
    expect(again.url()).toBe('https://projector.invalid/')
  })

  test('a facilitator window that crashes alone opens again', async () => {
    await running.ask({ do: 'close', role: 'projector' })
    await crash(running.facilitator)
    // The browser has ended with its last window; the host starts it again.
    expect(await running.ask({ do: 'echo', value: 'back' })).toBe('back')
  })
})

async function contextOf(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  return targetInfo.browserContextId
}
