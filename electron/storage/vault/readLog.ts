import { chainAfter, firstChain } from './chain'
import type { Files } from './files'
import type { KeyRing } from './keyRing'
import { AllDamaged, type Finding } from './recoveryFindings'
import {
  foreignIn,
  lookAtSegments,
  lookAtSnapshots,
  maybeOurs,
  numbersWithin,
  type SeenSegment,
  type SeenSnapshot,
} from './seenFiles'
import { loadSegment, type SegmentContent } from './segment'
import { readSnapshotFrom, type Snapshot } from './snapshot'
import { findStrays, type Point, type ReadSegment } from './strays'

/*
 * What a compartment's folder holds: snapshots `snap-G` and segments of the journal `wal-S`. The
 * content is the newest intact snapshot and every change after it, in sequence. Reading changes
 * nothing. What doesn't open with the keys of this vault is told of and has no say: not in what is
 * newest, not in how files are listNumbers, not in what is kept.
 */

/** A snapshot file that is there. `intact` is null while nobody has looked. */
export interface KeptSnapshot {
  readonly generation: number
  readonly sequence: number
  readonly intact: boolean | null
}

/** A segment file that is there; `first` is null when its header can't be read. */
export interface KeptSegment {
  readonly number: number
  readonly first: number | null
  /** The number of its last change, where it was read; else 0. */
  readonly end: number
  /** Not to be removed: it isn't whole, or another program's. */
  readonly damaged: boolean
}

/** Changes one after the other, from a sequence number on. */
export interface Run {
  readonly first: number
  /** The chain before the first of them. */
  readonly chain: Uint8Array
  readonly changes: readonly Uint8Array[]
}

/** What one needs to know to go on writing. Plain data: it may cross threads. */
export interface LogState {
  /** The greatest number any snapshot has that is ours. */
  readonly generation: number
  /** The greatest number any segment has that is ours. */
  readonly segment: number
  /** The number of the last change in that segment; less than its first when it holds none. */
  readonly segmentEnd: number
  /** The number of the last change in the content. */
  readonly sequence: number
  /** The chain after it. */
  readonly chain: Uint8Array
  readonly snapshots: readonly KeptSnapshot[]
  readonly segments: readonly KeptSegment[]
  /**
   * The changes of the last segment. They were read, but it isn't known that the disk has them:
   * the system's memory may have answered. They are written again before anything new.
   */
  readonly doubtful: Run | null
  /** Something was damaged: a snapshot must be durable before any change is said to be. */
  readonly mustCheckpoint: boolean
  readonly findings: readonly Finding[]
  /** How long the changes after the snapshot are together, in bytes. */
  readonly journalBytes: number
}

/** What was read, and how to go on. */
export interface LoadedLog {
  readonly state: LogState
  /** The content of the snapshot; null when there is none. */
  readonly content: Buffer | null
  /** The changes after it, in order. */
  readonly changes: readonly Buffer[]
}

/** What is known of a folder before: nothing (it may be new), or that something was kept there. */
export type Expected = 'anything' | 'something'

/** How far sequence numbers jump over changes that can't be read, so that no number is used twice. */
const jump = 2 ** 20

/**
 * Reads a compartment's folder. Throws `AllDamaged` when there is nothing intact to start from, and
 * the system's error when a file can't be read: what can't be read now may be whole, so going on
 * without it could lose what was saved.
 */
