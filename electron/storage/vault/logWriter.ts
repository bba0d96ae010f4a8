import { randomBytes } from 'node:crypto'
import { chainAfterAll } from './chain'
import {
  freeNumber,
  isCode,
  isTaken,
  listNumbers,
  startWhole,
  sweepUnfinished,
  writeAll,
  type Files,
  type OpenFile,
} from './files'
import { forgetKeys, type KeyRing } from './keyRing'
import type { KeptSegment, KeptSnapshot, LogState, Run } from './readLog'
import { AnotherWriter } from './recoveryFindings'
import {
  loadSegment,
  lookAtSegment,
  recordLength,
  segmentHeaderLength,
  segmentPath,
  SegmentSealer,
  writerLength,
} from './segment'
import { readSnapshot, snapshotPath, type SnapshotNumbers } from './snapshot'

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
  /** The chain before its first change. */
  readonly chain: Uint8Array
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
 * One `flush` at a time; the ring and the changes it is given are its own.
 *
 * One writer for a folder: each begins with a segment of its own. Whoever finds a segment of another
 * behind its own has lost: it never says again that something is saved, and keeps what it has.
 */
export class LogWriter {
  private segment: OpenSegment | null = null
  /** What must be in the next segment before anything new. */
  private again: Run | null
  private readonly waiting: Uint8Array[] = []
  private durable: number
  /** The chain after that change. */
  private chain: Uint8Array
  private readonly name = randomBytes(writerLength)
  /** The segment this run goes on from, and how far it reached when it was read. */
  private readonly before: { readonly number: number; readonly end: number }
  /** Whether a segment of this run is there, for others to notice. */
  private claimed = false
  /** Another program writes here: nothing may be said to be saved any more. */
  private lost = false
  /** What lies there with a greater number and is no segment of ours, by number. */
  private readonly strangers = new Map<number, string>()
  private segments: KeptSegment[]
  private snapshots: KeptSnapshot[]
  private lastSegment: number
  private lastGeneration: number
  /** The number of the last change in a durable snapshot of this run. */
  private inSnapshot = 0
  /** The newest snapshot of this run. */
  private newest: SnapshotNumbers | null = null
  /** What had a name in the folder when the last snapshot was begun. */
  private namesThere: ReadonlySet<string> = new Set()
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
    this.chain = state.chain
    this.before = { number: state.segment, end: state.segmentEnd }
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

  /** Whether another program was found to write here, too. */
  get isLost(): boolean {
    return this.lost
  }

  /** The files that are known to be ours: what is open says so while it is open. */
  get fileNames(): string[] {
    return [
      ...this.snapshots
        .filter(({ intact }) => intact !== false)
        .map((one) => `snap-${one.generation}`),
      ...this.segments.filter(({ damaged }) => !damaged).map((one) => `wal-${one.number}`),
    ]
  }

  /** Takes the next change; it is in memory only. */
  add(change: Uint8Array): void {
    if (this.closed) throw new Error('nothing can be added to what is closed')
    this.waiting.push(change)
  }

