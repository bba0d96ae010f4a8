import { resolve } from 'node:path'
import type { Desktop } from '../../../electron/hosts/electron/desktop'
import { ElectronHost } from '../../../electron/hosts/electron/host'
import type { Display, WindowGone, WindowRole } from '../../../electron/hosts/port'
import * as fake from './fake'
import type { FakeWindow } from './window'

/** What a host told the application. */
class Told {
  readonly gone: [WindowRole, WindowGone][] = []
  readonly displays: (readonly Display[])[] = []
  panics = 0
  locks = 0
  quits = 0
}

/** A host on a fresh machine, started, and what it has told since. */
export interface Hosted {
  readonly host: ElectronHost
  readonly machine: fake.Machine
  readonly told: Told
}

/** Starts a host on a desktop, where time passes by itself unless told otherwise. */
export async function hostOn(
  desktop: Desktop,
  machine = new fake.Machine(desktop),
): Promise<Hosted> {
  // What this very machine's desktop says is none of the stand-in's.
  delete process.env['DBUS_SESSION_BUS_ADDRESS']
  fake.plugIn(machine)
  const host = new ElectronHost({
    desktop,
    pause: machine.pause,
    rendererDir: resolve(import.meta.dirname, '../fixture/renderer'),
    preloadDir: '/built/preload',
  })
  const told = new Told()
  await host.start({
    onRequest: () => Promise.resolve(null),
    onWindowGone: (role, why) => void told.gone.push([role, why]),
    onDisplaysChanged: (displays) => void told.displays.push(displays),
    onPanicKey: () => void (told.panics += 1),
    onLocked: () => void (told.locks += 1),
    onQuit: () => Promise.resolve(void (told.quits += 1)),
  })
  return { host, machine, told }
}

/** The open window of a role, as the machine has it. */
export const windowOf = (machine: fake.Machine, role: WindowRole): FakeWindow | undefined =>
  machine.windows.find((one) => one.options.webPreferences?.preload?.includes(`${role}.cjs`))
