import { join } from 'node:path'
import { listNumbers, type Files } from './files'
import { AllDamaged, type Finding } from './recoveryFindings'
import type { KeyRing } from './keyRing'
import { readSegment, readSegmentHeader, segmentHeaderLength, type SegmentContent } from './segment'
import {
  openSnapshot,
  readSnapshotStart,
  snapshotPath,
  snapshotStartLength,
  type Snapshot,
} from './snapshot'

/*
 * What a compartment's folder holds: snapshots `snap-G` and segments of the journal `wal-S`. The
 * content is the newest intact snapshot and every change after it, in sequence. Reading changes
 * nothing.
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
  readonly damaged: boolean
}

/** Changes one after the other, from a sequence number on. */
export interface Run {
  readonly first: number
  readonly changes: readonly Uint8Array[]
}

/** What one needs to know to go on writing. Plain data: it may cross threads. */
export interface LogState {
  /** The greatest number any snapshot file has. */
  readonly generation: number
  /** The greatest number any segment file has. */
  readonly segment: number
  /** The number of the last change in the content. */
  readonly sequence: number
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

export const segmentPath = (folder: string, number: number): string => join(folder, `wal-${number}`)

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
  const findings: Finding[] = []
  const kept = await lookAtSnapshots(files, folder)
  const base = await newestIntact(files, folder, ring, kept, findings)
  const segments = await lookAtSegments(files, folder, ring)
  const from = base?.snapshot.sequence ?? 0
  const startsWithNothing = base === null && kept.length === 0
  const nothingAtAll = startsWithNothing && segments.length === 0
  if (nothingAtAll ? expected === 'something' : base === null && !reaches(segments, 1))
    throw new AllDamaged('there is nothing intact to start from')
  const replayed = await replay(files, folder, ring, segments, from, findings)
  // Changes are not counted from a snapshot that doesn't say which it holds: a new one comes first.
  const uncounted = base?.snapshot.sequence === null
  const hurt = uncounted || findings.some((finding) => finding.what !== 'torn')
  const snapshots = kept.map((one) => ({
    ...one,
    intact: verdict(one.generation, base?.generation ?? 0, findings),
  }))
  const state: LogState = {
    generation: kept.at(-1)?.generation ?? 0,
    segment: segments.at(-1)?.number ?? 0,
    sequence: hurt ? replayed.lastSeen + jump : replayed.sequence,
    snapshots,
    segments: segments.map((one) => ({
      ...one,
      damaged: findings.some(({ file }) => file === `wal-${one.number}`),
    })),
    doubtful: hurt ? null : replayed.doubtful,
    mustCheckpoint: hurt,
    findings,
    journalBytes: replayed.changes.reduce((sum, change) => sum + change.length, 0),
  }
  return { state, content: base?.snapshot.content ?? null, changes: replayed.changes }
}

const verdict = (
  generation: number,
  base: number,
  findings: readonly Finding[],
): boolean | null => {
  if (generation === base) return true
  return findings.some(({ file }) => file === `snap-${generation}`) ? false : null
}

const reaches = (segments: readonly KeptSegment[], sequence: number): boolean =>
  segments.some(({ first }) => first !== null && first <= sequence)

async function lookAtSnapshots(files: Files, folder: string): Promise<KeptSnapshot[]> {
  const kept: KeptSnapshot[] = []
  for (const generation of await listNumbers(files, folder, 'snap')) {
    const start = await files.readStart(snapshotPath(folder, generation), snapshotStartLength)
    const sequence = readSnapshotStart(start)?.sequence ?? 0
    kept.push({ generation, sequence, intact: null })
  }
  return kept
}

async function newestIntact(
  files: Files,
  folder: string,
  ring: KeyRing,
  kept: readonly KeptSnapshot[],
  findings: Finding[],
): Promise<{ generation: number; snapshot: Snapshot } | null> {
  for (const { generation } of kept.toReversed()) {
    const bytes = await files.read(snapshotPath(folder, generation))
    const snapshot = openSnapshot(bytes, ring, generation)
    if (snapshot !== null) return { generation, snapshot }
    findings.push({ file: `snap-${generation}`, what: 'damaged' })
  }
  return null
}

async function lookAtSegments(files: Files, folder: string, ring: KeyRing): Promise<KeptSegment[]> {
  const segments: KeptSegment[] = []
  for (const number of await listNumbers(files, folder, 'wal')) {
    const start = await files.readStart(segmentPath(folder, number), segmentHeaderLength)
    const header = readSegmentHeader(start, ring, number)
    segments.push({ number, first: header?.firstSequence ?? null, damaged: header === null })
  }
  return segments
}

interface Replayed {
  readonly changes: readonly Buffer[]
  /** The number of the last change read without a break. */
  readonly sequence: number
  /** The greatest number seen anywhere. */
  readonly lastSeen: number
  readonly doubtful: Run | null
}

async function replay(
  files: Files,
  folder: string,
  ring: KeyRing,
  segments: readonly KeptSegment[],
  from: number,
  findings: Finding[],
): Promise<Replayed> {
  const start = segments.findLastIndex(({ first }) => first !== null && first <= from + 1)
  const changes: Buffer[] = []
  let sequence = from
  let lastSeen = from
  let last: SegmentContent | null = null
  let torn: Finding | null = null
  for (const { number } of segments.slice(Math.max(0, start))) {
    const file = `wal-${number}`
    const content = readSegment(await files.read(segmentPath(folder, number)), ring, number)
    if (content === null) {
      findings.push({ file, what: 'damaged' })
      continue
    }
    lastSeen = Math.max(lastSeen, content.lastSequence)
    if (content.ending === 'damaged') findings.push({ file, what: 'damaged' })
    if (content.firstSequence > sequence + 1) {
      findings.push({ file, what: 'gap' })
      continue
    }
    const news = content.changes.slice(sequence + 1 - content.firstSequence)
    changes.push(...news)
    sequence += news.length
    last = content
    torn = content.ending === 'torn' ? { file, what: 'torn' } : null
  }
  // A torn end that another segment goes on from was noticed, and mended, when it happened.
  if (torn !== null) findings.push(torn)
  // A segment that ends before the snapshot does is in it, and so is nothing to be doubted.
  const reached = last === null ? 0 : last.firstSequence + last.changes.length - 1
  const doubtful =
    last === null || last.changes.length === 0 || reached < sequence
      ? null
      : { first: last.firstSequence, changes: last.changes }
  return { changes, sequence, lastSeen, doubtful }
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
  const findings: Finding[] = []
  const intact: number[] = []
  for (const { generation } of await lookAtSnapshots(files, folder)) {
    const bytes = await files.read(snapshotPath(folder, generation))
    if (openSnapshot(bytes, ring, generation) !== null) intact.push(generation)
    else findings.push({ file: `snap-${generation}`, what: 'damaged' })
  }
  for (const { number } of await lookAtSegments(files, folder, ring)) {
    const content = readSegment(await files.read(segmentPath(folder, number)), ring, number)
    if (content === null || content.ending === 'damaged')
      findings.push({ file: `wal-${number}`, what: 'damaged' })
    else if (content.ending === 'torn') findings.push({ file: `wal-${number}`, what: 'torn' })
  }
  return { findings, intact }
}
