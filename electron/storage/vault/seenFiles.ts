import { listNumbers, type Files } from './files'
import type { KeyRing } from './keyRing'
import type { Finding } from './recoveryFindings'
import { lookAtSegment, type SegmentHeader } from './segment'
import { isProven, lookAtSnapshot, readSnapshotFrom, type SnapshotStart } from './snapshot'

/*
 * What lies in a compartment's folder, as far as the start of each file tells: which files are ours, and
 * which only have the name of one.
 */

/** What a file turned out to be by its start: authentic as far as that goes, not so, or nothing of ours. */
type Seen = 'intact' | 'damaged' | 'foreign'

export interface SeenSnapshot {
  readonly generation: number
  /** Null when it isn't a snapshot's. */
  readonly start: SnapshotStart | null
  readonly what: Seen
}

export interface SeenSegment {
  readonly number: number
  /** Null when it isn't authentic. */
  readonly header: SegmentHeader | null
  readonly what: Seen
}

/** Numbers go up one by one; one so far above the greatest of ours can't be of us. */
const outOfReach = 10_000

/** What is numbered out of reach isn't a damaged file of ours, but put there. */
const separateForeign = <T extends { readonly what: Seen }>(
  seen: readonly T[],
  numberOf: (one: T) => number,
): T[] => {
  const greatest = Math.max(0, ...seen.filter(({ what }) => what === 'intact').map(numberOf))
  return seen.map((one) =>
    one.what === 'damaged' && numberOf(one) > greatest + outOfReach
      ? { ...one, what: 'foreign' }
      : one,
  )
}

/** What is ours, or was before it was damaged. */
export const maybeOurs = <T extends { readonly what: Seen }>(seen: readonly T[]): T[] =>
  seen.filter(({ what }) => what !== 'foreign')

export const numbersWithin = (seen: readonly SeenSnapshot[], which: Seen): number[] =>
  seen.filter(({ what }) => what === which).map(({ generation }) => generation)

export const foreignIn = (
  snapshots: readonly SeenSnapshot[],
  segments: readonly SeenSegment[],
): Finding[] => [
  ...numbersWithin(snapshots, 'foreign').map((generation): Finding => ({
    file: `snap-${generation}`,
    what: 'foreign',
  })),
  ...segments
    .filter(({ what }) => what === 'foreign')
    .map(({ number }): Finding => ({ file: `wal-${number}`, what: 'foreign' })),
]

export async function lookAtSnapshots(
  files: Files,
  folder: string,
  ring: KeyRing,
): Promise<SeenSnapshot[]> {
  const seen: SeenSnapshot[] = []
  for (const generation of await listNumbers(files, folder, 'snap')) {
    const start = await lookAtSnapshot(files, folder, ring, generation)
    seen.push(
      typeof start === 'string'
        ? { generation, start: null, what: start }
        : { generation, start, what: 'intact' },
    )
  }
  const judged = await judgeEarlier(files, folder, ring, seen)
  return separateForeign(judged, ({ generation }) => generation)
}

/**
 * The start of an earlier format isn't authenticated: anybody can write one. Where there is a snapshot
 * of today's form none of an earlier one can be newer; where there is none, each is opened to know.
 */
async function judgeEarlier(
  files: Files,
  folder: string,
  ring: KeyRing,
  seen: readonly SeenSnapshot[],
): Promise<SeenSnapshot[]> {
  const proven = seen.filter(({ start }) => start !== null && isProven(start))
  const newest = Math.max(0, ...proven.map(({ generation }) => generation))
  const judged: SeenSnapshot[] = []
  for (const one of seen) {
    const { generation, start } = one
    if (start === null || isProven(start)) judged.push(one)
    else if (proven.length > 0)
      judged.push(generation > newest ? { generation, start: null, what: 'foreign' } : one)
    else if ((await readSnapshotFrom(files, folder, ring, generation, start)) === null)
      judged.push({ generation, start: null, what: 'damaged' })
    else judged.push(one)
  }
  return judged
}

export async function lookAtSegments(
  files: Files,
  folder: string,
  ring: KeyRing,
): Promise<SeenSegment[]> {
  const seen: SeenSegment[] = []
  for (const number of await listNumbers(files, folder, 'wal')) {
    const header = await lookAtSegment(files, folder, ring, number)
    seen.push(
      typeof header === 'string'
        ? { number, header: null, what: header }
        : { number, header, what: 'intact' },
    )
  }
  return separateForeign(seen, ({ number }) => number)
}
