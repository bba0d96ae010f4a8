import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

test('the theme that was chosen is kept until another is', async () => {
  const folder = await freshFolder()
  const first = await Sitting.at(folder)
  expect(first.snapshot.theme).toBe('system')
  await first.must({ type: 'app.theme', theme: 'dark' })
  expect(first.snapshot.theme).toBe('dark')
  const second = await Sitting.at(folder)
  expect(second.snapshot.theme).toBe('dark')
  await second.must({ type: 'app.theme', theme: 'system' })
  expect((await Sitting.at(folder)).snapshot.theme).toBe('system')
})

test('a theme nobody knows is the computer’s', async () => {
  const folder = await freshFolder()
  await writeFile(join(folder, 'preferences.json'), '{"theme": "purple"}')
  expect((await Sitting.at(folder)).snapshot.theme).toBe('system')
  expect(await readFile(join(folder, 'preferences.json'), 'utf8')).toContain('purple')
})

test('that the end of an item’s time isn’t signaled is kept until somebody asks for it again', async () => {
  const folder = await freshFolder()
  const first = await Sitting.at(folder)
  expect(first.snapshot.timeSignals).toBe(true)
  await first.must({ type: 'app.timeSignals', on: false })
  expect(first.snapshot.timeSignals).toBe(false)
  const second = await Sitting.at(folder)
  expect(second.snapshot.timeSignals).toBe(false)
  await second.must({ type: 'app.timeSignals', on: true })
  expect((await Sitting.at(folder)).snapshot.timeSignals).toBe(true)
})
