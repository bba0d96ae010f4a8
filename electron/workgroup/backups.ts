import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { OpenedBackup } from '../../shared/workgroup/backupContract'
import type { Host } from '../hosts/port'
import { localDate } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import type { OpenRecord } from '../kernel/openRecord'
import { checkBackupsHere, contentsOf, longestBackup } from '../storage/store/backupCheck'
import type { CheckBackups } from '../storage/store/backupMessages'
import type { StoreTools } from '../storage/store/compartmentStore'
import { type BackupPart, readBackup, writeBackup } from '../storage/vault/backup'
import { type Files, isForeign, writeWhole } from '../storage/vault/files'
import { documentFiles, sealedDocument } from '../storage/vault/sealedFile'
import type { OpenWorkgroup } from './openWorkgroup'
import { refuseSecret } from './wrongSecret'

type Outcome = Result<{ id: string | null }>

const filters = [{ name: 'Candor backup', extensions: ['candor'] }]

/** A picked backup that was opened and checked; kept until it is restored or another is picked. */
interface Picked {
  readonly token: string
  readonly bytes: Buffer
}

/** Makes backups, looks into them and brings them back. */
export class Backups {
  private picked: Picked | null = null
  private opened: { readonly token: string; readonly parts: readonly BackupPart[] } | null = null
  /** Ends what is being looked into. */
  private looking = new AbortController()
  private readonly files: Files
  private readonly check: CheckBackups

  constructor(
    private readonly host: Host,
    { files, checkBackups }: StoreTools,
    private readonly clock: () => number,
  ) {
    this.files = files
    this.check = checkBackups ?? checkBackupsHere
  }

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
    const rings = { record: ring, restricted: workgroup.vault.ring('restricted') }
    const counted = await this.check(
      (work) => work.count({ parts, rings }),
      new AbortController().signal,
    ).catch(() => null)
    const isReadable = readBackup(bytes) !== null
    if (!isReadable || counted?.meetings !== workgroup.record.meeting.size)
      return refuse('The backup could not be read back, so it was not saved. Try again.')
    const name = `candor-backup-${localDate(now)}.candor`
    const outcome = await this.host.saveAs(name, filters, bytes, 'public')
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. Choose another place.`)
    if (outcome.kind !== 'saved') return succeed({ id: null })
    await workgroup.rememberBackup(now)
    return succeed({ id: workgroup.id })
  }

  /** The vault's files as of now; locked notes are taken as they lie on the disk. */
  private async partsOf(workgroup: OpenWorkgroup): Promise<BackupPart[]> {
    const header = { name: 'header-1', bytes: workgroup.vault.headerBytes() }
    const record = await workgroup.shared.store.sealed()
    const restricted = await workgroup.notes.sealed()
    return [
      header,
      { name: `record/${record.name}`, bytes: record.bytes },
      ...(restricted === null
        ? await this.lockedNotesOf(workgroup)
        : [{ name: `restricted/${restricted.name}`, bytes: restricted.bytes }]),
      ...(await this.documentsOf(workgroup.shared)),
    ]
  }

  private async documentsOf({ folder, record }: OpenRecord): Promise<BackupPart[]> {
    const parts: BackupPart[] = []
    for (const id of await documentFiles(this.files, folder)) {
      if (!record.documentVersion.has(id)) continue
      const bytes = await sealedDocument(this.files, folder, id).catch((error: unknown) => {
        // Something else lies in its place: it is as good as gone, and the rest is saved.
        if (isForeign(error)) return null
        throw error
      })
      if (bytes !== null) parts.push({ name: `papers/${id}`, bytes })
    }
    return parts
  }

  private async lockedNotesOf({ shared, notes }: OpenWorkgroup): Promise<BackupPart[]> {
    const parts: BackupPart[] = []
    for (const file of notes.fileNames) {
      const name = `restricted/${file}`
      parts.push({ name, bytes: await this.files.read(join(shared.folder, name)) })
    }
    return parts
  }

  /** Lets the user pick a backup. */
  async pick(): Promise<Result<{ token: string; name: string } | null>> {
    const file = await this.host.openLarge(filters)
    if (file === null) return succeed(null)
    try {
      if (file.size > longestBackup) return refuse(tooLarge)
      const pieces: Uint8Array[] = []
      for await (const piece of file.pieces()) pieces.push(piece)
      this.forget()
      this.picked = { token: randomUUID(), bytes: Buffer.concat(pieces) }
      return succeed({ token: this.picked.token, name: file.name })
    } catch (error) {
      console.error(`A backup could not be read: ${failureForLog(error)}`)
      return refuse('The file could not be read. Try another copy.')
    } finally {
      await file.close()
    }
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
    const { signal } = (this.looking = new AbortController())
    try {
      const found = await this.check((work) => work.look({ bytes: picked.bytes, secret }), signal)
      if (found.kind === 'wrong secret') return refuseSecret(secret, 'this backup')
      if (found.kind !== 'opened') return refuse(found.kind === 'newer' ? newer : damaged)
      const parts = readBackup(picked.bytes)?.parts ?? []
      this.opened = { token, parts }
      const isSame = open?.vault.vaultId === found.vaultId
      const here = isSame ? contentsOf(open.record, open.notes.count) : null
      return succeed({ madeAt: found.madeAt, contents: found.contents, here })
    } catch (error) {
      // Whoever stopped it isn't there to be told.
      if (!signal.aborted) console.error(`A backup can't be looked into: ${failureForLog(error)}`)
      return refuse(signal.aborted ? stopped : tooMuch)
    }
  }

  /** Stops looking into a backup. */
  stop(): void {
    this.looking.abort()
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
    this.stop()
    this.picked = null
    this.opened = null
  }
}

const damaged =
  'This isn’t a complete Candor backup, or it was damaged. Nothing was changed; try another copy.'

const newer = 'This backup was made with a newer Candor. Install that version first.'

const tooLarge =
  'This file is larger than any Candor backup can be. Nothing was changed; try another file.'

const stopped = 'Stopped. Nothing was changed.'

const tooMuch =
  'Checking this file took too long or too much memory, so Candor stopped. Nothing was changed; try another copy.'
