import { agendaOf } from '../meeting/select'
import type { SharedRecord } from '../record/record'
import { reportBackSections } from '../documents/reportBack/reportBackSections'
import { z } from '../kernel/zod'

/** What can be put on the projector, by reference. Part B items can't be named here in any sequence. */
export const Slide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('welcome') }),
  z.strictObject({ kind: z.literal('past actions') }),
  z.strictObject({ kind: z.literal('voice') }),
  z.strictObject({ kind: z.literal('item'), itemId: z.string().min(1).max(64) }),
  z.strictObject({ kind: z.literal('read-back') }),
  z.strictObject({ kind: z.literal('closing') }),
  z.strictObject({ kind: z.literal('decision'), decisionId: z.string().min(1).max(64) }),
  z.strictObject({ kind: z.literal('parking lot') }),
  /** Where the meeting stands: the goal and the whole agenda. */
  z.strictObject({ kind: z.literal('agenda') }),
  /** What everyone agrees to, and who has signed in. */
  z.strictObject({ kind: z.literal('sign-in') }),
  /** One section of what a neighborhood will be told, for the room to correct. */
  z.strictObject({
    kind: z.literal('report-back'),
    audienceId: z.string().min(1).max(64),
    section: z.enum(reportBackSections),
  }),
  /** Calls and concerns, side by side: the counts of an item, or without one those of the last months. */
  z.strictObject({ kind: z.literal('comparison'), itemId: z.string().min(1).max(64).nullable() }),
  z.strictObject({ kind: z.literal('break'), until: z.number().int().nonnegative() }),
])

export type Slide = z.infer<typeof Slide>

/** The order in which a meeting's Part A is shown: past actions first, new ones last. */
export function slidesOf(record: SharedRecord, meetingId: string): Slide[] {
  const items = agendaOf(record, meetingId).filter((item) => item.part === 'A')
  return [
    { kind: 'welcome' },
    { kind: 'past actions' },
    { kind: 'voice' },
    ...items.map((item): Slide => ({ kind: 'item', itemId: item.id })),
    { kind: 'read-back' },
    { kind: 'closing' },
  ]
}

/**
 * What a slide is to the meeting. `place`: it stands in its order, and the table can be at it; `aside`: it
 * is shown when needed, and the table goes on where it was. A new kind doesn't compile until it is said.
 */
const standings = {
  welcome: 'place',
  'past actions': 'place',
  voice: 'place',
  item: 'place',
  'read-back': 'place',
  closing: 'place',
  decision: 'aside',
  'parking lot': 'aside',
  agenda: 'aside',
  'sign-in': 'aside',
  'report-back': 'aside',
  comparison: 'aside',
  break: 'aside',
} as const satisfies { readonly [K in Slide['kind']]: 'place' | 'aside' }

type Standing = typeof standings

/** The kinds of slides that stand so. */
type KindsOf<S extends Standing[keyof Standing]> = {
  [K in keyof Standing]: Standing[K] extends S ? K : never
}[keyof Standing]

/** A slide outside the order of the meeting. */
export type Aside = Extract<Slide, { kind: KindsOf<'aside'> }>

/** A slide of the meeting's order: a place the table can be at. */
export type Place = Extract<Slide, { kind: KindsOf<'place'> }>

/** Whether a slide stands outside the order of the meeting. */
export const isAside = (slide: Slide): slide is Aside => standings[slide.kind] === 'aside'

/** Whether a slide is a place in the order of the meeting. */
export const isPlace = (slide: Slide): slide is Place => standings[slide.kind] === 'place'

/**
 * Whether the pages of a slide turn by themselves. What is read aloud, agreed on or corrected by the room
 * stays until somebody turns.
 */
export const turnsByItself = ({ kind }: Slide): boolean =>
  kind !== 'read-back' && kind !== 'decision' && kind !== 'report-back'

/** Whether two references mean the same slide. */
export const sameSlide = (a: Slide | null, b: Slide | null): boolean =>
  a !== null && b !== null && keyOf(a) === keyOf(b)

/** One text for each slide there can be. */
function keyOf(slide: Slide): string {
  switch (slide.kind) {
    case 'item':
      return `item ${slide.itemId}`
    case 'decision':
      return `decision ${slide.decisionId}`
    case 'report-back':
      return `report-back ${slide.audienceId} ${slide.section}`
    case 'comparison':
      return `comparison ${slide.itemId ?? ''}`
    case 'break':
      return `break ${slide.until}`
    default:
      return slide.kind
  }
}

/** The slide that follows (or precedes, with step -1); null at the end. With nothing shown yet, the first. */
export function neighborSlide(
  slides: readonly Slide[],
  current: Slide | null,
  step: 1 | -1,
): Slide | null {
  if (current === null) return step === 1 ? (slides[0] ?? null) : null
  const at = slides.findIndex((slide) => sameSlide(slide, current))
  // An item that was removed or moved to Part B has no place any more: start over rather than guess.
  if (at === -1) return slides[0] ?? null
  return slides[at + step] ?? null
}
