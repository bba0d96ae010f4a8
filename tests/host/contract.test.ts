import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Display } from '../../electron/hosts/port'
import { buildFixture, type Built } from './built'
import { tryTheNetwork } from './network'
import { dispatch, openProjector, run, type Running } from './running'

let built: Built
let running: Running
let facilitator: Page
let projector: Page

beforeAll(async () => {
  built = await buildFixture()
  running = await run(built, { screens: '{1280x800}{1920x1080}' })
  facilitator = running.facilitator
  const [, second] = (await running.ask({ do: 'displays' })) as readonly Display[]
  projector = await openProjector(running, { displayId: second?.id, fullscreen: true })
})

afterAll(async () => {
  await running.close()
  running.cleanUp()
  built.remove()
})

describe('the bridges', () => {
  test.each([
    ['facilitator', ['dispatch', 'query', 'onSnapshot']],
    ['projector', ['ready', 'onView']],
  ] as const)('the %s has exactly its own functions, frozen', async (role, functions) => {
    const found = await (
      await running.page(role)
    ).evaluate(() => {
      const { candor } = window as unknown as { candor: Record<string, () => void> }
      const property = Object.getOwnPropertyDescriptor(window, 'candor')
      return {
        keys: Object.keys(candor),
        frozen:
          Object.isFrozen(candor) && Object.values(candor).every((one) => Object.isFrozen(one)),
        fixed: property?.writable === false && property.configurable === false,
        leftovers: window.keys,
      }
    })
    expect(found).toEqual({ keys: functions, frozen: true, fixed: true, leftovers: [] })
  })

  test('a request reaches the application with its channel and the role of its window', async () => {
    await running.ask({ do: 'echo', value: 'hello' })
    await projector.evaluate(() =>
      (window as unknown as { candor: { ready(id: string): Promise<unknown> } }).candor.ready(
        'view-1',
      ),
    )
    const heard = (await running.ask({ do: 'heard' })) as unknown[]
    expect(heard).toContainEqual({
      role: 'facilitator',
      payload: { channel: 'dispatch', body: { do: 'echo', value: 'hello' } },
    })
    expect(heard).toContainEqual({
      role: 'projector',
      payload: { channel: 'ready', body: 'view-1' },
    })
  })

  test('a failure inside reaches the page without its text', async () => {
    await expect(running.ask({ do: 'fail' })).rejects.toThrow(/Request failed/)
    await expect(running.ask({ do: 'fail' })).rejects.not.toThrow(/secret reason/)
  })

  test('a frame within a page gets no bridge', async () => {
    const inFrame = await facilitator.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const keys = Object.keys(frame.contentWindow ?? {})
      frame.remove()
      return keys.filter((key) => key.toLowerCase().includes('candor'))
    })
    expect(inFrame).toEqual([])
  })

  test("the browser's own shortcuts and menu are kept away", async () => {
    const prevented = await facilitator.evaluate(() => {
      const press = (init: KeyboardEventInit): boolean =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        )
      const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true })
      return {
        window: press({ key: 'n', ctrlKey: true }),
        tab: press({ key: 't', ctrlKey: true }),
        tools: press({ key: 'F12' }),
        menu: !document.body.dispatchEvent(menu),
        typing: press({ key: 'n' }),
        copying: press({ key: 'c', ctrlKey: true }),
      }
    })
    expect(prevented).toEqual({
      window: true,
      tab: true,
      tools: true,
      menu: true,
      typing: false,
      copying: false,
    })
  })
})

describe('pushes', () => {
  test('arrive in the order they were sent, only in the window they are for', async () => {
    const messages = Array.from({ length: 200 }, (_, index) => ({ index }))
    await running.ask({ do: 'push', role: 'projector', messages })
    await projector.waitForFunction(() => window.pushed.length >= 200)
    expect(await projector.evaluate(() => window.pushed)).toEqual(messages)
    expect(await facilitator.evaluate(() => window.pushed)).toEqual([])
  })

  test('a listener that comes late gets the latest one', async () => {
    await running.ask({ do: 'push', role: 'facilitator', messages: ['first', 'second'] })
    await facilitator.waitForFunction(() => window.pushed.length === 2)
    const late = await facilitator.evaluate(() => {
      const got: unknown[] = []
      const { candor } = window as unknown as {
        candor: { onSnapshot(listener: (message: unknown) => void): () => void }
      }
      candor.onSnapshot((message) => got.push(message))()
      return got
    })
    expect(late).toEqual(['second'])
  })

  test('a reloaded page asks and is pushed to again', async () => {
    await projector.reload()
    await running.ask({ do: 'push', role: 'projector', messages: ['after reload'] })
    await projector.waitForFunction(() => window.pushed.length === 1)
    expect(await projector.evaluate(() => window.pushed)).toEqual(['after reload'])
  })
})

