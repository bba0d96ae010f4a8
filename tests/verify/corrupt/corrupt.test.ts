import { describe, expect, test } from 'vitest'
import { randomFrom } from '../random'
import {
  damageFiles,
  damageSealed,
  examine,
  noDamage,
  specimen,
  swapFiles,
  swapRecords,
} from './damage'

const clean = { unnoticed: 0, wrong: 0, uncaught: 0 }

describe('every byte flipped, every cut and everything added is noticed, and nothing wrong is read', () => {
  const all = noDamage()

  test.each([0, 1, 2])('in every third file, from number %i on', async (from) => {
    const vault = await specimen(1)
    const files = vault.parts.filter((_, at) => at % 3 === from)
    const figures = noDamage()
    await damageFiles(vault, randomFrom(from + 1), files, figures)
    expect(figures).toMatchObject(clean)
    all.states += figures.states
  })

  test('and these were thousands of ways', () => {
    expect(all.states).toBeGreaterThan(4_000)
  })
})

test('files swapped with each other or with another vault’s, and records swapped, are noticed', async () => {
  const figures = noDamage()
  const vault = await specimen(1)
  await swapFiles(vault, 1, figures)
  await swapRecords(vault, figures)
  expect(figures.states).toBeGreaterThan(20)
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
