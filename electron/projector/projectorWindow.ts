import { isDeepStrictEqual } from 'node:util'
import { randomUUID } from 'node:crypto'
import { addedEntry } from '../../shared/projector/addedEntry'
import {
  contentNow,
  initialRoom,
  isConfirmed,
  pageNow,
  projectorAfter,
  type ProjectorEvent,
  type ProjectorState,
  type SeenBy,
} from '../../shared/projector/state'
import { isSameShape } from '../../shared/projector/shape'
import { sameSlide, turnsByItself, type Slide } from '../../shared/projector/slides'
import { ProjectorView, type PaintedPage, type ProjectorContent } from '../../shared/projector/view'
import type { Display, Host, HostWindow } from '../hosts/port'
import type { Clocks } from '../kernel/clock'
import {
  isInPlace,
  markOf,
  pictures,
  whereIs,
  type DisplayMark,
  type Whereabouts,
  whoSees,
} from './displays'
import { failureForLog } from '../kernel/failureLog'
import { SerialQueue } from '../../shared/kernel/serialQueue'

/** After this long without a sign from the projector, nothing is known about what it shows. */
const silenceMs = 10_000

/** How long a page stays before the next is shown by itself, and for how long one stays that somebody turned to. */
const pageMs = 12_000
const heldMs = 60_000

/** Events that take something off the projector, or hold it: a show pressed before them is stale. */
const overriding: ReadonlySet<ProjectorEvent['type']> = new Set([
  'blank',
  'freeze',
  'displays changed',
  'display lost',
  'silent',
  'left meeting',
] as const)

/** Drives the projector window: keeps its state, sends it whole views, believes only its answers. */
export class ProjectorWindow {
  state: ProjectorState
  displays: readonly Display[] = []
  /** The display the facilitator's window is on, as last looked at: the projector never covers that one. */
  cockpit: string | null = null
  /** The display the window covers; null while it has no display of its own. */
  on: Display | null = null
  private mark: DisplayMark | null = null
  private window: HostWindow | null = null
  /** When the projector was last heard, and when it was last asked for, both measured. */
  private heardAt = 0
  private checkedAt: number
  /** The slide whose content was sent last. */
  private sentSlide: Slide | null = null
  /** Until when the page that is shown stays, measured. */
  private turnsAt = 0
  /** Counts blankings and freezings, so that a show pressed before one of them is known as stale. */
  overrides = 0
  /** Opening, closing and moving the window take their turns: a wobbling cable asks for all at once. */
  private readonly windowWork = new SerialQueue()

  constructor(
    private readonly host: Host,
    private readonly clocks: Clocks,
    private readonly project: (slide: Slide) => ProjectorContent,
    private readonly changed: () => void,
    /** Told when a window was put up, which takes the keyboard with it. */
    private readonly opened: () => void = () => {},
    looks: Pick<ProjectorState, 'size' | 'theme'> = initialRoom,
  ) {
    this.state = { ...initialRoom, size: looks.size, theme: looks.theme }
    this.checkedAt = clocks.elapsed()
  }

  /** Takes an event and sends the projector whatever it has to show now. */
  event(event: ProjectorEvent): void {
    if (overriding.has(event.type)) this.overrides += 1
    this.stayAtLeast(event.type === 'show' ? 0 : this.turnsAt)
    this.state = projectorAfter(this.state, event)
    this.refresh()
  }

  /** After whatever happens the room gets its time with the page it sees then. */
  private stayAtLeast(until: number): void {
    this.turnsAt = Math.max(until, this.clocks.elapsed() + pageMs)
  }

  /** Sends a new view when what the room has to see has changed. */
  refresh(): void {
    const content = this.contentNow()
    this.turnToAdded(content)
    const { sent, size, theme, window } = this.state
    const isNew =
      sent?.size !== size ||
      sent.theme !== theme ||
      !isDeepStrictEqual(sent.at, pageNow(this.state)) ||
      !isDeepStrictEqual(sent.content, content)
    if (this.window !== null && window === 'open' && isNew) this.send(content)
    this.changed()
  }

