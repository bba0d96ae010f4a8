import type { Copies, MemoryFigures } from './use'

/**
 * Copies the core may keep. Values are made in pages which the engine sets aside, when it needs
 * fewer, without writing anything there: with a dozen notes none mostly and up to 14 of 79 stay in
 * such pages, with 100 notes 10 to 48 of 600, which is more than this allows and is told as short.
 * Tried: collecting three times, overwriting what is freed (`--clear-free-memory`), writing through
 * both halves of the young generation before and after making them grow, doing it again later.
 */
const coreMayKeep = 4

const countLeft = ({ core, notes, windows }: Copies): number =>
  Math.max(0, core - coreMayKeep) + notes + windows

/** While the notes are open a search that finds nothing where they are doesn't search. */
const isBlind = ({ core, notes, windows }: Copies): boolean =>
  core === 0 || notes === 0 || windows === 0

/** How many copies are left where none may be; a look that was blind counts as one. */
export const faultsOf = ({ open, locked, reopened, hidden }: MemoryFigures): number =>
  countLeft(locked) + countLeft(hidden) + Number(isBlind(open)) + Number(isBlind(reopened))

/** Copies as a report tells them. */
export const inWords = ({ core, notes, windows }: Copies): string =>
  `${core} in the core and ${notes} in the notes' process and ${windows} in windows`
