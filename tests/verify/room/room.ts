import { isDeepStrictEqual } from 'node:util'
import type { Preferences } from '../../../electron/projector/displayPreferences'
import { ProjectorWindow } from '../../../electron/projector/projectorWindow'
import { ProjectorPlacement } from '../../../electron/projector/projectorPlacement'
import type { Display } from '../../../electron/hosts/port'
import { isConfirmed } from '../../../shared/projector/state'
import type { ProjectorView } from '../../../shared/projector/view'
import { larkmoor, marker, showSlide, slides } from './larkmoor'
import { Purpose } from './purpose'
import { beamer, laptop, Screens } from './screens'

/** A promise of the projector that was broken. */
export class Broken extends Error {
  override name = 'Broken'
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what)
}

const show = (value: unknown): string => JSON.stringify(value)

/** The real projector on screens made of nothing, beside what the facilitator means the room to see. */
export class Room {
  /** Time as it passes; the calendar is set forward by so much. */
  now = 1_000_000
  setForwardBy = 0
  heardAt = 0
  inPartB = false
  readonly record = larkmoor()
  readonly screens: Screens
  readonly purpose: Purpose
  readonly projector: ProjectorWindow
  readonly place: ProjectorPlacement
  /** How many views were sent, and how many kinds of state the sequence came through. */
  sent = 0
  readonly modes = new Set<string>()
  private lastId = ''

  constructor(loadsEarly: boolean) {
    this.screens = new Screens(loadsEarly)
    this.purpose = new Purpose((slide) =>
      this.inPartB ? { kind: 'blank' } : showSlide(this.record, slide),
    )
    this.projector = new ProjectorWindow(
      this.screens,
      { calendar: () => this.now + this.setForwardBy, elapsed: () => this.now },
      (slide) => (this.inPartB ? { kind: 'blank' } : showSlide(this.record, slide)),
      () => {},
    )
    const preferences: Preferences = {
      projectorDisplay: null,
      projectorTextSize: 1,
      theme: 'system',
      timeSignals: true,
    }
    this.place = new ProjectorPlacement(this.screens, this.projector, preferences)
    this.projector.displays = this.screens.connected
    this.screens.onPush = (view) => this.pushed(view)
    this.screens.onEarlyLoad = () => this.answer(null)
  }

  /** Everything that goes to the room is looked at before it gets there. */
  private pushed(view: ProjectorView): void {
    this.sent += 1
    this.lastId = view.id
    must(!show(view).includes(marker), `a private field went to the room: ${show(view)}`)
    must(
      isDeepStrictEqual(view.content, this.purpose.now),
      `sent ${show(view.content)} where ${show(this.purpose.now)} was meant`,
    )
  }

  /** The page says something; the host passes it on. */
  answer(paintedId: string | null): void {
    this.heardAt = this.now
    this.projector.ready(paintedId)
  }

  /** An answer to a view that is no longer the latest, or to none that ever was. */
  answerLate(pick: number): void {
    this.answer(pick % 2 === 0 ? 'never sent' : `${this.lastId}-before`)
  }

  /** The page loads if it has yet to, and takes the oldest message that waits for it. */
  pageTakes(): void {
    const { page } = this.screens
    if (page === null || page.hangs) return
    if (!page.loaded) {
      page.loaded = true
      this.answer(null)
    }
    page.shown = page.inbox.shift() ?? page.shown
  }

  pageConfirms(): void {
    const { page } = this.screens
    if (page?.hangs === false && page.loaded && page.shown !== null) this.answer(page.shown.id)
  }

  pageCatchesUp(): void {
    if (this.screens.page?.hangs !== false) return
    this.pageTakes()
    while (this.screens.page.inbox.length > 0) this.pageTakes()
    this.pageConfirms()
  }

  pageReloads(): void {
    const { page } = this.screens
    if (page?.loaded !== true || page.hangs) return
    page.shown = null
    page.inbox.splice(0)
    this.answer(null)
  }

  /** The screens are these from now on; whatever was shown is not to come back by itself. */
  async connect(...states: readonly Display[][]): Promise<void> {
    const told = states.map((displays) => {
      this.screens.connected = displays
      if (!displays.some((one) => one.id === this.screens.cockpit))
        this.screens.cockpit = displays[0]?.id ?? laptop.id
      this.purpose.take()
      return this.projector.displaysChanged(displays)
    })
    await Promise.all(told)
  }

  /** What must hold after whatever has happened. */
  check(): void {
    const { state } = this.projector
    const { page } = this.screens
    this.modes.add(`${state.mode.kind} ${state.window}`)
    must(
      state.mode.kind === this.purpose.mode,
      `the projector is ${state.mode.kind} where ${this.purpose.mode} was meant`,
    )
    must(page !== null || state.window === 'closed', 'a window is claimed that is not there')
    if (isConfirmed(state))
      must(page?.shown?.id === state.painted?.view.id, 'a view is said to be on screen that is not')
    if (page !== null && !page.hangs && page.loaded && page.inbox.length === 0 && page.shown)
      must(
        isDeepStrictEqual(page.shown.content, this.purpose.now),
        `the room sees ${show(page.shown.content)} where ${show(this.purpose.now)} was meant`,
      )
    this.checkScreen()
  }

  /** A window that covers a screen covers a picture of its own, never a copy of the cockpit's. */
  private checkScreen(): void {
    const { connected, page } = this.screens
    if (page === null || this.projector.on === null) return
    const on = connected.find((display) => display.id === page.display)
    must(on !== undefined, `the projector is on ${page.display}, which is not connected`)
    if (on === undefined) return
    must(on.id === this.projector.on.id, 'the projector is on another screen than it says')
    const here = connected.find((display) => display.id === this.screens.cockpit)
    must(
      here === undefined || on.x >= here.x + here.width || here.x >= on.x + on.width,
      'the projector covers the cockpit',
    )
  }

  /** From anywhere the facilitator gets a view onto the projector, in a few presses and no restart. */
  async recover(): Promise<void> {
    await this.connect([laptop, beamer])
    if (this.screens.page !== null) this.screens.page.hangs = false
    this.inPartB = false
    const [welcome] = slides
    if (welcome === undefined) return
    if (this.projector.state.window === 'closed') await this.place.open()
    this.pageCatchesUp()
    this.purpose.show(welcome)
    this.projector.event({ type: 'show', slide: welcome })
    this.pageCatchesUp()
    this.check()
    const { state } = this.projector
    must(state.mode.kind === 'live' && isConfirmed(state), 'the projector can’t be shown again')
    must(
      isDeepStrictEqual(this.screens.page?.shown?.content, this.purpose.now),
      'what is shown again is not what was shown',
    )
  }
}