  /** What was just added to the slide that is shown is seen by the room, on whichever page it stands. */
  private turnToAdded(content: ProjectorContent): void {
    const { sent, slide, mode } = this.state
    if (mode.kind !== 'live' || sent === null || !sameSlide(this.sentSlide, slide)) return
    const entry = addedEntry(sent.content, content)
    if (entry !== null) this.state = projectorAfter(this.state, { type: 'added', entry })
  }

  private contentNow(): ProjectorContent {
    try {
      const content = contentNow(this.state, this.project)
      if (content.kind === 'blank')
        this.state = projectorAfter(this.state, { type: 'nothing there' })
      return content
    } catch (error) {
      return this.failed(error)
    }
  }

  private send(content: ProjectorContent): void {
    const view = this.checked(content)
    this.sentSlide = this.state.slide
    this.state = projectorAfter(this.state, { type: 'sent', view })
    this.window?.push(view)
  }

  /** Parsed on the way out too: whatever isn't declared for the projector fails here and stays here. */
  private checked(content: ProjectorContent): ProjectorView {
    const viewOf = (of: ProjectorContent): ProjectorView => ({
      id: randomUUID(),
      size: this.state.size,
      theme: this.state.theme,
      content: of,
      at: pageNow(this.state),
    })
    try {
      return ProjectorView.parse(viewOf(content))
    } catch (error) {
      return viewOf(this.failed(error))
    }
  }

  /** What can't be shown leaves the projector blank, and said so. */
  private failed(error: unknown): ProjectorContent {
    console.error(`The projector could not be drawn: ${failureForLog(error)}`)
    this.state = projectorAfter(this.state, { type: 'blank', reason: 'failed' })
    return { kind: 'blank' }
  }

  /** Freezes what the room was last sent. */
  freeze(): void {
    const content = this.state.sent?.content ?? contentNow(this.state, this.project)
    this.event({ type: 'freeze', content, now: this.clocks.calendar() })
  }

  /**
   * Opens the window over a display, or on the only one there is as an ordinary window. An open
   * window never moves: it is blanked, closed and opened anew, so that no screen sees it pass.
   */
  open(display: Display | null): Promise<void> {
    return this.windowWork.run(async () => {
      const moves = this.window !== null && this.on?.id !== display?.id
      if (moves) {
        this.event({ type: 'blank', reason: 'moved' })
        await this.takeDown({ type: 'window gone' })
      }
      await this.putUp(display)
    })
  }

  private async putUp(display: Display | null): Promise<void> {
    this.on = display
    this.mark = display === null ? null : markOf(display)
    try {
      this.window = await this.host.openWindow(
        'projector',
        display === null ? {} : { displayId: display.id, fullscreen: true },
      )
    } catch (error) {
      // Its page may have said that it is there before the window went.
      this.gone()
      throw error
    }
    // The page may have said that it is there before the host could hand over its window.
    this.refresh()
    this.opened()
  }

  private async takeDown(event: ProjectorEvent): Promise<void> {
    const { window } = this
    this.window = null
    this.event(event)
    await window?.close()
  }

  /** Takes the window down for a moment, so that another can take its place; nothing else changes. */
  stepAside(): Promise<void> {
    return this.windowWork.run(() => this.takeDown({ type: 'window gone' }))
  }

  /** The facilitator closes the projector. */
  close(): Promise<void> {
    return this.windowWork.run(async () => {
      this.mark = null
      this.on = null
      await this.takeDown({ type: 'dismissed' })
    })
  }

  /** The projector window is gone, whoever closed it. */
  gone(): void {
    this.window = null
    this.event({ type: 'window gone' })
  }

  /** The projector page has loaded (null) or has painted a view, on the page it says. */
  ready(answer: PaintedPage | null): void {
    const now = this.clocks.calendar()
    this.heardAt = this.clocks.elapsed()
    if (answer === null) return this.event({ type: 'window opened' })
    if (!this.isKnown(answer)) this.event({ type: 'painted', ...answer, now })
  }

