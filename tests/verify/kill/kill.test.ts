import { expect, test } from 'vitest'
import { buildChild, kill, noKills } from './kills'

test('a program killed at any moment has lost nothing it said was saved', async () => {
  const figures = noKills()
  await kill(await buildChild(), 25, figures)
  expect(figures.kills).toBe(25)
  expect(figures.changes).toBeGreaterThan(25)
  expect(figures).toMatchObject({ lost: 0, notPrefix: 0, falseAlarms: 0, uncaught: 0 })
})
