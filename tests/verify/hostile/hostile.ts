import { AnotherWriter } from '../../../electron/storage/vault/recoveryFindings'
import { randomFrom } from '../random'
import { against, type HostileFigures } from './figures'
import { copyAll, foreignFiles, plant, root, type Genuine } from './plantings'
import { Workgroup } from './workgroup'

/** The power goes: what was being done ends here. */
class Cut extends Error {}

/** Runs one workgroup through so many steps, with plantings before each and the power cut in some. */
export async function hostileRun(
  seed: number,
  steps: number,
  figures: HostileFigures,
): Promise<void> {
  const random = randomFrom(seed)
  const foreign = await foreignFiles()
  const shelf: Genuine[] = []
  const workgroup = new Workgroup(random, figures)
  await workgroup.make()
  await workgroup.change()
  try {
    for (let step = 0; step < steps && against(figures) === 0; step += 1) {
      if (random() < 0.4) shelf.push(...(await copyAll(workgroup.disk)))
      if (shelf.length > 400) shelf.splice(0, 200)
      while (random() < 0.5) {
        figures.plantings += 1
        await plant(workgroup.disk, shelf, foreign, random)
      }
      const planted = await foreignThere(workgroup, foreign)
      const before = performance.now()
      const isOpen = await stepOrCut(workgroup, random)
      figures.slowest = Math.max(figures.slowest, performance.now() - before)
      if (!isOpen) return
      const left = await foreignThere(workgroup, foreign)
      figures.touched += planted.filter((name) => !left.includes(name)).length
    }
  } catch {
    figures.uncaught += 1
  }
}

/** One step; when the power goes or another program turns up, the workgroup is opened anew. False when it doesn't open. */
async function stepOrCut(workgroup: Workgroup, random: () => number): Promise<boolean> {
  try {
    return await oneStep(workgroup, random)
  } catch (error) {
    workgroup.disk.before = () => undefined
    if (error instanceof Cut) workgroup.disk = workgroup.disk.afterPowerCut(random)
    else if (error instanceof AnotherWriter) workgroup.disk = workgroup.disk.afterKill()
    else throw error
    return openUntilAlone(workgroup)
  }
}

/** A file of this very vault, put back, looks like another program's at first; nothing is lost by that. */
async function openUntilAlone(workgroup: Workgroup): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1)
    try {
      return await workgroup.open()
    } catch (error) {
      if (!(error instanceof AnotherWriter) || attempt > 3) throw error
    }
}

async function oneStep(workgroup: Workgroup, random: () => number): Promise<boolean> {
  const { disk } = workgroup
  const what = random()
  if (random() < 0.25) {
    let left = Math.floor(random() * 25)
    disk.before = () => {
      left -= 1
      if (left < 0) throw new Cut()
    }
  }
  if (what < 0.45) await workgroup.change()
  else if (what < 0.6) await workgroup.checkpoint()
  else if (what < 0.75) await workgroup.changePassphrase()
  else {
    disk.before = () => undefined
    if (what < 0.78) await workgroup.changePassphraseOnLyingDisk()
    else if (what < 0.82) await workgroup.openTwice()
    workgroup.disk = what < 0.9 ? disk.afterKill() : disk.afterPowerCut(random)
    return openUntilAlone(workgroup)
  }
  disk.before = () => undefined
  return true
}

/** The headers there that are another vault's: nobody has any business with them. */
async function foreignThere({ disk }: Workgroup, foreign: readonly Genuine[]): Promise<string[]> {
  const headers = foreign.filter(({ folder }) => folder === root)
  return (await disk.list(root)).filter((name) => {
    const bytes = disk.look(`${root}/${name}`)
    return bytes !== null && headers.some((one) => one.bytes.equals(bytes))
  })
}
