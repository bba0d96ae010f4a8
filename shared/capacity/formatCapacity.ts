import { fold } from '../kernel/foldText'
import { dayInWords } from '../kernel/formatDate'
import { sentence } from '../kernel/text'
import { type CapacityRecord } from './tables'

import { publicOwner } from '../workgroup/publicOwner'
import type { Capacity, CapacityPeriod } from './tables'
import { type Exceeded, overBy, type Standing } from './usage'

/* How capacity is told, on screens and in what neighborhoods are told. */

/** What follows an amount that comes back. */
const periodWords: { readonly [P in CapacityPeriod]: string } = {
  week: ' a week',
  month: ' a month',
  'in all': '',
}

/** `12 hours a week`; without the unit where the name has it, as in outreach hours. */
export function amountInWords(
  capacity: Pick<Capacity, 'name' | 'unit' | 'per'>,
  amount: number,
): string {
  const unit = capacity.unit.trim()
  const isInName = fold(capacity.name).includes(fold(unit))
  const counted = unit === '' || isInName ? '' : ` ${ofUnit(amount, unit)}`
  return `${numberInWords(amount)}${counted}${periodWords[capacity.per]}`
}

/** `1,200`: written out here, so that a document never changes with the machine. */
const numberInWords = (amount: number): string => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** A unit is given in the plural; `1 hours` would be a mistake on a public document. */
const ofUnit = (amount: number, unit: string): string =>
  amount === 1 ? unit.replace(/(?<=(?:s|x|z|ch|sh))es$|(?<=[^s])s$/u, '') : unit

const are = (amount: number): string => (amount === 1 ? 'is' : 'are')

/** `10 of 12 a week committed`, and by how much it is too much. */
export function standingInWords(standing: Standing): string {
  const { capacity, stated, promised } = standing
  const over = overBy(standing)
  const of = capacity.off
    ? `${numberInWords(promised)} committed, none there`
    : `${numberInWords(promised)} of ${amountInWords(capacity, stated)} committed`
  return over === 0 || capacity.off ? of : `${of}, ${numberInWords(over)} more than there is`
}

/** What an action would do to one kind of capacity, before it is promised. */
export function exceedsInWords({ capacity, stated, promised, amount }: Exceeded): string {
  const needed = `this needs ${amountInWords(capacity, amount)}`
  if (capacity.off) return `${capacity.name}: no longer there; ${needed}.`
  const there =
    stated === 0 ? 'there is none' : `${amountInWords(capacity, stated)} ${are(stated)} stated`
  if (promised === 0) return `${capacity.name}: ${there}; ${needed}.`
  return `${capacity.name}: ${there}; ${numberInWords(promised)} ${are(promised)} committed; this would make ${numberInWords(promised + amount)}.`
}

/**
 * Why something can't be done yet, drafted for the public and for a person to edit: who said how
 * much there is, how long it is promised, and why there is no more. How much this would need isn't
 * told: two beds for a place as small as a street are two people. `today`: dates before it aren't
 * told, for nothing is promised until a day that has gone by.
 */
export const cannotYetReason = (
  record: CapacityRecord,
  exceeded: readonly Exceeded[],
  today: string,
): string =>
  exceeded
    .flatMap((one) => [
      ...limitInWords(record, one, today),
      ...(one.stated === 0 ? [] : ['This needs more than is left.']),
      sentence(one.capacity.whyNoMore),
    ])
    .filter((part) => part !== '')
    .join(' ')

/** What there is of one kind of capacity and what of it is promised, in public sentences. */
export function limitInWords(record: CapacityRecord, standing: Standing, today: string): string[] {
  const { capacity, stated, promised } = standing
  if (capacity.off) return [`${capacity.name}: they are no longer there.`]
  const there =
    stated === 0 ? 'there are none' : `there ${are(stated)} ${amountInWords(capacity, stated)}`
  const told = `${capacity.name}: ${statedInWords(record, capacity)} that ${there}.`
  if (promised === 0) return [told]
  return [told, `We have promised ${amountInWords(capacity, promised)}${until(standing, today)}.`]
}

function statedInWords(record: CapacityRecord, { statedBy, statedOn }: Capacity): string {
  const named = [...record.member.values()].some(
    (row) => row.name.trim().toLowerCase() === statedBy.trim().toLowerCase(),
  )
  // A document names the organization and not its people.
  const who = named ? publicOwner(record, statedBy) : statedBy
  return `${who} told us on ${dayInWords(statedOn)}`
}

/** Until when everything is promised; empty when nobody can say. */
function until({ by }: Standing, today: string): string {
  const last =
    by
      .map(({ action }) => action.due)
      .sort()
      .at(-1) ?? ''
  const isDated = by.every(({ action }) => action.due !== '')
  return isDated && last >= today && last !== '' ? ` until ${dayInWords(last)}` : ''
}
