import { z } from '../kernel/zod'
import { Slide } from './slides'
import { absences, blankReasons } from './state'
import { ProjectorContent, ProjectorView, WallSize } from './view'

/** What drives the wall. None of it is stored. */
export const RoomCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('room.openWindow'), displayId: z.string().max(200).optional() }),
  z.strictObject({ type: z.literal('room.closeWindow') }),
  z.strictObject({ type: z.literal('room.stage'), slide: Slide }),
  /** Shows a slide; an item's clock starts with it. */
  z.strictObject({ type: z.literal('room.show'), slide: Slide }),
  z.strictObject({ type: z.literal('room.next') }),
  z.strictObject({ type: z.literal('room.back') }),
  z.strictObject({ type: z.literal('room.blank') }),
  /** Shows again what the room was at. */
  z.strictObject({ type: z.literal('room.unblank') }),
  z.strictObject({ type: z.literal('room.freeze') }),
  z.strictObject({ type: z.literal('room.unfreeze') }),
  /** The wall and the facilitator's window change screens; the wall is blanked first. */
  z.strictObject({ type: z.literal('room.swap') }),
  /** Puts its number on every screen, or takes the numbers away. */
  z.strictObject({ type: z.literal('room.identify'), on: z.boolean() }),
  /** Larger or smaller text for the room; 0 is the usual size. */
  z.strictObject({
    type: z.literal('room.size'),
    step: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  }),
])
const Display = z.strictObject({
  id: z.string(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
  /** What the screen shows while screens are told apart. */
  number: z.number().int(),
  /** The facilitator's window is on it. */
  here: z.boolean(),
  /** The wall is on it. */
  wall: z.boolean(),
  /** The wall was last put on it. */
  remembered: z.boolean(),
  /** It shows the same picture as another. */
  mirrored: z.boolean(),
})

/** The wall as the facilitator sees it. */
export const RoomSnapshot = z.strictObject({
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
  painted: z.strictObject({ view: ProjectorView, at: z.number() }).nullable(),
  size: WallSize,
  /** The room may see the facilitator's screen: there is only one picture. */
  onePicture: z.boolean(),
  displays: z.array(Display),
})

export type RoomCommand = z.infer<typeof RoomCommand>

export type RoomSnapshot = z.infer<typeof RoomSnapshot>
