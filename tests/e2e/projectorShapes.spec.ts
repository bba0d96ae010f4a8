import { expect, test } from './fixtures'
import { atTheShelter } from './pages/samples'

/* The projector on displays of other shapes, and its own theme. */

for (const [name, width, height] of [
  ['4:3', 1024, 768],
  ['that stands upright', 1080, 1920],
] as const)
  test.describe(`on a display ${name}`, () => {
    test.use({ screens: `{1280x800}{${width}x${height}}` })

    test('a view fills it, page by page, and the strip shows the very same', async ({
      session,
    }) => {
      const { facilitator } = session
      const projector = await atTheShelter(session)
      for (let n = 1; n <= 24; n += 1)
        await facilitator.act(`Write letter ${n} about the lamp`, 'R. Adeyo', '2026-12-15')
      await facilitator.look('Read back')
      const preview = facilitator.miniature('next').locator('.projector')
      await facilitator.press('v')
      await projector.shows('read-back')
      const { pages } = await projector.pages()
      expect(pages).toBeGreaterThan(1)
      for (let page = 1; page <= pages; page += 1) {
        await expect.poll(() => projector.pages()).toEqual({ page, pages })
        await facilitator.projectorSays('On screen')
        await expect.poll(() => facilitator.painted()).toBe(await projector.words())
        expect(await projector.cut()).toEqual([])
        await facilitator.press('y')
      }
      const filled = await projector.view.boundingBox()
      expect([filled?.x, filled?.y]).toEqual([0, 0])
      // Browsers measure in 64ths of a pixel.
      expect(filled?.width).toBeCloseTo(width, 1)
      expect(filled?.height).toBeCloseTo(height, 1)
      const small = facilitator.miniature('now').locator('.projector')
      for (const picture of [small, preview]) {
        const box = await picture.boundingBox()
        expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / height, 1)
      }
    })
  })

test('the projector has a theme of its own, by the palette, also after a restart', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await expect(projector.view).toHaveAttribute('data-tone', 'light')
  await facilitator.choose('Use the dark theme on the projector')
  await expect(projector.view).toHaveAttribute('data-tone', 'dark')
  await facilitator.projectorSays('On screen')
  await expect(facilitator.miniature('now').locator('.projector')).toHaveAttribute(
    'data-tone',
    'dark',
  )
  await expect(facilitator.page.locator('html')).toHaveAttribute('data-theme', 'light')

  const again = await session.restart()
  await expect((await atTheShelter(again)).view).toHaveAttribute('data-tone', 'dark')
  await again.facilitator.choose('Use the light theme on the projector')
  await expect((await again.candor.projector()).locator('.projector')).toHaveAttribute(
    'data-tone',
    'light',
  )
})
