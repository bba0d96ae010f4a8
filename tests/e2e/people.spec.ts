import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/* The people at the table: a whole list at once, one after another, and back again. */

const roster = [
  'Larkmoor LEAD roster',
  '',
  'Name\tAgency\tRole\tE-mail\tSpeaks for\tPhone',
  '"Marsh, Odile"\tLarkmoor PD\tpolice\todile@larkmoor.example\t\t555-201-3344',
  'Noor Haddad\tHarbor Case Management\tcase manager\t\t\t',
  'Ada Quill\tLarkmoor Parks\tParks supervisor\tada@larkmoor\tHeron Flats, Dock Street\t',
  'Yusuf Karim\tMillrace residents\tresident\t\tMillrace\t',
  'Yusuf Karim\tLarkmoor Clinic\tservice provider\t\t\t',
  '\tNobody’s agency\t\t\t\t',
].join('\n')

test('a list that is pasted is checked, asked about, and added in one step', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats', 'Millrace'])
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  await facilitator.button('Paste a list…').click()
  const dialog = page.getByRole('dialog', { name: 'Paste a list of people' })
  await pictures(page, info, 'nothing pasted')
  await dialog.getByLabel('People', { exact: true }).fill(roster)
  await expect(dialog.getByRole('status').first()).toContainText('Read: 5 people.')
  await expect(dialog).toContainText('Not kept: “Phone”.')
  await expect(dialog).toContainText('Line 1, left out: “Larkmoor LEAD roster”.')
  await expect(dialog).toContainText('Line 9, left out: “Nobody’s agency”.')
  await expect(dialog).toContainText('“Dock Street” isn’t one of your neighborhoods')
  await expectAccessibleInBoth(page, 'pasted list')
  await pictures(page, info, 'pasted')

  await test.step('what is open is asked before anybody is added', async () => {
    await dialog.getByRole('button', { name: 'Add 4 people' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Ada Quill, Yusuf Karim')
    await dialog.getByRole('button', { name: /Role of Ada Quill/ }).click()
    await page.getByRole('option', { name: 'other', exact: true }).click()
    await dialog.getByRole('button', { name: /The same name is on line 7/ }).click()
    await page.getByRole('option', { name: 'Another person: add' }).click()
    await dialog.getByRole('button', { name: 'Add 5 people' }).click()
    await expect(dialog).toBeHidden()
  })
  await expect(page.locator('.row')).toHaveCount(5)
  await expect(page.locator('.row').filter({ hasText: 'Odile Marsh' })).toContainText(
    'Larkmoor PD · police · odile@larkmoor.example',
  )
  await pictures(page, info, 'people')
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1024, height: 700 },
  ]) {
    await page.setViewportSize(size)
    await facilitator.button('Paste a list…').click()
    await dialog.getByLabel('People', { exact: true }).fill(roster)
    await expect(dialog).toContainText('On the list already: Larkmoor PD, police')
    expect(await scrollsSideways(page)).toBe(false)
    await pictures(page, info, `again ${size.width}`)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  }
  await page.keyboard.press('Control+z')
  await expect(page.locator('.row')).toHaveCount(0)
})

test('people are added one after another; who left comes back, and a name that is there is asked about', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  await facilitator.button('Add a person').click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name').fill('Ada Quill')
  await dialog.getByLabel('Organization').fill('Larkmoor Parks')
  await facilitator.button('Save and add another').click()
  await expect(dialog.getByRole('status').first()).toHaveText('Ada Quill is on the list.')
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await expect(dialog.getByLabel('Organization')).toHaveValue('Larkmoor Parks')
  await page.keyboard.type('ada  quill')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Somebody of this name is on the list already: Larkmoor Parks')
  await pictures(page, info, 'asked')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.locator('.row')).toHaveCount(2)

  await facilitator.button('Remove Ada Quill from the list').click()
  await page.getByText('Former people (1)').click()
  await pictures(page, info, 'former')
  await facilitator.button('Return Ada Quill to the list').click()
  await expect(page.locator('.row')).toHaveCount(2)
  await expect(page.getByText(/^Former people/)).toHaveCount(0)
})

test('a participant’s name on a pasted list is held back', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.addParticipant('Ashby Tolliver')
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  const before = await page.locator('.row').count()
  await facilitator.button('Paste a list…').click()
  const dialog = page.getByRole('dialog', { name: 'Paste a list of people' })
  await dialog.getByLabel('People', { exact: true }).fill('Ashby Tolliver, Larkmoor Clinic, guest')
  await expect(facilitator.flag).toBeVisible()
  await dialog.getByRole('button', { name: 'Add 1 person' }).click()
  await expect(dialog.getByLabel('Name on line 1')).toBeFocused()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.row')).toHaveCount(before)
})