  /** Resolves once everything added is on disk; rejects with the system's error, and may be called again. */
  async flush(): Promise<void> {
    if (this.closed) throw new Error('what is closed can’t be written')
    if (this.lost) throw new AnotherWriter()
    if (this.settled && this.waiting.length === 0 && (this.claimed || this.inSnapshot === 0)) return
    // Also what a snapshot holds by now: so the journal leads to every snapshot, and a stray one shows.
    const batch = this.waiting.slice()
    const length = recordLength(batch)
    const { segment } = this
    if (segment !== null && segment.position + length <= segment.capacity)
      await this.append(segment, batch, length)
    else await this.startSegment(batch)
    this.waiting.splice(0, batch.length)
    this.durable += batch.length
    this.chain = chainAfterAll(this.chain, batch)
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
      await this.lookForAnother()
    } catch (error) {
      this.again = { first: segment.first, chain: segment.chain, changes: segment.changes }
      await this.leaveSegment()
      throw error
    }
    segment.position += length
    segment.changes.push(...batch)
  }

  /**
   * Rejects once another program began to write here. Asked after each writing: whoever began before
   * that is seen now, and whoever begins later finds what was written.
   */
  private async lookForAnother(): Promise<void> {
    const { files, folder } = this
    for (const number of await listNumbers(files, folder, 'wal')) {
      if (number <= this.lastSegment) continue
      const identity = await files.identity(segmentPath(folder, number))
      // What was nobody's a moment ago needn't be read again, unless it is another file by now.
      if (identity === null || this.strangers.get(number) === identity) continue
      const header = await lookAtSegment(files, folder, this.ring, number)
      if (typeof header !== 'string') this.lose()
      this.strangers.set(number, identity)
    }
  }

  private lose(): never {
    this.lost = true
    throw new AnotherWriter()
  }

  /**
   * Starts a segment that holds a batch from the beginning, after all that must be written again. The
   * first of this run holds nothing new yet: so whoever finds something new in it knows that nobody
   * wrote here meanwhile who could have said so afterwards.
   */
  private async startSegment(batch: readonly Uint8Array[]): Promise<void> {
    await this.leaveSegment()
    await this.prepare()
    const isClaim = !this.claimed
    const run = this.again ?? { first: this.durable + 1, chain: this.chain, changes: [] }
    await this.makeSegment(run, isClaim ? [] : batch)
    this.claimed = true
    this.again = null
    if (!isClaim || batch.length === 0 || this.segment === null) return
    const length = recordLength(batch)
    if (this.segment.position + length <= this.segment.capacity)
      await this.append(this.segment, batch, length)
    else await this.startSegment(batch)
  }

  private async makeSegment(run: Run, batch: readonly Uint8Array[]): Promise<void> {
    const changes = [...run.changes, ...batch]
    const length = segmentHeaderLength + (changes.length === 0 ? 0 : recordLength(changes))
    const capacity = Math.max(this.capacity, length)
    const number = await freeNumber(this.files, this.folder, 'wal', this.lastSegment)
    await this.lookBetween(this.lastSegment, number)
    const { first, chain } = run
    const start = { capacity, firstSequence: first, writer: this.name, chain }
    const sealer = SegmentSealer.create(this.ring, number, start)
    const bytes = Buffer.alloc(capacity)
    sealer.header.copy(bytes)
    if (changes.length > 0) sealer.seal(changes).copy(bytes, segmentHeaderLength)
    const path = segmentPath(this.folder, number)
    const file = await this.startFile(path, bytes)
    this.segments.push({ number, first, end: 0, damaged: false })
    this.lastSegment = number
    try {
      const identity = await this.files.identity(path)
      await this.lookBehind()
      await this.lookForAnother()
      this.segment = {
        path,
        identity,
        first,
        chain,
        file,
        sealer,
        capacity,
        position: length,
        changes,
      }
    } catch (error) {
      // What is in it will be written again, or is another's to go on from: it was never said to be saved.
      await file.close().catch(() => undefined)
      throw error
    }
  }

  private async startFile(path: string, bytes: Uint8Array): Promise<OpenFile> {
    try {
      return await startWhole(this.files, path, bytes)
    } catch (error) {
      // Whatever took the name a moment ago is passed over at the next attempt, or is another's.
      if (isCode(error, 'EEXIST')) await this.lookForAnother()
      throw error
    }
  }

  /** Rejects when another program made a segment with a number between two. */
  private async lookBetween(after: number, before: number): Promise<void> {
    const { files, folder, ring } = this
    const numbers = await listNumbers(files, folder, 'wal')
    for (const number of numbers.filter((one) => one > after && one < before)) {
      const header = await lookAtSegment(files, folder, ring, number)
      if (typeof header !== 'string' && header.writer?.equals(this.name) !== true) this.lose()
    }
  }

  /** Rejects when another program wrote here since we read: before our newest segment, or in the one we go on from. */
  private async lookBehind(): Promise<void> {
    const { files, folder, before } = this
    await this.lookBetween(before.number, this.lastSegment)
    if (this.claimed) return
    // Nobody goes on in what is gone by now.
    if (!(await listNumbers(files, folder, 'wal')).includes(before.number)) return
    if (await this.reachesBehind(before.number, before.end)) this.lose()
  }

  /** Whether a segment holds more than a change, as another program would have gone on in it. */
  private async reachesBehind(number: number, end: number): Promise<boolean> {
    const { files, folder, ring } = this
    const header = await lookAtSegment(files, folder, ring, number)
    if (typeof header === 'string') return false
    const { lastSequence, changes } = await loadSegment(files, folder, number, header)
    overwrite(changes)
    return lastSequence > end
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

  /** The next snapshot, of everything so far; no number is given twice. */
  nextSnapshot(): SnapshotNumbers {
    do this.lastGeneration += 1
    while (isTaken(this.namesThere, 'snap', this.lastGeneration))
    const chain = chainAfterAll(this.chain, this.waiting)
    return { generation: this.lastGeneration, sequence: this.sequence, chain }
  }

  /** Makes the folder ready for a snapshot to be written into it, and looks which numbers are free. */
  async readyForSnapshot(): Promise<void> {
    if (this.lost) throw new AnotherWriter()
    await this.prepare()
    if (this.claimed) await this.lookForAnother()
    this.namesThere = new Set(await this.files.list(this.folder))
  }

  /**
   * A snapshot up to a change is durable, and with it every change so far: they go into the journal
   * only together with the next, for those who fall back on an older snapshot. Files that neither
   * this snapshot nor the two before it need are removed, save those that are damaged.
   */
  async checkpointed(numbers: SnapshotNumbers): Promise<void> {
    const { generation, sequence } = numbers
    this.snapshots.push({ generation, sequence, intact: true })
    this.inSnapshot = sequence
    this.newest = numbers
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
    const ours = this.segments.filter(({ first }) => first !== null)
    return ours
      .slice(0, -1)
      .filter((one, index) => {
        const next = ours[index + 1]?.first
        return !one.damaged && next != null && next <= sequence + 1
      })
      .map(({ number }) => number)
  }

  /** Removes files; what can't be removed now is tried with the next snapshot. */
  private async forget(generations: readonly number[], segments: readonly number[]): Promise<void> {
    for (const generation of generations) {
      await this.discard(snapshotPath(this.folder, generation))
      this.snapshots = this.snapshots.filter((one) => one.generation !== generation)
    }
    for (const number of segments) {
      // Another program may have gone on in it since: what it said to be saved stays.
      const kept = this.segments.find((one) => one.number === number)
      if (kept !== undefined && (await this.hasGrown(kept))) continue
      await this.discard(segmentPath(this.folder, number))
      this.segments = this.segments.filter((one) => one.number !== number)
    }
  }

  /** Removes a file; nothing is done where it is gone already. */
  private async discard(path: string): Promise<void> {
    try {
      await this.files.remove(path)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
  }

  private async hasGrown({ number, end }: KeptSegment): Promise<boolean> {
    return number === this.before.number && end > 0 && (await this.reachesBehind(number, end))
  }

  /** Seals with another key from now on, in a segment of its own. The ring is the writer's to forget. */
  async renew(ring: KeyRing): Promise<void> {
    await this.leaveSegment()
    forgetKeys(this.ring)
    this.ring = ring
  }

  /** Removes every file but the newest snapshot, which must hold everything; also the damaged ones. */
  async keepOnlyNewest(): Promise<void> {
    const { newest } = this
    if (newest === null || newest.sequence < this.sequence)
      throw new Error('the newest snapshot doesn’t hold everything')
    // From the disk once more: what is removed now can't be had back.
    const read = await readSnapshot(this.files, this.folder, this.ring, newest.generation)
    if (read === null) throw new Error('the newest snapshot can’t be read back')
    await this.leaveSegment()
    overwrite(this.again?.changes ?? [])
    this.again = null
    overwrite(this.waiting.splice(0))
    this.durable = newest.sequence
    this.chain = newest.chain
    const before = this.segments.map(({ number }) => number)
    // Numbers go on from it, so that whoever opens the folder next is noticed.
    await this.startSegment([])
    await this.forget(
      this.snapshots
        .map(({ generation }) => generation)
        .filter((generation) => generation !== newest.generation),
      before,
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
