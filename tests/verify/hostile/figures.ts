/** What came of somebody planting files while a workgroup is used, its keys change and the power goes. */
export interface HostileFigures {
  states: number
  plantings: number
  /** Changes that were missing though they had been said to be saved. */
  lost: number
  /** Times there was something that had never been written. */
  wrong: number
  /** Times a passphrase opened the vault that had been retired. */
  retired: number
  /** Times the passphrase of today didn't open it, or that nobody was told it wasn't changed. */
  lockedOut: number
  /** Another vault's files that were removed or changed. */
  touched: number
  uncaught: number
  /** The longest any step took, in milliseconds. */
  slowest: number
}

export const noHostility = (): HostileFigures => ({
  states: 0,
  plantings: 0,
  lost: 0,
  wrong: 0,
  retired: 0,
  lockedOut: 0,
  touched: 0,
  uncaught: 0,
  slowest: 0,
})

/** No step takes longer, in milliseconds, whatever lies there. */
const slowestAllowed = 2_000

/** Everything there is to say against a run. */
export const against = (figures: HostileFigures): number => {
  const { lost, wrong, retired, lockedOut, touched, uncaught, slowest } = figures
  const faults = lost + wrong + retired + lockedOut + touched + uncaught
  return faults + (slowest > slowestAllowed ? 1 : 0)
}
