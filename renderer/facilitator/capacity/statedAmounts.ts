import { Capacity, capacityPeriods } from '../../../shared/capacity/tables'
import { periodWords } from './texts'

/** The periods as choices. */
export const periodOptions = capacityPeriods.map((value) => ({ value, label: periodWords[value] }))

/** A whole number from what was typed; null when it is none, or none there can be. */
export function wholeNumber(typed: string): number | null {
  if (typed.trim() === '') return null
  const read = Capacity.shape.amount.safeParse(Number(typed))
  return read.success ? read.data : null
}
