import { describe, expect, test } from 'vitest'
import { noHostility } from './figures'
import { hostileRun } from './hostile'
import { mutations, survives } from './mutations'

test('whatever is planted: nothing saved is lost, no retired secret opens, nobody is locked out', async () => {
  const figures = noHostility()
  for (let seed = 1; figures.plantings < 800; seed += 1) await hostileRun(seed, 30, figures)
  expect(figures).toMatchObject({
    lost: 0,
    wrong: 0,
    retired: 0,
    lockedOut: 0,
    touched: 0,
    uncaught: 0,
  })
  expect(figures.states).toBeGreaterThan(100)
  expect(figures.slowest).toBeLessThan(2_000)
})

describe('no defence is there for nothing: it is noticed when it is not so that', () => {
  test.each(mutations.map((mutation) => [mutation.what, mutation] as const))(
    '%s',
    async (_what, mutation) => {
      expect(await survives(mutation, 2_000)).toBe(false)
    },
  )
})
