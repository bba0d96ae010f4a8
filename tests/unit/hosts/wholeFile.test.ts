import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeWholeFile } from '../../../electron/hosts/wholeFile'

// A folder whose files may be changed and none added: whoever runs the tests may add files anywhere.
const disk = vi.hoisted(() => ({ addsNone: false }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const open: typeof real.open = (path, ...rest) =>
    disk.addsNone
      ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' }))
      : real.open(path, ...rest)
  return { ...real, open }
})

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'candor-whole-'))))
afterEach(() => {
  disk.addsNone = false
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a file is there whole, whatever had its name, and nothing beside it', async () => {
  const path = join(folder, 'minutes.pdf')
  await writeWholeFile(path, bytes('first, and longer'))
  await writeWholeFile(path, bytes('second'))
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(folder)).toEqual(['minutes.pdf'])
  expect(statSync(path).mode & 0o400).toBe(0o400)
})

test('nobody who watches the folder sees half a file', async () => {
  const path = join(folder, 'minutes.pdf')
  writeFileSync(path, 'before')
  const large = new Uint8Array(64 << 20).fill(7)
  const seen = new Set<number>()
  const writing = { isOver: false }
  const watching = (async () => {
    while (!writing.isOver) {
      seen.add(statSync(path).size)
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  await writeWholeFile(path, large)
  writing.isOver = true
  await watching
  expect([...seen].filter((size) => size !== 6 && size !== large.length)).toEqual([])
})

test('a link is followed, and who may read the file stays as it was', async () => {
  const place = join(folder, 'private.pdf')
  const link = join(folder, 'link.pdf')
  writeFileSync(place, 'before', { mode: 0o600 })
  symlinkSync(place, link)
  await writeWholeFile(link, bytes('after'))
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(place, 'utf8')).toBe('after')
  expect(statSync(place).mode & 0o777).toBe(0o600)
})

test('a name as long as may be is written as well', async () => {
  const path = join(folder, `${'ż'.repeat(125)}.pdf`)
  await writeWholeFile(path, bytes('long'))
  expect(readdirSync(folder)).toEqual([`${'ż'.repeat(125)}.pdf`])
})

test('what can’t be written leaves what was there, and nothing beside it', async () => {
  const path = join(folder, 'minutes.pdf')
  mkdirSync(path)
  await expect(writeWholeFile(path, bytes('second'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['minutes.pdf'])
  await expect(writeWholeFile(join(folder, 'none', 'x.pdf'), bytes('x'))).rejects.toThrow('ENOENT')
})

test('where no file may be added, the one that is there is changed', async () => {
  const path = join(folder, 'minutes.pdf')
  writeFileSync(path, 'before')
  disk.addsNone = true
  await writeWholeFile(path, bytes('after'))
  expect(readFileSync(path, 'utf8')).toBe('after')
  expect(readdirSync(folder)).toEqual(['minutes.pdf'])
})
