/**
 * `npm run verify:package`: builds Candor and its packages twice and compares them byte for byte, looks at what is in
 * them, runs the end-to-end tests on the unpacked one (`--e2e WORD`: those with that word in their path, `--e2e none`:
 * none), and, as root on Debian, installs it in a clean Debian, uses it there and removes it. They stay in `dist/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gatherIngredients, largest, makePackage } from '../../../electron/package/makePackage'
import { fetchRuntime, type System } from '../../../electron/package/runtime'
import { root, showProgram } from '../../tools/programs'
import { build } from '../../tools/suites'
import { conclude } from '../report'
import { notAllowed } from './allowed'
import { CleanDebian } from './cleanDebian'
import { appPaths, readDeb, readZip } from './readBack'
import { runSmoke } from './smoke'
import { findSmokeFaults } from './smokeFaults'
import { unpack } from './unpacked'

const { values } = parseArgs({ options: { e2e: { type: 'string', default: '' } } })
const dist = join(root, 'dist')
const faults: string[] = []
const figures: Record<string, number | string> = {}

type Made = Readonly<Record<System, { readonly name: string; readonly bytes: Buffer }>>

async function make(): Promise<Made> {
  if (!(await build()).ok) throw new Error('Candor could not be built')
  const ingredients = await gatherIngredients(root)
  const of = async (system: System): Promise<Made[System]> =>
    makePackage(system, ingredients, await fetchRuntime(system, join(dist, 'runtimes')))
  return { linux: await of('linux'), windows: await of('windows') }
}

const made = await make()
const again = await make()
mkdirSync(dist, { recursive: true })
for (const system of ['linux', 'windows'] as const) {
  const { name, bytes } = made[system]
  writeFileSync(join(dist, name), bytes)
  figures[`bytes for ${system}`] = bytes.length
  if (bytes.length > largest) faults.push(`${name} is larger than it may be`)
  if (!bytes.equals(again[system].bytes)) faults.push(`${name} is not the same bytes twice`)
}

const deb = await readDeb(made.linux.bytes)
const inDeb = deb.data
  .filter(({ header }) => header.type === 'file')
  .map(({ header }) => header.name.replace('./', ''))
const inZip = [...readZip(made.windows.bytes).keys()]
const apps = [appPaths(inDeb, 'usr/lib/candor/app/'), appPaths(inZip, 'Candor/app/')]
figures['files'] = apps[0]?.length ?? 0
faults.push(...apps.flatMap(notAllowed).map((path) => `${path} is not allowed`))

const unpacked = await unpack(deb.tar)
try {
  faults.push(...findSmokeFaults(await runSmoke(unpacked)))
  if (values.e2e !== 'none') {
    const words = values.e2e === '' ? [] : [values.e2e]
    const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=line', ...words]
    const env = { E2E_PROGRAM: unpacked.program, PATH: unpacked.path }
    const { ok } = await showProgram('playwright', args, env)
    if (!ok) faults.push('the end-to-end tests failed on the unpacked package')
  }
} finally {
  await unpacked.remove()
}

if (process.getuid?.() === 0) await useInstalled()
else figures['installed'] = 'no: it takes root'

for (const fault of faults) console.log(fault)
conclude('verify:package', figures, faults.length)

/** Installs the package in a clean Debian, uses it there, removes it, and looks what is left. */
async function useInstalled(): Promise<void> {
  const debian = await CleanDebian.make()
  try {
    await debian.install(join(dist, made.linux.name))
    if (debian.has('/usr/bin/node') || debian.has('/usr/bin/npm'))
      faults.push('a Node was installed beside Candor')
    const installed = { program: debian.launcher(), path: '/usr/bin:/bin' }
    faults.push(...findSmokeFaults(await runSmoke(installed, debian.shared)))
    const data = '/root/.local/share/candor/workgroup'
    await debian.within('mkdir', ['-p', data])
    await debian.within('apt-get', ['purge', '-y', '-qq', 'candor'])
    if (!debian.has(data)) faults.push('the data was removed with the package')
    for (const path of ['/usr/lib/candor', '/usr/bin/candor', '/usr/share/doc/candor'])
      if (debian.has(path)) faults.push(`${path} was left behind`)
    figures['installed'] = 'yes'
  } finally {
    await debian.remove()
  }
}
