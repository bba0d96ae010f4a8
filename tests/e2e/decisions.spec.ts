import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

test('a decision says how it was reached, and the projector only what was decided', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.signIn('R. Adeyo')
  const projector = await session.openProjector()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await projector.shows('item')
  const form = await facilitator.form('Add a decision')
  await form.getByLabel('Decision').fill('Ask for a second lamp')
  await form.getByText('How it was decided').click()
  await form.getByRole('radio', { name: 'Vote' }).click()
  const stance = form.getByRole('button', { name: /How .* stands to it/ }).first()
  await stance.click()
  await page.getByRole('option', { name: 'Objects' }).click()
  await form.getByLabel(/^Why, /).fill('No money before June')
  await form.getByLabel('Review on').fill('2027-06-30')
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1024, height: 700 },
  ]) {
    await page.setViewportSize(size)
    await form.getByText('How it was decided').scrollIntoViewIfNeeded()
    await pictures(page, info, `how it was decided ${size.width}`)
  }
  await expectAccessibleInBoth(page, 'how a decision was reached')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Ask for a second lamp' })
  await expect(row).toContainText('Reached by vote')
  await expect(row).toContainText('No money before June')
  await expect(row).toContainText('To be reviewed on')
  await pictures(page, info, 'decided')
  const screen = (await session.candor.projector()).locator('.projector')
  await expect(screen).toContainText('Ask for a second lamp')
  await expect(screen).not.toContainText('No money before June')
})
