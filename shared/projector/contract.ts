import { commandsOf, type MessageOf } from '../kernel/commands'
import { Theme } from '../kernel/theme'
import { z } from '../kernel/zod'
import { Shape } from './shape'
import { Slide } from './slides'
import { absences, blankReasons, screenSeenBy } from './state'
import { ProjectorContent, ProjectorView, TextSize } from './view'

const Display = z.strictObject({
  id: z.string(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
  /** What the screen shows while screens are told apart. */
  number: z.number().int(),
  /** The facilitator's window is on it. */
  here: z.boolean(),
  /** The projector is on it. */
  projector: z.boolean(),
  /** The projector was last put on it. */
  remembered: z.boolean(),
  /** It shows the same picture as another. */
  mirrored: z.boolean(),
})

/** The projector as the facilitator sees it. */
export const ProjectorSnapshot = z.strictObject({
  window: z.enum(['closed', 'open']),
  /** Why the window waits for its display to come back. */
  absent: z.enum(absences).nullable(),
  mode: z.enum(['blank', 'live', 'frozen']),
  blankReason: z.enum(blankReasons).nullable(),
  frozenSince: z.number().nullable(),
  slide: Slide.nullable(),
  slides: z.array(Slide),
  next: Slide.nullable(),
  /** What `next` will show. */
  nextContent: ProjectorContent.nullable(),
  /** What going live again will show, while frozen or blank. */
  behind: ProjectorContent.nullable(),
  /** What was sent last. */
  sent: ProjectorView.nullable(),
  /** What the projector itself says it shows, and since when. */
  painted: z
    .strictObject({ view: ProjectorView, at: z.number(), pages: z.number().int(), shape: Shape })
    .nullable(),
  size: TextSize,
  theme: Theme,
  /** The shape of the room's picture: as the projector says, else as its display is. */
  shape: Shape,
  /** The room may see the facilitator's screen: there is only one picture. */
  onePicture: z.boolean(),
  /** Who may see the facilitator's screen, as far as the system tells. */
  seenBy: z.enum(screenSeenBy),
  /** Whether the system lets windows be put on a display, and tells which they are on. */
  placesWindows: z.boolean(),
  displays: z.array(Display),
})

export type ProjectorSnapshot = z.infer<typeof ProjectorSnapshot>

/** What drives the projector. None of it is stored. `shows`: the room would see something again, or something else. */
export const projectorCommands = commandsOf({
  'projector.openWindow': {
    carries: { displayId: z.string().max(200).optional() },
    label: 'Open projector',
    immediate: true,
  },
  'projector.closeWindow': { carries: {}, label: 'Close projector', immediate: true },
  'projector.stage': { carries: { slide: Slide }, label: 'Stage view', immediate: true },
  /** Shows a slide; an item's clock starts with it. */
  'projector.show': { carries: { slide: Slide }, label: 'Show on projector', shows: true },
  'projector.next': { carries: {}, label: 'Show next', shows: true },
  'projector.back': { carries: {}, label: 'Show previous', shows: true },
  /** Turns to the next page of what is shown, or to the one before; after the last comes the first. */
  'projector.page': {
    carries: { step: z.union([z.literal(1), z.literal(-1)]) },
    label: 'Turn page',
    immediate: true,
    shows: true,
  },
  'projector.blank': { carries: {}, label: 'Blank projector', immediate: true },
  /** Shows again what the room was at. */
  'projector.unblank': { carries: {}, label: 'Show again', immediate: true, shows: true },
  'projector.freeze': { carries: {}, label: 'Freeze projector', immediate: true },
  'projector.unfreeze': { carries: {}, label: 'Unfreeze projector', immediate: true, shows: true },
  /** The projector and the facilitator's window change screens; the projector is blanked first. */
  'projector.swap': { carries: {}, label: 'Swap screens', immediate: true },
  /** Puts its number on every screen, or takes the numbers away. */
  'projector.identify': { carries: { on: z.boolean() }, label: 'Number screens', immediate: true },
  /** Larger or smaller text for the room; 0 is the usual size. */
  'projector.size': {
    carries: {
      step: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
    },
    label: 'Change text size',
    immediate: true,
  },
  /** Kept from one day to the next; the facilitator's window has its own. */
  'projector.theme': {
    carries: { theme: Theme },
    label: 'Choose the projector’s theme',
    immediate: true,
  },
})

export type ProjectorCommand = MessageOf<typeof projectorCommands>
