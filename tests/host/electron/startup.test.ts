import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { desktopOf } from '../../../electron/hosts/electron/desktop'
import { profileFolder } from '../../../electron/hosts/electron/profileFolder'
import { beginElectron, tellStartFailure } from '../../../electron/hosts/electron/startup'
import * as fake from './fake'

const home = mkdtempSync(join(tmpdir(), 'candor-home-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

beforeEach(() => {
  fake.plugIn(new fake.Machine('x11'))
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.stubEnv('XDG_SESSION_TYPE', 'x11')
})
afterEach(() => vi.unstubAllEnvs())

describe('before Electron is ready', () => {
  test('its folders are set, beside no workgroup', () => {
    expect(beginElectron('/data/candor', false)).toEqual({ kind: 'go' })
    for (const name of ['userData', 'sessionData']) {
      const path = fake.app.getPath(name)
      expect(path.startsWith(home)).toBe(true)
      expect(existsSync(path)).toBe(true)
    }
  })

  test('a folder that can’t be made keeps nobody from starting', () => {
    const file = join(home, 'file')
    writeFileSync(file, '')
    vi.stubEnv('XDG_CACHE_HOME', file)
    expect(beginElectron('/data/candor', false)).toEqual({ kind: 'go' })
    expect(fake.app.getPath('userData').startsWith(tmpdir())).toBe(true)
  })

  test('no debugger may look into it; a test of the checkout may, of what is packaged not', () => {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'inspect']) {
      fake.app.switches.clear()
      fake.app.commandLine.appendSwitch(name, '0')
      const refused = beginElectron('/data/candor', false)
      expect(refused.kind === 'refused' && refused.words).toContain(`--${name}`)
      expect(beginElectron('/data/candor', true)).toEqual({ kind: 'go' })
      fake.app.isPackaged = true
      expect(beginElectron('/data/candor', true).kind).toBe('refused')
      fake.app.isPackaged = false
    }
  })

  test('a second start goes no further: the first was asked to come to the front', () => {
    fake.app.isFirst = false
    expect(beginElectron('/data/candor', false)).toEqual({ kind: 'elsewhere' })
  })

  test('on Wayland it starts anew on X11, once, where there is any', () => {
    vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
    vi.stubEnv('DISPLAY', ':0')
    expect(beginElectron('/data/candor', false).kind).toBe(
      process.platform === 'linux' ? 'elsewhere' : 'go',
    )
    fake.app.commandLine.appendSwitch('ozone-platform', 'x11')
    expect(beginElectron('/data/candor', false)).toEqual({ kind: 'go' })
    fake.app.switches.clear()
    vi.stubEnv('DISPLAY', '')
    expect(beginElectron('/data/candor', false)).toEqual({ kind: 'go' })
  })

  test('why it can’t start is said in a window to who has no terminal', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    tellStartFailure('Candor cannot start: no display.')
    expect(fake.errorBoxes).toEqual([])
    fake.app.isPackaged = true
    tellStartFailure('Candor cannot start: no display.')
    expect(fake.errorBoxes).toEqual([['Candor', 'Candor cannot start: no display.']])
    expect(written).toHaveBeenCalledTimes(2)
    written.mockRestore()
  })
})

test('Electron’s own folder doesn’t roam, is in no backup, and is one for each data folder', () => {
  const on = (platform: NodeJS.Platform, env: Record<string, string>, dataDir = '/data') =>
    profileFolder(platform, env, '/home/a', dataDir)
  expect(on('win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' })).toContain('/local/Candor/')
  expect(on('win32', {})).toContain('AppData/Local/Candor')
  expect(on('darwin', {})).toContain('Library/Caches/Candor')
  expect(on('linux', {})).toContain('/home/a/.cache/candor/windows-')
  expect(on('linux', {}, '/other')).not.toBe(on('linux', {}))
})

test.each([
  ['win32', {}, '', 'windows'],
  ['darwin', {}, '', 'mac'],
  ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '', 'x11'],
  ['linux', { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' }, '', 'wayland'],
  ['linux', { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' }, 'x11', 'x11'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, '', 'wayland'],
  ['linux', { DISPLAY: ':0' }, 'wayland', 'wayland'],
] as const)('on %s with %o and “%s” windows are shown by %s', (platform, env, ozone, desktop) => {
  expect(desktopOf(platform, env, ozone)).toBe(desktop)
})
