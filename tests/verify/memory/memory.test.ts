import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { countInMemory, processTree } from './processes'
import { useAndLook } from './use'
import { withoutPart } from './withoutPart'

test('nothing of private notes is in any memory after the lock and the panic key', async () => {
  const figures = await useAndLook({ notes: 12 })
  const { open, locked, reopened, hidden } = figures
  // A search that finds nothing where they are doesn't search.
  for (const { core, notes, windows } of [open, reopened])
    expect(Math.min(core, notes, windows)).toBeGreaterThan(0)
  expect(locked).toEqual({ core: 0, notes: 0, windows: 0 })
  expect(hidden).toEqual({ core: 0, notes: 0, windows: 0 })
}, 180_000)

test('a page that isn’t let go is found', async () => {
  const program = await withoutPart(['await window.renew();', ''])
  onTestFinished(() => program.remove())
  const figures = await useAndLook({ notes: 12, program: program.path })
  expect(figures.locked.windows).toBeGreaterThan(0)
  expect(figures.hidden.windows).toBeGreaterThan(0)
}, 180_000)

test('memory of the core that isn’t overwritten is found', async () => {
  // Neither by Candor nor by the engine: what that frees by itself is overwritten at its own times.
  const program = await withoutPart(
    ['function clearMemory() {', 'function clearMemory() { return;'],
    ['setFlagsFromString("--clear-free-memory")', ''],
  )
  onTestFinished(() => program.remove())
  const { open, locked, reopened, hidden } = await useAndLook({ notes: 48, program: program.path })
  // What runs beside it reuses some of that memory, so not each of the two need be found.
  const left = Math.max(locked.core / open.core, hidden.core / reopened.core)
  expect(left).toBeGreaterThan(1 / 3)
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
