import { join } from 'node:path'
import {
  freeNumber,
  isCode,
  isForeign,
  notPlain,
  listNumbers,
  sweepUnfinished,
  writeWhole,
  type Files,
} from './files'
import {
  epochBeside,
  longestHeader,
  openInTrial,
  Trial,
  type OpenedHeader,
  type Opening,
} from './header'
import { CrowdedFolder, type Finding } from './recoveryFindings'

/*
 * The headers in a vault's folder. What counts is the one of the highest epoch, and only what is
 * known to be of this vault has a say in that: neither a number nor the order of files has.
 */

/**
 * How many files are looked at, from the smallest number on. Candor's own get the first numbers that are
 * free, so whoever puts more there doesn't come before them.
 */
const lookedAt = 500

/** A header is kept twice: without one, nothing of a vault can be read ever again. */
const copies = 2

interface HeaderFile {
  readonly number: number
  /** Null when what lies there can't be a header of ours. */
  readonly bytes: Buffer | null
}

/** Nothing that was tried opened, and there are more headers than a secret is tried on. */
export interface Crowded {
  readonly kind: 'crowded'
}

/** What looking for the header of a vault found. */
export interface FoundHeader {
  readonly opening: Opening | Crowded
  /** The file's bytes, when it opened. */
  readonly bytes: Buffer | null
  /** What lies there and isn't of this vault, or isn't whole any more. Empty when nothing opened. */
  readonly findings: readonly Finding[]
}

const headerPath = (folder: string, number: number): string => join(folder, `header-${number}`)

async function readAll(files: Files, folder: string): Promise<HeaderFile[]> {
  const numbers = await listNumbers(files, folder, 'header')
  const found: HeaderFile[] = []
  for (const number of numbers.slice(0, lookedAt))
    found.push({ number, bytes: await readHeader(files, headerPath(folder, number)) })
  return [...found, ...numbers.slice(lookedAt).map((number) => ({ number, bytes: null }))]
}

async function readHeader(files: Files, path: string): Promise<Buffer | null> {
  try {
    return await files.read(path, longestHeader)
  } catch (error) {
    if (isForeign(error)) return null
    throw error
  }
}

/** A header that was being wiped when the power went. */
const isWiped = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0)

/** Opens, of all headers in a folder, the newest of those a secret opens; a retired secret opens nothing. */
export async function findHeader(
  files: Files,
  folder: string,
  secret: string,
): Promise<FoundHeader> {
  const trial = new Trial(secret)
  try {
    return await findWith(trial, await readAll(files, folder))
  } finally {
    trial.end()
  }
}

async function findWith(trial: Trial, all: readonly HeaderFile[]): Promise<FoundHeader> {
  let best: { header: OpenedHeader; bytes: Buffer } | null = null
  let kind: Exclude<Opening['kind'], 'opened'> = 'damaged'
  for (const { bytes } of all) {
    // Once one is open, the others tell by themselves which are newer: a stranger's costs nothing more.
    if (bytes === null || (best !== null && !isNewer(bytes, best.header))) continue
    const opening = await openInTrial(bytes, trial)
    if (opening.kind === 'opened') {
      best?.header.master.fill(0)
      best = { header: opening.header, bytes }
    } else if (best !== null) break
    else if (opening.kind === 'wrong secret' || kind === 'damaged') kind = opening.kind
  }
  if (best === null)
    return { opening: { kind: trial.isSpent ? 'crowded' : kind }, bytes: null, findings: [] }
  const { header, bytes } = best
  // There is a newer one that this secret doesn't open: it has been retired.
  if (all.some((one) => one.bytes !== null && isNewer(one.bytes, header))) {
    header.master.fill(0)
    return { opening: { kind: 'wrong secret' }, bytes: null, findings: [] }
  }
  return { opening: { kind: 'opened', header }, bytes, findings: findingsIn(all, header) }
}

const isNewer = (bytes: Buffer, { epoch, ...rest }: OpenedHeader): boolean =>
  (epochBeside(bytes, { epoch, ...rest }) ?? -1) > epoch

