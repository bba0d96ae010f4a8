import { expect, test } from './fixtures'
import { expectAccessible, expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/* Losing the thread: something was said, somewhere, some time ago. */

test('what was once said is found as one types, with the keyboard alone, and leads to its place', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.decide('Đặt thêm hai đèn ở trạm xe buýt')
  const projector = await session.openProjector()
  await facilitator.press('n')
  await projector.shows('welcome')
  await facilitator.look('Welcome and goal')
  await facilitator.press('Control+f')
  const dialog = page.getByRole('dialog')
  await page.keyboard.type('dat hai')
  const hit = dialog.getByRole('option', { name: /Đặt thêm hai đèn/ })
  await expect(hit).toBeVisible()
  await expectAccessibleInBoth(page, 'search')
  await pictures(page, info, 'search')
  expect(await scrollsSideways(page)).toBe(false)
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(facilitator.heading(/^Heron Flats bus shelter/)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Đặt thêm' }).last()).toBeFocused()
  await projector.shows('welcome')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('sharps')
  await page.keyboard.press('Enter')
  await expect(facilitator.heading(/^From the meeting of/)).toBeVisible()
  await expectAccessible(page, 'something of another meeting')
  await expect(facilitator.button('Stay here')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(facilitator.heading(/^Heron Flats bus shelter/)).toBeVisible()
  await projector.shows('welcome')
})

test('a search leads to an earlier meeting, and to people', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('a')
  await expect(page.getByRole('dialog').getByText(/people$/)).toBeVisible()
  await pictures(page, info, 'search many')
  await page.getByPlaceholder('Words from any item').fill('sharps bin')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByText('This meeting has ended.')).toBeVisible()
  await expect(facilitator.heading('Needles in the Saltworks play park')).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('yusuf')
  const person = page.getByRole('option', { name: /^Yusuf Karim Harbor/ })
  await expect(person).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(person).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'People', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('private notes are never found', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.decide('Ask for umber paint')
  await facilitator.openNotes()
  await facilitator.writeNote('umber kestrel')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('umber')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.getByPlaceholder('Words from any item').fill('kestrel')
  await expect(page.getByText('Nothing found.')).toBeVisible()
})
