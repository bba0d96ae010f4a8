import fc from 'fast-check'
import type { Command } from '../../shared/record/commands'
import type { TableName } from '../../shared/record/tables'
import { tenOClock } from './recordDefaults'

/**
 * Anything a facilitator might do next, whatever the record is like by then: a press names the
 * kind of command and picks its rows by number, so that long random sequences stay meaningful.
 */
export interface Press {
  readonly kind: number
  readonly picks: readonly [number, number, number]
  readonly text: string
  readonly waitMs: number
  /** A moment someone names: soon after ten o'clock, or never. */
  readonly instant: number
}

/** A random press. Waiting may go backwards: clocks are set back. */
export const aPress = (): fc.Arbitrary<Press> =>
  fc.record({
    kind: fc.nat(),
    picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    text: fc.oneof(fc.constantFrom('', ' ', 'Bus shelter'), fc.string({ maxLength: 40 })),
    waitMs: fc.integer({ min: -100_000, max: 3_600_000 }),
    instant: fc.oneof(
      fc.integer({ min: tenOClock, max: tenOClock + 7_200_000 }),
      fc.constantFrom(0, tenOClock),
    ),
  })

/** Makes the command a press comes to. */
export type Make = (pick: Pick, press: Press) => Command
/** Picks from what there is. */
export interface Pick {
  /** The id of a row, or now and then of none. */
  of(table: TableName, n: 0 | 1 | 2): string
  from<T>(choices: readonly T[], n: 0 | 1 | 2): T
}