  /** A sign of life tells again what was told before. */
  private isKnown({ id, page, pages, shape }: PaintedPage): boolean {
    const { painted } = this.state
    return (
      painted?.view.id === id &&
      painted.pages === pages &&
      isSameShape(painted.shape, shape) &&
      painted.view.at.kind === 'page' &&
      painted.view.at.page === page
    )
  }

  /** Somebody turns a page; it stays long enough to be talked about. */
  turn(step: 1 | -1): void {
    this.event({ type: 'turn', step })
    this.stayAtLeast(this.clocks.elapsed() + heldMs)
  }

  /** To be called now and then: turns to the next page when the room has had its time with this one. */
  turnInTime(): void {
    const { mode, slide, painted } = this.state
    const isLong = isConfirmed(this.state) && (painted?.pages ?? 1) > 1
    const turns = mode.kind === 'live' && isLong && slide !== null && turnsByItself(slide)
    if (turns && this.clocks.elapsed() >= this.turnsAt) this.event({ type: 'turn', step: 1 })
  }

  /** To be called now and then: notices a projector that no longer answers. */
  checkSilence(): void {
    const now = this.clocks.elapsed()
    // Nobody listened meanwhile: Candor itself was held up or asleep, and the answers are still to come.
    if (now - this.checkedAt > silenceMs) this.heardAt = now
    this.checkedAt = now
    const { window, painted, mode } = this.state
    const claims = painted !== null || mode.kind !== 'blank'
    if (window === 'open' && claims && now - this.heardAt > silenceMs)
      this.event({ type: 'silent' })
  }

  /** The machine is being locked or put to sleep: who will see the projector next is not known. */
  locked(): void {
    if (this.state.mode.kind !== 'blank') this.event({ type: 'blank', reason: 'locked' })
  }

  /**
   * Displays came, went or changed: the projector is blank until the facilitator shows again. A window
   * whose display is gone is taken down before the system puts it on another, and comes back,
   * blank, when that same display does.
   */
  displaysChanged(displays: readonly Display[]): Promise<void> {
    this.displays = displays
    this.event({ type: 'displays changed' })
    return this.windowWork
      .run(() => this.settle())
      .catch((error: unknown) => {
        console.error(`The projector could not follow its display: ${failureForLog(error)}`)
      })
  }

  /** Looks again where the facilitator's window is: the system moves it when its screen goes. */
  async look(): Promise<void> {
    // A cockpit that has crashed comes back where it was.
    const before = this.displays.find((display) => display.id === this.cockpit)
    const primary = this.displays.find((display) => display.primary)
    const there = await this.host.displayOf('facilitator')
    const likely = this.placesWindows ? (before ?? primary) : undefined
    this.cockpit = there ?? likely?.id ?? null
  }

  private async settle(): Promise<void> {
    await this.look()
    if (this.mark === null) return
    const at = whereIs(this.displays, this.mark, this.cockpit)
    if (this.window === null) {
      if (this.state.absent !== null) await this.comeBack(at)
    } else if (at.kind !== 'there') {
      await this.takeDown({ type: 'display lost', why: at.kind })
    } else if (this.on === null || !isInPlace(this.on, at.display)) {
      await this.takeDown({ type: 'window gone' })
      await this.putUp(at.display)
    }
  }

  private async comeBack(at: Whereabouts): Promise<void> {
    if (at.kind === 'there') await this.putUp(at.display)
    else this.event({ type: 'display lost', why: at.kind })
  }

  /** Who may see the screen the facilitator works on. */
  get seenBy(): SeenBy {
    const seenBy = whoSees(this.displays, this.cockpit)
    return seenBy === 'nobody else' && !this.placesWindows ? 'perhaps the room' : seenBy
  }

  /** Whether windows can be put on a display, and are known to be on it. */
  get placesWindows(): boolean {
    return this.host.placesWindows
  }

  /** Whether the room may see the facilitator's screen: it has no picture of its own, or nobody can tell. */
  get roomMaySeeThisScreen(): boolean {
    return !this.placesWindows || pictures(this.displays).length < 2
  }
}
