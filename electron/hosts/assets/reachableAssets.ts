import { readdirSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import type { WindowRole } from '../port'

const readable = new Set(['.html', '.js', '.mjs', '.css'])

/**
 * The files a role's page may load, as paths within the built renderer: its own folder, and of the
 * shared assets those that can be reached from it by name. Built asset names carry a hash, so a
 * name that occurs in a file's text is a reference to that file; reading the text also finds what
 * a bundler's manifest leaves out (workers, fonts named in styles). A page can only ask for what is
 * named in something it has been given, so each file is looked through when it is served: reading
 * all of them first would hold up every start.
 */
export class ReachableAssets {
  private readonly allowed: Set<string>
  private readonly looked = new Set<string>()
  /** Shared assets that nothing served so far names. */
  private others: readonly string[]

  constructor(rendererDir: string, role: WindowRole) {
    const all = filesBelow(rendererDir)
    this.allowed = new Set(all.filter((file) => file.startsWith(`${role}/`)))
    this.others = all.filter((file) => file.startsWith('assets/'))
  }

  has(file: string): boolean {
    return this.allowed.has(file)
  }

  /** What a file that is served names may be asked for from then on. */
  served(file: string, bytes: Buffer): void {
    if (this.looked.has(file) || !readable.has(extname(file))) return
    this.looked.add(file)
    const text = bytes.toString('utf8')
    const named = this.others.filter((asset) => text.includes(basename(asset)))
    for (const asset of named) this.allowed.add(asset)
    this.others = this.others.filter((asset) => !named.includes(asset))
  }
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
