import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import * as fake from './fake'
import { hostOn, windowOf } from './hosted'

const folder = mkdtempSync(join(tmpdir(), 'candor-electron-'))
process.env['FAKE_ELECTRON_USER_DATA'] = folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const desktops = ['windows', 'mac', 'x11'] as const
const whole = { displayId: '2', fullscreen: true }

describe.each(desktops)('on %s', (desktop) => {
  test('the projector covers its display, and the cockpit keeps the keyboard', async () => {
    const { host, machine } = await hostOn(desktop)
    await host.openWindow('facilitator')
    await host.openWindow('projector', whole)
    const window = windowOf(machine, 'projector')
    expect(window?.standsOn).toBe(2)
    expect(window?.state.bounds).toEqual({ x: 1280, y: 0, width: 1920, height: 1080 })
    expect(machine.focused?.state).toBe(windowOf(machine, 'facilitator')?.state)
    expect(await host.displayOf('projector')).toBe('2')
  })

  test('a projector that was asked for twice closes, and opens again', async () => {
    const { host, machine } = await hostOn(desktop)
    await host.openWindow('projector', whole)
    const again = await host.openWindow('projector', whole)
    await again.close()
    await again.close()
    expect(machine.windows).toEqual([])
    await host.openWindow('projector', whole)
    expect(machine.windows).toHaveLength(1)
    expect([machine.emptySpaces, machine.dockHidden]).toEqual([0, desktop === 'mac' ? 1 : 0])
  })

  test('a page that doesn’t load leaves no window, and the next one opens', async () => {
    const { host, machine } = await hostOn(desktop)
    machine.failingLoads = 1
    await expect(host.openWindow('projector', whole)).rejects.toThrow()
    expect(machine.windows).toEqual([])
    await host.openWindow('projector', whole)
    expect(windowOf(machine, 'projector')?.standsOn).toBe(2)
  })

  test('a window that can’t be put over its display is nowhere', async () => {
    const { host, machine } = await hostOn(desktop)
    const opening = host.openWindow('projector', whole)
    const [first] = machine.plugged
    if (first !== undefined) machine.plug([first], fake.screen)
    await expect(opening).rejects.toThrow()
    expect(machine.windows).toEqual([])
  })

  test('a projector that the system moves elsewhere is hidden, and taken down', async () => {
    const { host, machine, told } = await hostOn(desktop)
    await host.openWindow('projector', whole)
    const window = windowOf(machine, 'projector')
    if (window === undefined) throw new Error('no projector')
    window.state.bounds = { x: 0, y: 0, width: 1280, height: 800 }
    window.emit('move')
    expect(window.isVisible()).toBe(false)
    await vi.waitFor(() => expect(told.gone).toEqual([['projector', 'crashed']]))
    await host.openWindow('projector', whole)
    expect(windowOf(machine, 'projector')?.standsOn).toBe(2)
  })

  test('the cockpit goes to another display, in the place the system leaves, also from full screen', async () => {
    const { host, machine } = await hostOn(desktop)
    await host.openWindow('facilitator')
    const window = windowOf(machine, 'facilitator')
    window?.setFullScreen(true)
    await vi.waitFor(() => expect(window?.isFullScreen()).toBe(true))
    await host.openWindow('facilitator', { displayId: '2' })
    expect(window?.state).toMatchObject({
      full: false,
      bounds: { x: 1280, y: 24, width: 1920, height: 1056 },
    })
    await host.quit()
    expect(machine.emptySpaces).toBe(0)
  })

  test('a page that hangs is ended, and told of as crashed', async () => {
    const { host, machine, told } = await hostOn(desktop)
    await host.openWindow('facilitator')
    windowOf(machine, 'facilitator')?.emit('unresponsive')
    await vi.waitFor(() => expect(told.gone).toEqual([['facilitator', 'crashed']]))
    expect(machine.windows).toEqual([])
  })

  test('a page that goes on in time stays', async () => {
    const { host, machine, told } = await hostOn(desktop, new fake.Machine(desktop, false))
    const opened = host.openWindow('facilitator')
    await machine.run(1_000)
    await opened
    windowOf(machine, 'facilitator')?.emit('unresponsive')
    await machine.run(5_000)
    windowOf(machine, 'facilitator')?.emit('responsive')
    await machine.run(60_000)
    expect(told.gone).toEqual([])
  })

  test('when what draws has ended, windows are drawn anew', async () => {
    const { host, machine } = await hostOn(desktop)
    await host.openWindow('projector', whole)
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
    fake.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 })
    fake.app.emit('child-process-gone', {}, { type: 'Utility', reason: 'crashed', exitCode: 1 })
    said.mockRestore()
    expect(windowOf(machine, 'projector')?.webContents.invalidated).toBe(1)
  })

  test('displays stay lit while there is a projector, and no longer', async () => {
    const { host, machine } = await hostOn(desktop)
    const window = await host.openWindow('projector', whole)
    expect(machine.blockers.size).toBe(1)
    await window.close()
    expect(machine.blockers.size).toBe(0)
    await host.openWindow('projector', whole)
    windowOf(machine, 'projector')?.webContents.crash()
    await vi.waitFor(() => expect(machine.blockers.size).toBe(0))
  })

  test('a dialog belongs to the cockpit; the key that hides everything is heard under it', async () => {
    const { host, machine, told } = await hostOn(desktop)
    const filters = [{ name: 'PDF', extensions: ['pdf'] }]
    expect(await host.openFile(filters)).toBeNull()
    await host.openWindow('facilitator')
    const shown = vi.spyOn(fake.dialog, 'showSaveDialog').mockImplementation((window) => {
      expect(window).toBe(windowOf(machine, 'facilitator'))
      machine.takenKeys.get('F9')?.()
      // It never answers: its window is closed under it.
      return new Promise(() => undefined)
    })
    const saving = host.saveAs('x.pdf', filters, new Uint8Array(), 'restricted')
    await vi.waitFor(() => expect(told.panics).toBe(1))
    windowOf(machine, 'facilitator')?.closeByUser()
    expect(await saving).toEqual({ kind: 'cancelled' })
    expect(machine.takenKeys.size).toBe(0)
    expect(shown.mock.calls[0]?.[1].properties).toContain('dontAddToRecent')
    shown.mockRestore()
  })

  test('numbers that go while they load, or are closed, disturb nobody', async () => {
    const { host, machine } = await hostOn(desktop)
    const marks = [
      { displayId: '1', text: '1' },
      { displayId: '2', text: '2' },
      { displayId: '3', text: 'gone' },
    ]
    const first = host.mark(marks)
    await host.mark(marks)
    await first
    expect(machine.windows.map((window) => window.isVisible())).toEqual([true, true])
    machine.windows[0]?.closeByUser()
    machine.failingLoads = 1
    await host.mark(marks)
    expect(machine.windows).toHaveLength(1)
    await host.mark([])
    expect(machine.windows).toEqual([])
    expect(fake.sessions.get('candor-mark')?.listenerCount('will-download')).toBe(1)
  })

  test('started again, its cockpit comes to the front', async () => {
    const { host, machine } = await hostOn(desktop)
    await host.openWindow('facilitator')
    const window = windowOf(machine, 'facilitator')
    if (window !== undefined) window.state.minimized = true
    machine.focused = null
    fake.app.emit('second-instance', {}, [], '/')
    expect(machine.focused).not.toBeNull()
    expect(window?.isMinimized()).toBe(false)
  })

  test('what its session, or a page nobody knows, asks for is refused', async () => {
    const { host } = await hostOn(desktop)
    await host.mark([{ displayId: '1', text: '1' }])
    for (const own of ['', 'candor-mark', 'candor-projector', 'candor-facilitator'].map((name) =>
      fake.sessions.get(name),
    )) {
      expect(own?.askForScreen()).toBeNull()
      expect([own?.permissionCheck?.(), own?.devicePermission?.(), own?.spellChecker]).toEqual([
        false,
        false,
        false,
      ])
      const cancelled: boolean[] = []
      own?.beforeRequest?.({ url: 'https://example.com/' }, ({ cancel }) => cancelled.push(cancel))
      expect(cancelled).toEqual([true])
    }
    const stranger = new fake.FakeWindow({})
    expect(stranger.webContents.windowOpen?.({ url: 'https://example.com/' })).toEqual({
      action: 'deny',
    })
    expect(fake.ipcMain.listenerCount('electron-store-get-data')).toBe(0)
  })

  test('a window with something private in it is kept out of captures where the system offers it', async () => {
    const { host, machine } = await hostOn(desktop)
    const window = await host.openWindow('facilitator')
    const isOffered = desktop !== 'x11'
    expect(window.keepFromCapture(true)).toBe(isOffered)
    expect(window.keepFromCapture(false)).toBe(isOffered)
    const { calls = [] } = windowOf(machine, 'facilitator') ?? {}
    expect(calls.filter(([name]) => name === 'setContentProtection')).toHaveLength(
      isOffered ? 2 : 0,
    )
  })

  test('the end closes everything, once, whatever is under way', async () => {
    const { host, machine, told } = await hostOn(desktop)
    await host.openWindow('facilitator')
    const opening = host.openWindow('projector', whole).catch(() => 'closed')
    fake.app.quit()
    fake.app.quit()
    expect(await opening).toBe('closed')
    await vi.waitFor(() => expect(fake.app.quits).toBe(1))
    expect([machine.windows, told.quits, machine.emptySpaces, machine.dockHidden]).toEqual([
      [],
      1,
      0,
      0,
    ])
    await expect(host.openWindow('facilitator')).rejects.toThrow()
  })
})

