/** `npm run package -- --for linux|windows --host browser`: builds Candor and leaves its package in `dist/`. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../launch/buildWhenNeeded'
import { gatherIngredients, largest, makePackage } from './makePackage'
import { fetchRuntime, type System } from './runtime'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

const { values } = parseArgs({
  options: { for: { type: 'string' }, host: { type: 'string', default: 'browser' } },
})

/** Says in one line what is wrong, and ends. */
function refuse(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const isSystem = (name: string | undefined): name is System =>
  name === 'linux' || name === 'windows'

const system = values.for
if (!isSystem(system)) refuse('Say for which system: npm run package -- --for linux (or windows)')
if (values.host !== 'browser')
  refuse(`There is no package for the host "${values.host}" yet, only for an installed browser.`)
if (!buildApp(root)) refuse('Candor could not be built.')

const runtime = await fetchRuntime(system, join(dist, 'runtimes'))
const { name, bytes } = await makePackage(system, await gatherIngredients(root), runtime)
if (bytes.length > largest) refuse(`${name} would be ${bytes.length} bytes, and may be ${largest}.`)
await mkdir(dist, { recursive: true })
await writeFile(join(dist, name), bytes)
const sum = createHash('sha256').update(bytes).digest('hex')
await writeFile(join(dist, `${name}.sha256`), `${sum}  ${name}\n`)
const megabytes = (bytes.length / 1024 / 1024).toFixed(1)
process.stdout.write(`dist/${name}: ${megabytes} MB, Node ${runtime.version}, SHA-256 ${sum}\n`)
