import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { readLog } from '../../../electron/storage/vault/readLog'
import { LogWriter } from '../../../electron/storage/vault/logWriter'
import { copyOfRing } from '../../../electron/storage/vault/keyRing'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'
import { freshRing } from '../disk/history'
import type { FaultFigures } from './faults'

const page = 4096
const capacity = 16 * page

/** A small disk of its own that can really be full; null where one can't be made (it takes root). */
export function smallDisk(bytes: number): { folder: string; remove: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'candor-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  const remove = (): void => {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
  return { folder, remove }
}

/** Fills a disk but for some pages, saves until it refuses, and looks at what is there, then and when there is space again. */
export async function fillTo(
  pagesLeft: number,
  disk: string,
  figures: FaultFigures,
): Promise<void> {
  figures.runs += 1
  const folder = join(disk, `at-${pagesLeft}`)
  const ring = freshRing()
  await nodeFiles.makeFolder(folder)
  const { state } = await readLog(nodeFiles, folder, ring)
  const writer = new LogWriter(nodeFiles, folder, copyOfRing(ring), state, capacity)
  const first = randomBytes(500)
  writer.add(first)
  await writer.flush()
  const filler = join(disk, 'filler')
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - pagesLeft * page), 1))
  let acknowledged = 1
  let added = 1
  let refused = false
  for (let index = 0; index < 500 && !refused; index += 1) {
    writer.add(randomBytes(3000))
    added += 1
    refused = await fails(() => writer.flush())
    if (!refused) acknowledged = added
    if (index === 20) await fails(() => snapshot(writer, folder, ring))
    await look(folder, ring, acknowledged, added, figures)
  }
  if (refused) figures.told += 1
  else figures.silent += 1
  rmSync(filler)
  if (await fails(() => writer.flush())) figures.notRecovered += 1
  await look(folder, ring, added, added, figures)
  await writer.close()
  rmSync(folder, { recursive: true })
}

async function snapshot(
  writer: LogWriter,
  folder: string,
  ring: ReturnType<typeof freshRing>,
): Promise<void> {
  await writer.readyForSnapshot()
  const numbers = writer.nextSnapshot()
  await writeSnapshot(nodeFiles, folder, ring, numbers, randomBytes(3 * page))
  await writer.checkpointed(numbers)
}

const fails = (task: () => Promise<void>): Promise<boolean> =>
  task().then(
    () => false,
    () => true,
  )

async function look(
  folder: string,
  ring: ReturnType<typeof freshRing>,
  atLeast: number,
  atMost: number,
  figures: FaultFigures,
): Promise<void> {
  try {
    const { state } = await readLog(nodeFiles, folder, ring)
    if (state.sequence < atLeast) figures.falseSaved += 1
    if (state.sequence > atMost || state.mustCheckpoint) figures.unreadable += 1
  } catch {
    figures.unreadable += 1
  }
}
