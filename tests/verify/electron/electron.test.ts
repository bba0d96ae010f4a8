import { describe, expect, test } from 'vitest'
import { buildRun, runBuilt } from './build'
import { defences } from './defences'

test('whatever happens, no view is on the wrong display, no window is lost, and one can go on', async () => {
  const { held, output } = await runBuilt(await buildRun(null), 500)
  expect(output).toContain('OK verify:electron: lives 500')
  expect(held).toBe(true)
})

describe('no defence is there for nothing: it is noticed when it is not so that', () => {
  test.each(defences.map((defence) => [defence.what, defence] as const))(
    '%s',
    async (_what, defence) => {
      const { held, output } = await runBuilt(await buildRun(defence), 2_000)
      expect(output).toContain('SHORT verify:electron')
      expect(held).toBe(false)
    },
    120_000,
  )
})
