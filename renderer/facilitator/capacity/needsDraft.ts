import { type Capacity, Need } from '../../../shared/capacity/tables'
import { type Amount, capacityOf } from '../../../shared/capacity/usage'
import type { SharedRecord } from '../../../shared/record/record'

/** What is typed as the needs of an action: the amounts by the id of the capacity, as text. */
export type TypedNeeds = Readonly<Record<string, string>>

/** The needs as they would be typed. */
export const formatNeeds = (needs: readonly Amount[]): TypedNeeds =>
  Object.fromEntries(needs.map(({ capacityId, amount }) => [capacityId, String(amount)]))

/** An amount from what was typed: null for none; `wrong` for what is no amount. */
export function amountFrom(typed: unknown): number | null | 'wrong' {
  if (typeof typed !== 'string' || typed.trim() === '' || Number(typed) === 0) return null
  const amount = Number(typed)
  return Need.shape.amount.safeParse(amount).success ? amount : 'wrong'
}

/** The needs that were typed; null while something typed is no amount. */
export function needsFrom(typed: TypedNeeds): Amount[] | null {
  const needs: Amount[] = []
  for (const [capacityId, text] of Object.entries(typed)) {
    const amount = amountFrom(text)
    if (amount === 'wrong') return null
    if (amount !== null) needs.push({ capacityId, amount })
  }
  return needs
}

/** The capacity an action may name: what is there, and what it names already. */
export const selectOffered = (record: SharedRecord, typed: TypedNeeds): Capacity[] =>
  capacityOf(record).filter((row) => !row.off || typed[row.id] !== undefined)
