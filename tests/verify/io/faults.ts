import { readLog } from '../../../electron/storage/vault/readLog'
import { contentOf, folder, freshRing, Keeping, nothing } from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'

/** How the Nth operation fails. A short write takes a part and, for good, then nothing more. */
export const kinds = [
  'ENOSPC',
  'EIO',
  'EACCES',
  'EBUSY',
  'EPERM',
  'EROFS',
  'EMFILE',
  'short write',
] as const

/** What came out of letting operations of the disk fail. */
export interface FaultFigures {
  runs: number
  /** Failures that were told: a save, a snapshot or an opening that said it had failed. */
  told: number
  /** Times it was said to be saved, and was not there after the power was cut. */
  falseSaved: number
  /** Times the state from before could not be read any more. */
  unreadable: number
  /** Times a save still failed, or something was missing, after the cause was gone. */
  notRecovered: number
  /** Failures that nobody was told of, though something could not be written. */
  silent: number
}

export const noFaults = (): FaultFigures => ({
  runs: 0,
  told: 0,
  falseSaved: 0,
  unreadable: 0,
  notRecovered: 0,
  silent: 0,
})

/** Everything there is to say against a run. */
export const against = (figures: FaultFigures): number =>
  figures.falseSaved + figures.unreadable + figures.notRecovered + figures.silent

const capacity = 600
const steps = 12

/** A disk whose operations fail from the Nth on: once, or for good. */
class FailingDisk {
  readonly disk = new SimulatedDisk()
  private count = 0
  /** Whether anything has failed yet. */
  failed = false
  on = true

  constructor(
    private readonly nth: number,
    private readonly kind: (typeof kinds)[number],
    private readonly forGood: boolean,
  ) {
    const fail = (): void => {
      if (!this.on) return
      this.count += 1
      if (this.isDue() && this.kind !== 'short write') {
        this.failed = true
        throw Object.assign(new Error(this.kind), { code: this.kind })
      }
    }
    this.disk.before = fail
    this.disk.reading = fail
    this.disk.takes = (length) => {
      if (!this.on || this.kind !== 'short write' || !this.isDue()) return length
      this.failed ||= this.forGood
      return this.forGood ? 0 : Math.max(1, Math.floor(length / 3))
    }
  }

  private isDue(): boolean {
    return this.forGood ? this.count >= this.nth : this.count === this.nth
  }

  /** How many operations were asked for. */
  get operations(): number {
    return this.count
  }
}

/** Lets the Nth operation of a history fail in every way there is. Resolves with false once N is past its end. */
export async function failAt(nth: number, seed: number, figures: FaultFigures): Promise<boolean> {
  let reached = false
  for (const kind of kinds)
    for (const forGood of [false, true]) {
      const failing = new FailingDisk(nth, kind, forGood)
      await runThrough(failing, seed, figures)
      reached ||= failing.operations >= nth
    }
  return reached
}

async function runThrough(
  failing: FailingDisk,
  seed: number,
  figures: FaultFigures,
): Promise<void> {
  figures.runs += 1
  const random = randomFrom(seed)
  const ring = freshRing()
  const { disk } = failing
  let keeping = await openOrWait(failing, () => Keeping.open(disk, ring, capacity), figures)
  for (let step = 0; step < steps; step += 1) {
    const what = random()
    const before = failing.failed
    const told = await attempt(async () => {
      if (what < 0.7) {
        keeping.change(Buffer.alloc(1 + Math.floor(random() * 150), 65 + step))
        await keeping.save()
      } else if (what < 0.9) await keeping.checkpoint()
      else {
        await keeping.save()
        const { history, acknowledged } = keeping
        await keeping.close()
        keeping = await openOrWait(
          failing,
          () => Keeping.open(disk, ring, capacity, history, acknowledged),
          figures,
        )
        await keeping.save()
      }
    })
    if (told) figures.told += 1
    else if (
      failing.failed &&
      !before &&
      what < 0.7 &&
      keeping.acknowledged < keeping.content.count
    )
      figures.silent += 1
    await compare(failing, keeping, ring, random, figures)
  }
  failing.on = false
  const stuck = await attempt(() => keeping.save())
  const { count } = await contentOn(disk.afterPowerCut(random), ring)
  if (stuck || count !== keeping.content.count) figures.notRecovered += 1
}

/** Whether something failed, and said so. */
async function attempt(task: () => Promise<void>): Promise<boolean> {
  try {
    await task()
    return false
  } catch {
    return true
  }
}

/** Opens; what fails is told, and tried again once the cause is gone. */
async function openOrWait(
  failing: FailingDisk,
  open: () => Promise<Keeping>,
  figures: FaultFigures,
): Promise<Keeping> {
  try {
    return await open()
  } catch {
    figures.told += 1
    failing.on = false
    const opened = await open()
    failing.on = true
    return opened
  }
}

const contentOn = async (disk: SimulatedDisk, ring: ReturnType<typeof freshRing>) =>
  contentOf(await readLog(disk, folder, ring))

/** What another program would read now, and what would be there after a power cut. */
async function compare(
  failing: FailingDisk,
  keeping: Keeping,
  ring: ReturnType<typeof freshRing>,
  random: () => number,
  figures: FaultFigures,
): Promise<void> {
  const was = failing.on
  failing.on = false
  for (const disk of [failing.disk.afterKill(), failing.disk.afterPowerCut(random)])
    try {
      await disk.makeFolder(folder)
      const { count, digest } = await contentOn(disk, ring)
      if ((keeping.history[count] ?? nothing).digest !== digest) figures.unreadable += 1
      else if (count < keeping.acknowledged) figures.falseSaved += 1
    } catch {
      figures.unreadable += 1
    }
  failing.on = was
}
