import { createHash } from 'node:crypto'

/*
 * A digest of every change so far, in their order. Snapshots and segments of the journal say on top
 * of which changes they were made, so that the changes of two programs that wrote at the same time
 * are never taken for one history.
 */

/** How long a chain is, in bytes. */
export const chainLength = 32

/** The chain before the first change, and before the first one that a chain is known of. */
export const firstChain = (): Buffer => Buffer.alloc(chainLength)

/** The chain after one more change. */
export const chainAfter = (chain: Uint8Array, change: Uint8Array): Buffer =>
  createHash('sha256').update(chain).update(change).digest()

/** The chain after several more. */
export const chainAfterAll = (chain: Uint8Array, changes: readonly Uint8Array[]): Uint8Array =>
  changes.reduce<Uint8Array>(chainAfter, chain)
