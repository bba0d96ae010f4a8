import type { DocumentVersion } from '../../shared/documents/versionTables'
import type { Result } from '../../shared/kernel/result'
import type { Command } from '../../shared/record/commands'
import type { SharedRecord } from '../../shared/record/record'

/** The id of the row a command made or changed first; null when it changed nothing. */
export interface Touched {
  readonly id: string | null
}

/**
 * The shared record of the open workgroup, as the features see it. It knows no restricted notes, so
 * whatever is given one can't reach them.
 */
export interface OpenRecord {
  /** The workgroup's. */
  readonly id: string
  /** Where its files are. */
  readonly folder: string
  /** The vault's; what is sealed in files of its own is bound to it. */
  readonly vaultId: string
  readonly record: SharedRecord
  /** The meeting that is open; null for none. */
  readonly meetingId: string | null
  /** Versions whose files are being written: no row names them yet, and they are no leftovers. */
  readonly versionsUnderway: Set<string>
  /** Decides, applies and makes durable one command. */
  dispatch(command: Command): Promise<Result<Touched>>
  /**
   * Remembers a document whose file is written, for good: what was reported back or read by a second
   * person can't be undone.
   */
  rememberVersion(version: DocumentVersion, key: Buffer): Promise<void>
}