describe('what a page can load', () => {
  const statusOf = (page: Page, path: string): Promise<number> =>
    page.evaluate((given) => fetch(given).then((answer) => answer.status), path)

  test("its own files, and nothing of the other window's", async () => {
    expect(await statusOf(projector, '/assets/shared-1.js')).toBe(200)
    expect(await statusOf(projector, '/assets/projector-1.js')).toBe(200)
    expect(await statusOf(projector, '/assets/facilitator-1.js')).toBe(404)
    expect(await statusOf(projector, '/facilitator/index.html')).toBe(404)
    expect(await statusOf(facilitator, '/assets/projector-1.js')).toBe(404)
    expect(await statusOf(facilitator, '/..%2fpreload/facilitator.cjs')).toBe(404)
  })

  test("the facilitator's workers, which the projector has none of", async () => {
    const said = await facilitator.evaluate(
      () =>
        new Promise((resolve) => {
          const worker = (window as unknown as { startWorker(): Worker }).startWorker()
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = () => resolve('refused')
        }),
    )
    expect(said).toBe('worker runs')
    expect(await statusOf(projector, '/assets/worker-1.js')).toBe(404)
  })

  test('nothing from the network, even where its policy is switched off', async () => {
    let connections = 0
    const server = createServer((socket) => {
      connections++
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    for (const page of [facilitator, projector]) {
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setBypassCSP', { enabled: true })
      await page.reload()
      await page.evaluate(tryTheNetwork, port)
      await session.send('Page.setBypassCSP', { enabled: false })
      await page.reload()
    }
    server.close()
    expect(connections).toBe(0)
  })

  test('a page stays where it is, and opens no other', async () => {
    await facilitator.evaluate(() => {
      location.href = 'https://example.com/'
      window.open('https://example.com/')
      window.open('about:blank')
    })
    await facilitator.waitForTimeout(300)
    expect(facilitator.url()).toBe('https://facilitator.invalid/')
    expect(await running.ask({ do: 'echo', value: 'still here' })).toBe('still here')
    const open = facilitator
      .context()
      .pages()
      .map((page) => new URL(page.url()).host)
    expect(open.filter((host) => host !== '').sort()).toEqual([
      'facilitator.invalid',
      'projector.invalid',
    ])
  })

  test('no permission is given', async () => {
    const states = await facilitator.evaluate(() =>
      Promise.all(
        ['geolocation', 'camera', 'notifications'].map((name) =>
          Promise.race([
            navigator.permissions
              .query({ name: name as PermissionName })
              .then(({ state }) => state),
            new Promise<string>((resolve) => setTimeout(resolve, 500, 'prompt')),
          ]),
        ),
      ),
    )
    expect(states).not.toContain('granted')
    const refused = await facilitator.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
          )
        }),
    )
    expect(refused).toBe('denied')
  })
})

test('the key that hides everything is heard in the projector’s window', async () => {
  const panics = async (): Promise<number> =>
    (await running.told()).filter(({ kind }) => kind === 'panic').length
  await projector.keyboard.press('F8')
  await facilitator.keyboard.press('F9')
  expect(await panics()).toBe(0)
  await projector.keyboard.press('F9')
  await projector.keyboard.press('Control+Shift+Backspace')
  await expect.poll(panics).toBe(2)
})

