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
  'page reloads',
  'page hangs',
  'page goes on',
  'window closed',
  'renderer crashed',
  'late answer',
  'seconds pass',
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
  'unblank',
  'freeze',
  'page takes a view',
]

const aHappening = (): fc.Arbitrary<Happening> =>
  fc.record({ kind: fc.constantFrom(...weighted), pick: fc.nat({ max: slides.length * 4 }) })

/** A meeting's worth of mishaps: how its pages load, and what happens in turn. */
export const aSequence = (): fc.Arbitrary<{
  readonly loadsEarly: boolean
  readonly happenings: readonly Happening[]
}> =>
  fc.record({
    loadsEarly: fc.boolean(),
    happenings: fc.array(aHappening(), { minLength: 1, maxLength: 30, size: 'max' }),
  })
