import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A workgroup's folder, taken off this computer for good. What makes it unreadable comes first: the
 * headers hold the keys, each wrapped by a secret, and without them nobody opens the rest, whatever a
 * disk keeps of it. (A flash disk may keep old copies of what is written over; they open with the old
 * passphrase alone.)
 */

/** Says that a removal has begun, which nothing takes back: it is finished at the next start. */
const mark = 'removing'
const header = /^header-\d+$/

/** Whether a folder was being removed when Candor ended. */
export const isBeingRemoved = (folder: string): Promise<boolean> =>
  stat(join(folder, mark)).then(
    () => true,
    () => false,
  )

/** Removes a folder and all that is in it. Rejects when the disk refuses; what is left is unreadable then, or untouched. */
export async function removeForGood(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, mark), '')
  const names = (await readdir(folder)).filter((name) => header.test(name))
  for (const name of names) await wipe(join(folder, name))
  await rm(folder, { recursive: true })
}

async function wipe(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const { size } = await file.stat()
    await file.write(Buffer.alloc(size), 0, size, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}
