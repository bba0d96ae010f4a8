import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/** Concerns brought in from the answers of a form, as the facilitator sees it. */

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
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Concerns' }).click()
  await facilitator.button('Bring in concerns…').click()
  const dialog = page.getByRole('dialog', { name: 'Bring in concerns' })
  await dialog.getByLabel('Answers of a form').fill(answers)
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
  await dialog.getByRole('button', { name: 'Take in 3 concerns' }).click()
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