export async function readLog(
  files: Files,
  folder: string,
  ring: KeyRing,
  expected: Expected = 'anything',
): Promise<LoadedLog> {
  const seen = await lookAtSnapshots(files, folder, ring)
  const there = await lookAtSegments(files, folder, ring)
  const segments = there.filter(({ header }) => header !== null)
  const from = (base: Base | null): Promise<Attempt> => replayFrom(files, folder, there, base)
  const findings: Finding[] = []
  const newest = await newestIntact(files, folder, ring, seen, findings)
  const startsWithNothing = newest === null && seen.every(({ what }) => what === 'foreign')
  const nothingAtAll = startsWithNothing && there.every(({ what }) => what === 'foreign')
  if (nothingAtAll ? expected === 'something' : newest === null && !reaches(segments, 1))
    throw new AllDamaged('there is nothing intact to start from')
  let attempt = await from(newest)
  // The last segment tells which history was gone on with: a snapshot of another one that turned up
  // again doesn't begin it, if an older one does.
  const strays: Finding[] = []
  for (let older = newest; leavesOut(attempt, segments.at(-1)) && older !== null;) {
    strays.push({ file: `snap-${older.generation}`, what: 'fork' })
    const before = seen.filter(({ generation }) => generation < (older?.generation ?? 0))
    older = await newestIntact(files, folder, ring, before, [])
    if (older === null && !reaches(segments, 1)) break
    const again = await from(older)
    if (leavesOut(again, segments.at(-1))) continue
    attempt = again
    findings.push(...strays)
  }
  const { base, replayed } = attempt
  findings.push(...attempt.findings)
  // Changes are not counted from a snapshot that doesn't say which it holds: a new one comes first.
  const uncounted = base?.snapshot.sequence === null
  const hurt = uncounted || findings.some(({ what }) => what !== 'torn' && what !== 'foreign')
  const generation = Math.max(base?.generation ?? 0, ...numbersWithin(seen, 'intact'))
  const snapshots = maybeOurs(seen).map(({ generation, start }) => ({
    generation,
    sequence: start?.sequence ?? 0,
    intact: verdict(generation, base?.generation ?? 0, findings),
  }))
  const last = segments.at(-1)?.number ?? 0
  const state: LogState = {
    generation,
    segment: last,
    segmentEnd: replayed.ends.get(last) ?? 0,
    sequence: hurt ? replayed.lastSeen + jump : replayed.sequence,
    chain: replayed.chain,
    snapshots,
    segments: maybeOurs(there).map(({ number, header }) => ({
      number,
      first: header?.firstSequence ?? null,
      end: replayed.ends.get(number) ?? 0,
      damaged: header === null || findings.some(({ file }) => file === `wal-${number}`),
    })),
    doubtful: hurt ? null : replayed.doubtful,
    // Nothing could be chained to a snapshot of an earlier format.
    mustCheckpoint: hurt || (base !== null && base.snapshot.chain === null),
    findings: [...findings, ...foreignIn(seen, there)],
    journalBytes: replayed.changes.reduce((sum, change) => sum + change.length, 0),
  }
  return { state, content: base?.snapshot.content ?? null, changes: replayed.changes }
}

/** A snapshot that reading starts from. */
interface Base {
  readonly generation: number
  readonly snapshot: Snapshot
}

/** What comes of reading from a snapshot on, or from the beginning. */
interface Attempt {
  readonly base: Base | null
  readonly replayed: Replayed
  readonly findings: readonly Finding[]
}

async function replayFrom(
  files: Files,
  folder: string,
  segments: readonly SeenSegment[],
  base: Base | null,
): Promise<Attempt> {
  const findings: Finding[] = []
  const start = { from: base?.snapshot.sequence ?? 0, chain: chainOf(base) }
  const replayed = await replay(files, folder, segments, start, findings)
  return { base, replayed, findings }
}

/** Whether the last segment is no part of what was read. */
const leavesOut = ({ findings }: Attempt, last: SeenSegment | undefined): boolean =>
  last !== undefined &&
  findings.some(({ file, what }) => what === 'fork' && file === `wal-${last.number}`)

const chainOf = (base: Base | null): Uint8Array | null =>
  base === null ? firstChain() : base.snapshot.chain

const verdict = (
  generation: number,
  base: number,
  findings: readonly Finding[],
): boolean | null => {
  if (generation === base) return true
  return findings.some(({ file }) => file === `snap-${generation}`) ? false : null
}

const reaches = (segments: readonly SeenSegment[], sequence: number): boolean =>
  segments.some(({ header }) => header !== null && header.firstSequence <= sequence)

