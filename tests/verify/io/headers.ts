import { Vault } from '../../../electron/storage/vault/vault'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'

const folder = '/vault'
const cheap = { cost: { N: 64, r: 8, p: 1 } }
const first = 'the first passphrase'
const second = 'the second passphrase'

/** What came of one operation failing while a passphrase is changed or the keys are renewed. */
export interface HeaderFaultFigures {
  runs: number
  told: number
  /** Times it was said to have failed, and what opened it before didn't any more. */
  lockedOut: number
  /** Times it was said to be done, and what opened it before still did, or what should didn't. */
  notDone: number
}

export const noHeaderFaults = (): HeaderFaultFigures => ({
  runs: 0,
  told: 0,
  lockedOut: 0,
  notDone: 0,
})

export const againstHeaders = ({ lockedOut, notDone }: HeaderFaultFigures): number =>
  lockedOut + notDone

/** Lets the Nth operation fail, once; false when there is no Nth any more. */
export async function failHeaderAt(nth: number, figures: HeaderFaultFigures): Promise<boolean> {
  const isThere = await failPassphraseAt(nth, figures)
  return (await failRenewalAt(nth, figures)) || isThere
}

async function failPassphraseAt(nth: number, figures: HeaderFaultFigures): Promise<boolean> {
  const { disk, vault } = await freshVault()
  const { failed, result } = await failing(disk, nth, () => vault.changePassphrase(first, second))
  figures.runs += 1
  for (const found of later(disk, nth)) {
    const [opens, isRefused] = result === null ? [first, second] : [second, first]
    const isRight = (await isOpened(found, opens)) && !(await isOpened(found, isRefused))
    note(figures, result === null, isRight)
  }
  return failed
}

async function failRenewalAt(nth: number, figures: HeaderFaultFigures): Promise<boolean> {
  const { disk, vault, recoveryCode } = await freshVault()
  const { failed, result } = await failing(disk, nth, () => vault.startRenewal(first))
  figures.runs += 1
  for (const found of later(disk, nth)) {
    const isRight =
      (await isOpened(found, first)) &&
      (await isOpened(found, result ?? recoveryCode)) &&
      (result === null || !(await isOpened(found, recoveryCode)))
    note(figures, result === null, isRight)
  }
  return failed
}

function note(figures: HeaderFaultFigures, isTold: boolean, isRight: boolean): void {
  if (isTold) figures.told += 1
  if (!isRight && isTold) figures.lockedOut += 1
  if (!isRight && !isTold) figures.notDone += 1
}

async function freshVault(): Promise<{
  disk: SimulatedDisk
  vault: Vault
  recoveryCode: string
}> {
  const disk = new SimulatedDisk()
  await disk.makeFolder(folder)
  return { disk, ...(await Vault.create(disk, folder, first, cheap)) }
}

/** The disk as another program finds it now, and after the power was cut. */
const later = (disk: SimulatedDisk, seed: number): SimulatedDisk[] => [
  disk.afterKill(),
  disk.afterPowerCut(randomFrom(seed)),
]

const isOpened = async (disk: SimulatedDisk, secret: string): Promise<boolean> =>
  (await Vault.unlock(disk, folder, secret, cheap)).kind === 'opened'

/** Does something while the Nth operation fails; null for what was told to have failed. */
async function failing<T>(
  disk: SimulatedDisk,
  nth: number,
  task: () => Promise<T>,
): Promise<{ failed: boolean; result: T | null }> {
  let left = nth
  const fail = (): void => {
    left -= 1
    if (left === 0) throw Object.assign(new Error('the disk refuses'), { code: 'ENOSPC' })
  }
  disk.before = fail
  disk.reading = fail
  const result = await task().catch(() => null)
  disk.before = () => undefined
  disk.reading = () => undefined
  return { failed: left <= 0, result }
}
