import { sweepUnfinished, startWhole, writeAll, type Files, type OpenFile } from './files'
import { forgetKeys, type KeyRing } from './keyRing'
import {
  segmentPath,
  type KeptSegment,
  type KeptSnapshot,
  type LogState,
  type Run,
} from './readLog'
import { recordLength, segmentHeaderLength, SegmentSealer } from './segment'
import { snapshotPath } from './snapshot'

/** How large a segment is made; a change longer than that gets one of its own size. */
const defaultCapacity = 1 << 20
/** How many intact snapshots are kept besides the newest. */
const keptBefore = 2

/** The segment being written. */
interface OpenSegment {
  readonly path: string
  /** Tells whether the file of that name is still the one being written. */
  readonly identity: string | null
  readonly first: number
  readonly file: OpenFile
  readonly sealer: SegmentSealer
  readonly capacity: number
  /** Where the next record goes. */
  position: number
  /** What is in it, to be written again elsewhere should it fail. */
  readonly changes: Uint8Array[]
}

async function writeAndSync(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  await writeAll(file, bytes, position)
  await file.dataSync()
}

/** Changes hold what was typed; it doesn't stay in memory once nobody needs it. */
function overwrite(changes: readonly Uint8Array[]): void {
  for (const change of changes) change.fill(0)
}

const goneError = (): Error => Object.assign(new Error('the file is gone'), { code: 'ENOENT' })

/**
 * Makes changes durable, in their order. `add` numbers a change and keeps it in memory; `flush`
 * resolves once all added so far are on disk.
 *
 * After a failed write or sync nobody knows what the disk holds, so that segment is never touched
 * again: the next attempt starts another, and puts there all that the failed one held.
 * One `flush` at a time; one writer for a folder; the ring and the changes it is given are its own.
 */
export class LogWriter {
  private segment: OpenSegment | null = null
  /** What must be in the next segment before anything new. */
  private again: Run | null
  private readonly waiting: Uint8Array[] = []
  private durable: number
  private segments: KeptSegment[]
  private snapshots: KeptSnapshot[]
  private lastSegment: number
  private lastGeneration: number
  /** The number of the last change in a durable snapshot of this run. */
  private inSnapshot = 0
  /** Its keys are forgotten: whatever it wrote now could never be read. */
  private closed = false
  private prepared: Promise<void> | null = null
  /** How long the changes since the newest snapshot are together, in bytes. */
  journalBytes: number

  constructor(
    private readonly files: Files,
    private readonly folder: string,
    private ring: KeyRing,
    state: LogState,
    private readonly capacity = defaultCapacity,
  ) {
    this.again = state.doubtful
    this.durable = state.sequence
    this.segments = [...state.segments]
    this.snapshots = [...state.snapshots]
    this.lastSegment = state.segment
    this.lastGeneration = state.generation
    this.journalBytes = state.journalBytes
  }

  /** The number of the last change added. */
  get sequence(): number {
    return this.durable + this.waiting.length
  }

  /** Whether there is nothing that `flush` would have to write. */
  get settled(): boolean {
    return this.sequence <= this.inSnapshot || (this.waiting.length === 0 && this.again === null)
  }

  /** Takes the next change; it is in memory only. */
  add(change: Uint8Array): void {
    if (this.closed) throw new Error('nothing can be added to what is closed')
    this.waiting.push(change)
  }

  /** Resolves once everything added is on disk; rejects with the system's error, and may be called again. */
  async flush(): Promise<void> {
    if (this.closed) throw new Error('what is closed can’t be written')
    if (this.settled) return
    const batch = this.waiting.slice()
    const length = recordLength(batch)
    const { segment } = this
    if (segment !== null && segment.position + length <= segment.capacity)
      await this.append(segment, batch, length)
    else await this.startSegment(batch)
    this.waiting.splice(0, batch.length)
    this.durable += batch.length
    this.journalBytes += length
  }

  private async append(
    segment: OpenSegment,
    batch: readonly Uint8Array[],
    length: number,
  ): Promise<void> {
    try {
      const [identity] = await Promise.all([
        this.files.identity(segment.path),
        writeAndSync(segment.file, segment.sealer.seal(batch), segment.position),
      ])
      // Bytes synced into a file that was moved or deleted meanwhile are saved nowhere.
      if (identity !== segment.identity || identity === null) throw goneError()
    } catch (error) {
      this.again = { first: segment.first, changes: segment.changes }
      await this.leaveSegment()
      throw error
    }
    segment.position += length
    segment.changes.push(...batch)
  }

  /** Starts a segment that holds a batch from the beginning, after all that must be written again. */
  private async startSegment(batch: readonly Uint8Array[]): Promise<void> {
    await this.leaveSegment()
    await this.prepare()
    const first = this.again?.first ?? this.durable + 1
    const changes = [...(this.again?.changes ?? []), ...batch]
    const length = segmentHeaderLength + recordLength(changes)
    const capacity = Math.max(this.capacity, length)
    this.lastSegment += 1
    const number = this.lastSegment
    const sealer = SegmentSealer.create(this.ring, number, first, capacity)
    const bytes = Buffer.alloc(capacity)
    sealer.header.copy(bytes)
    sealer.seal(changes).copy(bytes, segmentHeaderLength)
    const path = segmentPath(this.folder, number)
    const file = await startWhole(this.files, path, bytes)
    const identity = await this.files.identity(path)
    this.segment = { path, identity, first, file, sealer, capacity, position: length, changes }
    this.segments.push({ number, first, damaged: false })
    this.again = null
  }

