import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { SharedRecord } from '../../shared/record/record'
import type { BackupContents, OpenedBackup } from '../../shared/workgroup/backupContract'
import type { Host } from '../hosts/port'
import { localDate } from '../kernel/clock'
import type { OpenRecord } from '../kernel/openRecord'
import { keeperHere } from '../storage/store/databaseWorker'
import { openRecordStore } from '../storage/store/recordStore'
import { openRestrictedStore } from '../storage/store/restrictedStore'
import {
  type BackupPart,
  isNewerBackup,
  openBackup,
  partsAsFiles,
  writeBackup,
} from '../storage/vault/backup'
import { type Files, listNumbers, writeWhole } from '../storage/vault/files'
import type { OpenedHeader } from '../storage/vault/header'
import { type CompartmentName, forgetKeys } from '../storage/vault/keyRing'
import { MadeByNewer } from '../storage/vault/recoveryFindings'
import { documentFiles, sealedDocument } from '../storage/vault/sealedFile'
import type { OpenWorkgroup } from './openWorkgroup'

type Outcome = Result<{ id: string | null }>

const filters = [{ name: 'Candor backup', extensions: ['candor'] }]

/** A picked backup that was opened and checked; kept until it is restored or another is picked. */
interface Picked {
  readonly token: string
  readonly bytes: Buffer
}

/** Where the parts of a backup seem to lie while they are looked at. */
const nowhere = '/backup'

/** Makes backups, looks into them and brings them back. */
export class Backups {
  private picked: Picked | null = null
  private opened: { readonly token: string; readonly parts: readonly BackupPart[] } | null = null

  constructor(
    private readonly host: Host,
    private readonly files: Files,
    private readonly clock: () => number,
  ) {}

