import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/** Numbers beside words, and whose voice is missing, as the facilitator sees them. */

test('a silence becomes an action of the next meeting in one press', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Numbers beside words' }).click()
  await expect(page.getByRole('img', { name: /^Heron Flats, 12 months: no figures/ })).toBeVisible()
  await expect(page.getByText('Silence is not safety.')).toBeVisible()
  await expectAccessibleInBoth(page, 'numbers beside words')
  await pictures(page, info, 'beside')
  const step = 'Hand out the form for concerns'
  const row = page.getByRole('listitem').filter({ hasText: step })
  await row.getByRole('button', { name: `Make it an action: ${step}` }).click()
  await expect(row).toContainText('Is an action')
  await page.getByRole('tab', { name: 'Actions' }).click()
  await expect(page.getByText(step)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(step)).toBeHidden()
})
