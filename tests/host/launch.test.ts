import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import { developmentMark, needsBuild } from '../../electron/launch/buildWhenNeeded'
import { chooseHost, type Choice, type Machine } from '../../electron/launch/chooseHost'
import { runChosen } from '../../electron/launch/runChosen'
import { whyNoSandbox, type Surroundings } from '../../electron/launch/sandboxProbe'
import { defaultDataDir, startOptions } from '../../electron/hosts/startOptions'

const desktop: Machine = {
  wanted: undefined,
  hasDisplay: true,
  headless: false,
  electron: () => '/electron',
  browser: () => '/usr/bin/chromium',
  electronBlockedBy: () => null,
}
const withoutElectron: Machine = { ...desktop, electron: () => null }

describe('the host that is chosen', () => {
  test('is Electron where its runtime can be had', () => {
    expect(chooseHost(desktop)).toMatchObject({ host: 'electron', program: '/electron' })
  })

  test('is the installed browser where it cannot', () => {
    expect(chooseHost(withoutElectron)).toMatchObject({
      host: 'chromium',
      program: '/usr/bin/chromium',
      why: expect.stringContaining('could not be downloaded') as unknown,
    })
  })

  test('is the one asked for, without trying the other', () => {
    const refuseTouch = (): never => {
      throw new Error('tried')
    }
    expect(chooseHost({ ...desktop, wanted: 'chromium', electron: refuseTouch }).host).toBe(
      'chromium',
    )
    expect(chooseHost({ ...desktop, wanted: 'electron', browser: refuseTouch }).host).toBe(
      'electron',
    )
  })

  test.each([
    ['a display', { ...desktop, hasDisplay: false }, 'Xvfb'],
    ['any browser', { ...withoutElectron, browser: () => null }, 'CANDOR_BROWSER'],
    ['the runtime asked for', { ...withoutElectron, wanted: 'electron' }, 'install-electron'],
    ['a host of that name', { ...desktop, wanted: 'netscape' }, 'netscape'],
  ])('without %s is none, with what to do in one line', (_what, machine, hint) => {
    const choice = chooseHost(machine)
    expect(choice.host).toBeNull()
    if (choice.host === null) {
      expect(choice.missing).toContain(hint)
      expect(choice.missing).not.toContain('\n')
    }
  })
})

describe('Electron that can’t run', () => {
  const blocked: Machine = { ...desktop, electronBlockedBy: () => 'it doesn’t run as root' }

  test('gives way to a browser, and says why', () => {
    expect(chooseHost(blocked)).toMatchObject({
      host: 'chromium',
      why: 'Electron can’t run here, because it doesn’t run as root',
    })
    const asked = chooseHost({ ...blocked, wanted: 'electron' })
    expect(asked.host === null && asked.missing).toContain('CANDOR_HOST=chromium')
    expect(chooseHost({ ...blocked, browser: () => null }).host).toBeNull()
  })

  test('is known by who starts it, and by what the kernel refuses', () => {
    const on = (part: Partial<Surroundings>): string | null =>
      whyNoSandbox('/opt/candor/electron', {
        platform: 'linux',
        isRoot: false,
        read: () => null,
        isSetuidRoot: () => false,
        ...part,
      })
    expect(on({})).toBeNull()
    expect(on({ isRoot: true })).toContain('root')
    const refuses = (file: string, value: string): Partial<Surroundings> => ({
      read: (path) => (path.endsWith(file) ? `${value}\n` : null),
    })
    const ubuntu = refuses('apparmor_restrict_unprivileged_userns', '1')
    expect(on(ubuntu)).toContain('user namespaces')
    expect(on(refuses('apparmor_restrict_unprivileged_userns', '0'))).toBeNull()
    expect(on(refuses('max_user_namespaces', '0'))).toContain('user namespaces')
    const setuid = (path: string): boolean => path === '/opt/candor/chrome-sandbox'
    expect(on({ ...ubuntu, isSetuidRoot: setuid })).toBeNull()
    expect(on({ ...ubuntu, platform: 'win32', isRoot: true })).toBeNull()
  })

  test('and ends at once is followed by a browser; one that ran is not', async () => {
    const electron = { host: 'electron', program: '/electron', why: '' } as const
    const browser = { host: 'chromium', program: '/chromium', why: '' } as const
    const run = async (code: number | null, afterMs: number, other: Choice = browser) => {
      const ran: string[] = []
      const exit = await runChosen(
        electron,
        ({ host }) => {
          ran.push(host)
          return Promise.resolve(host === 'electron' ? { code, afterMs } : { code: 0, afterMs: 1 })
        },
        () => other,
        (line) => void ran.push(line),
      )
      return [exit, ...ran]
    }
    expect(await run(null, 200)).toEqual([
      0,
      'electron',
      'Electron ended at once; Candor is opened in a browser instead.',
      'chromium',
    ])
    expect(await run(1, 60_000)).toEqual([1, 'electron'])
    expect(await run(0, 200)).toEqual([0, 'electron'])
    expect(await run(133, 200, { host: null, missing: '' })).toEqual([133, 'electron'])
  })
})

