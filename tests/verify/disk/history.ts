import { createHash, randomBytes } from 'node:crypto'
import type { Files } from '../../../electron/storage/vault/files'
import { copyOfRing, type KeyRing } from '../../../electron/storage/vault/keyRing'
import { readLog, type LoadedLog } from '../../../electron/storage/vault/readLog'
import { LogWriter } from '../../../electron/storage/vault/logWriter'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'

/** Where the simulated compartment is kept. */
export const folder = '/vault/record'

/** Keys for one simulated compartment. */
export const freshRing = (): KeyRing => ({
  vaultId: randomBytes(16).toString('hex'),
  compartment: 'record',
  keys: [{ number: 1, key: randomBytes(32) }],
})

/** The same compartment with a new key behind its old ones. */
export const withNewKey = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: [...ring.keys, { number: (ring.keys.at(-1)?.number ?? 0) + 1, key: randomBytes(32) }],
})

/** A content that tells at once which changes made it: how many, and a digest of them in order. */
export interface Content {
  readonly count: number
  readonly digest: string
}

export const nothing: Content = { count: 0, digest: '' }

export const after = ({ count, digest }: Content, change: Uint8Array): Content => ({
  count: count + 1,
  digest: createHash('sha256').update(digest).update(change).digest('base64'),
})

const encode = (content: Content): Buffer => Buffer.from(JSON.stringify(content))

/** What a folder's content is, as a program finds it that opens it. */
export function contentOf({ content, changes }: LoadedLog): Content {
  const base = content === null ? nothing : (JSON.parse(content.toString()) as Content)
  return changes.reduce(after, base)
}

/** A program that keeps a content on a disk, and what it may rely on. */
export class Keeping {
  private constructor(
    private readonly files: Files,
    private ring: KeyRing,
    private readonly writer: LogWriter,
    /** The content after each number of changes. */
    readonly history: Content[],
    /** How many changes were said to be saved. */
    public acknowledged: number,
  ) {}

  /** Opens what is there; `history` is what is known to have been done before. */
  static async open(
    files: Files,
    ring: KeyRing,
    capacity: number,
    history: readonly Content[] = [nothing],
    acknowledged = 0,
  ): Promise<Keeping> {
    await files.makeFolder(folder)
    const loaded = await readLog(files, folder, ring)
    const { count } = contentOf(loaded)
    const writer = new LogWriter(files, folder, copyOfRing(ring), loaded.state, capacity)
    return new Keeping(files, ring, writer, history.slice(0, count + 1), acknowledged)
  }

  get content(): Content {
    return this.history.at(-1) ?? nothing
  }

  /** Makes a change, in memory only. */
  change(bytes: Uint8Array): void {
    this.history.push(after(this.content, bytes))
    this.writer.add(bytes)
  }

  /** Saves everything changed so far. */
  async save(): Promise<void> {
    const { count } = this.content
    await this.writer.flush()
    this.acknowledged = count
  }

  /** Writes a snapshot of everything changed so far. */
  async checkpoint(): Promise<void> {
    const { count } = this.content
    const content = encode(this.content)
    await this.writer.readyForSnapshot()
    const numbers = this.writer.nextSnapshot()
    await writeSnapshot(this.files, folder, this.ring, numbers, content)
    await this.writer.checkpointed(numbers)
    this.acknowledged = count
  }

  /** Seals everything anew with another key, and leaves nothing that was sealed with the old one. */
  async renew(ring: KeyRing): Promise<void> {
    this.ring = ring
    await this.writer.renew(copyOfRing(ring))
    await this.checkpoint()
    await this.writer.keepOnlyNewest()
  }

  /** Ends as a program does that is asked to. */
  close(): Promise<void> {
    return this.writer.close()
  }
}
