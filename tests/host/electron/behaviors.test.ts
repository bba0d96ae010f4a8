import { afterEach, expect, test, vi } from 'vitest'
import type { Desktop } from '../../../electron/hosts/electron/desktop'
import { behaviors } from './behaviors'
import * as fake from './fake'

/** A machine of this kind, ready, whose time passes when told to. */
function machineOn(desktop: Desktop): fake.Machine {
  const machine = new fake.Machine(desktop, false)
  fake.plugIn(machine)
  machine.isReady = true
  return machine
}

afterEach(() => vi.restoreAllMocks())

const hidden = { show: false, x: 100, y: 100, width: 800, height: 600 }
const rooms = { x: 1280, y: 0, width: 1920, height: 1080 }
const all: readonly Desktop[] = ['windows', 'mac', 'x11', 'wayland']

/** Tries each behavior; one that isn't tried doesn't compile. */
const tries: { readonly [K in keyof typeof behaviors]: () => unknown } = {
  destroyed: () => {
    machineOn('mac')
    const window = new fake.FakeWindow(hidden)
    const { webContents } = window
    window.destroy()
    expect(window.isDestroyed()).toBe(true)
    expect(() => window.getBounds()).toThrow('Object has been destroyed')
    expect(() => window.webContents).toThrow('Object has been destroyed')
    expect(() => webContents.send('x')).toThrow('Object has been destroyed')
  },
  destroyTellsClosed: () => {
    machineOn('mac')
    const window = new fake.FakeWindow(hidden)
    const told: string[] = []
    for (const event of ['close', 'closed']) window.on(event, () => told.push(event))
    window.destroy()
    expect(told).toEqual(['closed'])
  },
  loadRejects: async () => {
    const machine = machineOn('mac')
    machine.failingLoads = 1
    const failed = expect(new fake.FakeWindow(hidden).loadURL('data:,')).rejects.toThrow(
      'ERR_FAILED',
    )
    const window = new fake.FakeWindow(hidden)
    const gone = expect(window.loadURL('data:,')).rejects.toThrow('ERR_FAILED')
    window.destroy()
    await machine.run(1_000)
    await failed
    await gone
  },
  showsInFullScreen: () => {
    for (const desktop of all) {
      const machine = machineOn(desktop)
      const window = new fake.FakeWindow(hidden)
      window.setFullScreen(true)
      expect([window.isVisible(), machine.focused?.state]).toEqual([true, window.state])
    }
  },
  leavingShows: () => {
    machineOn('windows')
    const window = new fake.FakeWindow(hidden)
    window.setFullScreen(true)
    window.hide()
    window.setFullScreen(false)
    expect(window.isVisible()).toBe(true)
  },
  fullScreenLater: async () => {
    for (const desktop of ['mac', 'x11', 'wayland'] as const) {
      const machine = machineOn(desktop)
      const window = new fake.FakeWindow(hidden)
      const told: boolean[] = []
      window.on('enter-full-screen', () => told.push(window.isFullScreen()))
      window.setFullScreen(true)
      expect(window.isFullScreen()).toBe(false)
      await machine.run(3_000)
      expect(told).toEqual([true])
    }
  },
  boundsInFullScreen: async () => {
    for (const desktop of ['mac', 'windows', 'x11'] as const) {
      const machine = machineOn(desktop)
      const window = new fake.FakeWindow(hidden)
      window.setFullScreen(true)
      await machine.run(3_000)
      window.setBounds(rooms)
      await machine.run(3_000)
      expect(window.standsOn).toBe(1)
    }
  },
  boundsOnWayland: async () => {
    const machine = machineOn('wayland')
    const window = new fake.FakeWindow(hidden)
    window.setBounds(rooms)
    await machine.run(1_000)
    expect([window.standsOn, window.getBounds().x]).toEqual([1, 0])
  },
  boundsByScale: () => {
    const machine = machineOn('windows')
    machine.plugged = [fake.display(1, 0, 1280, 800, 2), fake.display(2, 1280, 1920, 1080)]
    const window = new fake.FakeWindow(hidden)
    window.setBounds(rooms)
    expect(window.getBounds()).not.toEqual(rooms)
    window.setBounds(rooms)
    expect(window.getBounds()).toEqual(rooms)
  },
  placedWhenShown: async () => {
    const machine = machineOn('x11')
    const window = new fake.FakeWindow({ ...hidden, ...rooms })
    window.showInactive()
    expect(window.standsOn).toBe(1)
    window.setBounds(rooms)
    expect(window.standsOn).toBe(1)
    await machine.run(1_000)
    expect(window.standsOn).toBe(2)
  },
  simpleFullScreen: () => {
    const machine = machineOn('mac')
    const window = new fake.FakeWindow({ ...hidden, ...rooms })
    window.setSimpleFullScreen(true)
    expect([window.isSimpleFullScreen(), window.isFullScreen(), machine.dockHidden]).toEqual([
      true,
      false,
      1,
    ])
    window.setSimpleFullScreen(false)
    expect(machine.dockHidden).toBe(0)
    machineOn('windows')
    expect(() => window.isSimpleFullScreen()).toThrow('macOS only')
  },
  dialogParent: async () => {
    machineOn('mac')
    const window = new fake.FakeWindow(hidden)
    await expect(fake.dialog.showSaveDialog(window, {})).rejects.toThrow('without a window')
    window.show()
    expect((await fake.dialog.showSaveDialog(window, {})).canceled).toBe(true)
  },
  lockTold: () => {
    for (const desktop of all) {
      machineOn(desktop)
      const heard = vi.fn()
      fake.powerMonitor.on('lock-screen', heard)
      fake.powerMonitor.lock()
      expect(heard.mock.calls.length).toBe(desktop === 'windows' || desktop === 'mac' ? 1 : 0)
      expect(fake.powerMonitor.getSystemIdleState()).toBe('locked')
    }
  },
  // Both are played by whoever needs them: nothing in the stand-in emits them by itself.
  shutdownTold: () => expect(fake.powerMonitor.listenerCount('shutdown')).toBe(0),
  screensLater: async () => {
    const machine = machineOn('mac')
    const told: string[] = []
    for (const event of ['display-removed', 'display-metrics-changed'])
      fake.screen.on(event, () => told.push(event))
    machine.plug(machine.plugged.slice(0, 1), fake.screen)
    expect([told.length, fake.screen.getAllDisplays().length]).toEqual([0, 2])
    await machine.run(1_000)
    expect([told.length, fake.screen.getAllDisplays().length]).toEqual([2, 1])
  },
  movedOff: async () => {
    const machine = machineOn('mac')
    const window = new fake.FakeWindow({ ...hidden, ...rooms })
    const moved = vi.fn()
    window.on('move', moved)
    machine.plug(machine.plugged.slice(0, 1), fake.screen)
    expect([window.standsOn, moved.mock.calls.length]).toEqual([1, 0])
    await machine.run(1_000)
    expect(moved).toHaveBeenCalledOnce()
  },
  notBeforeReady: () => {
    const machine = machineOn('mac')
    expect(() => fake.app.setPath('userData', '/x')).toThrow('after ready')
    machine.isReady = false
    expect(() => new fake.FakeWindow(hidden)).toThrow('before the app is ready')
    expect(() => fake.screen.getAllDisplays()).toThrow('before the app is ready')
    expect(() => fake.session.defaultSession).toThrow('before the app is ready')
  },
  screenAnswer: () => {
    machineOn('mac')
    const own = fake.session.fromPartition('x')
    own.setDisplayMediaRequestHandler((_request, answer) => answer(null))
    expect(own.askForScreen()).toBeNull()
    own.setDisplayMediaRequestHandler((_request, answer) => answer({}))
    expect(() => own.askForScreen()).toThrow('no video stream')
  },
  shortcuts: () => {
    for (const desktop of all) {
      machineOn(desktop)
      const take = (): boolean => fake.globalShortcut.register('F9', () => undefined)
      expect([take(), take()]).toEqual([desktop !== 'wayland', false])
    }
  },
  quitAsks: () => {
    machineOn('mac')
    fake.app.once('before-quit', (event: { preventDefault(): void }) => event.preventDefault())
    fake.app.quit()
    expect(fake.app.quits).toBe(0)
    fake.app.quit()
    expect(fake.app.quits).toBe(1)
  },
}

test.each(Object.entries(tries))('the stand-in does as told: %s', async (_name, attempt) => {
  await attempt()
})

test('every behavior says where it is from', () => {
  for (const { does, on, from } of Object.values(behaviors)) {
    expect(does.endsWith('.')).toBe(true)
    expect(on.length).toBeGreaterThan(0)
    expect(from).toMatch(/docs\/|electron\.d\.ts|shell\//)
  }
})
