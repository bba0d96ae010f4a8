import { expect, test } from 'vitest'
import { damageAll, damageSealed, examine, noDamage, specimen, swapRecords } from './damage'

const clean = { unnoticed: 0, wrong: 0, uncaught: 0 }

test('every byte flipped, every cut, everything swapped or added is noticed, and nothing wrong is read', async () => {
  const figures = noDamage()
  await damageAll(1, figures)
  expect(figures.states).toBeGreaterThan(4_000)
  expect(figures).toMatchObject(clean)
})

test('records swapped and doubled in segments that are full to the last bytes are noticed', async () => {
  const figures = noDamage()
  // A history whose first segment ends three bytes behind its last record.
  await swapRecords(await specimen(13), figures)
  expect(figures.states).toBeGreaterThan(20)
  expect(figures).toMatchObject(clean)
})

test('a header or a backup that was changed anywhere doesn’t open', async () => {
  const figures = noDamage()
  await damageSealed(1, figures)
  expect(figures.states).toBeGreaterThan(2_000)
  expect(figures).toMatchObject(clean)
})

test('a vault that nobody damaged is not called damaged: the search for damage can come out empty', async () => {
  const figures = noDamage()
  const whole = await specimen(2)
  await examine(whole, whole.parts, figures)
  expect(figures).toEqual({ states: 1, unnoticed: 1, wrong: 0, uncaught: 0 })
})
