import { isDeepStrictEqual } from 'node:util'
import type { Preferences } from '../../../electron/projector/displayPreferences'
import { ProjectorWindow } from '../../../electron/projector/projectorWindow'
import { ProjectorPlacement } from '../../../electron/projector/projectorPlacement'
import type { Display } from '../../../electron/hosts/port'
import { isConfirmed } from '../../../shared/projector/state'
import { usualShape } from '../../../shared/projector/shape'
import type { PaintedPage, ProjectorView } from '../../../shared/projector/view'
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
  /** How many pages turned by themselves. */
  turns = 0
  private confirmedId = ''
  readonly modes = new Set<string>()
  private lastId = ''
  /** Since when the room sees its page, when somebody last turned, and whether time may turn one now. */
  private seenSince = 0
  turnedAt = -Infinity
  timeTurns: { readonly from: { readonly page: number; readonly pages: number } | null } | null =
    null
  /** The page broke its lines anew and has not said so yet. */
  laidOutAnew = false

  /** `Projector` is the real one, or one without one of its rules. */
  constructor(loadsEarly: boolean, Projector = ProjectorWindow) {
    this.screens = new Screens(loadsEarly)
    this.purpose = new Purpose((slide) =>
      this.inPartB ? { kind: 'blank' } : showSlide(this.record, slide),
    )
    this.projector = new Projector(
      this.screens,
      { calendar: () => this.now + this.setForwardBy, elapsed: () => this.now },
      (slide) => (this.inPartB ? { kind: 'blank' } : showSlide(this.record, slide)),
      () => {},
    )
    const preferences: Preferences = {
      projectorDisplay: null,
      projectorTextSize: 1,
      projectorTheme: 'system',
      theme: 'system',
      timeSignals: true,
    }
    this.place = new ProjectorPlacement(this.screens, this.projector, preferences)
    this.projector.displays = this.screens.connected
    this.screens.onPush = (view) => this.pushed(view)
    this.screens.onEarlyLoad = () => this.answer(null)
    this.screens.onClose = () => this.purpose.unseen()
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
    if (this.timeTurns !== null) this.turnsByItself(this.timeTurns.from)
    must(
      isDeepStrictEqual(view.at, this.purpose.page),
      `sent page ${show(view.at)} where ${show(this.purpose.page)} was meant`,
    )
    this.purpose.sent(view.content)
  }

  /** Time turned a page: one that the room has seen for long enough, and that nobody reads aloud or turned to. */
  private turnsByItself(painted: Room['confirmedPage']): void {
    must(painted !== null && painted.pages > 1, 'a page turned that nobody knows of')
    must(this.now - this.seenSince >= 12_000, 'a page turned before its time')
    must(this.now - this.turnedAt >= 60_000, 'a page turned that somebody had turned to')
    const kind = this.purpose.slide?.kind ?? 'read-back'
    const isRead = kind === 'read-back' || kind === 'decision' || kind === 'report-back'
    must(!isRead, `a page of ${kind} turned by itself`)
    this.turns += 1
    if (painted !== null) this.purpose.turn(1, painted)
  }

  /** The page that is said to be on screen, and of how many; null while none is. */
  get confirmedPage(): { readonly page: number; readonly pages: number } | null {
    const { painted } = this.projector.state
    if (!isConfirmed(this.projector.state) || painted?.view.at.kind !== 'page') return null
    return { page: painted.view.at.page, pages: painted.pages }
  }

  /** The page says something; the host passes it on. */
  answer(painted: PaintedPage | null): void {
    this.heardAt = this.now
    if (painted === null) this.purpose.unseen()
    if (painted !== null && painted.id === this.projector.state.sent?.id) {
      const { id, page, pages } = painted
      const before = this.confirmedPage
      const isSame = before?.page === page && before.pages === pages && id === this.confirmedId
      if (!isSame) this.seenSince = this.now
      this.confirmedId = id
      this.purpose.painted(page)
    }
    this.projector.ready(painted)
  }

  /** An answer to a view that is no longer the latest, or to none that ever was. */
  answerLate(pick: number): void {
    const id = pick % 2 === 0 ? 'never sent' : `${this.lastId}-before`
    this.answer({ id, page: 1 + (pick % 2), pages: 3, shape: usualShape })
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
    if (page?.hangs === false && page.loaded && page.painted !== null) {
      this.laidOutAnew = false
      this.answer(page.painted)
    }
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
    if (isConfirmed(state)) this.checkConfirmed(page?.painted ?? null)
    if (page !== null && !page.hangs && page.loaded && page.inbox.length === 0 && page.shown)
      must(
        isDeepStrictEqual(page.shown.content, this.purpose.now),
        `the room sees ${show(page.shown.content)} where ${show(this.purpose.now)} was meant`,
      )
    this.checkScreen()
  }

  /**
   * What is said to be on screen is on it: this view, on this very page. A page that was laid out anew is
   * known by its next sign of life.
   */
  private checkConfirmed(painted: PaintedPage | null): void {
    const said = this.projector.state.painted
    must(painted?.id === said?.view.id, 'a view is said to be on screen that is not')
    if (this.laidOutAnew || said?.view.at.kind !== 'page') return
    must(said.view.at.page === painted?.page, 'a page is said to be on screen that is not')
    must(said.pages === painted?.pages, 'another number of pages is told than there are')
    must(isDeepStrictEqual(said.shape, painted?.shape), 'a shape is told that isn’t on screen')
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
