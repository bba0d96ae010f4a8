import type { ThreadCall } from '../../threads/threadContract'
import type { KeyRing } from '../vault/keyRing'
import type { SnapshotNumbers } from '../vault/snapshot'
import type { KeptCheck, OpenedCompartment, Place } from './databaseHost'

/** Rows of a table, told while a compartment is being opened. */
interface ToldRows {
  readonly table: string
  readonly rows: readonly { readonly id: string }[]
}

/** What the thread of a compartment does. */
export interface DatabaseWork {
  open(place: Place, call: ThreadCall<ToldRows>): Promise<OpenedCompartment>
  /** Makes changes. It is told, not asked: one that fails is told by the next question. */
  run(changes: readonly Uint8Array[]): Promise<void>
  renew(ring: KeyRing): Promise<void>
  checkpoint(numbers: SnapshotNumbers): Promise<void>
  sealed(numbers: SnapshotNumbers, call: ThreadCall): Promise<Uint8Array>
  check(given: null): Promise<KeptCheck>
}
