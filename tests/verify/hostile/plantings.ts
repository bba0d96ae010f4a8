import { join } from 'node:path'
import { newHeader } from '../../../electron/storage/vault/header'
import { newRecoveryCode } from '../../../electron/storage/vault/secrets'
import { folder as record, freshRing, Keeping } from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'

/* What somebody does who can write to a workgroup's folder and knows none of its secrets of today. */

export const root = '/vault'
const anyOf = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

/** A copy of a file that was genuine once, here or elsewhere. */
export interface Genuine {
  readonly folder: string
  readonly name: string
  readonly bytes: Buffer
}

/** Copies everything that lies there now. */
export async function copyAll(disk: SimulatedDisk): Promise<Genuine[]> {
  const found: Genuine[] = []
  for (const folder of [root, record])
    for (const name of await disk.list(folder)) {
      const bytes = disk.look(join(folder, name))
      if (bytes !== null && !name.endsWith('.new')) found.push({ folder, name, bytes })
    }
  return found
}

/** Genuine files of another vault. */
export async function foreignFiles(): Promise<Genuine[]> {
  const disk = new SimulatedDisk()
  await disk.makeFolder(root)
  const { bytes } = await newHeader('another passphrase', newRecoveryCode(), {
    cost: { N: 64, r: 8, p: 1 },
  })
  disk.plant(join(root, 'header-3'), bytes)
  const keeping = await Keeping.open(disk, freshRing(), 600)
  for (let step = 0; step < 6; step += 1) {
    keeping.change(Buffer.alloc(40, step))
    await keeping.save()
    if (step % 2 === 1) await keeping.checkpoint()
  }
  await keeping.close()
  return copyAll(disk)
}

/** A header that would cost four times what Candor’s own do to whoever tried a secret on it. */
const costly = (): Buffer => {
  const slot = {
    kind: 'passphrase',
    cost: { N: 2 ** 17, r: 8, p: 4 },
    salt: 'c2FsdA==',
    wrapped: 'd3JhcHBlZA==',
  }
  const text = Buffer.from(
    JSON.stringify({
      format: 3,
      vaultId: '0'.repeat(32),
      epoch: 1e9,
      slots: [slot],
      keys: { record: [{ number: 1, wrapped: '' }], restricted: [{ number: 1, wrapped: '' }] },
      common: '',
      recovery: null,
    }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([Buffer.from('CANDOR-VAULT-3\n'), length, text, Buffer.alloc(64)])
}

/**
 * What files of every format begin with, as anybody knows it who has read the page: the numbers are in
 * clear, so they can be made up.
 */
const makeUpFile = (prefix: string, random: () => number): Buffer => {
  const name = { header: 'VAULT', snap: 'SNAPSHOT' }[prefix] ?? 'JOURNAL'
  const fields = Buffer.alloc(16)
  fields.writeUInt32BE(1 + Math.floor(random() * 3))
  fields.writeBigUInt64BE(BigInt(Math.floor(random() * 60)), 4)
  const rest = Buffer.from(Array.from({ length: 200 }, () => random() * 256))
  const magic = Buffer.from(`CANDOR-${name}-${1 + Math.floor(random() * 3)}\n`)
  return Buffer.concat([magic, fields, rest])
}

const greatest = 999_999_999_999_999
const numbers = [1, 2, 7, 999, 20_000, 99_999_999_999_999, greatest]

/** A number for a planted file: one of ours to come, or one from far away. */
async function numberFor(
  disk: SimulatedDisk,
  folder: string,
  prefix: string,
  random: () => number,
): Promise<number> {
  const taken = (await disk.list(folder)).flatMap((name) =>
    name.startsWith(`${prefix}-`) ? [Number(name.slice(prefix.length + 1))] : [],
  )
  const last = Math.max(0, ...taken.filter((number) => number < 10_000))
  return random() < 0.6 ? last + 1 + Math.floor(random() * 3) : (anyOf(numbers, random) ?? 1)
}

/** Plants something. `shelf` holds what was genuine once; `foreign` what is genuine elsewhere. */
export async function plant(
  disk: SimulatedDisk,
  shelf: readonly Genuine[],
  foreign: readonly Genuine[],
  random: () => number,
): Promise<void> {
  const prefix = anyOf(['header', 'snap', 'wal'], random) ?? 'wal'
  const folder = prefix === 'header' ? root : record
  const number = await numberFor(disk, folder, prefix, random)
  const at = join(folder, `${prefix}-${number}`)
  const what = random()
  const old = anyOf(
    shelf.filter((one) => one.folder === folder && one.name.startsWith(prefix)),
    random,
  )
  const other = anyOf(
    foreign.filter((one) => one.folder === folder && one.name.startsWith(prefix)),
    random,
  )
  const junk = Buffer.from(Array.from({ length: Math.floor(random() * 900) }, () => random() * 256))
  if (what < 0.12) disk.plant(at, junk)
  else if (what < 0.2)
    disk.plant(
      random() < 0.5 ? join(folder, `${prefix}-${greatest}`) : at,
      makeUpFile(prefix, random),
    )
  else if (what < 0.35) disk.plant(at, null)
  else if (what < 0.4) disk.plant(`${at}.new`, random() < 0.5 ? null : junk)
  // A file that was genuine goes back under its own name, or comes under a greater one.
  else if (what < 0.65 && old !== undefined)
    disk.plant(random() < 0.5 ? join(folder, old.name) : at, old.bytes)
  else if (what < 0.8 && old !== undefined)
    disk.plant(at, old.bytes.subarray(0, Math.floor(random() * old.bytes.length)))
  else if (what < 0.95 && other !== undefined) disk.plant(at, other.bytes)
  else if (prefix === 'header') disk.plant(at, costly())
  else disk.plant(join(folder, `${prefix}-00${number}`), old?.bytes ?? junk)
}
