import { readdir } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* Concerns brought in from the answers of a form, as the facilitator sees it. */

const answers = [
  'Timestamp,Email Address,Which neighborhood is it about?,What have you seen?,Where does it happen?,Is anyone in danger now?',
  '3/2/2026 9:14:05,ada@larkmoor.example,millrace,The path behind the Millrace laundry has no light at night.,Mill Lane,No',
  '3/3/2026 9:14:05,bo@larkmoor.example,Herron Flats,"Glass on the steps, every morning.",,Yes',
  '3/4/2026 9:14:05,,Millrace,There is no light on the path behind the Millrace laundry.,,No',
  '3/4/2026 9:20:00,,Saltworks,,,No',
].join('\n')

test('answers of a form are read, decided, and taken in at once; undo takes them back', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  const dialog = await facilitator.importConcerns()
  await dialog.getByLabel('Form responses').fill(answers)
  await expect(dialog.getByRole('alert')).toContainText('Call 911')
  await expect(dialog).toContainText('2 rows to decide first')
  await expect(dialog).toContainText('nothing says what was raised')
  await dialog.getByText('What each column is read as').click()
  await expect(dialog).toContainText('Left out: Email Address.')
  await expectAccessibleInBoth(page, 'bringing in concerns')
  await pictures(page, info, 'intake')

  await dialog.getByRole('button', { name: /Herron Flats/ }).click()
  await page.getByRole('option', { name: 'Heron Flats' }).click()
  await dialog.getByRole('button', { name: 'The same: raised again' }).click()
  await dialog.getByText('What each column is read as').click()
  await pictures(page, info, 'intake decided')
  await dialog.getByRole('button', { name: 'Add 3 concerns' }).click()
  await expect(dialog).toBeHidden()
  const rows = page.locator('.register__row')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Mill' })).toContainText('raised 2 times')
  await rows.filter({ hasText: 'Mill' }).getByRole('button').click()
  await expect(page.getByRole('list', { name: 'Raised again' })).toContainText('On a form')
  await pictures(page, info, 'raised again')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(0)
})

test('a row is given another neighborhood, and what is somebody else’s in it is said once for good', async ({
  session,
}, info) => {
  const { facilitator, savedDir } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.addParticipant('Ashby Tolliver')
  const dialog = await facilitator.importConcerns()
  await dialog
    .getByLabel('Form responses')
    .fill(
      [
        'Which neighborhood is it about?,What have you seen?,Where does it happen?',
        'Millrace,Glass on the steps every morning.,Steps of Tolliver the baker',
        'Millrace,No light behind the laundry.,Mill Lane',
      ].join('\n'),
    )
  await dialog.getByRole('button', { name: 'Change the neighborhood of line 2' }).click()
  const place = dialog.getByRole('button', { name: /Neighborhood of line 2/ })
  await expectAccessibleInBoth(page, 'a row that is given another neighborhood')
  await place.click()
  await page.getByRole('option', { name: 'Saltworks' }).click()
  await expect(dialog).toContainText('1 row to decide first')
  await pictures(page, info, 'place')
  await dialog.getByRole('button', { name: 'Different person' }).click()
  await dialog.getByRole('button', { name: 'Add 2 concerns' }).click()
  await expect(dialog).toBeHidden()
  const rows = page.locator('.register__row')
  await expect(rows.filter({ hasText: 'Glass' })).toContainText('Saltworks')
  await expect(rows.filter({ hasText: 'laundry' })).toContainText('Millrace')
  // What it was said of is stored by now, and nothing that leaves is stopped by it.
  await facilitator.button('Save as a spreadsheet…').click()
  await expect.poll(() => readdir(savedDir)).toEqual(['concerns.csv'])
})

test('a concern that was closed and is raised again is open again, by one press', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySampleAt('Concerns')
  const raise = async (wording: string): Promise<void> => {
    await page.getByLabel('What was raised').fill(wording)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible()
  }
  await raise('No light on the path behind the laundry.')
  await facilitator.button('Add details').click()
  const dialog = page.getByRole('dialog', { name: 'Concern' })
  await dialog.getByRole('button', { name: 'Record report-back…' }).click()
  await dialog.getByLabel('Reported back to').fill('Laundry owners')
  await dialog.getByRole('button', { name: 'Record report-back', exact: true }).click()
  await dialog.getByRole('button', { name: /Next step/ }).click()
  await page.getByRole('option', { name: 'Closed' }).click()
  await dialog.getByRole('button', { name: 'Update status' }).click()
  await expect(dialog.getByRole('list', { name: 'Outcome', exact: true })).toContainText('Closed')
  await page.keyboard.press('Escape')
  await expect(page.getByText('No open concerns')).toBeVisible()

  await raise('There is no light on the path behind the laundry')
  await expect(page.getByText('It sounds like')).toContainText('closed')
  await pictures(page, info, 'alike')
  await facilitator.button('The same: raised again').click()
  await expect(page.getByText('Recorded as raised again.')).toBeVisible()
  const row = page.locator('.register__row')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('raised 2 times')
  await expect(row).toContainText('Acknowledged')
  await expect(row).toContainText('Raised again on')
  await page.getByRole('tab', { name: 'What changed', exact: true }).click()
  await expect(page.locator('.register__row').first()).toContainText('raised again')
  await pictures(page, info, 'changes')
  await page.locator('.register__row').first().getByRole('button').click()
  await expect(dialog.getByLabel('What was raised')).toHaveValue(/No light on the path/)
})
