import { rowsWith } from '../kernel/compartment'
import type { Commitment } from './tables'
import { type CapacityRecord } from './tables'

import type { Capacity, Need } from './tables'

/*
 * How much of the capacity a site states is promised. One rule: a need counts for as long as its action
 * is open. Of what comes back every week or month it counts in every period until then; of what is
 * there once it counts once. A date that has passed frees nothing, since nobody has said yet that
 * the action is done. Once it is done, what it used up is no longer promised; whether it is there
 * again is for whoever states the capacity to say.
 */

/** An open action that needs one kind of capacity, and how much of it. */
interface PromisedTo {
  readonly action: Commitment
  readonly amount: number
}

/** One kind of capacity, and how it is promised. */
export interface Standing {
  readonly capacity: Capacity
  /** How much there is; nothing once it was switched off. */
  readonly stated: number
  readonly promised: number
  /** By which actions, the earliest due first; undated last. */
  readonly by: readonly PromisedTo[]
}

/** One kind of capacity that an action would need more of than is left. */
export interface Exceeded extends Standing {
  /** What the action needs; it isn't among what is promised. */
  readonly amount: number
}

/** An amount of one kind of capacity. */
export type Amount = Pick<Need, 'capacityId' | 'amount'>

/** The capacity of a site in its order, what is no longer there last. */
export const capacityOf = (record: CapacityRecord): Capacity[] =>
  [...record.capacity.values()].sort(
    (a, b) => Number(a.off) - Number(b.off) || a.position - b.position || a.id.localeCompare(b.id),
  )

const openActions = (record: CapacityRecord): Commitment[] =>
  rowsWith(record, 'actionItem', 'status', 'open')

/** How one kind of capacity is promised by these actions. */
export function standingOf(capacity: Capacity, actions: readonly Commitment[]): Standing {
  const by = actions
    .flatMap((action) =>
      action.needs
        .filter(({ capacityId }) => capacityId === capacity.id)
        .map(({ amount }) => ({ action, amount })),
    )
    .sort((a, b) => byDue(a.action, b.action))
  return {
    capacity,
    stated: capacity.off ? 0 : capacity.amount,
    promised: by.reduce((sum, { amount }) => sum + amount, 0),
    by,
  }
}

const byDue = (a: Commitment, b: Commitment): number =>
  (a.due || '9999').localeCompare(b.due || '9999') ||
  a.recordedAt - b.recordedAt ||
  a.id.localeCompare(b.id)

/** How all capacity of a site is promised by its open actions. */
export function standings(record: CapacityRecord): Standing[] {
  const open = openActions(record)
  return capacityOf(record).map((capacity) => standingOf(capacity, open))
}

/** How much more is promised than there is; 0 when it isn't. */
export const overBy = ({ stated, promised }: Standing): number => Math.max(0, promised - stated)

/**
 * The capacity these needs would exceed, were they promised now. `besides` is the action that asks:
 * what it needs already isn't counted twice.
 */
export function findExceeded(
  record: CapacityRecord,
  needs: readonly Amount[],
  besides: string | null,
): Exceeded[] {
  const others = openActions(record).filter(({ id }) => id !== besides)
  return capacityOf(record).flatMap((capacity) => {
    const need = needs.find(({ capacityId }) => capacityId === capacity.id)
    if (need === undefined) return []
    const standing = standingOf(capacity, others)
    const { amount } = need
    return standing.promised + amount > standing.stated ? [{ ...standing, amount }] : []
  })
}

/** The actions that name one kind of capacity, whether it still is promised to them or not. */
export const actionsNaming = (record: CapacityRecord, capacityId: string): Commitment[] =>
  [...record.actionItem.values()].filter(({ needs }) =>
    needs.some((need) => need.capacityId === capacityId),
  )

/** What can't be done yet for want of one kind of capacity, as it was recorded. */
export const waitingFor = (record: CapacityRecord, capacityId: string): Commitment[] =>
  actionsNaming(record, capacityId)
    .filter(({ status }) => status === 'cannot yet')
    .sort((a, b) => a.recordedAt - b.recordedAt || a.id.localeCompare(b.id))
