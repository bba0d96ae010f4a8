import { readLog } from '../../../electron/storage/vault/readLog'
import type { KeyRing } from '../../../electron/storage/vault/keyRing'
import { AnotherWriter } from '../../../electron/storage/vault/recoveryFindings'
import { Vault } from '../../../electron/storage/vault/vault'
import { contentOf, folder as record, Keeping, nothing, type Content } from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { against, type HostileFigures } from './figures'
import { root } from './plantings'

const cheap = { cost: { N: 64, r: 8, p: 1 } }
const capacity = 700

/** One workgroup, from its making on, and all that is known of it. */
export class Workgroup {
  disk = new SimulatedDisk()
  private vault: Vault | null = null
  private kept: Keeping | null = null
  private passphrase = 'passphrase 0'
  /** While a change of it was cut short: one of the two opens. */
  private maybe: string | null = null
  private readonly retired: string[] = []
  /** From each content that ever was to the one it was made from. */
  private readonly madeFrom = new Map<string, string>([[nothing.digest, nothing.digest]])
  /** The contents that were said to be saved, the latest last. */
  private readonly saved: string[] = []
  private changes = 0

  constructor(
    private readonly random: () => number,
    private readonly figures: HostileFigures,
  ) {}

  async make(): Promise<void> {
    await this.disk.makeFolder(root)
    this.vault = (await Vault.create(this.disk, root, this.passphrase, cheap)).vault
    this.kept = await Keeping.open(this.disk, this.ring, capacity)
  }

  private get ring(): KeyRing {
    const ring = this.vault?.ring('record')
    if (ring == null) throw new Error('locked')
    return ring
  }

  private get keeping(): Keeping {
    if (this.kept === null) throw new Error('nothing is open')
    return this.kept
  }

  /** Makes a change and saves it. */
  change(): Promise<void> {
    return this.changeIn(this.keeping)
  }

  private async changeIn(keeping: Keeping): Promise<void> {
    const before = keeping.content.digest
    keeping.change(Buffer.alloc(1 + Math.floor(this.random() * 90), this.random() * 256))
    this.madeFrom.set(keeping.content.digest, before)
    await keeping.save()
    this.saved.push(keeping.content.digest)
  }

  checkpoint(): Promise<void> {
    return this.keeping.checkpoint()
  }

  async changePassphrase(): Promise<void> {
    this.changes += 1
    const next = `passphrase ${this.changes}`
    this.maybe = next
    await this.vault?.changePassphrase(this.passphrase, next)
    this.retired.push(this.passphrase)
    this.passphrase = next
    this.maybe = null
    await this.finish()
  }

  /** The same on a disk that takes a header's bytes and keeps others: it is told, and nothing is lost. */
  async changePassphraseOnLyingDisk(): Promise<void> {
    this.disk.alters = (path, bytes) => (path.includes('header-') ? bytes.reverse() : bytes)
    const isTold = await this.triesToChange().then(
      () => false,
      () => true,
    )
    this.disk.alters = (_path, bytes) => bytes
    if (!isTold) this.figures.lockedOut += 1
  }

  private async triesToChange(): Promise<void> {
    await this.vault?.changePassphrase(this.passphrase, 'never')
  }

  /** A second program opens the folder and saves; the first, which doesn't know, goes on. */
  async openTwice(): Promise<void> {
    const first = this.keeping
    const loaded = await readLog(this.disk, record, this.ring, 'something')
    const content = contentOf(loaded)
    const history = Array.from({ length: content.count + 1 }, () => content)
    const second = await Keeping.open(this.disk, this.ring, capacity, history, content.count)
    if (loaded.state.mustCheckpoint) await second.checkpoint()
    for (const one of this.random() < 0.5 ? [second, first] : [second, second, first, second])
      await this.changeIn(one).catch((error: unknown) => {
        if (!(error instanceof AnotherWriter)) throw error
      })
  }

  private async finish(): Promise<void> {
    const { ring } = this
    await this.keeping.renew({ ...ring, keys: ring.keys.slice(-1) })
    await this.vault?.finishRenewal(this.passphrase)
  }

  /** Opens it as the program does, and compares what is there with what is known. False when it doesn't open. */
  async open(): Promise<boolean> {
    const { figures } = this
    figures.states += 1
    const before = performance.now()
    await this.tryRetired(before)
    if (against(figures) > 0) return false
    const secrets = this.maybe === null ? [this.passphrase] : [this.maybe, this.passphrase]
    for (const secret of secrets) {
      const unlocking = await Vault.unlock(this.disk, root, secret, cheap)
      figures.slowest = Math.max(figures.slowest, performance.now() - before)
      if (unlocking.kind !== 'opened') continue
      if (secret === this.maybe) this.retired.push(this.passphrase)
      this.passphrase = secret
      this.maybe = null
      this.vault = unlocking.vault
      await this.openContent(unlocking.renewing)
      return true
    }
    figures.lockedOut += 1
    return false
  }

  private async openContent(isRenewing: boolean): Promise<void> {
    const loaded = await readLog(this.disk, record, this.ring, 'something')
    const content = contentOf(loaded)
    this.judge(content)
    const history = Array.from({ length: content.count + 1 }, () => content)
    const keeping = await Keeping.open(this.disk, this.ring, capacity, history, content.count)
    this.kept = keeping
    // As the program does: after damage nothing is built on numbers that a snapshot doesn't hold.
    if (loaded.state.mustCheckpoint) await keeping.checkpoint()
    await keeping.save()
    if (isRenewing) await this.finish()
  }

  private judge({ digest }: Content): void {
    if (!this.madeFrom.has(digest)) {
      this.figures.wrong += 1
      return
    }
    const ancestors = new Set<string>()
    for (let at = digest; !ancestors.has(at); at = this.madeFrom.get(at) ?? at) ancestors.add(at)
    this.figures.lost += this.saved.slice(-8).filter((one) => !ancestors.has(one)).length
    this.saved.length = 0
    this.saved.push(digest)
  }

  private async tryRetired(since: number): Promise<void> {
    for (const secret of this.retired.slice(-3)) {
      // What is too slow needn't be waited for.
      if (against(this.figures) > 0) return
      const unlocking = await Vault.unlock(this.disk, root, secret, cheap)
      if (unlocking.kind === 'opened') this.figures.retired += 1
      this.figures.slowest = Math.max(this.figures.slowest, performance.now() - since)
    }
  }
}
