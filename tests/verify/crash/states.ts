import { readLog } from '../../../electron/storage/vault/readLog'
import type { KeyRing } from '../../../electron/storage/vault/keyRing'
import {
  contentOf,
  folder,
  freshRing,
  Keeping,
  nothing,
  withNewKey,
  type Content,
} from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'

/** What came out of cutting the power again and again. */
export interface CrashFigures {
  states: number
  /** States in which a change was missing that had been said to be saved. */
  lost: number
  /** States that held something else than the changes up to some point, in their order. */
  notPrefix: number
  /** States in which intact files were called damaged. */
  falseAlarms: number
  /** States that could not be opened, or not be gone on from. */
  uncaught: number
}

export const noFigures = (): CrashFigures => ({
  states: 0,
  lost: 0,
  notPrefix: 0,
  falseAlarms: 0,
  uncaught: 0,
})

/** Everything there is to say against a run. */
export const faultsIn = ({ lost, notPrefix, falseAlarms, uncaught }: CrashFigures): number =>
  lost + notPrefix + falseAlarms + uncaught

interface Run {
  readonly random: () => number
  /** What opens the disk at this moment. */
  ring: KeyRing
  readonly capacity: number
  readonly figures: CrashFigures
  readonly deaf: ReadonlySet<string>
}

/** How many ways a disk may have come out of one power cut are looked at. */
const waysEach = 6

/**
 * Runs a program that makes changes, saves, takes snapshots, ends and is killed, in an order the
 * seed decides, and cuts the power before each operation of the disk. Every disk that may come out
 * of it is opened and compared with what the program had been told.
 */
export async function crashThrough(
  seed: number,
  steps: number,
  figures: CrashFigures,
  deaf: ReadonlySet<string> = new Set(),
): Promise<void> {
  const random = randomFrom(seed)
  const capacity = 400 + Math.floor(random() * 2000)
  const run: Run = { random, ring: freshRing(), capacity, figures, deaf }
  let disk = new SimulatedDisk()
  let keeping = await startOn(disk, run)
  for (let step = 0; step < steps; step += 1) {
    const what = random()
    watch(disk, keeping, run)
    if (what < 0.72) await changeAndSave(keeping, random)
    else if (what < 0.87) await keeping.checkpoint()
    else if (what < 0.9) await renew(keeping, run)
    else {
      disk = what < 0.95 ? disk.afterKill() : disk.afterPowerCut(random)
      keeping = await startOn(disk, run, keeping)
    }
  }
}

async function changeAndSave(keeping: Keeping, random: () => number): Promise<void> {
  const changes = 1 + Math.floor(random() * 3)
  for (let index = 0; index < changes; index += 1) keeping.change(anyBytes(random))
  await keeping.save()
}

/** While keys are renewed the header knows both; once they are, the new one alone. */
async function renew(keeping: Keeping, run: Run): Promise<void> {
  run.ring = withNewKey(run.ring)
  const renewed = { ...run.ring, keys: run.ring.keys.slice(-1) }
  await keeping.renew(renewed)
  run.ring = renewed
}

const anyBytes = (random: () => number): Buffer =>
  Buffer.from(Array.from({ length: 1 + Math.floor(random() * 120) }, () => random() * 256))

/** Opens the disk as the program does when it starts, and has what was read made durable. */
async function startOn(disk: SimulatedDisk, run: Run, before?: Keeping): Promise<Keeping> {
  disk.deaf = run.deaf
  const { history, acknowledged } = before ?? { history: [nothing], acknowledged: 0 }
  const keeping = await Keeping.open(disk, run.ring, run.capacity, history, acknowledged)
  watch(disk, keeping, run)
  await keeping.save()
  return keeping
}

/** Before each operation, looks at what would be there if the power were cut now. */
function watch(disk: SimulatedDisk, keeping: Keeping, run: Run): void {
  disk.before = async () => {
    for (let way = 0; way < waysEach; way += 1)
      await examine(disk.afterPowerCut(run.random), keeping, run)
  }
}

async function examine(disk: SimulatedDisk, keeping: Keeping, run: Run): Promise<void> {
  const { figures } = run
  figures.states += 1
  try {
    const good = await judge(disk, keeping.history, keeping.acknowledged, run)
    if (good && run.random() < 0.03) await goOn(disk, keeping, run)
  } catch {
    figures.uncaught += 1
  }
}

/** Compares what is on a disk with what was done, and says whether it is right. */
async function judge(
  disk: SimulatedDisk,
  history: readonly Content[],
  acknowledged: number,
  { ring, figures }: Run,
): Promise<boolean> {
  const loaded = await readLog(disk, folder, ring)
  const { count, digest } = contentOf(loaded)
  if (loaded.state.findings.some(({ what }) => what !== 'torn')) figures.falseAlarms += 1
  if (history[count]?.digest !== digest) figures.notPrefix += 1
  else if (count < acknowledged) figures.lost += 1
  else return true
  return false
}

/** Goes on from a disk that was cut off, is killed or cut off again, and must have all of it. */
async function goOn(disk: SimulatedDisk, keeping: Keeping, run: Run): Promise<void> {
  const { random } = run
  disk.deaf = run.deaf
  const again = await Keeping.open(disk, run.ring, run.capacity, keeping.history)
  await again.save()
  for (let step = 0; step < 1 + random() * 3; step += 1) {
    if (random() < 0.7) await changeAndSave(again, random)
    else await again.checkpoint()
    run.figures.states += 1
    await judge(disk.afterPowerCut(random), again.history, again.acknowledged, run)
  }
}
