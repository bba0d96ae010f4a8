import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* A concern from its arrival until the neighborhood was told, as the facilitator sees it. */

const wording = 'The path behind the Millrace laundry has no light. People take the long way round.'

test('a concern is taken in with the keyboard alone, put on the agenda, told and closed', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const { keyboard } = page
  await facilitator.trySampleAt('Concerns')
  await expect(page.getByText('No open concerns')).toBeVisible()

  await test.step('in with a few keys', async () => {
    await page.getByLabel('What was raised').focus()
    await keyboard.type(wording)
    await keyboard.press('Tab')
    await keyboard.type('Mill')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible()
    await expect(page.getByLabel('What was raised')).toHaveValue('')
    await expect(page.locator('.register__row')).toContainText('MillraceBy phone')
    await pictures(page, info, 'concerns')
  })

  const dialog = page.getByRole('dialog', { name: 'Concern' })
  await test.step('the rest is written down in full', async () => {
    await facilitator.button('Add details').click()
    await dialog.getByLabel('They want to hear back by').fill('2026-11-30')
    await dialog.getByRole('radio', { name: 'No', exact: true }).last().click()
    await dialog.getByLabel('Why not?').fill('No phone')
    await dialog.getByLabel('Why not?').blur()
    await facilitator.saved()
    await expectAccessibleInBoth(page, 'a concern')
    await pictures(page, info, 'concern')
  })

  await test.step('it is closed only when they have been told', async () => {
    const state = dialog.getByRole('button', { name: /Next step/ })
    const take = async (status: string): Promise<void> => {
      await state.click()
      await page.getByRole('option', { name: status }).click()
      await dialog.getByRole('button', { name: 'Update status' }).click()
    }
    await take('Closed')
    await expect(dialog).toContainText('once it has been reported back')
    await dialog
      .getByRole('button', { name: /Put on the agenda/ })
      .first()
      .click()
    const became = dialog.getByRole('list', { name: 'Outcome', exact: true })
    await expect(became).toContainText('On the agenda')
    await dialog.getByLabel('Why, or what was tried').fill('Two evening visits')
    await take('Tried')
    await expect(became).toContainText('Tried: Two evening visits')
    await dialog.getByRole('button', { name: 'Record report-back…' }).click()
    await dialog.getByLabel('Reported back to').fill('Millrace laundry owners')
    await dialog.getByRole('button', { name: 'Record report-back', exact: true }).click()
    await expect(dialog.getByRole('list', { name: 'Reported back to' })).toContainText(
      'Millrace laundry',
    )
    await expect(dialog.getByRole('button', { name: 'Record report-back…' })).toBeFocused()
    await take('Closed')
    await expect(became).toContainText('Closed')
    await expect(dialog.getByRole('button', { name: 'Update status' })).toBeFocused()
    await pictures(page, info, 'told')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('No open concerns')).toBeVisible()
    await page.getByRole('radio', { name: 'All', exact: true }).click()
    await expect(page.locator('.register__row')).toContainText('Closedreported back once')
    await page.getByRole('radio', { name: 'Not closed' }).click()
  })

  await test.step('whoever prepares a meeting sees first whom it owes an answer', async () => {
    await page.getByLabel('What was raised').fill('Glass on the play park path.')
    await page.keyboard.press('Enter')
    await facilitator.button('Add details').click()
    await dialog.getByLabel('They want to hear back by').fill('2026-01-05')
    await facilitator.saved()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await page.locator('.panel .row--press').first().click()
    await facilitator.goTo('Prepare')
    const owed = page.locator('section', { has: facilitator.heading('Waiting to hear back') })
    await expect(owed).toContainText('Glass on the play park path.')
    await pictures(page, info, 'prepare')
    await owed.getByRole('button', { name: /Put on the agenda/ }).click()
    await expect.poll(() => facilitator.agenda()).toContain('Glass on the play park path')
    await facilitator.button('Back to the workgroup').click()
  })

  await test.step('the meeting has it on its agenda, as it was said', async () => {
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await page.locator('.panel .row--press').first().click()
    await expect(
      page.getByText('The path behind the Millrace laundry has no light').first(),
    ).toBeVisible()
  })
})

test('a group that was to hear back is visited: what it said is taken in, what it was told is known', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  const due = page.getByRole('heading', { name: 'Due for a report-back' })
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Neighborhoods and groups', exact: true }).click()
  await facilitator.button('Contact for Saltworks tenants’ circle').click()
  const reach = page.getByRole('dialog', { name: /Contact for/ })
  await reach.getByLabel('Language').fill('Vietnamese')
  await reach.getByLabel('Report back every').fill('999')
  await expect(reach.getByText('from 1 to 104, or leave it empty')).toBeVisible()
  await reach.getByLabel('Report back every').fill('2')
  await reach.getByRole('button', { name: 'Dao Pham' }).click()
  await expectAccessibleInBoth(page, 'how a group is reached')
  await pictures(page, info, 'reach')
  await reach.getByRole('button', { name: 'Done' }).click()
  await expect(reach).toBeHidden()
  await expect(page.locator('.row').filter({ hasText: 'every 2 weeks' })).toHaveCount(1)

  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await page.locator('.panel .row--press').first().click()
  await facilitator.goTo('Prepare')
  await expect(due).toBeVisible()
  await expect(page.getByText('no report-back yet · Vietnamese')).toBeVisible()
  await facilitator.button('Back to the workgroup').click()

  await page.getByRole('tab', { name: 'Visits', exact: true }).click()
  await facilitator.button('Add a visit…').click()
  const visit = page.getByRole('dialog', { name: 'A visit' })
  await visit.getByRole('button', { name: /Neighborhood/ }).click()
  await page.getByRole('option', { name: 'Saltworks' }).click()
  await visit.getByRole('button', { name: /Which group/ }).click()
  await page.getByRole('option', { name: 'Saltworks tenants’ circle' }).click()
  // A word longer than the dialog doesn't push it off the screen.
  await visit.getByLabel('What you heard').fill('x'.repeat(400))
  const wide = await visit.boundingBox()
  expect((wide?.x ?? 0) + (wide?.width ?? Infinity)).toBeLessThanOrEqual(1280)
  await visit.getByLabel('What you heard').fill('The gate is open at night again.')
  await visit.getByLabel('What you reported back').fill('We walked the park on four mornings.')
  await expectAccessibleInBoth(page, 'a visit')
  await pictures(page, info, 'visit')
  await visit.getByRole('button', { name: 'Save' }).click()
  await expect(visit).toBeHidden()
  await pictures(page, info, 'visits')
  await facilitator.button(/^Open the visit to Saltworks/).click()
  await visit.getByRole('button', { name: 'Add as a concern' }).click()
  const concern = page.getByRole('dialog', { name: 'Concern' })
  await expect(concern.getByLabel('What was raised')).toHaveValue(/The gate is open/)
  await concern.getByRole('button', { name: 'Done' }).click()
  await visit.getByRole('button', { name: 'Done' }).click()
  await expect(visit).toBeHidden()

  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await page.locator('.panel .row--press').first().click()
  await facilitator.goTo('Prepare')
  await expect(page.getByText('The gate is open at night again.')).toBeVisible()
  await expect(due).toBeHidden()
})
