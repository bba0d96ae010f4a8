import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFixture, type Built } from './built'
import { crash, openProjector, run, type Running } from './running'

let built: Built

beforeAll(async () => {
  built = await buildFixture()
})

afterAll(() => built.remove())

/** The host's own folders; the system's settings service may keep one of its own beside them. */
function runtimeFolders(of: Running): string[] {
  return readdirSync(of.runtime).filter((name) => name.startsWith('candor-run-'))
}

describe('a window that goes', () => {
  let running: Running

  beforeAll(async () => {
    running = await run(built)
  })

  afterAll(async () => {
    await running.close()
    running.cleanUp()
  })

  test('by crashing is told, and opens again', async () => {
    const first = await openProjector(running)
    await crash(first)
    await expect
      .poll(() => running.told())
      .toContainEqual({ kind: 'gone', role: 'projector', why: 'crashed' })
    const second = await openProjector(running)
    expect(second).not.toBe(first)
    await running.ask({ do: 'push', role: 'projector', messages: ['again'] })
    await second.waitForFunction(() => window.pushed.length === 1)
  })

  test('by the hand of the user is told as closed', async () => {
    await (await running.projector()).close()
    await expect
      .poll(() => running.told())
      .toContainEqual({ kind: 'gone', role: 'projector', why: 'closed' })
  })

  test('because the application closes it is no news', async () => {
    const page = await openProjector(running)
    const before = (await running.told()).length
    await running.ask({ do: 'close', role: 'projector' })
    expect(page.isClosed()).toBe(true)
    expect(await running.told()).toHaveLength(before)
  })

  test("is the facilitator's: the other one stays, and the application carries on", async () => {
    const projector = await openProjector(running)
    await crash(await running.page('facilitator'))
    expect(await running.ask({ do: 'echo', value: 'back' })).toBe('back')
    expect(projector.isClosed()).toBe(false)
  })
})

test('when the last window is closed everything ends and nothing is left', async () => {
  const running = await run(built)
  expect(runtimeFolders(running)).toHaveLength(1)
  await running.facilitator.close()
  await running.ended
  expect(runtimeFolders(running)).toEqual([])
  running.cleanUp()
})

test('quitting leaves nothing behind', async () => {
  const running = await run(built)
  await openProjector(running)
  await running.close()
  expect(runtimeFolders(running)).toEqual([])
  expect(running.problems()).toEqual([])
  running.cleanUp()
})

test('what a killed run left behind goes at the next start', async () => {
  const killed = await run(built)
  const [left] = runtimeFolders(killed)
  await killed.kill()
  const next = await run(built, { runtime: killed.runtime })
  expect(existsSync(`${killed.runtime}/${left ?? ''}`)).toBe(false)
  expect(runtimeFolders(killed)).toHaveLength(1)
  await next.close()
  next.cleanUp()
  killed.cleanUp()
})

// These two mostly wait, so they wait together; starts of a browser take turns.
test.concurrent('a browser that does not answer is given up with a reason, and ended', async () => {
  const silent = await run(built, { env: { CANDOR_BROWSER: silentBrowser } }).then(
    () => 'started',
    (error: unknown) => String(error),
  )
  expect(silent).toContain('Candor cannot start: The browser does not answer')
})

test.concurrent('a computer without a browser is told what to do', async () => {
  const none = await run(built, { env: { CANDOR_BROWSER: '/nowhere/browser' } }).then(
    () => 'started',
    (error: unknown) => String(error),
  )
  expect(none).toContain('install one or set CANDOR_BROWSER')
})

/** A program that starts and stays silent, as a managed browser that refuses its pipe does. */
const silentBrowser = new URL('fixture/silent-browser.sh', import.meta.url).pathname
