import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { coreMayKeep, faultsOf } from './judge'
import { countInMemory, processTree } from './processes'
import { useAndLook } from './use'
import { withoutPart } from './withoutPart'

test('nothing of private notes is in any memory after the lock and the panic key', async () => {
  const figures = await useAndLook({ notes: 12 })
  for (const { core, ...elsewhere } of [figures.locked, figures.hidden]) {
    expect(elsewhere).toEqual({ notes: 0, windows: 0 })
    expect(core).toBeLessThanOrEqual(coreMayKeep)
  }
  expect(faultsOf(figures)).toBe(0)
}, 180_000)

test('a page that isn’t let go is found', async () => {
  const program = await withoutPart('await window.renew();', '')
  onTestFinished(() => program.remove())
  const figures = await useAndLook({ notes: 12, program: program.path })
  expect(figures.locked.windows).toBeGreaterThan(0)
  expect(figures.hidden.windows).toBeGreaterThan(0)
}, 180_000)

test('memory of the core that isn’t overwritten is found', async () => {
  const program = await withoutPart('function clearMemory() {', 'function clearMemory() { return;')
  onTestFinished(() => program.remove())
  const figures = await useAndLook({ notes: 12, program: program.path })
  expect(figures.locked.core + figures.hidden.core).toBeGreaterThan(2 * coreMayKeep)
}, 180_000)

test('the search finds a text in each spelling, and not one that isn’t there', async () => {
  const half = 'heron at the mill'
  const program = `
    const text = ${JSON.stringify(half)} + 'race'
    globalThis.kept = [Buffer.from(text), Buffer.from(text, 'utf16le'), text + '水']
    process.stdout.write('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', program])
  onTestFinished(() => void child.kill())
  await once(child.stdout, 'data')
  const { root } = processTree(({ pid }) => pid === child.pid)
  expect(countInMemory(root.pid, `${half}race`)).toBeGreaterThanOrEqual(2)
  expect(countInMemory(root.pid, ['heron at the', 'millrake'].join(' '))).toBe(0)
})