function findingsIn(all: readonly HeaderFile[], header: OpenedHeader): Finding[] {
  const strange = all.flatMap(({ number, bytes }): Finding[] => {
    const file = `header-${number}`
    if (bytes === null) return [{ file, what: 'foreign' }]
    if (isWiped(bytes) || epochBeside(bytes, header) !== null) return []
    return [{ file, what: 'damaged' }]
  })
  const whole = all.filter(({ bytes }) => bytes !== null && epochOf(bytes, header) === header.epoch)
  // With both copies there, what else lies around was never needed.
  return whole.length < copies ? strange : strange.map(({ file }) => ({ file, what: 'foreign' }))
}

const epochOf = (bytes: Buffer, header: OpenedHeader): number | null => epochBeside(bytes, header)

/** Writes the first header of a vault, and its copy. */
export async function writeFirstHeader(files: Files, folder: string, bytes: Buffer): Promise<void> {
  await writeCopies(files, folder, bytes)
}

/**
 * Writes copies of a header under the first free numbers. Numbers mean nothing here: a header that was
 * genuine once may have been put back under any.
 */
async function writeCopies(files: Files, folder: string, bytes: Buffer): Promise<void> {
  let last = 0
  for (let copy = 1; copy <= copies; copy += 1) {
    last = await freeNumber(files, folder, 'header', last)
    await writeWhole(files, headerPath(folder, last), bytes)
  }
}

/** A new header counts, but what it retires could not be overwritten and removed. */
export class NotRetired extends Error {
  override name = 'NotRetired'
}

/**
 * Puts a header in the place of an opened one. Nothing is removed before the new one was read back
 * from the disk and opened with the secret that is to open it. What it retires is overwritten before
 * its name goes; what isn't of this vault stays. Rejects with `NotRetired` when only that can't be
 * done, and the new one counts; with another error, those of before count as if nothing had been tried.
 */
export async function replaceHeader(
  files: Files,
  folder: string,
  before: OpenedHeader,
  next: { readonly bytes: Buffer; readonly secret: string },
): Promise<void> {
  let header: OpenedHeader
  try {
    await writeCopies(files, folder, next.bytes)
    header = await openAnew(files, folder, before, next.secret)
  } catch (error) {
    await takeBack(files, folder, next.bytes)
    throw error
  }
  header.master.fill(0)
  try {
    await retire(files, folder, before, header)
  } catch (error) {
    throw Object.assign(new NotRetired(), { cause: error })
  }
}

/** Opens the header that was just written; rejects when the disk gives another. */
async function openAnew(
  files: Files,
  folder: string,
  before: OpenedHeader,
  secret: string,
): Promise<OpenedHeader> {
  const { opening } = await findHeader(files, folder, secret)
  if (opening.kind === 'crowded') throw new CrowdedFolder('more headers than are tried')
  if (opening.kind !== 'opened' || opening.header.epoch !== before.epoch + 1) {
    throw Object.assign(new Error('a header did not read back'), { code: 'EIO' })
  }
  return opening.header
}

/** Whatever was written of a header goes: one of a later epoch would make that of today a retired one. */
async function takeBack(files: Files, folder: string, bytes: Buffer): Promise<void> {
  await sweepUnfinished(files, folder)
  for (const one of await readAll(files, folder))
    if (one.bytes?.equals(bytes) === true) await files.remove(headerPath(folder, one.number))
  await files.syncFolder(folder)
}

async function retire(
  files: Files,
  folder: string,
  before: OpenedHeader,
  header: OpenedHeader,
): Promise<void> {
  for (const { number, bytes } of await readAll(files, folder)) {
    if (bytes === null) continue
    const epoch = epochBeside(bytes, header) ?? epochBeside(bytes, before)
    if (isWiped(bytes) || (epoch !== null && epoch < header.epoch))
      await wipe(files, headerPath(folder, number))
  }
  // Until this is durable an old passphrase could open what is there.
  await files.syncFolder(folder)
}

/** Overwrites a header and takes its name away. Where others have a name for it, the name alone goes. */
async function wipe(files: Files, path: string): Promise<void> {
  await files.overwrite(path).catch((error: unknown) => {
    if (!isCode(error, notPlain)) throw error
  })
  await files.remove(path)
}
