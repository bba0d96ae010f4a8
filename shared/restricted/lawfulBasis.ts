import { type Refusal, refuse } from '../kernel/result'
import type { Disclosure, LawfulBasis } from './tables'

/** On what basis something is told that no consent covers; the log keeps it. */
export interface OnBasis {
  readonly lawfulBasis: LawfulBasis
  /** The number of the court order; empty for none. */
  readonly reference: string
  readonly reason: string
}

/** Refuses a basis that isn't told in full. */
export function basisRefused({
  lawfulBasis,
  reference,
  reason,
}: OnBasis): { ok: false; refusal: Refusal } | null {
  if (reason.trim() === '') return refuse('Type why it has to be opened. It is logged.', 'reason')
  if (lawfulBasis === 'court order' && reference.trim() === '')
    return refuse('Type the number of the court order.', 'reference')
  return null
}

/** The basis as the log has it. */
export const loggedBasis = ({
  lawfulBasis,
  reference,
  reason,
}: OnBasis): Pick<Disclosure, 'basis' | 'lawfulBasis' | 'reference' | 'reason'> => ({
  basis: 'override',
  lawfulBasis,
  reference: lawfulBasis === 'court order' ? reference.trim() : '',
  reason: reason.trim(),
})

/** A basis as a window is told of it, without its reason; null where a line of the log has none. */
export const basisTold = ({
  lawfulBasis,
  reference,
}: Pick<Disclosure, 'lawfulBasis' | 'reference'>): Pick<
  OnBasis,
  'lawfulBasis' | 'reference'
> | null => (lawfulBasis === null ? null : { lawfulBasis, reference })