async function newestIntact(
  files: Files,
  folder: string,
  ring: KeyRing,
  seen: readonly SeenSnapshot[],
  findings: Finding[],
): Promise<Base | null> {
  for (const { generation, start, what } of seen.toReversed()) {
    if (what === 'foreign') continue
    const snapshot = await readSnapshotFrom(files, folder, ring, generation, start)
    if (snapshot !== null) return { generation, snapshot }
    findings.push({ file: `snap-${generation}`, what: 'damaged' })
  }
  return null
}

interface Replayed {
  readonly changes: readonly Buffer[]
  /** The number of the last change read without a break. */
  readonly sequence: number
  /** The chain after it. */
  readonly chain: Uint8Array
  /** The greatest number seen anywhere. */
  readonly lastSeen: number
  /** The number of the last change in each segment that was read. */
  readonly ends: ReadonlyMap<number, number>
  readonly doubtful: Run | null
}

/** Where replaying starts: behind a change, and after the chain of it; null when nobody knows that. */
interface Start {
  readonly from: number
  readonly chain: Uint8Array | null
}

/** Puts the changes of segments together into one history, each tied to those before it. */
class History {
  readonly changes: Buffer[] = []
  /** The chain after each change from `from` on. */
  private readonly chains: Uint8Array[]
  /** Nobody knows the chain of an earlier format: it begins with the first segment that tells one. */
  private isAnchored: boolean

  constructor(private readonly start: Start) {
    this.chains = [start.chain ?? firstChain()]
    this.isAnchored = start.chain !== null
  }

  get sequence(): number {
    return this.start.from + this.changes.length
  }

  chainAt(sequence: number): Uint8Array | undefined {
    return this.chains[sequence - this.start.from]
  }

  /**
   * Whether a segment was made on top of this history, as far as both tell: copies of a change are
   * the same, and so is the chain after it.
   */
  continues({ firstSequence, chain, changes }: SegmentContent): boolean {
    if (chain === null || !this.isAnchored) return this.holdsSame(firstSequence, changes)
    let after: Uint8Array = chain
    for (let at = 0; at <= changes.length; at += 1) {
      const known = this.chainAt(firstSequence - 1 + at)
      if (known !== undefined && !isSame(known, after)) return false
      const change = changes[at]
      if (change !== undefined) after = chainAfter(after, change)
    }
    return true
  }

  /** After which change a segment goes on otherwise than this history; null when it isn't made on top of any of it. */
  branchesAt({ firstSequence, chain, changes }: SegmentContent): number | null {
    let after: Uint8Array | null = chain
    let from: number | null = null
    for (let at = 0; after !== null && at <= changes.length; at += 1) {
      const number = firstSequence - 1 + at
      const known = this.chainAt(number)
      if (known !== undefined && isSame(known, after)) from = number
      const change = changes[at]
      after = change === undefined ? null : chainAfter(after, change)
    }
    return from
  }

  /** Forgets what came after a change. */
  goBackTo(sequence: number): void {
    this.changes.length = sequence - this.start.from
    this.chains.length = this.changes.length + 1
  }

  private holdsSame(first: number, changes: readonly Buffer[]): boolean {
    return changes.every((change, at) => {
      const here = this.changes[first + at - this.start.from - 1]
      return here === undefined || isSame(here, change)
    })
  }

  /** Takes what is new in a segment that goes on from here. */
  take({ firstSequence, chain, changes }: SegmentContent): void {
    if (!this.isAnchored && chain !== null) this.anchor(firstSequence - 1, chain)
    for (const change of changes.slice(Math.max(0, this.sequence + 1 - firstSequence))) {
      this.chains.push(chainAfter(this.chains.at(-1) ?? firstChain(), change))
      this.changes.push(change)
    }
  }

