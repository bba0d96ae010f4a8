import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largeFile } from '../../../electron/hosts/largeFile'
import { freshFolder } from '../../builders/folders'

async function lengthOf(path: string, meanwhile = (): void => undefined): Promise<number> {
  const file = await largeFile(path)
  meanwhile()
  let length = 0
  for await (const piece of file.pieces()) length += piece.byteLength
  return length
}

test('a file is read as far as it went when it was picked', async () => {
  const path = join(await freshFolder(), 'table.csv')
  writeFileSync(path, 'a'.repeat(600_000))
  expect(await lengthOf(path)).toBe(600_000)
  expect(await lengthOf(path, () => appendFileSync(path, 'more'))).toBe(600_000)
  writeFileSync(path, '')
  expect(await lengthOf(path)).toBe(0)
})

test('what only looks like a file is not read', async () => {
  await expect(lengthOf(await freshFolder())).rejects.toMatchObject({ code: 'EINVAL' })
  if (process.platform === 'win32') return
  await expect(lengthOf('/dev/zero')).rejects.toMatchObject({ code: 'EINVAL' })
})
