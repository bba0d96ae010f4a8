import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { ProjectorSnapshot } from '../../shared/projector/contract'
import { type Shape, shapeOf, usualShape } from '../../shared/projector/shape'
import type { Display, Host } from '../hosts/port'
import { failureForLog } from '../kernel/failureLog'
import type { Preferences } from './displayPreferences'
import { findMarked, listFreeDisplays, isMirrored, markOf, numberOf, pictures } from './displays'
import type { ProjectorWindow } from './projectorWindow'

type Outcome = Result<{ id: string | null }>

const nothing: Outcome = succeed({ id: null })
const onePicture = refuse(
  'Candor finds only one display. Plug in the projector, or choose “extend” in the system’s display settings.',
)
const notPlaced = refuse(
  'This computer doesn’t let Candor put windows on a display. Drag them there yourself, or log in to a session with X11 (“Xorg”).',
)
const comingBack = refuse('Your window is just opening again. Swap them when it is there.')
const notThere = refuse(
  'The projector could not be put on that screen. Look at the cable, then open it again.',
)

/** Chooses the screen the projector is on: told apart by numbers, remembered, and swapped. */
export class ProjectorPlacement {
  constructor(
    private readonly host: Host,
    private readonly projector: ProjectorWindow,
    private readonly preferences: Preferences,
  ) {}

  /** Opens the projector on a display that was chosen, else where it was last, else on another screen than this one. */
  async open(displayId?: string): Promise<Outcome> {
    this.projector.displays = await this.host.displays()
    await this.projector.look()
    const { free } = this
    // On the only picture there is the projector is an ordinary window, so that it doesn't cover this one.
    if (free.length === 0) return this.put(null)
    if (displayId === undefined) return this.put(this.usual)
    const display = free.find((one) => one.id === displayId)
    return display === undefined
      ? refuse('The projector can’t go there: that screen is gone, or it is the one you work on.')
      : this.put(display)
  }

  private get free(): Display[] {
    if (!this.host.placesWindows) return []
    return listFreeDisplays(this.projector.displays, this.projector.cockpit)
  }

  /** Where the projector opens when nobody chooses: where it was last, else on another screen than this one. */
  get usual(): Display | null {
    return this.remembered ?? this.free[0] ?? null
  }

  /** The display the projector was last on, if it can be there again. */
  private get remembered(): Display | null {
    const { projectorDisplay } = this.preferences
    return projectorDisplay === null ? null : (findMarked(this.free, projectorDisplay) ?? null)
  }

  private async put(display: Display | null): Promise<Outcome> {
    await this.hideNumbers()
    try {
      await this.projector.open(display)
    } catch (error) {
      console.error(`The projector could not be opened: ${failureForLog(error)}`)
      return notThere
    }
    if (display !== null) this.preferences.projectorDisplay = markOf(display)
    return nothing
  }

  /**
   * Swaps what the two screens show: blank first, then the cockpit goes where the projector was. A projector
   * without a screen of its own, or on the cockpit's, goes to another.
   */
  async swap(): Promise<Outcome> {
    this.projector.displays = await this.host.displays()
    if (this.projector.state.window === 'closed') return refuse('Open the projector first.')
    if (!this.host.placesWindows) return notPlaced
    // A cockpit that has crashed is on its way back to where it was.
    if ((await this.host.displayOf('facilitator')) === null) return comingBack
    await this.projector.look()
    const { on, cockpit, displays } = this.projector
    const here = displays.find((display) => display.id === cockpit)
    if (this.free.length === 0 || here === undefined) return onePicture
    if (on === null || !this.free.some((display) => display.id === on.id))
      return this.put(this.usual)
    this.projector.event({ type: 'blank', reason: 'moved' })
    await this.projector.stepAside()
    await this.host.openWindow('facilitator', { displayId: on.id })
    this.projector.cockpit = on.id
    return this.put(here)
  }

  /** Puts its number on every screen but this one, whose number the facilitator's window shows itself. */
  async showNumbers(): Promise<void> {
    this.projector.displays = await this.host.displays()
    await this.projector.look()
    const { displays } = this.projector
    await this.host.mark(
      pictures(displays)
        .filter((display) => display.id !== this.projector.cockpit)
        .map((display) => ({ displayId: display.id, text: String(numberOf(displays, display)) })),
    )
  }

  async hideNumbers(): Promise<void> {
    await this.host.mark([])
  }

  /** Keeps how the projector looks for the next time. */
  rememberLooks(): void {
    const { size, theme } = this.projector.state
    this.preferences.projectorTextSize = size
    this.preferences.projectorTheme = theme
  }

  /** The shape of the room's picture: as the projector itself last said, else that of the display it will be on. */
  get shape(): Shape {
    const { on, state } = this.projector
    if (state.painted !== null) return state.painted.shape
    const display = on ?? this.usual
    return display === null ? usualShape : shapeOf(display)
  }

  /** The screens as the facilitator is told of them. */
  get screens(): ProjectorSnapshot['displays'] {
    const { displays, on, state, cockpit } = this.projector
    const { remembered } = this
    return displays.map((display) => ({
      id: display.id,
      label: display.label,
      width: display.width,
      height: display.height,
      number: numberOf(displays, display),
      here: display.id === cockpit,
      projector: state.window === 'open' && display.id === on?.id,
      remembered: display.id === remembered?.id,
      mirrored: isMirrored(displays, display),
    }))
  }
}
