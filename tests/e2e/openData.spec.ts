import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'
import { importPublicData } from './pages/samples'

/* Open data brought in, as the facilitator sees it. */

const golden = (name: string): string =>
  resolve(import.meta.dirname, `../fixtures/openData/${name}.csv`)

test('a file of police calls is recognized, read, decided and kept, by keyboard alone; undo takes it back', async ({
  session,
}, info) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Public data', exact: true }).focus()
  await page.keyboard.press('Enter')
  await facilitator.button('Import public data…').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import public data' })
  candor.dialogs.queueOpen(golden('seattle-calls-new'))
  await dialog.getByRole('button', { name: 'Choose a file…' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Seattle police call data')
  await expect(dialog).toContainText('November 2023 to December 2023')
  await expect(dialog).toContainText('1 row whose place the publisher withholds')
  await expect(dialog.getByRole('button', { name: /Officers or staff ONVIEW/ })).toBeVisible()
  // No row and no address is ever on the screen.
  await expect(dialog).not.toContainText('2023000314159')
  await expectAccessibleInBoth(page, 'looking at figures')
  await pictures(page, info, 'figures look')

  await dialog.getByRole('button', { name: 'Read the whole file' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('1 place to decide')
  await dialog.getByRole('button', { name: /H3 \(1 row\)$/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Saltworks' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Every place is decided')
  await expectAccessibleInBoth(page, 'keeping figures')
  await pictures(page, info, 'figures keep')
  await dialog.getByRole('button', { name: 'Keep the counts' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  const source = page.getByRole('region', { name: 'Police call data' })
  await expect(source).toContainText('8 rows read')
  await expect(source).toContainText('6 in our neighborhoods')
  await expectAccessibleInBoth(page, 'figures')
  await pictures(page, info, 'figures')
  await source.getByRole('button', { name: 'Source and places of Police call data' }).click()
  await expect(page.getByRole('dialog')).toContainText('Few calls does not mean few problems.')
  await pictures(page, info, 'figures source')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(source).toBeHidden()
})

test('a large file is read with a bar, can be stopped, and holds nobody up', async ({
  session,
}, info) => {
  const { facilitator, candor, savedDir } = session
  const { page } = facilitator
  const path = join(savedDir, 'large.csv')
  const header = 'Day,Area,Kind of request,Where exactly'
  const row = '11/04/2023,Heron Flats,Noise,17 Tern Street\n'
  writeFileSync(path, `${header}\n${row.repeat(2_000_000)}`)
  const dialog = await importPublicData(session, path)
  await expect(dialog).toContainText('a file Candor doesn’t know yet')
  await dialog.getByText('What each column is read as').click()
  await expect(dialog.getByRole('button', { name: /Not read Where exactly/ })).toBeVisible()
  await pictures(page, info, 'figures columns')
  // A slip beside the dialog throws nothing away that was chosen.
  await page.mouse.click(4, 4)
  await expect(dialog).toBeVisible()
  // On a fast machine all of it would be read before anybody saw the bar: half of it comes first.
  candor.disk.standStillAfter(44_000_000)
  await dialog.getByRole('button', { name: 'Read the whole file' }).click()
  const bar = dialog.getByRole('progressbar', { name: 'Reading the file' })
  await expect(bar).toContainText(/rows a second/)
  await expect(bar).toContainText(/of 88 MB/)
  await dialog.getByRole('button', { name: 'Stop reading' }).click()
  await expect(bar).toBeHidden()
  candor.disk.goOn()
  await dialog.getByRole('button', { name: 'Read the whole file' }).click()
  await expect(dialog).toContainText('All of it: 2,000,000 rows', { timeout: 20_000 })
  await dialog.getByLabel('What it is', { exact: true }).fill('Town requests')
  await dialog.getByRole('button', { name: 'Keep the counts' }).click()
  await expect(dialog).toContainText('Enter who publishes it')
  await dialog.getByLabel('Who publishes it').fill('Town of Larkmoor')
  await dialog.getByRole('button', { name: 'Keep the counts' }).click()
  await expect(page.getByRole('region', { name: 'Town requests' })).toContainText(
    '2,000,000 in our neighborhoods',
  )
})

test('a broken file says what is wrong with it and leaves nothing behind', async ({ session }) => {
  const { facilitator, savedDir } = session
  const { page } = facilitator
  const path = join(savedDir, 'cut.csv')
  writeFileSync(path, 'Day,Area,Kind\n11/04/2023,Heron Flats,Noise\n11/04/20')
  const dialog = await importPublicData(session, path)
  await dialog.getByRole('button', { name: 'Read the whole file' }).click()
  await expect(dialog.getByRole('alert')).toContainText('ends in the middle of a row')
  await page.keyboard.press('Escape')
  await expect(page.getByText('No public data yet')).toBeVisible()
})
