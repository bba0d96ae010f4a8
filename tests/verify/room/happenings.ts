import fc from 'fast-check'
import { slides } from './larkmoor'

/** Everything that can happen to a projector, each by its name; numbers pick what it happens to. */
export const kinds = [
  // The facilitator.
  'show',
  'stage',
  'blank',
  'panic',
  'unblank',
  'freeze',
  'unfreeze',
  'open',
  'open elsewhere',
  'close',
  'swap',
  'size',
  'page turned',
  'numbers',
  'close Part A',
  'resume',
  'leave meeting',
  // The record, which changes under the view.
  'decision recorded',
  'item moved between the parts',
  // The page.
  'page takes a view',
  'page confirms',
  'page catches up',
  'page laid out anew',
  'page reloads',
  'page hangs',
  'page goes on',
  'window closed',
  'renderer crashed',
  'late answer',
  'seconds pass',
  'the room reads',
  // The cables and the machine.
  'display added',
  'display removed',
  'other display removed',
  'display back',
  'cable wobbles',
  'displays mirrored',
  'displays extended',
  'display resized',
  'machine locked',
  'machine slept',
  'clock set',
] as const
export type Kind = (typeof kinds)[number]

export interface Happening {
  readonly kind: Kind
  readonly pick: number
}

/** The likelier ones several times, so that most sequences get something onto the projector. */
const weighted: readonly Kind[] = [
  ...kinds,
  ...Array.from({ length: 4 }, (): Kind => 'show'),
  ...Array.from({ length: 5 }, (): Kind => 'page catches up'),
  ...Array.from({ length: 3 }, (): Kind => 'open'),
  ...Array.from({ length: 3 }, (): Kind => 'page turned'),
  'page laid out anew',
  'page laid out anew',
  'the room reads',
  'unblank',
  'freeze',
  'page takes a view',
]

const aHappening = (): fc.Arbitrary<Happening> =>
  fc.record({ kind: fc.constantFrom(...weighted), pick: fc.nat({ max: slides.length * 4 }) })

export interface Sequence {
  readonly loadsEarly: boolean
  readonly happenings: readonly Happening[]
}

const sequenceOf = (...happenings: readonly (readonly [Kind, number])[]): Sequence => ({
  loadsEarly: true,
  happenings: happenings.map(([kind, pick]) => ({ kind, pick })),
})

/** What comes seldom by chance is played each time. */
export const seldom: readonly Sequence[] = [
  // A view is at its last page and breaks its lines anew, into fewer.
  sequenceOf(
    ['open', 0],
    ['show', 0],
    ['page catches up', 0],
    ['page laid out anew', 1],
    ['page turned', 1],
    ['page laid out anew', 0],
  ),
  // Something is added to an item while the room is at another of its pages; then time passes.
  sequenceOf(
    ['open', 0],
    ['show', 3],
    ['page catches up', 0],
    ['page laid out anew', 1],
    ['page turned', 0],
    ['decision recorded', 2],
    ['page catches up', 0],
    ['the room reads', 0],
  ),
]

/** A meeting's worth of mishaps: how its pages load, and what happens in turn. */
export const aSequence = (): fc.Arbitrary<Sequence> =>
  fc.record({
    loadsEarly: fc.boolean(),
    happenings: fc.array(aHappening(), { minLength: 1, maxLength: 30, size: 'max' }),
  })
