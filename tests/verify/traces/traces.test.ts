import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findTexts } from './search'
import { useAndLook, type TraceFigures } from './use'

test('nothing typed is found in any file, whatever is done and however it ends', async () => {
  const figures: TraceFigures = { operations: 0, crashes: 0, found: [] }
  await useAndLook(12, figures)
  expect(figures.crashes).toBe(1)
  expect(figures.found).toEqual([])
}, 60_000)

test('the search finds a text however it is spelled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-search-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const spellings = {
    plain: Buffer.from('a heron here'),
    wide: Buffer.from('a heron here', 'utf16le'),
    base64: Buffer.from(Buffer.from('heron here').toString('base64')),
    hex: Buffer.from(Buffer.from('a heron here').toString('hex')),
    none: Buffer.from('a crane here'),
  }
  for (const [name, bytes] of Object.entries(spellings)) await writeFile(join(folder, name), bytes)
  const found = await findTexts([folder], ['heron'])
  expect(found.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
    'base64',
    'hex',
    'plain',
    'wide',
  ])
})
