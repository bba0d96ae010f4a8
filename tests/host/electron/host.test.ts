import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HostEvents } from '../../../electron/hosts/port'
import * as fake from './fake'
import type { FakeWindow } from './window'

const folder = mkdtempSync(join(tmpdir(), 'candor-electron-'))
process.env['FAKE_ELECTRON_USER_DATA'] = folder
const { ElectronHost } = await import('../../../electron/hosts/electron/host')

const heard = vi.fn<HostEvents['onRequest']>(() => Promise.resolve('answer'))
const gone = vi.fn<HostEvents['onWindowGone']>()
const displaysChanged = vi.fn<HostEvents['onDisplaysChanged']>()
const panicKey = vi.fn<HostEvents['onPanicKey']>()
const locked = vi.fn<HostEvents['onLocked']>()
const quit = vi.fn<HostEvents['onQuit']>(() => Promise.resolve())
const machine = new fake.Machine('windows')
fake.plugIn(machine)
const host = new ElectronHost({
  desktop: 'windows',
  pause: machine.pause,
  rendererDir: resolve(import.meta.dirname, '../fixture/renderer'),
  preloadDir: '/built/preload',
})

beforeAll(async () => {
  await host.start({
    onRequest: heard,
    onWindowGone: gone,
    onDisplaysChanged: displaysChanged,
    onPanicKey: panicKey,
    onLocked: locked,
    onQuit: quit,
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => vi.clearAllMocks())

async function openWindow(role: 'facilitator' | 'projector'): Promise<FakeWindow> {
  await host.openWindow(role)
  const window = fake.FakeWindow.all.findLast((one) => roleOf(one) === role)
  if (window === undefined) throw new Error('No window was made')
  return window
}

function roleOf(window: FakeWindow): string | undefined {
  return window.options.webPreferences?.preload?.match(/(\w+)\.cjs$/)?.[1]
}

function ask(
  window: FakeWindow,
  payload: unknown,
  senderFrame: unknown = window.webContents.mainFrame,
): unknown {
  const event = { sender: window.webContents, senderFrame }
  return fake.handlers.get('candor:request')?.(event as never, payload)
}

const anyPress: Electron.Input = {
  type: 'keyDown',
  key: 'a',
  code: '',
  location: 0,
  modifiers: [],
  isAutoRepeat: false,
  isComposing: false,
  shift: false,
  control: false,
  alt: false,
  meta: false,
}

describe('windows', () => {
  test('are sandboxed and isolated, with the preload of their role', async () => {
    for (const role of ['facilitator', 'projector'] as const) {
      expect((await openWindow(role)).options.webPreferences).toMatchObject({
        preload: `/built/preload/${role}.cjs`,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        webviewTag: false,
      })
    }
    expect(fake.app.sandboxed).toBe(true)
  })

  test('stay on their own page and open no other', async () => {
    const { webContents } = await openWindow('projector')
    const navigate = (url: string, isMainFrame = true): boolean => {
      const preventDefault = vi.fn()
      webContents.emit('will-frame-navigate', { url, isMainFrame, preventDefault })
      return preventDefault.mock.calls.length > 0
    }
    expect(navigate('candor://projector/')).toBe(false)
    expect(navigate('candor://facilitator/')).toBe(true)
    expect(navigate('https://example.com/')).toBe(true)
    expect(navigate('candor://projector/', false)).toBe(true)
    expect(webContents.windowOpen?.({ url: 'candor://projector/' })).toEqual({ action: 'deny' })
  })

  test('go to the display asked for, whole when asked', async () => {
    await host.openWindow('projector', { displayId: '2', fullscreen: true })
    const { state } = await openWindow('projector')
    expect(state).toMatchObject({
      full: true,
      visible: true,
      bounds: { x: 1280, y: 0, width: 1920, height: 1080 },
    })
    expect(await host.displayOf('projector')).toBe('2')
  })

  test('of the room come up without taking the keyboard', async () => {
    const { calls } = await openWindow('projector')
    expect(calls).toContainEqual(['showInactive'])
    expect(calls).not.toContainEqual(['show'])
  })

  test('that tell displays apart take no input, run no script, and go when asked', async () => {
    await host.mark([{ displayId: '2', text: '<2>' }])
    const mark = fake.FakeWindow.all.at(-1)
    expect(mark?.options).toMatchObject({ focusable: false, alwaysOnTop: true, x: 1280 })
    expect(mark?.options.webPreferences).toMatchObject({ sandbox: true, javascript: false })
    expect(mark?.options.webPreferences?.preload).toBeUndefined()
    expect(mark?.calls.map(([name]) => name)).toEqual(['loadURL', 'showInactive'])
    const [, base64 = ''] = mark?.webContents.mainFrame.url.split('base64,') ?? []
    expect(Buffer.from(base64, 'base64').toString()).toContain('<p>&#60;2&#62;</p>')
    await host.mark([])
    expect(mark?.isDestroyed()).toBe(true)
  })
})

describe('sessions', () => {
  test('are in memory, one a role', () => {
    expect([...fake.sessions.keys()]).toEqual([
      '',
      'candor-facilitator',
      'candor-projector',
      'candor-mark',
    ])
  })

  test('give no permission and load nothing from elsewhere', () => {
    const own = fake.sessions.get('candor-projector')
    const answers: unknown[] = []
    own?.permissionRequest?.(
      ...([null, 'media', (ok: boolean) => answers.push(ok), {}] as unknown as Parameters<
        NonNullable<typeof own.permissionRequest>
      >),
    )
    const cancels = (url: string): void =>
      own?.beforeRequest?.({ url }, ({ cancel }) => answers.push(cancel))
    cancels('https://example.com/')
    cancels('candor://facilitator/')
    cancels('candor://projector/assets/shared-1.js')
    cancels('candor://projector.example.com/')
    expect(answers).toEqual([false, true, true, false, true])
    expect(own?.permissionCheck?.()).toBe(false)
    expect(own?.spellChecker).toBe(false)
    const download = { preventDefault: vi.fn() }
    own?.emit('will-download', download)
    expect(download.preventDefault).toHaveBeenCalled()
  })

  test('serve their own files under a strict policy, and no others', async () => {
    const serve = fake.sessions.get('candor-projector')?.handlers.get('candor')
    const page = await serve?.(new Request('candor://projector/'))
    expect(page?.status).toBe(200)
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
    const status = async (url: string): Promise<number | undefined> =>
      (await serve?.(new Request(url)))?.status
    expect(await status('candor://projector/assets/projector-1.js')).toBe(200)
    expect(await status('candor://projector/assets/facilitator-1.js')).toBe(404)
    expect(await status('candor://facilitator/')).toBe(404)
  })
})

describe('requests', () => {
  test('are answered for the window they come from', async () => {
    const payload = { channel: 'ready', body: 'view-1' }
    expect(await ask(await openWindow('projector'), payload)).toBe('answer')
    expect(heard).toHaveBeenCalledWith('projector', payload)
  })

  test('of another role, another frame or another window are refused', async () => {
    const projector = await openWindow('projector')
    const facilitator = await openWindow('facilitator')
    const dispatch = { channel: 'dispatch', body: {} }
    await expect(ask(projector, dispatch)).rejects.toThrow('Request refused')
    await expect(ask(facilitator, dispatch, { url: 'candor://facilitator/' })).rejects.toThrow()
    await expect(ask(facilitator, dispatch, null)).rejects.toThrow()
    expect(await ask(facilitator, dispatch)).toBe('answer')
    const stranger = new fake.FakeWindow({})
    await expect(ask(stranger, dispatch)).rejects.toThrow('Request refused')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('that fail tell the page nothing of why', async () => {
    heard.mockRejectedValueOnce(new Error('secret reason'))
    const failing = ask(await openWindow('projector'), { channel: 'ready', body: null })
    await expect(failing).rejects.toThrow(/^Request failed$/)
  })

  test('pushes go to the window of the role only', async () => {
    const facilitator = await openWindow('facilitator')
    const projector = await openWindow('projector')
    ;(await host.openWindow('projector')).push({ view: 1 })
    expect(projector.webContents.sent.at(-1)).toEqual(['candor:push', { view: 1 }])
    expect(facilitator.webContents.sent).toEqual([])
  })
})

describe('what happens outside', () => {
  test('displays that come and go are told', () => {
    fake.screen.emit('display-removed')
    expect(displaysChanged).toHaveBeenCalledWith([
      expect.objectContaining({ id: '1', primary: true, width: 1280 }),
      expect.objectContaining({ id: '2', primary: false, x: 1280 }),
    ])
  })

  test('the key that hides everything is heard in the projector’s window, and no other is', async () => {
    const press = async (role: 'facilitator' | 'projector', input: Partial<Electron.Input>) => {
      const event = { preventDefault: vi.fn() }
      const { webContents } = await openWindow(role)
      webContents.emit('before-input-event', event, { ...anyPress, ...input })
      return event.preventDefault.mock.calls.length
    }
    expect(await press('projector', { key: 'F9' })).toBe(1)
    expect(await press('projector', { key: 'Backspace', shift: true, control: true })).toBe(1)
    expect(panicKey).toHaveBeenCalledTimes(2)
    await press('projector', { key: 'F9', isAutoRepeat: true })
    await press('projector', { key: 'F9', type: 'keyUp' })
    await press('projector', { key: 'F8' })
    // Its own page hears it.
    expect(await press('facilitator', { key: 'F9' })).toBe(0)
    expect(panicKey).toHaveBeenCalledTimes(2)
  })

  test('a machine that is locked or put to sleep is told', () => {
    fake.powerMonitor.lock()
    fake.powerMonitor.emit('suspend')
    expect(locked).toHaveBeenCalledTimes(2)
  })

  test('a crash is told once, and the window opens again', async () => {
    const window = await openWindow('projector')
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.waitFor(() => expect(gone.mock.calls).toEqual([['projector', 'crashed']]))
    expect(window.isDestroyed()).toBe(true)
    expect((await openWindow('projector')).state).not.toBe(window.state)
  })

  test('files are saved and read; the page learns the name, never the path', async () => {
    const path = join(folder, 'Minutes.pdf')
    const shown = vi
      .spyOn(fake.dialog, 'showSaveDialog')
      .mockResolvedValueOnce({ canceled: false, filePath: path })
    const filters = [{ name: 'PDF', extensions: ['pdf'] }]
    const saved = await host.saveAs('Minutes.pdf', filters, new Uint8Array([1, 2]), 'public')
    expect(saved).toEqual({ kind: 'saved', name: 'Minutes.pdf' })
    expect(shown.mock.calls[0]?.[1]).toMatchObject({
      defaultPath: '/home/larkmoor/documents/Minutes.pdf',
      filters,
      properties: expect.arrayContaining(['dontAddToRecent']) as unknown,
    })
    expect([...readFileSync(path)]).toEqual([1, 2])
    expect(await host.saveAs('x.pdf', filters, new Uint8Array(), 'restricted')).toEqual({
      kind: 'cancelled',
    })
    // What is need-to-know starts elsewhere.
    expect(shown.mock.calls[1]?.[1]).toMatchObject({
      defaultPath: '/home/larkmoor/downloads/x.pdf',
    })
    writeFileSync(path, 'hello')
    vi.spyOn(fake.dialog, 'showOpenDialog').mockResolvedValueOnce({
      canceled: false,
      filePaths: [path],
    })
    const picked = await host.openFile(filters)
    expect(picked?.name).toBe('Minutes.pdf')
    expect(new TextDecoder().decode(picked?.bytes)).toBe('hello')
    expect(await host.openFile(filters)).toBeNull()
  })

  test('a file that may be large is read piece by piece, as often as one likes', async () => {
    const path = join(folder, 'calls.csv')
    writeFileSync(path, 'Ana,1\n'.repeat(100_000))
    vi.spyOn(fake.dialog, 'showOpenDialog').mockResolvedValueOnce({
      canceled: false,
      filePaths: [path],
    })
    const filters = [{ name: 'Tables', extensions: ['csv'] }]
    const file = await host.openLarge(filters)
    expect(Object.values(file ?? {})).not.toContain(path)
    expect(file).toMatchObject({ name: 'calls.csv', size: 600_000 })
    for (let again = 0; again < 2; again += 1) {
      let length = 0
      for await (const piece of file?.pieces() ?? []) length += piece.byteLength
      expect(length).toBe(600_000)
    }
    expect(await host.openLarge(filters)).toBeNull()
  })

  test('closing the last window asks to quit once, and then quits', async () => {
    const projector = await openWindow('projector')
    const facilitator = await openWindow('facilitator')
    projector.closeByUser()
    expect(quit).not.toHaveBeenCalled()
    facilitator.closeByUser()
    expect(gone.mock.calls).toEqual([
      ['projector', 'closed'],
      ['facilitator', 'closed'],
    ])
    await vi.waitFor(() => expect(fake.app.quits).toBe(1))
    expect(quit).toHaveBeenCalledTimes(1)
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'windows.json'), 'utf8'))
    expect(kept).toEqual({ facilitator: { x: 10, y: 20, width: 1280, height: 800 } })
  })
})
