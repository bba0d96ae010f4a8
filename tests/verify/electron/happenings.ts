import { beforeInput } from './presses'
import * as fake from '../../host/electron/fake'
import { slides } from '../room/larkmoor'
import { oneOf } from '../randomRow'
import type { Life } from './life'

const laptop = fake.display(1, 0, 1280, 800)
const beamer = fake.display(2, 1280, 1920, 1080, 1.5)
const television = fake.display(3, -1920, 1920, 1080)

/** What may be plugged in at once, as systems tell of it. */
export const arrangements = (desktop: string): readonly (readonly Electron.Display[])[] => [
  [laptop],
  [laptop, beamer],
  [laptop, beamer],
  [laptop, beamer, television],
  [laptop, television],
  // The system's first display is another one.
  [fake.display(2, 0, 1920, 1080, 1.5), fake.display(1, 1920, 1280, 800)],
  [laptop, fake.display(2, 1280, 1024, 768)],
  // A copy: X11 tells of both, others of one.
  desktop === 'x11' ? [laptop, fake.display(2, 0, 1280, 800)] : [laptop],
]

const plug = (life: Life, displays: readonly Electron.Display[]): void =>
  life.machine.plug([...displays], fake.screen)

/** Everything that can happen, by its name. What a command answers, or that it fails, is the page's affair. */
export const happenings: Readonly<Record<string, (life: Life) => void>> = {
  // The facilitator.
  'opens the projector': ({ cockpit }) => void cockpit.place.open().catch(() => undefined),
  'opens it on a display': ({ cockpit, machine, random }) => {
    const { id } = oneOf(machine.plugged, random)
    void cockpit.place.open(String(id)).catch(() => undefined)
  },
  'opens it where it is': ({ cockpit }) => {
    const { on } = cockpit.projector
    if (on !== null) void cockpit.place.open(on.id).catch(() => undefined)
  },
  'closes the projector': ({ cockpit }) => void cockpit.projector.close(),
  'swaps the two': ({ cockpit }) => void cockpit.place.swap().catch(() => undefined),
  shows: ({ cockpit, random }) =>
    cockpit.projector.event({ type: 'show', slide: oneOf(slides, random) }),
  'tells displays apart': (life) => {
    const { place } = life.cockpit
    void (life.random() < 0.5 ? place.showNumbers() : place.hideNumbers())
  },
  'saves a file': (life) =>
    life.attempt(() =>
      life.cockpit.host.saveAs('Minutes.pdf', [], new Uint8Array(), 'public').then(() => undefined),
    ),
  'saves a file while the cockpit comes back': (life) => {
    life.windowsOf('facilitator')[0]?.webContents.crash()
    life.machine.later(500, () => happenings['saves a file']?.(life))
  },
  'answers a dialog': (life) => life.dialogs.shift()?.answer(),
  'hides everything in the projector’s window': (life) => {
    const before = life.cockpit.panics
    const [window] = life.windowsOf('projector')
    if (window === undefined) return
    beforeInput(window)
    if (life.cockpit.panics !== before + 1) life.failed(new Error('F9 was not heard'))
  },
  'hides everything under a dialog': (life) => life.machine.takenKeys.get('F9')?.(),
  'lets the page go': ({ cockpit }) => void cockpit.facilitator?.renew(),
  'fills the screen with the cockpit': (life) => {
    const [window] = life.windowsOf('facilitator')
    if (window?.isVisible() === true) window.setFullScreen(life.random() < 0.7)
  },
  'minimizes the cockpit': (life) => {
    const [window] = life.windowsOf('facilitator')
    if (window !== undefined) window.state.minimized = true
  },
  'closes the projector’s window': (life) => life.windowsOf('projector')[0]?.closeByUser(),
  // The cables.
  'displays change': (life) => plug(life, oneOf(arrangements(life.desktop), life.random)),
  'a cable wobbles': (life) => {
    const before = life.machine.plugged
    plug(life, [laptop])
    plug(life, before)
  },
  'the system moves the projector': (life) => {
    const [window] = life.windowsOf('projector')
    if (window === undefined || life.desktop === 'wayland') return
    window.state.bounds = { ...oneOf(life.machine.plugged, life.random).bounds }
    life.machine.tellLater(100, () => window.emit('move'))
  },
  'the system moves the projector, and it is asked for again': (life) => {
    const { on } = life.cockpit.projector
    happenings['the system moves the projector']?.(life)
    life.machine.later(1_000, () => {
      if (on !== null) void life.cockpit.place.open(on.id).catch(() => undefined)
    })
  },
  // The pages.
  'a page crashes': (life) => oneOf(life.machine.windows, life.random).webContents.crash(),
  'a page hangs': (life) => {
    const window = oneOf(life.machine.windows, life.random)
    window.webContents.state.hangs = true
    life.machine.later(5_000, () => window.emit('unresponsive'))
  },
  'a page hangs for a while': (life) => {
    const window = oneOf(life.machine.windows, life.random)
    if (window.webContents.state.hangs) return
    window.emit('unresponsive')
    life.machine.later(8_000, () => {
      const hangs = !window.isDestroyed() && window.webContents.state.hangs
      if (!hangs) window.emit('responsive')
    })
  },
  'pages don’t load': (life) => {
    life.machine.failingLoads = 1 + Math.floor(life.random() * 2)
  },
  'what draws ends': () =>
    void fake.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'killed', exitCode: 9 }),
  // The machine.
  'the screen is locked': (life) => {
    const { locks } = life.cockpit
    fake.powerMonitor.lock()
    const isTold = life.desktop === 'windows' || life.desktop === 'mac'
    if (isTold && life.cockpit.locks === locks) life.failed(new Error('a lock was not heard'))
  },
  'it sleeps': (life) => {
    const { locks } = life.cockpit
    fake.powerMonitor.emit('suspend')
    if (life.cockpit.locks === locks) life.failed(new Error('sleep was not heard'))
  },
  'Candor is started again': () => void fake.app.emit('second-instance', {}, [], '/'),
}

/** What ends a life. */
export const ends: Readonly<Record<string, (life: Life) => void>> = {
  'quits by the menu': () => fake.app.quit(),
  'closes the cockpit': (life) => life.windowsOf('facilitator')[0]?.closeByUser(),
  'the session ends': (life) => {
    const [window] = life.machine.windows
    const event = { preventDefault: () => undefined }
    if (life.desktop === 'windows') window?.emit('query-session-end', event)
    else fake.powerMonitor.emit('shutdown', event)
  },
  'quits in the middle of opening': ({ cockpit }) => {
    void cockpit.place.open().catch(() => undefined)
    fake.app.quit()
  },
}
