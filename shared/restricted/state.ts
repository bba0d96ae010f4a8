import { emptyCompartment, type ChangeOf, type Compartment } from '../rows/compartment'
import type { RestrictedRows } from './tables'

/** The restricted notes in memory. */
export type RestrictedRecord = Compartment<RestrictedRows>

/** A change to the restricted notes. */
export type RestrictedChange = ChangeOf<RestrictedRows>

/** No notes at all. */
export const emptyRestricted = (): RestrictedRecord =>
  emptyCompartment<RestrictedRows>(['restrictedNote', 'restrictedSettings'])

/** Long enough to listen to a neighbor, short enough for a laptop that was left standing open. */
const defaultLockAfterMinutes = 10

/** Minutes without a sign of life after which the notes lock. */
export const lockAfterMinutes = (record: RestrictedRecord): number =>
  record.restrictedSettings.get('settings')?.lockAfterMinutes ?? defaultLockAfterMinutes
