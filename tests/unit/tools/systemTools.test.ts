import { expect, test } from 'vitest'
import { ensureTools, type Machine, type SystemTool } from '../../tools/systemTools'

function aMachine(
  present: readonly string[],
  mayInstall: boolean,
  installs = true,
): Machine & { installed: string[]; told: string[] } {
  const there = new Set(present)
  const tool = (name: string, pack: string): SystemTool => ({
    name,
    package: pack,
    isThere: () => there.has(name),
  })
  const tools = [tool('a browser', 'chromium'), tool('poppler', 'poppler-utils')]
  const installed: string[] = []
  const told: string[] = []
  return {
    tools,
    mayInstall,
    installed,
    told,
    install: (packages) => {
      installed.push(...packages)
      if (!installs) return Promise.resolve({ ok: false, output: 'E: no network' })
      for (const { name, package: pack } of tools) if (packages.includes(pack)) there.add(name)
      return Promise.resolve({ ok: true, output: '' })
    },
    tell: (line) => told.push(line),
  }
}

test('with everything there nothing is installed', async () => {
  const machine = aMachine(['a browser', 'poppler'], true)
  expect(await ensureTools(machine)).toBeNull()
  expect(machine.installed).toEqual([])
})

test('what is missing is installed where that is allowed, and nothing else', async () => {
  const machine = aMachine(['a browser'], true)
  expect(await ensureTools(machine)).toBeNull()
  expect(machine.installed).toEqual(['poppler-utils'])
  expect(machine.told).toEqual(['Installing what the tests need: poppler-utils'])
})

test('elsewhere one line says what is missing and how to install it', async () => {
  const machine = aMachine([], false)
  expect(await ensureTools(machine)).toBe(
    'Missing: a browser; poppler. On Debian: sudo apt-get install chromium poppler-utils',
  )
  expect(machine.installed).toEqual([])
})

test('an installation that fails says why, in one line', async () => {
  const missing = await ensureTools(aMachine(['poppler'], true, false))
  expect(missing).toContain('sudo apt-get install chromium')
  expect(missing).toContain('E: no network')
  expect(missing).not.toContain('\n')
})
