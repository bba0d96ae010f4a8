import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const notHere = ['node', 'nodejs', 'npm', 'npx', 'corepack']

/** A package's files, laid out in a folder of their own, and a PATH that has no Node on it. */
export interface Unpacked {
  readonly root: string
  /** What a desktop starts. */
  readonly program: string
  readonly path: string
  remove(): Promise<void>
}

/** Unpacks the tar of a Debian package's files. */
export async function unpack(tar: Buffer): Promise<Unpacked> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-package-'))
  const root = join(folder, 'root')
  mkdirSync(root)
  execFileSync('tar', ['-x', '--no-same-owner', '-C', root], { input: tar })
  return {
    root,
    program: join(root, 'usr/bin/candor'),
    path: pathWithoutNode(join(folder, 'path')),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Every folder of PATH that holds Node stands there as one of links to all else that is in it. */
function pathWithoutNode(folder: string): string {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((one) => one !== '' && existsSync(one) && !one.includes('node_modules'))
  return folders
    .map((one, at) => {
      const names = readdirSync(one)
      if (!names.some((name) => notHere.includes(name))) return one
      const other = join(folder, String(at))
      mkdirSync(other, { recursive: true })
      for (const name of names.filter((each) => !notHere.includes(each)))
        symlinkSync(join(one, name), join(other, name))
      return other
    })
    .join(delimiter)
}
