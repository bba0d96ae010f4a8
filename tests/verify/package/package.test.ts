import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  gatherIngredients,
  makePackage,
  type Ingredients,
} from '../../../electron/package/makePackage'
import { packageOf, programs } from '../../../electron/package/needed'
import { fetchRuntime, type System } from '../../../electron/package/runtime'
import { root } from '../../tools/programs'
import { notAllowed } from './allowed'
import { appPaths, readDeb, readZip, type ReadDeb } from './readBack'
import { runSmoke } from './smoke'
import { findSmokeFaults } from './smokeFaults'
import { standInRuntime } from './standIn'
import { unpack, type Unpacked } from './unpacked'

/* Packages of what is built in out/main, read back and run. `main.ts` does more, and takes longer. */

const version = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version
const appFolder = 'usr/lib/candor/app/'

let ingredients: Ingredients
let deb: ReadDeb
let files: ReadonlyMap<string, Buffer>
let unpacked: Unpacked

beforeAll(async () => {
  ingredients = await gatherIngredients(root)
  const runtime = await fetchRuntime('linux', join(root, 'dist/runtimes'))
  const { bytes } = await makePackage('linux', ingredients, runtime, { isQuick: true })
  deb = await readDeb(bytes)
  files = new Map(
    deb.data
      .filter(({ header }) => header.type === 'file')
      .map(({ header, bytes }) => [header.name.replace('./', ''), bytes]),
  )
  unpacked = await unpack(deb.tar)
}, 240_000)

afterAll(() => unpacked.remove())

const text = (path: string): string => files.get(path)?.toString('utf8') ?? ''

describe('the package for Debian', () => {
  test('has the parts Debian asks for, and no script that runs when it is installed or removed', () => {
    expect(deb.parts).toEqual(['debian-binary', 'control.tar.gz', 'data.tar.xz'])
    expect(deb.control.map(({ header }) => header.name)).toEqual(['./control', './md5sums'])
  })

  test('says what it is and what it needs', () => {
    const control = deb.control[0]?.bytes.toString('utf8')
    expect(control).toContain(`Version: ${version}\n`)
    expect(control).toContain('chromium | google-chrome-stable | microsoft-edge-stable')
    expect(control).toMatch(/^Installed-Size: \d{6}$/m)
  })

  test('is safe to unpack: plain files and folders of root’s below usr, no link, nothing with more rights', () => {
    for (const { header } of deb.data) {
      expect(header.name, header.name).toMatch(/^\.\/(usr(\/|$)|$)/)
      expect(header.name).not.toContain('..')
      expect(['file', 'directory']).toContain(header.type)
      expect([header.uid, header.gid, header.linkname]).toEqual([0, 0, null])
      expect([0o755, 0o644]).toContain(header.mode)
      expect(header.pax ?? null).toBeNull()
    }
  })

  test('lets two programs be run: the one that starts it, and Node', () => {
    const programs = deb.data.filter(
      ({ header }) => header.type === 'file' && header.mode === 0o755,
    )
    expect(programs.map(({ header }) => header.name)).toEqual([
      './usr/bin/candor',
      './usr/lib/candor/runtime/node',
    ])
  })

  test('has its icon in each size a desktop asks for', () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const icon = files.get(`usr/share/icons/hicolor/${size}x${size}/apps/candor.png`)
      const { width, height } = PNG.sync.read(icon ?? Buffer.alloc(0))
      expect([width, height]).toEqual([size, size])
    }
    expect(text('usr/share/icons/hicolor/scalable/apps/candor.svg')).toContain('<svg')
  })

  test('is in the menu, knows the type of its backups, and has a page of the manual', () => {
    expect(text('usr/share/applications/candor.desktop')).toContain('Exec=candor --from-desktop\n')
    expect(text('usr/share/mime/packages/candor.xml')).toContain('pattern="*.candor"')
    expect([...files.keys()]).toContain('usr/share/man/man1/candor.1.gz')
  })
})

