import { openBackup, writeBackup } from '../../../electron/storage/vault/backup'
import { partsAsFiles, type BackupPart } from '../../../electron/storage/vault/backup'
import { AllDamaged } from '../../../electron/storage/vault/recoveryFindings'
import { newHeader, openHeader } from '../../../electron/storage/vault/header'
import type { KeyRing } from '../../../electron/storage/vault/keyRing'
import { checkKept, readLog } from '../../../electron/storage/vault/readLog'
import { newRecoveryCode } from '../../../electron/storage/vault/secrets'
import { contentOf, folder, freshRing, Keeping, type Content } from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'

/** What came out of damaging the files of a vault in every way. */
export interface DamageFigures {
  states: number
  /** Damage that nobody was told of. */
  unnoticed: number
  /** Content given out that had never been written. */
  wrong: number
  /** Errors that were no answer. */
  uncaught: number
}

export const noDamage = (): DamageFigures => ({ states: 0, unnoticed: 0, wrong: 0, uncaught: 0 })

export const against = ({ unnoticed, wrong, uncaught }: DamageFigures): number =>
  unnoticed + wrong + uncaught

/** A small vault with several snapshots and segments, and every content it ever had. */
export interface Specimen {
  readonly ring: KeyRing
  readonly parts: readonly BackupPart[]
  readonly contents: ReadonlySet<string>
}

const capacity = 500

/** Makes a small vault; a seed gives the same history with other keys. */
export async function specimen(seed: number): Promise<Specimen> {
  const random = randomFrom(seed)
  const disk = new SimulatedDisk()
  const ring = freshRing()
  let keeping = await Keeping.open(disk, ring, capacity)
  for (let step = 0; step < 14; step += 1) {
    keeping.change(Buffer.from(`change ${step} ${'x'.repeat(random() * 60)}`))
    await keeping.save()
    if (step % 4 === 2) await keeping.checkpoint()
    if (step === 9) {
      const { history, acknowledged } = keeping
      await keeping.close()
      keeping = await Keeping.open(disk, ring, capacity, history, acknowledged)
      await keeping.save()
    }
  }
  const parts = await Promise.all(
    (await disk.list(folder)).map(async (name) => ({
      name: `record/${name}`,
      bytes: await disk.read(`${folder}/${name}`),
    })),
  )
  return { ring, parts, contents: new Set(keeping.history.map(asText)) }
}

const asText = ({ count, digest }: Content): string => `${count} ${digest}`

/** Opens a vault whose files are these, and looks at all of them; damage must be told or refused. */
export async function examine(
  { ring, contents }: Specimen,
  parts: readonly BackupPart[],
  figures: DamageFigures,
): Promise<void> {
  figures.states += 1
  // Files in this form can't be written, renamed or removed: an attempt would be an error.
  const files = partsAsFiles('/vault', parts)
  try {
    const loaded = await readLog(files, folder, ring)
    if (!contents.has(asText(contentOf(loaded)))) figures.wrong += 1
    const { findings } = await checkKept(files, folder, ring)
    if (loaded.state.findings.length + findings.length === 0) figures.unnoticed += 1
  } catch (error) {
    if (!(error instanceof AllDamaged)) figures.uncaught += 1
  }
}

/** Every damage of one file: each byte flipped, each length it may be cut to, and bytes behind it. */
export function* damagesOf(bytes: Uint8Array, random: () => number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    yield flipped
    yield Buffer.from(bytes.subarray(0, at))
  }
  for (const extra of [1, 16, 700]) yield Buffer.concat([bytes, Buffer.alloc(extra, extra % 2)])
}

const replacePart = (
  parts: readonly BackupPart[],
  name: string,
  bytes: Uint8Array,
): readonly BackupPart[] => parts.map((part) => (part.name === name ? { name, bytes } : part))

/** Damages every file of a vault, swaps files within it and with another vault of the same history. */
export async function damageAll(seed: number, figures: DamageFigures): Promise<void> {
  const vault = await specimen(seed)
  const random = randomFrom(seed)
  await damageFiles(vault, random, vault.parts, figures)
  await swapFiles(vault, seed, figures)
  await swapRecords(vault, figures)
}

/** Damages some files of a vault in every way, one at a time. */
export async function damageFiles(
  vault: Specimen,
  random: () => number,
  files: readonly BackupPart[],
  figures: DamageFigures,
): Promise<void> {
  for (const { name, bytes } of files)
    for (const damaged of damagesOf(bytes, random))
      await examine(vault, replacePart(vault.parts, name, damaged), figures)
}

/** Puts files of a vault in each other's place, and those of another vault of the same history. */
export async function swapFiles(
  vault: Specimen,
  seed: number,
  figures: DamageFigures,
): Promise<void> {
  const other = await specimen(seed)
  for (const one of vault.parts)
    for (const two of vault.parts)
      if (one.name !== two.name)
        await examine(vault, replacePart(vault.parts, one.name, two.bytes), figures)
  for (const { name, bytes } of other.parts)
    await examine(vault, replacePart(vault.parts, name, bytes), figures)
}

/** Swaps every two records of a segment, and doubles each. */
export async function swapRecords(vault: Specimen, figures: DamageFigures): Promise<void> {
  for (const { name, bytes } of vault.parts.filter((part) => part.name.includes('wal'))) {
    const whole = Buffer.from(bytes)
    const places = recordPlaces(whole)
    for (const [index, [from, to]] of places.entries())
      for (const [next, end] of places.slice(index + 1)) {
        const swapped = Buffer.concat([
          whole.subarray(0, from),
          whole.subarray(next, end),
          whole.subarray(to, next),
          whole.subarray(from, to),
          whole.subarray(end),
        ])
        await examine(vault, replacePart(vault.parts, name, swapped), figures)
      }
    for (const [from, to] of places) {
      const doubled = Buffer.concat([whole.subarray(0, to), whole.subarray(from, to)])
      const full = Buffer.concat([doubled, Buffer.alloc(whole.length)]).subarray(0, whole.length)
      // Behind a full segment's last record there is no room for it again: nothing was damaged.
      if (full.equals(whole)) continue
      await examine(vault, replacePart(vault.parts, name, full), figures)
    }
  }
}

function recordPlaces(segment: Buffer): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (let at = 129; at + 28 <= segment.length && segment.readUInt32BE(at) !== 0;) {
    const end = at + 28 + segment.readUInt32BE(at)
    places.push([at, end])
    at = end
  }
  return places
}

/** Damages a header and a backup: neither may open, and a backup never in part. */
export async function damageSealed(seed: number, figures: DamageFigures): Promise<void> {
  const random = randomFrom(seed)
  const code = newRecoveryCode()
  const made = await newHeader('a passphrase of the tests', code, { cost: { N: 64, r: 8, p: 1 } })
  const { parts } = await specimen(seed)
  const backup = writeBackup(made.keys.rings.record, 7, [
    { name: 'header-1', bytes: made.bytes },
    ...parts.slice(0, 2),
  ])
  const opens = async (task: () => Promise<{ kind: string }>): Promise<void> => {
    figures.states += 1
    try {
      if ((await task()).kind === 'opened') figures.unnoticed += 1
    } catch {
      figures.uncaught += 1
    }
  }
  for (const damaged of damagesOf(made.bytes, random)) await opens(() => openHeader(damaged, code))
  for (const damaged of damagesOf(backup, random)) await opens(() => openBackup(damaged, code))
}
