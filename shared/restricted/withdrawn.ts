import { findConcernNow } from '../concerns/mergedConcern'
import type { ConcernsRecord } from '../concerns/tables'
import { dueEntries } from './retention'
import { put, type RestrictedChange, type RestrictedRecord } from './state'

/*
 * Who raised a concern is kept to report back to them. When what they raised is no concern any more
 * (removed as a mistake, or what was heard turned out to be of the whole town), nobody waits for an
 * answer, so the entry ends: warned of at once, then purged like what is due, however long it was to
 * be kept. Until then it can be linked to another concern, and an undo that brings the concern back
 * takes the warning back. What was put together with another concern goes on with that one. A legal
 * hold stops the purge, as any.
 */

/** The entries about who raised something that is no concern any more, by id. */
export const withdrawnReporters = (
  rows: RestrictedRecord,
  record: ConcernsRecord,
): ReadonlySet<string> =>
  new Set(
    [...rows.concernReporter.values()]
      .filter(({ concernId }) => findConcernNow(record, concernId) === undefined)
      .map(({ id }) => id),
  )

/** The changes that warn of entries that were withdrawn, and take back the warning of those that are due no more. */
export function warnWithdrawn(
  rows: RestrictedRecord,
  withdrawn: ReadonlySet<string>,
  today: string,
  now: number,
): RestrictedChange[] {
  const warned = [...rows.concernReporter.values()].filter(({ warnedAt }) => warnedAt !== null)
  const isDue = new Set(
    warned.length === 0 ? [] : dueEntries(rows, today, withdrawn).map(({ id }) => id),
  )
  const unwarned = [...withdrawn].flatMap((id) => {
    const row = rows.concernReporter.get(id)
    return row?.warnedAt === null ? [row] : []
  })
  return [
    ...unwarned.map((row) => put('concernReporter', { ...row, warnedAt: now })),
    ...warned
      .filter(({ id }) => !isDue.has(id))
      .map((row) => put('concernReporter', { ...row, warnedAt: null })),
  ]
}
