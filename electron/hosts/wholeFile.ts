import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What is written can't be read back as it was. */
export class NotReadBack extends Error {
  constructor() {
    super('what was written did not read back')
  }
}

/** Somebody may change files here who may add none. */
const addsNone = ['EACCES', 'EPERM', 'EROFS']

/**
 * Writes a file that is there whole or not at all: until then it has another name beside it, which
 * tells nothing. What had that name before is replaced only by what read back as it was given.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.candor-${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(part, 'wx', 0o666)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await checkWritten(part, bytes)
    await rename(part, path)
  } catch (error) {
    const isUnwanted = addsNone.includes((error as NodeJS.ErrnoException).code ?? '')
    await rm(part, { force: true })
    if (!isUnwanted) throw error
    await writeFile(path, bytes, { flush: true })
    await checkWritten(path, bytes)
  }
}

async function checkWritten(path: string, bytes: Uint8Array): Promise<void> {
  if (!(await readFile(path)).equals(bytes)) throw new NotReadBack()
}
