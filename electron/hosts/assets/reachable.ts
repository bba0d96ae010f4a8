import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import type { WindowRole } from '../port'

const readable = new Set(['.html', '.js', '.mjs', '.css'])

/**
 * The files a role's page may load, as paths within the built renderer: its own folder, and of the
 * shared assets those that can be reached from it by name. Built asset names carry a hash, so a
 * name that occurs in a file's text is a reference to that file; reading the text also finds what
 * a bundler's manifest leaves out (workers, fonts named in styles).
 */
export function reachableAssets(rendererDir: string, role: WindowRole): ReadonlySet<string> {
  const all = filesBelow(rendererDir)
  const shared = all.filter((file) => file.startsWith('assets/'))
  const found = new Set(all.filter((file) => file.startsWith(`${role}/`)))
  // A set visits what is added to it while it is being walked.
  for (const file of found) {
    if (!readable.has(extname(file))) continue
    const text = readFileSync(join(rendererDir, file), 'utf8')
    for (const asset of shared) {
      if (!found.has(asset) && text.includes(basename(asset))) found.add(asset)
    }
  }
  return found
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
