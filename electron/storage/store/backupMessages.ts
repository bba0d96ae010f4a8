import type { BackupContents } from '../../../shared/workgroup/backupContract'
import type { BackupPart } from '../vault/backup'
import type { KeyRing } from '../vault/keyRing'

/** The keys of both compartments; null for one that is locked. */
export interface BackupRings {
  readonly record: KeyRing
  readonly restricted: KeyRing | null
}

/** What looking into a backup found. */
export type BackupCheck =
  | {
      readonly kind: 'opened'
      readonly vaultId: string
      /** Milliseconds since 1970. */
      readonly madeAt: number
      readonly contents: BackupContents
    }
  | { readonly kind: 'wrong secret' | 'newer' | 'damaged' }

/** What a thread that looks into backups does. */
export interface BackupWork {
  /** Opens a backup with the passphrase or the recovery code of its time. */
  look(given: { readonly bytes: Uint8Array; readonly secret: string }): Promise<BackupCheck>
  /** What the parts of a backup hold, to be compared before it is saved; null when they can't be read. */
  count(given: {
    readonly parts: readonly BackupPart[]
    readonly rings: BackupRings
  }): Promise<BackupContents | null>
}

/** Has backups looked into, until it is told to stop: then the question is rejected, and what it took is given back. */
export type CheckBackups = <T>(
  ask: (work: BackupWork) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>
