import { EventEmitter } from 'node:events'
import type { Display, Rectangle } from 'electron'
import type { Desktop } from '../../../electron/hosts/electron/desktop'
import type { FakeContents } from './contents'
import type { FakeWindow } from './window'

/*
 * The machine below the stand-in for Electron: its displays, its windows, and a time of its own, in
 * which what a system does later happens later. `behaviors.ts` says what it does, and where that is from.
 */

/** A display as it is plugged in. */
export function display(
  id: number,
  x: number,
  width: number,
  height: number,
  scaleFactor = 1,
): Display {
  const bounds = { x, y: 0, width, height }
  const workArea = { x, y: 24, width, height: height - 24 }
  const label = `Screen ${id}`
  return { id, label, bounds, workArea, scaleFactor } as Display
}

const sizeOf = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** The display of some that most of a rectangle is on; the first when it is on none. */
export function displayUnder(displays: readonly Display[], bounds: Rectangle): Display {
  const [first] = displays
  if (first === undefined) throw new Error('No display is connected')
  return displays.reduce(
    (best, one) => (sizeOf(one.bounds, bounds) > sizeOf(best.bounds, bounds) ? one : best),
    first,
  )
}

interface Task {
  readonly at: number
  readonly run: () => void
}

/** What was done that no program may do on such a machine. */
export class Misuse extends Error {
  override name = 'Misuse'
}

/** One machine with one program on it. */
export class Machine {
  now = 0
  isReady = false
  /** What is plugged in, and what the program has been told of. */
  plugged: Display[] = [display(1, 0, 1280, 800), display(2, 1280, 1920, 1080)]
  told: Display[] = this.plugged
  windows: FakeWindow[] = []
  focused: FakeWindow | null = null
  /** macOS: the dock is hidden by a window in simple full screen; empty Spaces that windows left behind. */
  dockHidden = 0
  emptySpaces = 0
  isLocked = false
  /** So many of the next pages don't load. */
  failingLoads = 0
  /** Told when a page has loaded, and when it is sent something; for whoever plays the pages. */
  onLoaded: (page: FakeContents) => void = () => undefined
  onSent: (page: FakeContents, message: unknown) => void = () => undefined
  /** How much of what the system did to displays and windows the program has yet to hear of. */
  untold = 0
  /** How long whatever happens later takes, from 0 to below 1 of the longest. */
  lateness: () => number = () => 0.5
  readonly takenKeys = new Map<string, () => void>()
  readonly blockers = new Set<number>()
  /** Called after everything that happens, once the program has done what it does about it. */
  afterEach: () => void = () => undefined
  private readonly tasks: Task[] = []
  private stepping = false

  /** `runsByItself`: time passes whenever nothing else happens. */
  constructor(
    readonly desktop: Desktop,
    private readonly runsByItself = true,
  ) {}

  /** Does something later, after so many milliseconds at most. */
  later(atMostMs: number, run: () => void): void {
    this.at(this.now + Math.round(atMostMs * this.lateness()), run)
  }

  /** The program is told of something later, which it doesn't know until then. */
  tellLater(atMostMs: number, tell: () => void): void {
    this.untold += 1
    this.later(atMostMs, () => {
      this.untold -= 1
      tell()
    })
  }

  /** Lets time pass for the program. */
  readonly pause = (ms: number): Promise<void> =>
    new Promise((resolve) => this.at(this.now + ms, resolve))

  private at(at: number, run: () => void): void {
    this.tasks.push({ at, run })
    if (this.runsByItself) this.stepByItself()
  }

  private stepByItself(): void {
    if (this.stepping) return
    this.stepping = true
    setImmediate(() => {
      this.stepping = false
      this.step(Infinity)
      if (this.tasks.length > 0) this.stepByItself()
    })
  }

  /** Lets so much time pass, and all that happens in it happen. */
  async run(ms: number): Promise<void> {
    const until = this.now + ms
    do {
      await new Promise((resolve) => setImmediate(resolve))
      this.afterEach()
    } while (this.step(until))
    this.now = until
  }

  private step(until: number): boolean {
    let next: Task | null = null
    for (const task of this.tasks)
      if (task.at <= until && (next === null || task.at < next.at)) next = task
    if (next === null) return false
    this.tasks.splice(this.tasks.indexOf(next), 1)
    this.now = Math.max(this.now, next.at)
    next.run()
    return true
  }

  /** Whatever is asked of Electron before it is ready. */
  needReady(what: string): void {
    if (!this.isReady) throw new Misuse(`${what} can't be used before the app is ready`)
  }

  get primary(): Display {
    return displayUnder(this.plugged, { x: 0, y: 0, width: 1, height: 1 })
  }

  /** Other displays are plugged in from now on; windows go where they can, and the program hears later. */
  plug(displays: Display[], screen: EventEmitter): void {
    const before = this.plugged
    this.plugged = displays
    for (const window of this.windows) window.moveOff(before)
    const tell = (event: string, one: Display | undefined): void =>
      this.tellLater(400, () => {
        // What it is asked for is never older than what it was told of.
        this.told = this.plugged
        screen.emit(event, {}, one, [])
      })
    // In whatever order, and often more of them than there were changes.
    tell('display-metrics-changed', displays[0])
    for (const one of before) if (!displays.includes(one)) tell('display-removed', one)
    for (const one of displays) if (!before.includes(one)) tell('display-added', one)
  }
}

/** The machine the stand-in runs on; a test puts in another. */
let current = new Machine('x11')
export const machine = (): Machine => current
export const useMachine = (next: Machine): void => void (current = next)
