import { expect, test } from './fixtures'
import { pictures } from './pages/sights'

test('a break or the parking lot interrupts the projector; Next goes on where the table was', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  for (const kind of ['welcome', 'past actions', 'voice', 'item']) {
    await facilitator.press('n')
    await projector.shows(kind)
  }
  await facilitator.leave('Park', 'The library director is away')
  await facilitator.showAnother('Parking lot')
  await projector.shows('parking lot')
  await expect(projector.view).toContainText('Benches outside Tern Street Library')
  await expect(facilitator.heading('Benches outside Tern Street Library')).toBeVisible()
  await facilitator.showAnother('Break 10 min')
  await projector.shows('break')
  await expect(projector.view).toContainText(/Break(10:00|9:5\d)Back at/)
  await facilitator.press('n')
  await projector.shows('item')
  await expect(projector.view).toContainText('Benches outside Tern Street Library')
})

test('a decision can fill the projector as it is worded', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.page.getByRole('button', { name: /^Heron Flats bus shelter/ }).click()
  await facilitator.decide('Ask for a new light', { because: 'People wait in the dark' })
  await facilitator.button(/^Show the decision large/).click()
  await projector.shows('decision')
  await expect(projector.view).toContainText('Because: People wait in the dark')
})

test('what the facilitator puts next is what Next shows', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.press('n')
  await projector.shows('welcome')
  await facilitator.page.getByRole('button', { name: /^Saltworks play park/ }).click()
  await facilitator.press('x')
  await expect(facilitator.page.locator('.strip__title')).toHaveText(/Saltworks play park/)
  await projector.shows('welcome')
  await facilitator.press('n')
  await expect(projector.view).toContainText('Saltworks play park')
})

test('what everyone agrees to is the site’s own wording, on the projector while people sign in', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySampleAt('About the workgroup')
  await facilitator.button('Change the wording…').click()
  const field = page.getByLabel('One sentence per line')
  await field.fill('')
  await expect(page.getByText('Enter at least one sentence')).toBeVisible()
  await pictures(page, info, 'wording')
  await field.fill('What is said about a person stays in this room.\n\nNo photos.')
  await facilitator.button('Use this wording').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'No photos.' })).toBeVisible()
  await pictures(page, info, 'about')
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await page
    .getByRole('button', { name: /20\d\d/ })
    .first()
    .click()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.showAnother('Sign-in')
  await projector.shows('sign-in')
  await expect(projector.view).toContainText('What is said about a person stays in this room.')
  await expect(projector.view).not.toContainText('used against')
  await pictures(projector.page, info, 'projector sign-in')
})
