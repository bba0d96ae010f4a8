import { nodeFiles } from '../vault/files'
import type { KeyRing } from '../vault/keyRing'
import { Keeper } from './databaseHost'
import type { DatabaseWork } from './databaseMessages'

/** Keys arrive as plain bytes. */
const asRing = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.map(({ number, key }) => ({ number, key: Buffer.from(key) })),
})

/**
 * The work of a thread or process that holds one compartment's database: opening, snapshots and
 * checks take their time here, while windows are served and changes are saved elsewhere. Its end
 * drops the database from memory.
 */
export function databaseWork(): DatabaseWork {
  let keeper: Keeper | null = null
  /** A change that could not be made: from then on the database is not what the journal says. */
  let broken: Error | null = null
  /** Only opening has to be over before anything else is begun. */
  let opened: Promise<unknown> = Promise.resolve()
  const requireKeeper = (): Keeper => {
    if (broken !== null) throw broken
    if (keeper === null) throw new Error('nothing is open')
    return keeper
  }
  const runAll = (changes: readonly Uint8Array[]): void => {
    try {
      for (const change of changes) requireKeeper().run(change)
    } catch (error) {
      broken = error instanceof Error ? error : new Error('a change could not be made')
    }
  }
  // In the order in which they arrived, all by the same way: a snapshot takes its bytes before its
  // first wait, so it holds every change that was told before it and none told after.
  const begin = <T>(task: () => T | Promise<T>): Promise<T> => opened.then(task)
  return {
    open: (place, call) => {
      const opening = begin(async () => {
        const at = { ...place, ring: asRing(place.ring) }
        const made = await Keeper.open(nodeFiles, at, (table, rows) =>
          call.progress({ table, rows }),
        )
        keeper = made.keeper
        return made.opened
      })
      opened = opening.catch(() => undefined)
      return opening
    },
    run: (changes) => begin(() => runAll(changes)),
    renew: (ring) => begin(() => requireKeeper().renew(asRing(ring))),
    checkpoint: ({ generation, sequence }) => begin(() => requireKeeper().checkpoint(generation, sequence)),
    sealed: async ({ generation, sequence }, call) => {
      const bytes = await begin(() => requireKeeper().sealed(generation, sequence))
      call.handOver(bytes)
      return bytes
    },
    check: () => begin(() => requireKeeper().check()),
  }
}