describe('the browser that is found', () => {
  const on = (platform: NodeJS.Platform, env: Record<string, string>, programs: string[]) =>
    findBrowser({ platform, env, isProgram: (path) => programs.includes(path) })

  test('is the one named, or none at all', () => {
    const env = { CANDOR_BROWSER: '/opt/mine', PATH: '/usr/bin' }
    expect(on('linux', env, ['/opt/mine', '/usr/bin/chromium'])).toBe('/opt/mine')
    expect(on('linux', env, ['/usr/bin/chromium'])).toBeNull()
  })

  test('is Chromium before Chrome before Edge on a path', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' }
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium']
    expect(on('linux', env, all)).toBe('/usr/bin/chromium')
    expect(on('linux', env, all.slice(0, 2))).toBe('/usr/bin/google-chrome')
    expect(on('linux', env, all.slice(0, 1))).toBe('/usr/bin/microsoft-edge')
  })

  test('is looked for where macOS and Windows keep applications', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(on('darwin', { HOME: '/Users/a' }, [chrome])).toBe(chrome)
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(on('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, [edge])).toBe(edge)
  })
})

describe('start options', () => {
  test('say where meetings are kept', () => {
    expect(startOptions([], { CANDOR_DATA_DIR: '/data' }, false).dataDir).toBe('/data')
    expect(defaultDataDir('linux', {}, '/home/a')).toBe('/home/a/.local/share/candor')
    expect(defaultDataDir('linux', { XDG_DATA_HOME: '/x' }, '/home/a')).toBe('/x/candor')
    expect(defaultDataDir('darwin', {}, '/Users/a')).toContain('Application Support')
  })

  test('open the door to tests only when asked to by a parent that is connected', () => {
    const env = { CANDOR_TEST: '1', CANDOR_TEST_DIALOGS: '/files' }
    expect(startOptions([], env, true).test).toEqual({ dialogsFolder: '/files', screens: null })
    expect(startOptions([], env, false).test).toBeNull()
    expect(startOptions([], { CANDOR_TEST_DIALOGS: '/files' }, true).test).toBeNull()
  })
})

describe('building', () => {
  const root = mkdtempSync(join(tmpdir(), 'candor-build-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const write = (file: string, minute: number): void => {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
    utimesSync(path, minute * 60, minute * 60)
  }

  test('is needed when something is missing, older than its sources, or made for working on it', () => {
    for (const file of ['electron/a.ts', 'electron.config.ts', 'package.json']) write(file, 1)
    expect(needsBuild(root)).toBe(true)
    const made = ['main/electron.js', 'main/chromium.js', 'preload/page-projector.cjs']
    for (const file of [...made, 'renderer/projector/index.html']) write(`out/${file}`, 2)
    expect(needsBuild(root)).toBe(false)
    write(`out/renderer/${developmentMark}`, 2)
    expect(needsBuild(root)).toBe(true)
    rmSync(join(root, 'out/renderer', developmentMark))
    write('shared/b.ts', 3)
    expect(needsBuild(root)).toBe(true)
  })
})
