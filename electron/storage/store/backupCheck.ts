import type { SharedRecord } from '../../../shared/record/record'
import type { BackupContents } from '../../../shared/workgroup/backupContract'
import { type BackupPart, isNewerBackup, openBackup, partsAsFiles } from '../vault/backup'
import { forgetKeys, type KeyRing } from '../vault/keyRing'
import { MadeByNewer } from '../vault/recoveryFindings'
import type { BackupRings, BackupWork, CheckBackups } from './backupMessages'
import { keeperHere } from './databaseWorker'
import { openRecordStore } from './recordStore'
import { openRestrictedStore } from './restrictedStore'

/*
 * Looking into a backup: both of its databases are opened, in memory. Anybody may have made the file,
 * so how much of it is read, run and kept is limited, and it is done where nobody waits for it.
 */

/** No backup is longer, in bytes. */
export const longestBackup = 1 << 30
/** No database of a backup has more rows than that. */
const mostRows = 2_000_000
/** How long looking into a backup takes at most, in milliseconds. */
export const longestCheckMs = 120_000

/** Where the parts of a backup seem to lie while they are looked at. */
const nowhere = '/backup'

/** Looks into backups in this very thread. */
export const checkBackupsHere: CheckBackups = (ask) => ask(backupWork)

/** The work itself. */
export const backupWork: BackupWork = {
  async look({ bytes, secret }) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const opening = await openBackup(file, secret)
    if (opening.kind === 'damaged') return { kind: isNewerBackup(file) ? 'newer' : 'damaged' }
    if (opening.kind !== 'opened') return opening
    const { header, backup } = opening
    const { rings, vaultId } = header.keys
    try {
      const contents = await countsIn(backup.parts, rings)
      return contents === null
        ? { kind: 'damaged' }
        : { kind: 'opened', vaultId, madeAt: backup.madeAt, contents }
    } catch (error) {
      return { kind: error instanceof MadeByNewer ? 'newer' : 'damaged' }
    } finally {
      header.master.fill(0)
      for (const ring of Object.values(rings)) forgetKeys(ring)
    }
  },
  count: ({ parts, rings }) =>
    countsIn(parts, {
      record: toRing(rings.record),
      restricted: rings.restricted === null ? null : toRing(rings.restricted),
    }),
}

/** Keys arrive from another thread as plain bytes. */
const toRing = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.map(({ number, key }) => ({ number, key: Buffer.from(key) })),
})

/** Opens both databases of a backup and says what they hold; null when anything in them is damaged. */
async function countsIn(
  parts: readonly BackupPart[],
  rings: BackupRings,
): Promise<BackupContents | null> {
  const files = partsAsFiles(nowhere, parts)
  const tools = { files, openKeeper: keeperHere(files), rowsAtMost: mostRows }
  const record = await openRecordStore(nowhere, rings.record, tools, 'something')
  try {
    if (record.findings.some(({ what }) => what !== 'torn')) return null
    if (rings.restricted === null) return contentsOf(record.rows, null)
    const restricted = await openRestrictedStore(nowhere, rings.restricted, tools)
    const notes = restricted.rows.restrictedNote.size
    const isHurt = restricted.findings.some(({ what }) => what !== 'torn')
    await restricted.close()
    return isHurt ? null : contentsOf(record.rows, notes)
  } finally {
    await record.close()
  }
}

/** What a workgroup holds, in numbers one can compare. `notes` is null when they are locked. */
export function contentsOf(record: SharedRecord, notes: number | null): BackupContents {
  const dates = [...record.meeting.values()].map(({ date }) => date).sort()
  const [workgroup] = record.workgroup.values()
  return {
    name: workgroup?.name ?? '',
    meetings: record.meeting.size,
    lastMeeting: dates.at(-1) ?? '',
    items: record.agendaItem.size,
    decisions: record.decision.size,
    actions: record.actionItem.size,
    concerns: record.heardStatement.size,
    members: record.member.size,
    notes,
  }
}
