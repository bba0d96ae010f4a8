import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { FacilitatorQuery } from '../../../shared/contracts/queries'

/** The facilitator window's whole bridge. Answers and snapshots are unknown until parsed. */
export interface FacilitatorBridge {
  dispatch(command: FacilitatorCommand): Promise<unknown>
  query(query: FacilitatorQuery): Promise<unknown>
  /** Calls back with every snapshot, the latest one first. Returns how to stop. */
  onSnapshot(listener: (snapshot: unknown) => void): () => void
}