  /**
   * Saves everything as it is now, in memory, in one sealed file where the user chooses. It is
   * opened again and compared before it is written, and read back after.
   */
  async save(workgroup: OpenWorkgroup): Promise<Outcome> {
    const ring = workgroup.vault.ring('record')
    if (ring === null) return refuse('The workgroup is closed.')
    const now = this.clock()
    const parts = await this.partsOf(workgroup)
    const bytes = writeBackup(ring, now, parts)
    const counted = await countsIn(parts, {
      record: ring,
      restricted: workgroup.vault.ring('restricted'),
    })
    if (counted?.record.meetings !== workgroup.record.meeting.size)
      return refuse('The backup could not be read back, so it was not saved. Try again.')
    const name = `candor-backup-${localDate(now)}.candor`
    const outcome = await this.host.saveAs(name, filters, bytes, 'public')
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. Choose another place.`)
    if (outcome.kind !== 'saved') return succeed({ id: null })
    await workgroup.shared.rememberBackup(now)
    return succeed({ id: workgroup.id })
  }

  /** The vault's files as of now; locked notes are taken as they lie on the disk. */
  private async partsOf(workgroup: OpenWorkgroup): Promise<BackupPart[]> {
    const header = { name: 'header-1', bytes: await workgroup.vault.headerBytes() }
    const record = await workgroup.shared.store.sealed()
    const restricted = await workgroup.notes.sealed()
    return [
      header,
      { name: `record/${record.name}`, bytes: record.bytes },
      ...(restricted === null
        ? await this.filesOf(workgroup.shared.folder, 'restricted')
        : [{ name: `restricted/${restricted.name}`, bytes: restricted.bytes }]),
      ...(await this.documentsOf(workgroup.shared)),
    ]
  }

  private async documentsOf({ folder, record }: OpenRecord): Promise<BackupPart[]> {
    const parts: BackupPart[] = []
    for (const id of await documentFiles(this.files, folder))
      if (record.documentVersion.has(id))
        parts.push({ name: `papers/${id}`, bytes: await sealedDocument(this.files, folder, id) })
    return parts
  }

  private async filesOf(folder: string, compartment: CompartmentName): Promise<BackupPart[]> {
    const parts: BackupPart[] = []
    for (const prefix of ['snap', 'wal'])
      for (const number of await listNumbers(this.files, join(folder, compartment), prefix)) {
        const name = `${compartment}/${prefix}-${number}`
        parts.push({ name, bytes: await this.files.read(join(folder, name)) })
      }
    return parts
  }

  /** Lets the user pick a backup. */
  async pick(): Promise<Result<{ token: string; name: string } | null>> {
    const file = await this.host.openFile(filters)
    if (file === null) return succeed(null)
    this.picked = { token: randomUUID(), bytes: Buffer.from(file.bytes) }
    return succeed({ token: this.picked.token, name: file.name })
  }

  /**
   * Opens a picked backup, checks every byte of it and opens both of its databases, all in memory.
   * Writes nothing: this is what a restore drill is.
   */
  async look(
    token: string,
    secret: string,
    open: OpenWorkgroup | null,
  ): Promise<Result<OpenedBackup>> {
    const { picked } = this
    if (picked?.token !== token) return refuse('Pick the backup again.')
    try {
      const opening = await openBackup(picked.bytes, secret)
      if (opening.kind === 'wrong secret')
        return refuse('That passphrase doesn’t open this backup. Nothing was changed.', 'secret')
      if (opening.kind === 'newer') return refuse(newer)
      if (opening.kind === 'damaged') return refuse(isNewerBackup(picked.bytes) ? newer : damaged)
      const { header, backup } = opening
      const counted = await countsAndForget(backup.parts, header)
      if (counted === null) return refuse(damaged)
      this.opened = { token, parts: backup.parts }
      const same = open?.vault.vaultId === header.keys.vaultId
      const here = same ? contentsOf(open.record, open.notes.count) : null
      return succeed({ madeAt: backup.madeAt, contents: counted.record, here })
    } catch (error) {
      return refuse(error instanceof MadeByNewer ? newer : damaged)
    }
  }

  /** Writes a backup that was looked at into a folder that doesn't exist yet. */
  async restore(token: string, folder: string): Promise<boolean> {
    const { opened } = this
    if (opened?.token !== token) return false
    // Under a name nobody lists, until all of it is there.
    const making = `${folder}.new`
    for (const below of ['record', 'restricted', 'papers'])
      await this.files.makeFolder(join(making, below))
    for (const { name, bytes } of opened.parts)
      if (!name.startsWith('header-')) await writeWhole(this.files, join(making, name), bytes)
    const header = opened.parts.find(({ name }) => name.startsWith('header-'))
    if (header === undefined) return false
    for (const copy of [1, 2])
      await writeWhole(this.files, join(making, `header-${copy}`), header.bytes)
    await this.files.rename(making, folder)
    await this.files.syncFolder(join(folder, '..'))
    this.forget()
    return true
  }

  /** Drops what was picked from memory. */
  forget(): void {
    this.picked = null
    this.opened = null
  }
}

const damaged =
  'This isn’t a complete Candor backup, or it was damaged. Nothing was changed; try another copy.'

const newer = 'This backup was made with a newer Candor. Install that version first.'

type Rings = { readonly [C in CompartmentName]: OpenedHeader['keys']['rings'][C] | null }

async function countsAndForget(
  parts: readonly BackupPart[],
  header: OpenedHeader,
): Promise<{ record: BackupContents } | null> {
  try {
    return await countsIn(parts, header.keys.rings)
  } finally {
    header.master.fill(0)
    for (const ring of Object.values(header.keys.rings)) forgetKeys(ring)
  }
}

/** Opens both databases of a backup and says what they hold; null when anything in them is damaged. */
async function countsIn(
  parts: readonly BackupPart[],
  rings: Rings,
): Promise<{ record: BackupContents } | null> {
  const files = partsAsFiles(nowhere, parts)
  const tools = { files, openKeeper: keeperHere(files) }
  if (rings.record === null) return null
  const record = await openRecordStore(nowhere, rings.record, tools, 'something')
  try {
    if (record.findings.some(({ what }) => what !== 'torn')) return null
    if (rings.restricted === null) return { record: contentsOf(record.rows, null) }
    const restricted = await openRestrictedStore(nowhere, rings.restricted, tools)
    const notes = restricted.rows.restrictedNote.size
    const hurt = restricted.findings.some(({ what }) => what !== 'torn')
    await restricted.close()
    return hurt ? null : { record: contentsOf(record.rows, notes) }
  } finally {
    await record.close()
  }
}

/** What a workgroup holds, in numbers one can compare. `notes` is null when they are locked. */
function contentsOf(record: SharedRecord, notes: number | null): BackupContents {
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
