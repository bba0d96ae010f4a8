import { Capacity, type CapacityPeriod, capacityPeriods } from '../../../shared/capacity/tables'

/* How the capacity is stated, in the words of its fields. */

const periodWords: { readonly [P in CapacityPeriod]: string } = {
  week: 'Every week',
  month: 'Every month',
  'in all': 'In all',
}

/** The periods as choices. */
export const periodOptions = capacityPeriods.map((value) => ({ value, label: periodWords[value] }))

/** What the fields ask for, where that isn't plain. */
export const hints = {
  name: 'Outreach hours, shelter beds, treatment slots, repairs.',
  unit: 'What is counted, in the plural: hours, beds. Leave empty if the name says it.',
  statedBy: 'The organization, as the public may read it.',
  whyNoMore: 'In public wording: it appears with what can’t be done yet.',
} as const

/** A whole number from what was typed; null when it is none, or none there can be. */
export function wholeNumber(typed: string): number | null {
  if (typed.trim() === '') return null
  const read = Capacity.shape.amount.safeParse(Number(typed))
  return read.success ? read.data : null
}

/** What is said of anything else. */
export const notWhole = 'Enter a whole number, 0 or more.'
