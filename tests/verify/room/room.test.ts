import { describe, expect, test } from 'vitest'
import { verifyRoom } from './property'
import { withoutRule } from './withoutRule'

describe('the projector, whatever happens to it in whatever order', () => {
  test('never shows what was not shown on purpose, never a private field, and can be shown again', async () => {
    const figures = await verifyRoom(2_000)
    expect(figures.broken).toBeNull()
    expect(figures.sequences).toBe(2_000)
    // A run that never gets anything onto the projector would hold as well.
    expect(figures.states).toBe(6)
    expect(figures.views).toBeGreaterThan(2_000)
    expect(figures.turns).toBeGreaterThan(10)
  })

  test.each(Object.entries(withoutRule))(
    'breaks a promise without this rule: %s',
    async (_rule, Projector) => {
      const { broken } = await verifyRoom(1_000, 19, Projector)
      expect(broken).toContain('Broken: ')
    },
  )
})