describe('what comes along', () => {
  const paths = (): string[] => appPaths([...files.keys()], appFolder)

  test('is on the list of what may', () => {
    expect(notAllowed(paths())).toEqual([])
    expect(paths().length).toBeGreaterThan(500)
  })

  test('begins with every program, thread and process that is built, but for Electron’s', () => {
    const config = readFileSync(join(root, 'electron.config.ts'), 'utf8')
    const built = [...config.matchAll(/^ +(\w+): at\('electron\/(?!preload)/gm)].map(
      ([, name]) => name,
    )
    expect([...programs, 'electron'].sort()).toEqual(built.sort())
  })

  test('is all told in the notices, with Node and its license', () => {
    const told = JSON.parse(text(`${appFolder}out/main/thirdPartyNotices.json`)) as {
      packages: string[]
    }[]
    const names = told.flatMap(({ packages }) => packages.map((one) => one.replace(/ [^ ]*$/, '')))
    const along = new Set(paths().flatMap((path) => packageOf(path) ?? []))
    expect([...along].filter((name) => !names.includes(name))).toEqual([])
    expect([...files.keys()]).toContain('usr/share/doc/candor/third-party-notices.gz')
  })

  test('is the same for Windows, with a launcher, notices and Node', async () => {
    const { name, bytes } = await makePackage('windows', ingredients, standInRuntime, {
      isQuick: true,
    })
    const zip = readZip(bytes)
    expect(name).toBe(`candor-${version}-windows-x64.zip`)
    expect(appPaths([...zip.keys()], 'Candor/app/').sort()).toEqual(paths().sort())
    expect([...zip.keys()].filter((path) => !path.startsWith('Candor/app/')).sort()).toEqual([
      'Candor/Candor.cmd',
      'Candor/Candor.vbs',
      'Candor/readme.txt',
      'Candor/runtime/node.exe',
      'Candor/third-party-notices.txt',
    ])
    expect(zip.get('Candor/third-party-notices.txt')?.toString()).toContain(standInRuntime.license)
    // Windows’ interpreters read neither other line ends nor other letters.
    for (const script of ['Candor.vbs', 'Candor.cmd']) {
      expect(zip.get(`Candor/${script}`)?.toString('latin1')).toContain(' --disable-sigusr1 ')
      expect(zip.get(`Candor/${script}`)?.toString('latin1')).toMatch(/^([\x20-\x7e]*\r\n)+$/)
    }
  })

  test('is the same bytes each time, whatever the time zone and in whatever order it is found', async () => {
    const some = ingredients.app.filter((_, at) => at % 20 === 0)
    const make = async (system: System, zone: string, app: Ingredients['app']): Promise<Buffer> => {
      vi.stubEnv('TZ', zone)
      return (await makePackage(system, { ...ingredients, app }, standInRuntime)).bytes
    }
    for (const system of ['linux', 'windows'] as const) {
      const here = await make(system, 'America/Los_Angeles', some)
      const there = await make(system, 'Asia/Kathmandu', [...some].reverse())
      expect(here.equals(there), system).toBe(true)
    }
    vi.unstubAllEnvs()
  }, 60_000)
})

describe('the unpacked package, without Node or npm on the path', () => {
  test('runs: sample, projector, private notes, minutes, and again', async () => {
    expect(findSmokeFaults(await runSmoke(unpacked))).toEqual([])
  }, 120_000)

  test('tells in a window why it can’t start when it was opened by a click', async () => {
    const folder = join(unpacked.root, 'desktop')
    mkdirSync(folder, { recursive: true })
    const window = join(folder, 'zenity')
    writeFileSync(window, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/told"\n`)
    chmodSync(window, 0o755)
    const env = {
      PATH: `${folder}:${unpacked.path}`,
      CANDOR_BROWSER: '/nowhere/browser',
      CANDOR_HEADLESS: '1',
      CANDOR_DATA_DIR: join(folder, 'data'),
    }
    const ended = promisify(execFile)(unpacked.program, ['--from-desktop'], { env })
    await expect(ended).rejects.toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'told'), 'utf8')).toContain('--text=Candor cannot start: ')
  }, 60_000)

  test('is Node as it was fetched, which doesn’t take what is set for another', async () => {
    const env = { PATH: unpacked.path, NODE_OPTIONS: '--no-such-option', CANDOR_HEADLESS: '1' }
    const ended = promisify(execFile)(unpacked.program, [], {
      env: { ...env, CANDOR_BROWSER: '/nowhere/browser', HOME: unpacked.root },
    })
    await expect(ended).rejects.toMatchObject({
      stderr: expect.stringContaining('Candor cannot start') as string,
    })
  }, 60_000)
})
