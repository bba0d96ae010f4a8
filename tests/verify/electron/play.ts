import type { Desktop } from '../../../electron/hosts/electron/desktop'
import * as fake from '../../host/electron/fake'
import { randomFrom } from '../random'
import { oneOf } from '../randomRow'
import { arrangements, ends, happenings } from './happenings'
import { Life, must } from './life'

const desktops: readonly Desktop[] = ['windows', 'mac', 'x11', 'wayland']
/** Longer than anything takes: a page that doesn't come, one that hangs. */
const restMs = 100_000

/** What one life came to. */
export interface Lived {
  readonly desktop: Desktop
  readonly happened: readonly string[]
  readonly views: number
  readonly looks: number
  /** Whether the room saw something at the end, where one can say where it is. */
  readonly wentOn: boolean
}

/** Plays the life of a seed; rejects with what was broken, after what. */
export async function playLife(seed: number): Promise<Lived> {
  const random = randomFrom(seed)
  const desktop = desktops[seed % desktops.length] ?? 'x11'
  const life = new Life(desktop, random)
  const happened: string[] = []
  const onUnheard = (error: unknown): void => life.failed(error)
  process.on('unhandledRejection', onUnheard)
  try {
    life.attempt(() => life.cockpit.begin())
    await life.pass(2_000)
    const wentOn = await live(life, happened)
    return { desktop, happened, views: life.views, looks: life.looks, wentOn }
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    throw new Error(`life ${seed} on ${desktop}: ${happened.join(', ')}\n${why}`, { cause: error })
  } finally {
    process.off('unhandledRejection', onUnheard)
  }
}

async function live(life: Life, happened: string[]): Promise<boolean> {
  const { random } = life
  const names = Object.keys(happenings)
  const count = 1 + Math.floor(random() * 12)
  // Half of all lives have a projector from the beginning.
  if (random() < 0.5) {
    happened.push('opens the projector', 'shows')
    happenings['opens the projector']?.(life)
    await life.pass(8_000)
    happenings['shows']?.(life)
  }
  for (let at = 0; at < count && !isEnded(life); at += 1) {
    const name = oneOf(names, random)
    happened.push(name)
    if (life.machine.windows.length > 0) life.attempt(() => happenings[name]?.(life))
    if (random() < 0.15) await rest(life)
    else await life.pass(Math.floor(random() ** 3 * 3_000))
  }
  await rest(life)
  const wentOn = isEnded(life) ? false : await goOn(life, happened)
  await end(life, happened)
  return wentOn
}

const isEnded = (life: Life): boolean => life.cockpit.isEnding || fake.app.quits > 0

/** When everything has come to rest, things are as they are said to be. */
async function rest(life: Life): Promise<void> {
  await life.pass(restMs)
  if (isEnded(life)) return
  const { projector } = life.cockpit
  const { machine, desktop } = life
  const [cockpit, ...more] = life.windowsOf('facilitator')
  must(cockpit?.isVisible() === true && more.length === 0, 'there is no cockpit, or two')
  must(cockpit?.webContents.state.crashed === false, 'the cockpit’s page is gone')
  must(cockpit?.webContents.state.hangs === false, 'the cockpit’s page hangs for good')
  must(cockpit?.webContents.mainFrame.url === 'candor://facilitator/', 'the cockpit is empty')
  const rooms = life.windowsOf('projector')
  const isOpen = projector.state.window === 'open'
  must(
    rooms.length === (isOpen ? 1 : 0),
    `${rooms.length} projectors, said to be ${String(isOpen)}`,
  )
  must(machine.blockers.size === rooms.length, 'displays are kept lit for nothing, or not')
  const [room] = rooms
  if (room !== undefined) {
    must(room.isVisible(), 'the projector is hidden')
    must(machine.focused?.state !== room.state, 'the projector has the keyboard')
    const { on } = projector
    const isWhole = room.state.full || room.state.simple
    must(isWhole === (on !== null), 'the projector doesn’t fill its display, or fills one')
    const there = machine.plugged.find((one) => one.id === room.standsOn)
    must(on === null || there?.bounds.x === on.x, 'the projector is on another display')
    if (on !== null && cockpit !== undefined)
      must(on.id !== (await life.cockpit.host.displayOf('facilitator')), 'it covers the cockpit')
  }
  const asks = life.dialogs.some(({ parent }) => !parent.isDestroyed())
  must(machine.takenKeys.size === 0 || asks, 'a key is taken for nothing')
  must(machine.emptySpaces === 0, 'an empty Space is left')
  if (desktop === 'mac')
    must(machine.dockHidden === (room?.state.simple === true ? 1 : 0), 'the dock is hidden')
}

/** Everything is well again, and the room can be shown something. */
async function goOn(life: Life, happened: string[]): Promise<boolean> {
  happened.push('all is well again')
  const { cockpit, machine, desktop } = life
  machine.failingLoads = 0
  const [, both = []] = arrangements(desktop)
  machine.plug([...both], fake.screen)
  await rest(life)
  life.attempt(async () => {
    const opened = await cockpit.place.open()
    must(opened.ok, 'the projector can’t be opened any more')
    cockpit.projector.event({ type: 'show', slide: { kind: 'welcome' } })
  })
  await rest(life)
  const seen = life.seen()
  const { state } = cockpit.projector
  must(
    seen?.view?.content.kind === 'welcome',
    `the room can’t be shown anything: ${JSON.stringify({ seen, mode: state.mode, window: state.window })}`,
  )
  return cockpit.projector.on !== null && seen?.on === Number(cockpit.projector.on.id)
}

async function end(life: Life, happened: string[]): Promise<void> {
  const name = oneOf(Object.keys(ends), life.random)
  if (!isEnded(life)) {
    happened.push(name)
    life.attempt(() => ends[name]?.(life))
  }
  life.isOver = true
  await life.pass(restMs)
  must(fake.app.quits === 1, `it ended ${fake.app.quits} times`)
  must(life.machine.windows.length === 0, 'a window is left when it has ended')
  must(life.machine.emptySpaces === 0, 'an empty Space is left')
  must(
    life.machine.dockHidden === 0 && life.machine.blockers.size === 0,
    'the system is left as it was not',
  )
}
