import { randomBytes } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What is written can't be read back as it was. */
export class NotReadBack extends Error {
  constructor() {
    super('what was written did not read back')
  }
}

/** Somebody may change files here who may add none. */
const addsNone = ['EACCES', 'EPERM', 'EROFS']

/** A new file may be read and written by whom the system says. */
const usualMode = 0o666
/** Systems allow names of 255 bytes; the end that is added is shorter than the rest. */
const longestName = 200

/**
 * Writes a file that is there whole or not at all: until then it is beside its place under a name that
 * tells what it is, so that whoever finds it after a power cut knows to throw it away. What had the name
 * before is replaced only by what read back as it was given, keeps who may read it, and is found through
 * a link.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const place = await realpath(path).catch(() => path)
  const part = partBeside(place)
  try {
    const file = await open(part, 'wx', await modeOf(place))
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await checkWritten(part, bytes)
    await rename(part, place)
  } catch (error) {
    const isUnwanted = addsNone.includes((error as NodeJS.ErrnoException).code ?? '')
    await rm(part, { force: true })
    if (!isUnwanted) throw error
    await writeFile(place, bytes, { flush: true })
    await checkWritten(place, bytes)
  }
}

function partBeside(place: string): string {
  const name = basename(place)
  const begins = Buffer.byteLength(name) > longestName ? 'candor' : name
  return join(dirname(place), `${begins}.${randomBytes(6).toString('hex')}.part`)
}

const modeOf = (place: string): Promise<number> =>
  stat(place).then(
    ({ mode }) => mode & 0o777,
    () => usualMode,
  )

async function checkWritten(path: string, bytes: Uint8Array): Promise<void> {
  if (!(await readFile(path)).equals(bytes)) throw new NotReadBack()
}
