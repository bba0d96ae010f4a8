import { emptyCompartment, type ChangeOf, type Compartment } from '../rows/compartment'
import type { RestrictedRows } from './tables'

/** The restricted notes in memory. */
export type RestrictedRecord = Compartment<RestrictedRows>

/** A change to the restricted notes. */
export type RestrictedChange = ChangeOf<RestrictedRows>

/** No notes at all. */
export const emptyRestricted = (): RestrictedRecord =>
  emptyCompartment<RestrictedRows>(['restrictedNote'])
