import type { RowFor } from './fields'

/*
 * What a consent said when something was told on it: a release that is changed is kept as it was,
 * under a legal hold or not, for as long as the release itself.
 */

/** As much of the notes as tells which versions of a release there are. */
interface Versions {
  readonly heldVersion: ReadonlyMap<string, RowFor<'heldVersion', 'print'>>
}

/** Which version of a release stands now, the first being 1. */
export const releaseVersion = (record: Versions, releaseId: string): number =>
  1 +
  [...record.heldVersion.values()].filter(
    ({ rowTable, rowId }) => rowTable === 'release' && rowId === releaseId,
  ).length

/** Which version of its release an entry stands on now; null where it stands on none. */
export const versionStoodOn = (
  record: Versions,
  { releaseId }: { readonly releaseId: string | null },
): number | null => (releaseId === null ? null : releaseVersion(record, releaseId))
