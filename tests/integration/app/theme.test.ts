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

test('the projector has a theme of its own, which is kept until another is chosen', async () => {
  const folder = await freshFolder()
  const first = await Sitting.at(folder)
  expect(first.snapshot.projector.theme).toBe('system')
  await first.must({ type: 'projector.theme', theme: 'dark' })
  await first.must({ type: 'app.theme', theme: 'light' })
  expect(first.snapshot.projector.theme).toBe('dark')
  const second = await Sitting.at(folder)
  expect(second.snapshot.projector.theme).toBe('dark')
  expect(second.snapshot.theme).toBe('light')
  await second.must({ type: 'projector.size', step: 1 })
  await second.must({ type: 'projector.theme', theme: 'system' })
  const third = await Sitting.at(folder)
  expect(third.snapshot.projector).toMatchObject({ theme: 'system', size: 1.25 })
})

test('a theme the projector doesn’t know is the computer’s', async () => {
  const folder = await freshFolder()
  await writeFile(join(folder, 'preferences.json'), '{"projectorTheme": "purple"}')
  expect((await Sitting.at(folder)).snapshot.projector.theme).toBe('system')
})

test('the room sees another theme of the projector at once, and it counts once it is painted', async () => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  await sitting.openProjector()
  await sitting.show({ kind: 'welcome' })
  await sitting.paint()
  await sitting.must({ type: 'projector.theme', theme: 'dark' })
  expect(sitting.sentToProjector().at(-1)).toMatchObject({
    theme: 'dark',
    content: { kind: 'welcome' },
  })
  expect(sitting.snapshot.projector.painted?.view.theme).toBe('system')
  await sitting.paint()
  expect(sitting.snapshot.projector.painted?.view.theme).toBe('dark')
})
