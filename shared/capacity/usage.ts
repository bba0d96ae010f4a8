import { rowsWith } from '../kernel/compartment'
import type { Commitment } from './tables'
import { type CapacityRecord } from './tables'

import type { Means, Need } from './tables'

/**
 * How much of the means a site states is promised. One rule: a need counts for as long as its action
 * is open. Of what comes back every week or month it counts in every period until then; of what is
 * there once it counts once. A date that has passed frees nothing, since nobody has said yet that
 * the action is done. Once it is done, what it used up is no longer promised; whether it is there
 * again is for whoever states the capacity to say.
 */

/** An open action that needs one of the means, and how much of it. */
interface PromisedTo {
  readonly action: Commitment
  readonly amount: number
}

/** One of the means, and how it is promised. */
export interface Standing {
  readonly means: Means
  /** How much there is; nothing once it was switched off. */
  readonly stated: number
  readonly promised: number
  /** By which actions, the earliest due first; undated last. */
  readonly by: readonly PromisedTo[]
}

/** One of the means that an action would need more of than is left. */
export interface Exceeded extends Standing {
  /** What the action needs; it isn't among what is promised. */
  readonly amount: number
}

/** An amount of one of the means. */
export type Amount = Pick<Need, 'meansId' | 'amount'>

/** The means of a site in its order, those no longer there last. */
export const meansOf = (record: CapacityRecord): Means[] =>
  [...record.means.values()].sort(
    (a, b) => Number(a.off) - Number(b.off) || a.position - b.position || a.id.localeCompare(b.id),
  )

const openActions = (record: CapacityRecord): Commitment[] =>
  rowsWith(record, 'actionItem', 'status', 'open')

/** How one of the means is promised by these actions. */
export function standingOf(means: Means, actions: readonly Commitment[]): Standing {
  const by = actions
    .flatMap((action) =>
      action.needs
        .filter(({ meansId }) => meansId === means.id)
        .map(({ amount }) => ({ action, amount })),
    )
    .sort((a, b) => byDue(a.action, b.action))
  return {
    means,
    stated: means.off ? 0 : means.capacity,
    promised: by.reduce((sum, { amount }) => sum + amount, 0),
    by,
  }
}

const byDue = (a: Commitment, b: Commitment): number =>
  (a.due || '9999').localeCompare(b.due || '9999') ||
  a.recordedAt - b.recordedAt ||
  a.id.localeCompare(b.id)

/** How all means of a site are promised by its open actions. */
export function standings(record: CapacityRecord): Standing[] {
  const open = openActions(record)
  return meansOf(record).map((means) => standingOf(means, open))
}

/** How much more is promised than there is; 0 when it isn't. */
export const overBy = ({ stated, promised }: Standing): number => Math.max(0, promised - stated)

/**
 * The means these needs would exceed, were they promised now. `besides` is the action that asks:
 * what it needs already isn't counted twice.
 */
export function exceededBy(
  record: CapacityRecord,
  needs: readonly Amount[],
  besides: string | null,
): Exceeded[] {
  const others = openActions(record).filter(({ id }) => id !== besides)
  return meansOf(record).flatMap((means) => {
    const need = needs.find(({ meansId }) => meansId === means.id)
    if (need === undefined) return []
    const standing = standingOf(means, others)
    const { amount } = need
    return standing.promised + amount > standing.stated ? [{ ...standing, amount }] : []
  })
}

/** The actions that name one of the means, whether it still is promised to them or not. */
export const actionsNaming = (record: CapacityRecord, meansId: string): Commitment[] =>
  [...record.actionItem.values()].filter(({ needs }) =>
    needs.some((need) => need.meansId === meansId),
  )

/** What can't be done yet for want of one of the means, as it was recorded. */
export const waitingFor = (record: CapacityRecord, meansId: string): Commitment[] =>
  actionsNaming(record, meansId)
    .filter(({ status }) => status === 'cannot yet')
    .sort((a, b) => a.recordedAt - b.recordedAt || a.id.localeCompare(b.id))
