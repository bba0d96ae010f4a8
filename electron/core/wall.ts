import { isDeepStrictEqual } from 'node:util'
import { randomUUID } from 'node:crypto'
import {
  contentNow,
  initialRoom,
  roomAfter,
  type RoomEvent,
  type RoomState,
} from '../../shared/projection/room'
import type { Slide } from '../../shared/projection/slides'
import { ProjectorView, type ProjectorContent } from '../../shared/projection/view'
import type { Display, Host, HostWindow } from '../hosts/port'
import type { Clock } from './context'

/** After this long without a sign from the projector, nothing is known about what it shows. */
const silenceMs = 10_000

/** Drives the projector window: keeps its state, sends it whole views, believes only its answers. */
export class Wall {
  state: RoomState = initialRoom
  displays: readonly Display[] = []
  private window: HostWindow | null = null
  private heardAt = 0
  /** Counts blankings and freezings, so that a show pressed before one of them is known as stale. */
  overrides = 0

  constructor(
    private readonly host: Host,
    private readonly clock: Clock,
    private readonly project: (slide: Slide) => ProjectorContent,
    private readonly changed: () => void,
  ) {}

  /** Takes an event and sends the projector whatever it has to show now. */
  event(event: RoomEvent): void {
    if (event.type === 'blank' || event.type === 'freeze' || event.type === 'displays changed')
      this.overrides += 1
    this.state = roomAfter(this.state, event)
    this.refresh()
  }

  /** Sends a new view when what the room has to see has changed. */
  refresh(): void {
    const content = contentNow(this.state, this.project)
    const { sent } = this.state
    if (
      this.window !== null &&
      this.state.window === 'open' &&
      !sameContent(sent?.content, content)
    )
      this.send(content)
    this.changed()
  }

  private send(content: ProjectorContent): void {
    // Parsed on the way out too: whatever isn't declared for the wall fails here and stays here.
    const view = ProjectorView.parse({ id: randomUUID(), content })
    this.state = roomAfter(this.state, { type: 'sent', view })
    this.window?.push(view)
  }

  /** Freezes what the room was last sent. */
  freeze(): void {
    const content = this.state.sent?.content ?? contentNow(this.state, this.project)
    this.event({ type: 'freeze', content, now: this.clock() })
  }

  /** Opens the projector window, on another display than the facilitator's when there is one. */
  async open(displayId?: string): Promise<void> {
    this.displays = await this.host.displays()
    const target = this.displays.find((row) => row.id === displayId) ?? this.otherDisplay()
    this.window = await this.host.openWindow(
      'projector',
      target === undefined ? {} : { displayId: target.id, fullscreen: true },
    )
  }

  /** The first display that isn't the main one. */
  private otherDisplay(): Display | undefined {
    return this.displays.length > 1 ? this.displays.find((row) => !row.primary) : undefined
  }

  async close(): Promise<void> {
    await this.window?.close()
    this.gone()
  }

  /** The projector window is gone, whoever closed it. */
  gone(): void {
    this.window = null
    this.event({ type: 'window gone' })
  }

  /** The projector page has loaded (null) or has painted the view with this id. */
  ready(paintedId: string | null): void {
    const now = this.clock()
    this.heardAt = now
    if (paintedId !== null && paintedId === this.state.painted?.view.id) return
    if (paintedId !== null) this.event({ type: 'painted', id: paintedId, now })
    else this.event({ type: 'window opened' })
  }

  /** To be called now and then: notices a projector that no longer answers. */
  checkSilence(): void {
    const silent = this.clock() - this.heardAt > silenceMs
    if (silent && this.state.painted !== null) this.event({ type: 'silent' })
  }

  /** Displays came, went or changed: the wall is blank until the facilitator shows again. */
  displaysChanged(displays: readonly Display[]): void {
    this.displays = displays
    this.event({ type: 'displays changed' })
  }
}

const sameContent = (a: ProjectorContent | undefined, b: ProjectorContent): boolean =>
  a !== undefined && isDeepStrictEqual(a, b)
