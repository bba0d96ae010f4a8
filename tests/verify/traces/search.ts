import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files below some folders that hold one of some texts, in any of the ways bytes may spell it. */
export async function findTexts(
  folders: readonly string[],
  texts: readonly string[],
): Promise<string[]> {
  const spelled = texts.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(Buffer.from(text).toString('hex')),
  ])
  const found: string[] = []
  for (const folder of folders)
    for (const path of await filesBelow(folder)) {
      const bytes = await readFile(path).catch(() => Buffer.alloc(0))
      if (spelled.some((spelling) => bytes.includes(spelling))) found.push(path)
    }
  return found
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