  /**
   * What must be there before the first file is; done once, and again only if it failed: sweeping
   * later would take away what is just being written.
   */
  private prepare(): Promise<void> {
    this.prepared ??= this.makeReady().catch((error: unknown) => {
      this.prepared = null
      throw error
    })
    return this.prepared
  }

  private async makeReady(): Promise<void> {
    await this.files.makeFolder(this.folder)
    await sweepUnfinished(this.files, this.folder)
  }

  private async leaveSegment(): Promise<void> {
    const { segment } = this
    this.segment = null
    // What it held is durable or will be written again; that it closes well is no matter.
    if (segment !== null && this.again?.changes !== segment.changes) overwrite(segment.changes)
    await segment?.file.close().catch(() => undefined)
  }

  /** The number for the next snapshot; none is given twice. */
  nextGeneration(): number {
    this.lastGeneration += 1
    return this.lastGeneration
  }

  /** Makes the folder ready for a snapshot to be written into it. */
  readyForSnapshot(): Promise<void> {
    return this.prepare()
  }

  /**
   * A snapshot up to a change is durable, and with it every change so far: they go into the journal
   * only together with the next, for those who fall back on an older snapshot. Files that neither
   * this snapshot nor the two before it need are removed, save those that are damaged.
   */
  async checkpointed(generation: number, sequence: number): Promise<void> {
    this.snapshots.push({ generation, sequence, intact: true })
    this.inSnapshot = sequence
    this.journalBytes = 0
    await this.prune()
  }

  /** Remembers which snapshots were looked at and found intact or damaged. */
  checked(intact: readonly number[], damagedFiles: readonly string[]): void {
    this.snapshots = this.snapshots.map((one) => ({
      ...one,
      intact: intact.includes(one.generation)
        ? true
        : damagedFiles.includes(`snap-${one.generation}`)
          ? false
          : one.intact,
    }))
    this.segments = this.segments.map((one) => ({
      ...one,
      damaged: one.damaged || damagedFiles.includes(`wal-${one.number}`),
    }))
  }

  private async prune(): Promise<void> {
    const intact = this.snapshots.filter((one) => one.intact === true)
    const oldestKept = intact.at(-1 - keptBefore)
    if (oldestKept === undefined) return
    const old = this.snapshots.filter(
      (one) => one.intact === true && one.generation < oldestKept.generation,
    )
    await this.forget(
      old.map(({ generation }) => generation),
      this.segmentsBefore(oldestKept.sequence),
    )
  }

  /** Segments all of whose changes are in a snapshot up to a number. */
  private segmentsBefore(sequence: number): number[] {
    return this.segments
      .slice(0, -1)
      .filter((one, index) => {
        const next = this.segments[index + 1]?.first
        return !one.damaged && next != null && next <= sequence + 1
      })
      .map(({ number }) => number)
  }

  /** Removes files; what can't be removed now is tried with the next snapshot. */
  private async forget(generations: readonly number[], segments: readonly number[]): Promise<void> {
    for (const generation of generations) {
      await this.files.remove(snapshotPath(this.folder, generation))
      this.snapshots = this.snapshots.filter((one) => one.generation !== generation)
    }
    for (const number of segments) {
      await this.files.remove(segmentPath(this.folder, number))
      this.segments = this.segments.filter((one) => one.number !== number)
    }
  }

  /** Seals with another key from now on, in a segment of its own. The ring is the writer's to forget. */
  async renew(ring: KeyRing): Promise<void> {
    await this.leaveSegment()
    forgetKeys(this.ring)
    this.ring = ring
  }

  /** Removes every file but the newest snapshot, which must hold everything; also the damaged ones. */
  async keepOnlyNewest(): Promise<void> {
    const newest = this.snapshots.at(-1)
    if (newest === undefined || newest.sequence < this.sequence || newest.intact !== true)
      throw new Error('the newest snapshot doesn’t hold everything')
    await this.leaveSegment()
    overwrite(this.again?.changes ?? [])
    this.again = null
    overwrite(this.waiting.splice(0))
    this.durable = newest.sequence
    await this.forget(
      this.snapshots.slice(0, -1).map(({ generation }) => generation),
      this.segments.map(({ number }) => number),
    )
    await this.files.syncFolder(this.folder)
  }

  /** Closes the file, forgets the keys and overwrites what it held; nothing more can be added. */
  async close(): Promise<void> {
    this.closed = true
    await this.leaveSegment()
    overwrite(this.again?.changes ?? [])
    this.again = null
    overwrite(this.waiting.splice(0))
    forgetKeys(this.ring)
  }
}