  private anchor(sequence: number, chain: Uint8Array): void {
    if (sequence < this.start.from) return
    this.isAnchored = true
    this.chains[sequence - this.start.from] = chain
    for (let at = sequence - this.start.from; at < this.changes.length; at += 1)
      this.chains[at + 1] = chainAfter(
        this.chains[at] ?? chain,
        this.changes[at] ?? Buffer.alloc(0),
      )
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

async function replay(
  files: Files,
  folder: string,
  segments: readonly SeenSegment[],
  start: Start,
  findings: Finding[],
): Promise<Replayed> {
  const begin = segments.findLastIndex(
    ({ header }) => header !== null && header.firstSequence <= start.from + 1,
  )
  const history = new History(start)
  const ends = new Map<number, number>()
  let lastSeen = start.from
  let last: SegmentContent | null = null
  let torn: Finding | null = null
  // The one before may hold what another program added to it meanwhile.
  for (const { number, header, what } of segments.slice(Math.max(0, begin - 1))) {
    if (what === 'foreign') continue
    const file = `wal-${number}`
    const content = header === null ? null : await loadSegment(files, folder, number, header)
    if (content === null) {
      findings.push({ file, what: 'damaged' })
      continue
    }
    ends.set(number, content.lastSequence)
    lastSeen = Math.max(lastSeen, content.lastSequence)
    if (content.ending === 'damaged') findings.push({ file, what: 'damaged' })
    if (content.firstSequence > history.sequence + 1) {
      findings.push({ file, what: 'gap' })
      continue
    }
    if (!history.continues(content)) {
      const from = history.branchesAt(content)
      if (from === null) {
        findings.push({ file, what: 'fork' })
        continue
      }
      // Who began later had read all that was said to be saved by then, and was noticed before more was.
      history.goBackTo(from)
      for (const [other, end] of ends)
        if (end > from && other !== number) findings.push({ file: `wal-${other}`, what: 'fork' })
    }
    history.take(content)
    last = content
    torn = content.ending === 'torn' ? { file, what: 'torn' } : null
  }
  // A torn end that another segment goes on from was noticed, and mended, when it happened.
  if (torn !== null) findings.push(torn)
  const { sequence, changes } = history
  return {
    changes,
    sequence,
    chain: history.chainAt(sequence) ?? firstChain(),
    lastSeen,
    ends,
    doubtful: doubtfulIn(last, history),
  }
}

/** What the last segment holds, unless it ends before the snapshot does: then it is in that, and nothing to be doubted. */
function doubtfulIn(last: SegmentContent | null, history: History): Run | null {
  if (last === null || last.changes.length === 0) return null
  const { firstSequence, changes } = last
  if (firstSequence + changes.length - 1 < history.sequence) return null
  const chain = last.chain ?? history.chainAt(firstSequence - 1)
  // What an older format holds from before the snapshot isn't tied to anything: the snapshot has it.
  return chain === undefined ? null : { first: firstSequence, chain, changes }
}

/**
 * Looks at every file that reading the content did not need: older snapshots, and the changes
 * between them. They are what one falls back on, so damage to them is told as well.
 */
export async function checkKept(
  files: Files,
  folder: string,
  ring: KeyRing,
): Promise<{ readonly findings: readonly Finding[]; readonly intact: readonly number[] }> {
  const snapshots = await lookAtSnapshots(files, folder, ring)
  const segments = await lookAtSegments(files, folder, ring)
  const findings = foreignIn(snapshots, segments)
  const intact: number[] = []
  const made: Point[] = []
  for (const { generation, start, what } of snapshots) {
    if (what === 'foreign') continue
    const snapshot = await readSnapshotFrom(files, folder, ring, generation, start)
    if (snapshot === null) findings.push({ file: `snap-${generation}`, what: 'damaged' })
    else {
      intact.push(generation)
      const { sequence, chain } = snapshot
      if (sequence !== null && chain !== null) made.push({ sequence, chain })
    }
  }
  const whole: ReadSegment[] = []
  for (const { number, header, what } of segments) {
    if (what === 'foreign') continue
    const content = header === null ? null : await loadSegment(files, folder, number, header)
    if (content === null || content.ending === 'damaged')
      findings.push({ file: `wal-${number}`, what: 'damaged' })
    else {
      if (content.ending === 'torn') findings.push({ file: `wal-${number}`, what: 'torn' })
      whole.push({ number, content })
    }
  }
  for (const number of findStrays(made, whole))
    findings.push({ file: `wal-${number}`, what: 'stray' })
  return { findings, intact }
}
