import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findNeeded } from './needed'
import type { PackedFile } from './packedFile'

/** The folders of `resources/` that the running program reads, and those only the build or the README does. */
const shipped = ['fonts', 'help', 'languages', 'sample', 'templates', 'words']
const atHome = ['icons', 'licenses', 'pictures']

/** As much of `package.json` as the running program and its modules need. */
const keptOfPackage = ['name', 'productName', 'version', 'license', 'type'] as const

/**
 * The built application as it runs on an installed browser: its main program with what that needs of
 * `node_modules`, its windows with their libraries in them, and its resources. Paths are those of the
 * project, so that everything finds everything else where it is used to.
 *
 * @param root The project, built.
 */
export async function readAppFiles(root: string): Promise<PackedFile[]> {
  const paths = [
    ...(await findNeeded(root)),
    'out/main/thirdPartyNotices.json',
    'out/preload/page-facilitator.cjs',
    'out/preload/page-projector.cjs',
    ...(await filesBelow(root, 'out/renderer')),
    ...(await resources(root)),
  ]
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
  )
  return [...files, { path: 'package.json', bytes: await aboutTheApp(root) }]
}

async function resources(root: string): Promise<string[]> {
  const folders = await readdir(join(root, 'resources'))
  const unknown = folders.filter((name) => ![...shipped, ...atHome].includes(name))
  if (unknown.length > 0)
    throw new Error(
      `Nobody has said whether resources/${unknown.join(', ')} comes along (electron/package/appFiles.ts).`,
    )
  const all = await Promise.all(shipped.map((name) => filesBelow(root, `resources/${name}`)))
  return all.flat().filter((path) => !path.endsWith('/README.md'))
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const all = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    }),
  )
  return all.flat()
}

async function aboutTheApp(root: string): Promise<Buffer> {
  const all = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >
  const kept = Object.fromEntries(keptOfPackage.map((key) => [key, all[key]]))
  return Buffer.from(`${JSON.stringify({ ...kept, main: 'out/main/chromium.js' }, null, 2)}\n`)
}
