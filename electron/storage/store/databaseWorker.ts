import type { Files } from '../vault/files'
import { copyOfRing, forgetKeys, type KeyRing } from '../vault/keyRing'
import type { SnapshotNumbers } from '../vault/snapshot'
import {
  Keeper,
  type KeptCheck,
  type OpenedCompartment,
  type Place,
  type TakeRows,
} from './databaseHost'

/** A keeper that may be in another thread: what it does, asked from here. */
export interface KeeperThread {
  readonly opened: OpenedCompartment
  /** Makes a change; a later call learns of it if it could not be made. */
  run(change: Uint8Array): void
  checkpoint(numbers: SnapshotNumbers): Promise<void>
  sealed(numbers: SnapshotNumbers): Promise<Uint8Array>
  check(): Promise<KeptCheck>
  renew(ring: KeyRing): void
  /** Drops database and keys from memory. */
  close(): Promise<void>
}

/** Opens a compartment where its database is to be held. */
export type OpenKeeper = (place: Place, take: TakeRows) => Promise<KeeperThread>

/** Holds the database in this very thread. */
export const keeperHere =
  (files: Files): OpenKeeper =>
  async (place, take) => {
    const ring = copyOfRing(place.ring)
    const { keeper, opened } = await Keeper.open(files, { ...place, ring }, take)
    return {
      opened,
      run: (change) => keeper.run(change),
      checkpoint: (numbers) => keeper.checkpoint(numbers),
      sealed: async (numbers) => keeper.sealed(numbers),
      check: () => keeper.check(),
      renew: (next) => keeper.renew(copyOfRing(next)),
      close: async () => {
        keeper.close()
        forgetKeys(ring)
      },
    }
  }
