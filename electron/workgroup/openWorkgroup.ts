import type { SharedRecord } from '../../shared/record/record'
import { withdrawnReporters } from '../../shared/restricted/withdrawn'
import type { Clock } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import { OpenNotes } from '../storage/openNotes'
import { StoredRecord } from '../storage/openRecord'
import type { SaveQueue } from '../storage/saveQueue'
import type { StoreTools } from '../storage/store/compartmentStore'
import type { RecordStore } from '../storage/store/recordStore'
import type { RestrictedStore } from '../storage/store/restrictedStore'
import type { Finding } from '../storage/vault/recoveryFindings'
import { sweepSealedFiles } from '../storage/vault/sealedFile'
import type { Vault } from '../storage/vault/vault'

/** How bringing new keys ended; not `isFinished`: they count, but something of before is left on the disk. */
interface Renewal {
  readonly isFinished: boolean
}

/** What a workgroup is opened with. */
export interface OpenedParts {
  readonly id: string
  readonly folder: string
  readonly vault: Vault
  readonly record: RecordStore
  readonly restricted: RestrictedStore
}

/**
 * One open workgroup: its shared record and its restricted notes, each by itself, and what concerns
 * both. Its methods are called one at a time, by the one queue.
 */
export class OpenWorkgroup {
  readonly id: string
  readonly vault: Vault
  /** How many changes there had been when the last backup was saved. */
  private changesInBackup: number | null = null
  /** What every feature may see. */
  readonly shared: StoredRecord
  /** What only `workgroup`, `restricted` and `app` may see. */
  readonly notes: OpenNotes

  constructor(
    parts: OpenedParts,
    readonly saveQueue: SaveQueue,
    clock: Clock,
    private readonly tools: StoreTools,
  ) {
    const { id, folder, vault } = parts
    this.id = id
    this.vault = vault
    this.shared = new StoredRecord(id, folder, vault.vaultId, parts.record, saveQueue, clock)
    this.notes = new OpenNotes(parts.restricted, folder, vault, saveQueue, clock, tools)
  }

  get record(): SharedRecord {
    return this.shared.record
  }

  get meetingId(): string | null {
    return this.shared.meetingId
  }

  /** Restricted entries that end early, by id: what they are about is in the shared record no more. */
  get withdrawn(): ReadonlySet<string> {
    const { rows } = this.notes
    return rows === null ? new Set() : withdrawnReporters(rows, this.record)
  }

  /** Remembers that a backup was saved that holds everything so far. */
  async rememberBackup(at: number): Promise<void> {
    await this.shared.rememberBackup(at)
    this.changesInBackup = this.saveQueue.changes
  }

  /**
   * Whether another program saves to the same folder, so that nothing can be saved here any more, and
   * a backup holds everything there is.
   */
  get isSavedElsewhere(): boolean {
    const isLost = this.shared.store.isLost || (this.notes.store?.isLost ?? false)
    return isLost && this.changesInBackup === this.saveQueue.changes
  }

  /** What was found wrong with the files of either compartment. */
  get findings(): readonly Finding[] {
    return [...this.vault.findings, ...this.shared.store.findings, ...this.notes.findings]
  }

  /** Writes what opening left to be written, and looks at the files one would fall back on. */
  async settle(): Promise<void> {
    const stores = [this.shared.store, ...(this.notes.store === null ? [] : [this.notes.store])]
    for (const store of stores) await this.saveQueue.save(store)
    for (const store of stores) await store.check()
    // Where something is damaged the record may be an older one, and name less than there is.
    if (this.findings.length > 0) return
    const { folder, versionsUnderway } = this.shared
    await sweepSealedFiles(
      this.tools.files,
      folder,
      (id) => this.record.documentVersion.has(id) || versionsUnderway.has(id),
    )
  }

  /**
   * Renews all keys and resolves with the new recovery code; null when the passphrase is wrong.
   * Should it be cut short, opening the workgroup again ends it. Rejects when nothing was changed.
   */
  async renewKeys(passphrase: string): Promise<({ recoveryCode: string } & Renewal) | null> {
    return this.whileUnlocked(passphrase, async () => {
      const recoveryCode = await this.vault.startRenewal(passphrase)
      if (recoveryCode === null) return null
      return { recoveryCode, ...(await this.tryToFinish(passphrase)) }
    })
  }

  /**
   * Lets a new passphrase open the workgroup, and seals everything anew: what an older header or the
   * old passphrase could open is gone then. Null when the secret is wrong. Should it be cut short,
   * opening the workgroup again ends it. Rejects when nothing was changed.
   */
  async changePassphrase(secret: string, passphrase: string): Promise<Renewal | null> {
    return this.whileUnlocked(secret, async () => {
      if (!(await this.vault.changePassphrase(secret, passphrase))) return null
      return this.tryToFinish(passphrase)
    })
  }

  /** The new secrets count by now, so whatever fails from here on must not keep anyone from hearing of them. */
  private async tryToFinish(passphrase: string): Promise<Renewal> {
    try {
      await this.finishRenewal(passphrase)
    } catch (error) {
      console.error(`New keys could not be finished: ${failureForLog(error)}`)
      return { isFinished: false }
    }
    return { isFinished: !this.vault.leftOld }
  }

  /** Does something with the notes unlocked, and locks them again if they weren't; null when the secret is wrong. */
  private async whileUnlocked<T>(secret: string, task: () => Promise<T | null>): Promise<T | null> {
    const wasLocked = this.notes.locked
    if (wasLocked && !(await this.notes.unlock(secret)).ok) return null
    try {
      return await task()
    } finally {
      if (wasLocked) await this.notes.lock()
    }
  }

  /** Seals everything with the newest keys and forgets the old ones. */
  async finishRenewal(passphrase: string): Promise<void> {
    const record = this.vault.ring('record')
    const restricted = this.vault.ring('restricted')
    const { store } = this.notes
    if (record === null || restricted === null || store === null)
      throw new Error('keys are renewed while everything is open')
    await this.shared.store.renew({ ...record, keys: record.keys.slice(-1) })
    await store.renew({ ...restricted, keys: restricted.keys.slice(-1) })
    await this.vault.finishRenewal(passphrase)
  }

  /** Drops both databases and their keys from memory. */
  async close(): Promise<void> {
    await this.shared.store.close()
    await this.notes.close()
    this.vault.lock()
  }
}
