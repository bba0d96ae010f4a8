import type { ChangeOf, Compartment } from '../kernel/compartment'
import { type RestrictedRows, type RestrictedSettings, type RestrictedTableName } from './tables'

/** The restricted notes in memory. */
export type RestrictedRecord = Compartment<RestrictedRows>

/** A change to the restricted notes. */
export type RestrictedChange = ChangeOf<RestrictedRows>

/** The change that puts a row, typed by its table. */
export const put = <T extends RestrictedTableName>(
  table: T,
  row: RestrictedRows[T],
): RestrictedChange => ({ op: 'put', table, row }) as RestrictedChange

/** The change that removes a row. */
export const remove = (table: RestrictedTableName, id: string): RestrictedChange => ({
  op: 'remove',
  table,
  id,
})

/**
 * What holds until a site sets something else: ten minutes are long enough to listen to a neighbor,
 * short enough for a laptop that was left standing open; names are not kept; a note outlives a
 * season of meetings, and nobody is surprised by its end.
 */
export const defaultSettings: RestrictedSettings = {
  id: 'settings',
  lockAfterMinutes: 10,
  namesAllowed: false,
  keepDays: 90,
  warnDays: 14,
  keepBackupsDays: 365,
  redisclosureNotice: '',
}

/** How this workgroup keeps its restricted notes. */
export const settingsOf = (record: RestrictedRecord): RestrictedSettings =>
  record.restrictedSettings.get('settings') ?? defaultSettings

/** Minutes without a sign of life after which the notes lock. */
export const lockAfterMinutes = (record: RestrictedRecord): number =>
  settingsOf(record).lockAfterMinutes
