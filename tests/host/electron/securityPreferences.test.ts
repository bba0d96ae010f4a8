import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as fake from './fake'
import { hostOn } from './hosted'

const root = resolve(import.meta.dirname, '../../..')

/** What loosens a window when it is set, and never is. */
const loosening = [
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'allowpopups',
  'nodeIntegration',
  'webviewTag',
  'devTools',
] as const

test('no window is loosened in any way Electron offers', async () => {
  const { host, machine } = await hostOn('windows')
  await host.openWindow('facilitator')
  await host.openWindow('projector')
  await host.mark([{ displayId: '2', text: '2' }])
  expect(machine.windows).toHaveLength(3)
  for (const { options } of machine.windows) {
    const given = options.webPreferences as Readonly<Record<string, unknown>>
    expect(loosening.filter((name) => given[name] !== undefined && given[name] !== false)).toEqual(
      [],
    )
    expect(given).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false })
    expect(given['webSecurity']).not.toBe(false)
  }
})

test('a page that would hold another, or be redirected, is kept from it', async () => {
  const { host, machine } = await hostOn('mac')
  await host.openWindow('projector')
  const page = machine.windows[0]?.webContents
  const prevented = ['will-attach-webview', 'will-redirect'].map((event) => {
    let count = 0
    page?.emit(event, { preventDefault: () => (count += 1) })
    return count > 0
  })
  expect(prevented).toEqual([true, true])
  const tools = { closed: 0 }
  const stranger = new fake.FakeWindow({})
  stranger.webContents.closeDevTools = () => void (tools.closed += 1)
  stranger.webContents.emit('devtools-opened')
  expect(tools.closed).toBe(1)
})

test('nothing is handed to the system to open', () => {
  const files = readdirSync(resolve(root, 'electron'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts'))
  expect(sources.length).toBeGreaterThan(100)
  const using = sources.filter((file) =>
    /shell\.open|openExternal|openPath/.test(readFileSync(resolve(root, 'electron', file), 'utf8')),
  )
  expect(using).toEqual([])
})

test('the table of recommendations names tests that are there', () => {
  const text = readFileSync(resolve(root, 'SECURITY.md'), 'utf8')
  const named = [...text.matchAll(/`((?:tests\/host\/)?\w+\.test\.ts)`/g)].map(
    ([, name = '']) => name,
  )
  expect(named.length).toBeGreaterThan(8)
  for (const name of named) {
    const path = name.includes('/') ? name : `tests/host/electron/${name}`
    expect(() => readFileSync(resolve(root, path))).not.toThrow()
  }
})
