import { Vault } from '../../../electron/storage/vault/vault'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'
import type { CrashFigures } from './states'

/** Slots that cost next to nothing to try: here they are tried thousands of times. */
const cheap = { cost: { N: 64, r: 8, p: 1 } }
const folder = '/vault'
const first = 'the first passphrase'
const second = 'the second passphrase'
const waysEach = 6

/** What must hold of a disk whose power was cut. */
interface Promised {
  /** One of these opens the vault. */
  readonly open: readonly string[]
  /** None of these does, and no file is left that knew them. */
  readonly refused?: readonly string[]
  /** The newest key that is found is one of these; absent while a new one is being made. */
  readonly keys?: readonly string[]
}

/**
 * Cuts the power at every step of making a vault, changing its passphrase and renewing its keys.
 * At any moment the secrets of before or of after open it, to the newest key of then; and once a
 * change is done only those of after do.
 */
export async function verifyHeaders(
  seed: number,
  figures: CrashFigures,
  deaf: ReadonlySet<string> = new Set(),
): Promise<void> {
  const random = randomFrom(seed)
  const disk = new SimulatedDisk()
  disk.deaf = deaf
  await disk.makeFolder(folder)
  const { vault, recoveryCode } = await Vault.create(disk, folder, first, cheap)
  const newest = (): string => vault.ring('record')?.keys.at(-1)?.key.toString('hex') ?? ''
  const whenever = async (promised: Promised, change: () => Promise<unknown>): Promise<void> => {
    disk.before = () => examine(disk, promised, figures, random)
    await change()
    disk.before = () => undefined
  }
  const now = (promised: Promised): Promise<void> => examine(disk, promised, figures, random)

  const old = newest()
  await now({ open: [first], keys: [old] })
  await now({ open: [recoveryCode], keys: [old] })
  await whenever({ open: [first, second] }, () => vault.changePassphrase(first, second))
  await now({ open: [second], refused: [first], keys: [newest()] })
  await now({ open: [recoveryCode], keys: [newest()] })
  await whenever({ open: [second], keys: [newest()] }, () => vault.finishRenewal(second))
  await now({ open: [recoveryCode], refused: [first], keys: [newest()] })
  await whenever({ open: [second] }, () => vault.startRenewal(second))
  await now({ open: [second], refused: [recoveryCode], keys: [newest()] })
  await whenever({ open: [second], keys: [newest()] }, () => vault.finishRenewal(second))
  await now({ open: [second], refused: [first, recoveryCode], keys: [newest()] })
}

async function examine(
  disk: SimulatedDisk,
  { open, refused = [], keys }: Promised,
  figures: CrashFigures,
  random: () => number,
): Promise<void> {
  const known = new Set(await disk.list(folder))
  for (let way = 0; way < waysEach; way += 1) {
    figures.states += 1
    const cut = disk.afterPowerCut(random)
    const opened = await Promise.all(open.map((secret) => keyFor(cut, secret)))
    const good = (key: string): boolean =>
      key !== 'refused' && key !== 'uncaught' && (keys === undefined || keys.includes(key))
    if (opened.includes('uncaught')) figures.uncaught += 1
    else if (!opened.some(good)) figures.lost += 1
    const still = await Promise.all(refused.map((secret) => keyFor(cut, secret)))
    const left = refused.length > 0 && (await cut.list(folder)).some((name) => !known.has(name))
    if (left || still.some((key) => key !== 'refused')) figures.notPrefix += 1
  }
}

/** The newest key of the shared record that a secret opens; or that it opens nothing. */
async function keyFor(disk: SimulatedDisk, secret: string): Promise<string> {
  try {
    const unlocking = await Vault.unlock(disk, folder, secret, cheap)
    return unlocking.kind === 'opened'
      ? (unlocking.vault.ring('record')?.keys.at(-1)?.key.toString('hex') ?? '')
      : 'refused'
  } catch {
    return 'uncaught'
  }
}
