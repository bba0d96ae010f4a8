import { join } from 'node:path'
import { listNumbers, sweepUnfinished, writeWhole, type Files } from './files'
import {
  newHeader,
  openHeader,
  withNewestKeysOnly,
  withNewKeys,
  withNewPassphrase,
  type HeaderOptions,
  type OpenedHeader,
  type Opening,
  type VaultKeys,
} from './header'
import { copyOfRing, forgetKeys, type CompartmentName, type KeyRing } from './keyRing'
import { newRecoveryCode } from './secrets'

/** How unlocking went. Nothing is written, whatever the outcome. */
export type Unlocking =
  | {
      readonly kind: 'opened'
      readonly vault: Vault
      /** A header was found damaged; its copy was used. */
      readonly damaged: boolean
      /** A renewal of the keys didn't come to its end; `finishRenewal` ends it once all is sealed anew. */
      readonly renewing: boolean
      /** Made before there was a journal: a compartment without files is no loss. */
      readonly first: boolean
    }
  | { readonly kind: 'wrong secret' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** A header is kept twice: without one, nothing of a vault can be read ever again. */
const copies = 2

/**
 * The keys of one workgroup, in memory while it is open. Those of restricted notes can be dropped
 * while the rest goes on, and be brought back with a secret.
 */
export class Vault {
  readonly vaultId: string
  private readonly rings: Record<CompartmentName, KeyRing | null>

  private constructor(
    private readonly files: Files,
    private readonly folder: string,
    keys: VaultKeys,
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
    await writeHeader(files, folder, bytes)
    return { vault: new Vault(files, folder, keys, options), recoveryCode }
  }

  /** Opens the vault in a folder with a passphrase or a recovery code; the newest intact header counts. */
  static async unlock(
    files: Files,
    folder: string,
    secret: string,
    options: HeaderOptions = {},
  ): Promise<Unlocking> {
    const { opening, damaged } = await newestHeader(files, folder, secret)
    if (opening.kind !== 'opened') return opening
    const { keys, master, first } = opening.header
    master.fill(0)
    const vault = new Vault(files, folder, keys, options)
    const renewing = keys.rings.record.keys.length > 1 || keys.rings.restricted.keys.length > 1
    return { kind: 'opened', vault, damaged, renewing, first }
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
   * Lets a new passphrase open the vault instead of the old one. The new header is on disk before
   * the old one goes; a crash in between leaves both, of which the new one counts.
   * Resolves with false, and changes nothing, when the secret is wrong.
   */
  async changePassphrase(secret: string, passphrase: string): Promise<boolean> {
    return this.with(secret, async (header) => {
      await this.replaceHeader(await withNewPassphrase(header, passphrase, this.options))
    })
  }

  /**
   * The first step of renewing all keys: from now on new ones seal, and a new recovery code opens
   * instead of the old one. Whoever then seals everything anew ends it with `finishRenewal`.
   * Resolves with null, and changes nothing, when the passphrase is wrong.
   */
  async startRenewal(passphrase: string): Promise<string | null> {
    const recoveryCode = newRecoveryCode()
    const started = await this.with(passphrase, async ({ keys }) => {
      const next = await withNewKeys(keys, passphrase, recoveryCode, this.options)
      await this.replaceHeader(next.bytes)
      Object.assign(this.rings, next.keys.rings)
    })
    return started ? recoveryCode : null
  }

  /** The last step: everything is sealed with the new keys, and the old ones are forgotten for good. */
  async finishRenewal(passphrase: string): Promise<boolean> {
    return this.with(passphrase, async (header) => {
      await this.replaceHeader(withNewestKeysOnly(header))
      for (const name of ['record', 'restricted'] as const) {
        const ring = this.rings[name]
        if (ring !== null) this.rings[name] = { ...ring, keys: ring.keys.slice(-1) }
      }
    })
  }

  /** The bytes of the newest header, for a backup. */
  async headerBytes(): Promise<Buffer> {
    const number = (await listNumbers(this.files, this.folder, 'header')).at(-1)
    if (number === undefined) throw new Error('the vault has no header')
    return this.files.read(join(this.folder, `header-${number}`))
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
    const { opening } = await newestHeader(this.files, this.folder, secret)
    if (opening.kind !== 'opened') return false
    try {
      await use(opening.header)
      return true
    } finally {
      opening.header.master.fill(0)
    }
  }

  private async replaceHeader(bytes: Buffer): Promise<void> {
    const { files, folder } = this
    await sweepUnfinished(files, folder)
    const before = await listNumbers(files, folder, 'header')
    await writeHeader(files, folder, bytes)
    for (const number of before) await files.remove(join(folder, `header-${number}`))
    // Until this is durable the old passphrase could open what is there.
    await files.syncFolder(folder)
  }
}

/** Writes a header and its copy under the next numbers. */
async function writeHeader(files: Files, folder: string, bytes: Buffer): Promise<void> {
  const last = (await listNumbers(files, folder, 'header')).at(-1) ?? 0
  for (let copy = 1; copy <= copies; copy += 1)
    await writeWhole(files, join(folder, `header-${last + copy}`), bytes)
}

async function newestHeader(
  files: Files,
  folder: string,
  secret: string,
): Promise<{ opening: Opening; damaged: boolean }> {
  let damaged = false
  let newer = false
  for (const number of (await listNumbers(files, folder, 'header')).toReversed()) {
    const opening = await openHeader(await files.read(join(folder, `header-${number}`)), secret)
    // Only a damaged header is passed over: an older one would still know a passphrase since changed.
    // One that looks newer is passed over for its copy, in case a wrong bit made it look so.
    if (opening.kind !== 'damaged' && opening.kind !== 'newer') return { opening, damaged }
    newer ||= opening.kind === 'newer'
    damaged = true
  }
  return { opening: { kind: newer ? 'newer' : 'damaged' }, damaged }
}
