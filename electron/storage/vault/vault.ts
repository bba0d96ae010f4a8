import { sweepUnfinished, type Files } from './files'
import {
  inThisFormat,
  newHeader,
  withNewestKeysOnly,
  withNewKeys,
  withNewPassphrase,
  type HeaderOptions,
  type OpenedHeader,
  type VaultKeys,
} from './header'
import {
  findHeader,
  NotRetired,
  replaceHeader,
  writeFirstHeader,
  type Crowded,
} from './headerFiles'
import { copyOfRing, forgetKeys, type CompartmentName, type KeyRing } from './keyRing'
import type { Finding } from './recoveryFindings'
import { newRecoveryCode } from './secrets'

/** How unlocking went. Nothing is written, whatever the outcome. */
export type Unlocking =
  | {
      readonly kind: 'opened'
      readonly vault: Vault
      /** A renewal of the keys didn't come to its end; `finishRenewal` ends it once all is sealed anew. */
      readonly renewing: boolean
      /** Made before there was a journal: a compartment without files is no loss. */
      readonly first: boolean
      /** Its header is of an earlier format; `bringUpToDate` writes one of today's. */
      readonly earlier: boolean
    }
  | { readonly kind: 'wrong secret' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  | Crowded

/**
 * The keys of one workgroup, in memory while it is open. Those of restricted notes can be dropped
 * while the rest goes on, and be brought back with a secret.
 */
export class Vault {
  readonly vaultId: string
  private oldLeft = false
  private readonly rings: Record<CompartmentName, KeyRing | null>

  private constructor(
    private readonly files: Files,
    private readonly folder: string,
    keys: VaultKeys,
    /** The newest header as it lies on the disk, for backups. */
    private header: Buffer,
    /** What lies among the headers and isn't one of this vault, or isn't whole any more. */
    readonly findings: readonly Finding[],
    private readonly options: HeaderOptions,
  ) {
    this.vaultId = keys.vaultId
    this.rings = { ...keys.rings }
  }

  /** Makes a vault in a folder; the recovery code is told this once and kept nowhere. */
  static async create(
    files: Files,
    folder: string,
    passphrase: string,
    options: HeaderOptions = {},
  ): Promise<{ vault: Vault; recoveryCode: string }> {
    const recoveryCode = newRecoveryCode()
    const { keys, bytes } = await newHeader(passphrase, recoveryCode, options)
    await files.makeFolder(folder)
    await writeFirstHeader(files, folder, bytes)
    return { vault: new Vault(files, folder, keys, bytes, [], options), recoveryCode }
  }

  /** Opens the vault in a folder with a passphrase or a recovery code; the newest header it opens counts. */
  static async unlock(
    files: Files,
    folder: string,
    secret: string,
    options: HeaderOptions = {},
  ): Promise<Unlocking> {
    const { opening, bytes, findings } = await findHeader(files, folder, secret)
    if (opening.kind !== 'opened' || bytes === null)
      return opening.kind === 'opened' ? { kind: 'damaged' } : opening
    const { keys, master, first, epoch } = opening.header
    master.fill(0)
    const vault = new Vault(files, folder, keys, bytes, findings, options)
    const renewing = keys.rings.record.keys.length > 1 || keys.rings.restricted.keys.length > 1
    return { kind: 'opened', vault, renewing, first, earlier: epoch === 0 }
  }

  /** The keys of a compartment; null while they are dropped. */
  ring(name: CompartmentName): KeyRing | null {
    return this.rings[name]
  }

  /** Drops the keys of the restricted notes from memory. */
  lockRestricted(): void {
    if (this.rings.restricted !== null) forgetKeys(this.rings.restricted)
    this.rings.restricted = null
  }

  /** Brings the keys of the restricted notes back; false, and nothing changed, when the secret is wrong. */
  async unlockRestricted(secret: string): Promise<boolean> {
    return this.with(secret, async ({ keys }) => {
      this.rings.restricted = copyOfRing(keys.rings.restricted)
    })
  }

  /**
   * Lets a new passphrase open the vault instead of the old one, and brings new keys: whoever then
   * seals everything anew with these, and ends it with `finishRenewal`, leaves nothing that an older
   * header could open. The new header is on disk before the old one goes; a crash in between leaves
   * both, of which the new one counts. Resolves with false, and changes nothing, when the secret is wrong;
   * when it rejects, the old passphrase still opens.
   */
  async changePassphrase(secret: string, passphrase: string): Promise<boolean> {
    return this.with(secret, async (header) => {
      const { keys, bytes } = await withNewPassphrase(header, passphrase, this.options)
      await this.replace(header, bytes, passphrase)
      Object.assign(this.rings, keys.rings)
    })
  }

  /**
   * The first step of renewing all keys: from now on new ones seal, and a new recovery code opens
   * instead of the old one. Whoever then seals everything anew ends it with `finishRenewal`.
   * Resolves with null, and changes nothing, when the passphrase is wrong.
   */
  async startRenewal(passphrase: string): Promise<string | null> {
    const recoveryCode = newRecoveryCode()
    const started = await this.with(passphrase, async (header) => {
      const { keys, bytes } = await withNewKeys(header, passphrase, recoveryCode, this.options)
      await this.replace(header, bytes, passphrase)
      Object.assign(this.rings, keys.rings)
    })
    return started ? recoveryCode : null
  }

  /** The last step: everything is sealed with the new keys, and the old ones are forgotten for good. */
  async finishRenewal(secret: string): Promise<boolean> {
    return this.with(secret, async (header) => {
      await this.replace(header, withNewestKeysOnly(header), secret)
      for (const name of ['record', 'restricted'] as const) {
        const ring = this.rings[name]
        if (ring !== null) this.rings[name] = { ...ring, keys: ring.keys.slice(-1) }
      }
    })
  }

  /** Puts a header of today's format in the place of one of an earlier format. */
  async bringUpToDate(secret: string): Promise<void> {
    await this.with(secret, async (header) => {
      if (header.epoch === 0) await this.replace(header, inThisFormat(header), secret)
    })
  }

  /** Whether the last change of header left one of before on the disk: it wouldn't be overwritten. */
  get leftOld(): boolean {
    return this.oldLeft
  }

  /** The bytes of the newest header, for a backup. */
  headerBytes(): Buffer {
    return this.header
  }

  /** Overwrites the keys in memory; the vault can't be used after that. */
  lock(): void {
    this.lockRestricted()
    if (this.rings.record !== null) forgetKeys(this.rings.record)
    this.rings.record = null
  }

  /** Opens the header with a secret, for as long as something is done with it. */
  private async with(
    secret: string,
    use: (header: OpenedHeader) => Promise<void>,
  ): Promise<boolean> {
    const { opening } = await findHeader(this.files, this.folder, secret)
    if (opening.kind !== 'opened') return false
    try {
      await use(opening.header)
      return true
    } finally {
      opening.header.master.fill(0)
    }
  }

  private async replace(before: OpenedHeader, bytes: Buffer, secret: string): Promise<void> {
    await sweepUnfinished(this.files, this.folder)
    try {
      await replaceHeader(this.files, this.folder, before, { bytes, secret })
      this.oldLeft = false
    } catch (error) {
      // The new one counts all the same; whoever has it done is to hear of the rest.
      if (!(error instanceof NotRetired)) throw error
      this.oldLeft = true
    }
    this.header = bytes
  }
}
