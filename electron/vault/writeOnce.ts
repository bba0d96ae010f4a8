import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a new file and resolves once its bytes and its name are on disk. An existing file is
 * never touched: that rejects with EEXIST.
 */
export async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await syncFolder(dirname(path))
}

/** A new name is durable only once its folder is; Windows does this by itself and refuses the call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
