import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  newHeader,
  openHeader,
  withNewPassphrase,
  type CompartmentName,
  type VaultKeys,
} from './header'
import { open, seal } from './seal'
import { newRecoveryCode } from './secrets'
import { writeOnce } from './writeOnce'

/** Seals and opens what one compartment writes. The number of the file is part of what is sealed. */
export interface Sealer {
  seal(generation: number, text: Uint8Array): Buffer
  /** The text, or null when the file is not what was sealed under this number. */
  open(generation: number, file: Uint8Array): Uint8Array | null
}

/** How unlocking went. Nothing is written, whatever the outcome. */
export type Unlocking =
  | { readonly kind: 'opened'; readonly vault: Vault }
  | { readonly kind: 'wrong secret' }
  | { readonly kind: 'damaged' }

/** The keys of one workgroup, in memory while it is open. */
export class Vault {
  private constructor(private readonly keys: VaultKeys) {}

  /** Makes a vault in a folder; the recovery code is told this once and kept nowhere. */
  static async create(
    folder: string,
    passphrase: string,
  ): Promise<{ vault: Vault; recoveryCode: string }> {
    const recoveryCode = newRecoveryCode()
    const { keys, bytes } = await newHeader(passphrase, recoveryCode)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeOnce(join(folder, 'header-1'), bytes)
    return { vault: new Vault(keys), recoveryCode }
  }

  /** Opens the vault in a folder with a passphrase or a recovery code; the newest intact header counts. */
  static async unlock(folder: string, secret: string): Promise<Unlocking> {
    for (const name of await headersIn(folder)) {
      const opening = await openHeader(await readFile(join(folder, name)), secret)
      if (opening.kind === 'opened') return { kind: 'opened', vault: new Vault(opening.keys) }
      // Only a damaged header is passed over: an older one would still know a passphrase since changed.
      if (opening.kind === 'wrong secret') return opening
    }
    return { kind: 'damaged' }
  }

  /**
   * Lets a new passphrase open the vault in a folder instead of the old one. The new header is on
   * disk before the old one goes; a crash in between leaves both, and the next change clears up.
   * Resolves with false, and changes nothing, when the secret is wrong.
   */
  static async changePassphrase(
    folder: string,
    secret: string,
    passphrase: string,
  ): Promise<boolean> {
    const [newest, ...older] = await headersIn(folder)
    if (newest === undefined) return false
    const bytes = await withNewPassphrase(await readFile(join(folder, newest)), secret, passphrase)
    if (bytes === null) return false
    const number = Number(newest.slice('header-'.length)) + 1
    await writeOnce(join(folder, `header-${number}`), bytes)
    for (const name of [newest, ...older]) await rm(join(folder, name))
    return true
  }

  /** What a compartment's files are sealed with. */
  sealer(name: CompartmentName): Sealer {
    const key = this.keys[name]
    const context = (generation: number): string =>
      `candor snapshot ${generation} of ${name} of ${this.keys.vaultId}`
    return {
      seal: (generation, text) => seal(key, context(generation), text),
      open: (generation, file) => open(key, context(generation), file),
    }
  }

  /** Overwrites the keys in memory; the vault can't be used after that. */
  lock(): void {
    this.keys.record.fill(0)
    this.keys.restricted.fill(0)
  }
}

async function headersIn(folder: string): Promise<string[]> {
  const numbers = (await readdir(folder)).flatMap((name) => /^header-(\d+)$/.exec(name)?.[1] ?? [])
  return numbers
    .map(Number)
    .sort((a, b) => b - a)
    .map((number) => `header-${number}`)
}
