import type { Copies, MemoryFigures } from './use'

const countLeft = ({ core, notes, windows }: Copies): number => core + notes + windows

/** While the notes are open a search that finds nothing where they are doesn't search. */
const isBlind = ({ core, notes, windows }: Copies): boolean =>
  core === 0 || notes === 0 || windows === 0

/** How many copies are left; a look that was blind counts as one. */
export const faultsOf = ({ open, locked, reopened, hidden }: MemoryFigures): number =>
  countLeft(locked) + countLeft(hidden) + Number(isBlind(open)) + Number(isBlind(reopened))

/** Copies as a report tells them. */
export const inWords = ({ core, notes, windows }: Copies): string =>
  `${core} in the core and ${notes} in the notes' process and ${windows} in windows`