test('macOS: a cockpit that is on its way out of full screen is waited for', async () => {
  const { host, machine } = await hostOn('mac')
  await host.openWindow('facilitator')
  const window = windowOf(machine, 'facilitator')
  window?.setFullScreen(true)
  await vi.waitFor(() => expect(window?.isFullScreen()).toBe(true))
  window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  await host.openWindow('facilitator')
  expect(window?.isDestroyed()).toBe(true)
  expect([machine.windows.length, machine.emptySpaces]).toEqual([1, 0])
})

describe('what only some systems tell', () => {
  test('the screen’s lock: Windows and macOS say so, a Linux desktop is asked', async () => {
    for (const desktop of ['windows', 'mac'] as const) {
      const { told } = await hostOn(desktop)
      fake.powerMonitor.lock()
      expect(told.locks).toBe(1)
    }
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { told, host } = await hostOn('x11')
    fake.powerMonitor.lock()
    vi.advanceTimersByTime(10_000)
    expect(told.locks).toBe(1)
    vi.useRealTimers()
    await host.quit()
  })

  test('macOS: another user takes over', async () => {
    const { told } = await hostOn('mac')
    fake.powerMonitor.emit('user-did-resign-active')
    expect(told.locks).toBe(1)
  })

  test('Windows: the session ends, and waits until what is open has ended', async () => {
    const { host, machine, told } = await hostOn('windows')
    await host.openWindow('facilitator')
    const event = { preventDefault: vi.fn() }
    windowOf(machine, 'facilitator')?.emit('query-session-end', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect([told.quits, fake.app.quits]).toEqual([1, 1]))
  })

  test('Linux and macOS: the machine shuts down, with or without an event', async () => {
    for (const given of [[{ preventDefault: vi.fn() }], []]) {
      const { told } = await hostOn('x11')
      fake.powerMonitor.emit('shutdown', ...given)
      await vi.waitFor(() => expect([told.quits, fake.app.quits]).toEqual([1, 1]))
    }
  })

  test('macOS: the menu closes no window and opens no tools; elsewhere there is none', async () => {
    await hostOn('mac')
    const menu = JSON.stringify(fake.menus)
    expect(menu).not.toMatch(/close|windowMenu|viewMenu|reload|toggleDevTools|fileMenu/)
    await hostOn('x11')
    expect(fake.menus).toEqual([null])
  })

  test('Wayland says nowhere where a window is: none is in full screen, no number is shown', async () => {
    const { host, machine } = await hostOn('wayland')
    expect(host.placesWindows).toBe(false)
    await host.openWindow('facilitator')
    await host.openWindow('projector', whole)
    expect(await host.displayOf('facilitator')).toBeNull()
    expect(await host.displayOf('projector')).toBeNull()
    expect(windowOf(machine, 'projector')?.state).toMatchObject({ full: false, visible: true })
    await host.mark([{ displayId: '1', text: '1' }])
    expect(machine.windows).toHaveLength(2)
  })
})

describe('displays of different scales', () => {
  test('on Windows: the bounds are set until they are what they were meant to be', async () => {
    const { host, machine } = await hostOn('windows')
    machine.plugged = [fake.display(1, 0, 1280, 800, 1.5), fake.display(2, 1280, 1920, 1080, 1)]
    machine.told = machine.plugged
    await host.openWindow('facilitator', { displayId: '2' })
    expect(windowOf(machine, 'facilitator')?.state.bounds).toEqual({
      x: 1280,
      y: 24,
      width: 1920,
      height: 1056,
    })
  })
})
