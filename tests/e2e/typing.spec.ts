import { randomFrom } from '../verify/random'
import { typeAfterControls } from '../verify/keys/typing'
import { expect, test } from './fixtures'

/* `npm run verify:keys` does the same for longer. */

test('ordinary sentences after any control move neither the projector nor anybody', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await session.openProjector()
  await facilitator.projectorSays('Blank')
  const random = randomFrom(7)
  const figures = await typeAfterControls(facilitator.page, { keys: 1_000, random })
  expect(figures).toMatchObject({ moved: [], astray: [] })
  expect(figures.controls).toBeGreaterThan(10)
  expect(figures.captured).toBeGreaterThan(3)
})

test('without the guard they do: the search for it would find it', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await session.openProjector()
  await facilitator.projectorSays('Blank')
  // As if every part of the page had a meaning of its own for letters.
  await page.evaluate(() => document.body.setAttribute('data-takes-keys', ''))
  const figures = await typeAfterControls(page, { keys: 900, random: randomFrom(7) })
  expect(figures.moved.length).toBeGreaterThan(0)
})