describe('displays', () => {
  test('the projector covers the display it was opened on', async () => {
    const place = await projector.evaluate(() => [screenX, screenY, innerWidth, innerHeight])
    expect(place).toEqual([1280, 0, 1920, 1080])
  })

  test('each window is known by the display it is on', async () => {
    const [first, second] = (await running.ask({ do: 'displays' })) as readonly Display[]
    expect(await running.ask({ do: 'display of', role: 'projector' })).toBe(second?.id)
    expect(await running.ask({ do: 'display of', role: 'facilitator' })).toBe(first?.id)
  })

  test('are told apart by a number over each, in windows without a bridge', async () => {
    const displays = (await running.ask({ do: 'displays' })) as readonly Display[]
    const marks = displays.map(({ id }, at) => ({ displayId: id, text: String(at + 1) }))
    const badgePages = (): Page[] =>
      (facilitator.context().browser()?.contexts() ?? [])
        .flatMap((context) => context.pages())
        .filter((page) => page.url().startsWith('data:'))
    await running.ask({ do: 'mark', marks })
    await expect.poll(() => badgePages().length).toBe(2)
    const seen = await Promise.all(
      badgePages().map((page) =>
        page.evaluate(() => [
          screenX,
          innerWidth,
          document.body.innerText.trim(),
          'candor' in window,
        ]),
      ),
    )
    expect(seen).toEqual(
      expect.arrayContaining([
        [0, 1280, '1', false],
        [1280, 1920, '2', false],
      ]),
    )
    await running.ask({ do: 'mark', marks: [] })
    await expect.poll(() => badgePages().length).toBe(0)
  })

  test('a display that comes and goes is told', async () => {
    const before = (await running.ask({ do: 'displays' })) as readonly Display[]
    const id = await running.displays.add({ left: 3200, top: 0, width: 1024, height: 768 })
    await expect.poll(async () => lastDisplays(running)).toHaveLength(3)
    const added = (await lastDisplays(running)).find((display) => display.id === id)
    expect(added).toMatchObject({ x: 3200, width: 1024, height: 768, primary: false })
    await running.displays.remove(id)
    await expect.poll(async () => lastDisplays(running)).toEqual(before)
  })
})

describe('files', () => {
  test('are saved under the suggested name, never over another', async () => {
    const save = { do: 'save', name: 'Minutes.txt' }
    const saved = await running.ask({ ...save, text: 'one' })
    expect(saved).toEqual({ kind: 'saved', name: 'Minutes.txt' })
    await running.ask({ ...save, text: 'two' })
    expect(running.dialogs.saved()).toEqual(['Minutes (2).txt', 'Minutes.txt'])
    expect(readFileSync(join(running.saved, 'Minutes.txt'), 'utf8')).toBe('one')
    expect(await running.ask({ do: 'save', name: '../out.txt', text: 'no' })).toMatchObject({
      kind: 'failed',
    })
  })

  test('that are need-to-know are never offered the folder of those anyone may have', async () => {
    const save = { do: 'save', name: 'Restricted.txt', text: 'two', place: 'restricted' }
    expect(await running.ask(save)).toMatchObject({ kind: 'saved' })
    expect(running.dialogs.saved()).not.toContain('Restricted.txt')
    expect(readFileSync(join(`${running.saved}-restricted`, 'Restricted.txt'), 'utf8')).toBe('two')
  })

  test('are opened by name and content; cancelling gives nothing', async () => {
    const path = join(running.saved, 'people.csv')
    writeFileSync(path, 'Ana\n')
    running.dialogs.queueOpen(path)
    expect(await running.ask({ do: 'open file' })).toEqual({ name: 'people.csv', text: 'Ana\n' })
    expect(await running.ask({ do: 'open file' })).toBeNull()
  })
})

test('what is typed is nowhere in the files the host keeps while it runs', async () => {
  const secret = 'Unverwechselbar-4711'
  await facilitator.getByLabel('Note', { exact: true }).fill(secret)
  await dispatch(facilitator, { do: 'echo', value: secret })
  await facilitator.waitForTimeout(500)
  const holding = filesBelow(running.runtime).filter((file) => bytesOf(file).includes(secret))
  expect(filesBelow(running.runtime).length).toBeGreaterThan(0)
  expect(holding).toEqual([])
})

async function lastDisplays(from: Running): Promise<readonly Display[]> {
  const changes = (await from.told()).filter((one) => one.kind === 'displays')
  return changes.at(-1)?.displays ?? []
}

/** What a file holds; nothing when the browser has taken it away since it was listed. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
