import { test as base, expect, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launched, LaunchOptions } from './attach'
import { twoScreens } from './fixtures'
import { Programs } from './launch/programs'
import { Facilitator } from './pages/facilitator'
import { ProjectorScreen } from './pages/projector'

/* One program serves several tests in turn: none may see anything of another. */

interface Given {
  readonly programs: Programs
  /** Fresh folders and the usual screens. */
  readonly fresh: () => Promise<LaunchOptions & { readonly dialogs: string }>
}

const test = base.extend<Given>({
  // Of its own: what happens here is not for the other tests of this worker. (From the empty
  // pattern Playwright reads that no other fixture is needed.)
  programs: async ({}, use) => {
    const programs = new Programs()
    await use(programs)
    await programs.end()
  },
  fresh: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'candor-e2e-'))
    let count = 0
    await use(async () => {
      const folder = join(root, String((count += 1)))
      await mkdir(join(folder, 'saved'), { recursive: true })
      return { dataDir: join(folder, 'data'), dialogs: join(folder, 'saved'), screens: twoScreens }
    })
    await rm(root, { recursive: true, force: true })
  },
})

/** All that could tell a fresh start from another: what is seen, told, kept by the browser, and open. */
async function state({ facilitator }: Launched): Promise<unknown> {
  await expect(new Facilitator(facilitator).button('New workgroup')).toBeVisible()
  const pages = facilitator.context().browser()?.contexts() ?? []
  return {
    ...(await inPage(facilitator)),
    open: pages.flatMap((context) => context.pages().map((page) => page.url())).sort(),
    text: await facilitator.locator('body').innerText(),
  }
}

function inPage(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => {
    interface Bridge {
      query(query: unknown): Promise<unknown>
    }
    const { candor } = window as unknown as { candor: Bridge }
    return {
      told: await candor.query({ type: 'app.snapshot' }),
      pickedFile: await candor.query({ type: 'agenda.pickFile' }),
      stored: [localStorage.length, sessionStorage.length, document.cookie, window.name],
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
      size: [innerWidth, innerHeight],
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      been: history.length,
    }
  })
}

/** Leaves as much behind as a test can: on the projector, in the pane, half-typed, in every store of the browser. */
async function leaveTraces(candor: Launched, folder: string): Promise<void> {
  const facilitator = new Facilitator(candor.facilitator)
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await facilitator.button('Back to all workgroups').click()
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.openProjector()
  const projector = new ProjectorScreen(await candor.projector())
  for (const key of ['n', 'z', 'f', 'l']) await facilitator.press(key)
  await page.keyboard.press('Escape')
  await projector.shows('welcome')
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.openNotes()
  await facilitator.notes.getByLabel('Note', { exact: true }).fill('half a sentence')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 640, height: 400 })
  for (const window of [page, projector.page]) await window.evaluate(storeEverywhere)
  await writeFile(join(folder, 'left.txt'), 'Left by another test')
  candor.dialogs.queueOpen(join(folder, 'left.txt'))
}

const storeEverywhere = async (): Promise<void> => {
  localStorage.setItem('left', 'here')
  sessionStorage.setItem('left', 'here')
  document.cookie = 'left=here'
  window.name = 'left'
  history.pushState(null, '', '#left')
  await caches.open('left')
  await new Promise((resolve) => (indexedDB.open('left').onsuccess = resolve))
}

test('a test finds Candor as a fresh start shows it, whatever the one before it left', async ({
  programs,
  fresh,
}) => {
  const first = await fresh()
  const candor = await programs.launch(first)
  const atFirst = await state(candor)
  await leaveTraces(candor, first.dialogs)
  expect(candor.problems()).toEqual([])
  await programs.finish(candor, true)
  expect(existsSync(join(first.dataDir, 'lock'))).toBe(false)

  const second = await fresh()
  const again = await programs.launch(second)
  expect(await state(again)).toEqual(atFirst)
  expect(again.dialogs.saved()).toEqual([])
  expect(again.problems()).toEqual([])
  expect(again.log()).toBe('')
  expect(existsSync(join(second.dataDir, 'lock'))).toBe(true)
  await programs.finish(again, true)
})

test('a problem is the problem of the test it happened in', async ({ programs, fresh }) => {
  const candor = await programs.launch(await fresh())
  await candor.facilitator.evaluate(() => console.error('of the first'))
  await expect.poll(() => candor.problems()).toEqual(['facilitator: of the first'])
  await programs.finish(candor, true)
  const again = await programs.launch(await fresh())
  expect(again.problems()).toEqual([])
  await programs.finish(again, true)
})

test('a program that isn’t as it was started serves nobody else', async ({ fresh }) => {
  const spoilt: readonly ((candor: Launched) => Promise<unknown>)[] = [
    (candor) => candor.displays.add({ left: 3200, top: 0, width: 1280, height: 720 }),
    (candor) => candor.kill(),
    (candor) => {
      const { facilitator } = candor
      const crashed = facilitator.waitForEvent('crash')
      void facilitator.goto('chrome://crash').catch(() => {})
      return crashed
    },
  ]
  for (const spoil of spoilt) {
    const programs = new Programs()
    const candor = await programs.launch(await fresh())
    await spoil(candor)
    expect(await candor.leave()).toBeNull()
    await candor.ended
  }
})

test('what a failed test leaves behind is ended', async ({ programs, fresh }) => {
  const candor = await programs.launch(await fresh())
  await programs.finish(candor, false)
  await candor.ended
})
