import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/*
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
  await putMark(folder)
  const names = (await readdir(folder)).filter((name) => header.test(name))
  for (const name of names) await wipe(join(folder, name))
  await rm(folder, { recursive: true })
}

/** On the disk before the first key goes: after a power cut a half-removed workgroup isn't taken for a damaged one. */
async function putMark(folder: string): Promise<void> {
  for (const [path, flags] of [
    [join(folder, mark), 'w'],
    [folder, 'r'],
  ] as const) {
    // A folder can't be opened to be synced on every system.
    if (flags === 'r' && process.platform === 'win32') return
    const file = await open(path, flags)
    await file.sync().finally(() => file.close())
  }
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
