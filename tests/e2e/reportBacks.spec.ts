import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'
import { wrapUpAfterHearing } from './pages/wrapUp'

/* A report-back on its way from the draft to the neighborhood. */

test('a second person reads a report-back, it is told, and what was told stays as it was', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await wrapUpAfterHearing(facilitator, 'The light has been out since August.')
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Heron Flats')
  const about = page.getByRole('region', { name: 'About the report-back to Heron Flats' })
  await expect(about).toContainText('No second person has read it yet.')

  await test.step('by somebody else than who wrote it', async () => {
    await about.getByRole('button', { name: 'Record a review…' }).click()
    const dialog = page.getByRole('dialog', { name: /read by a second person/ })
    await expect(dialog.getByLabel('Read by', { exact: true })).toBeFocused()
    const writer = await dialog.getByLabel('Written by').inputValue()
    await dialog.getByLabel('Read by', { exact: true }).fill(writer)
    await dialog.getByRole('button', { name: 'Save review' }).click()
    await expect(dialog).toContainText('Someone other than the person who wrote it has to read it.')
    await dialog.getByLabel('Read by', { exact: true }).fill('Odile Marsh')
    await expectAccessibleInBoth(page, 'a review')
    await pictures(page, info, 'review')
    await dialog.getByRole('button', { name: 'Save review' }).click()
    await expect(dialog).toBeHidden()
    await expect(about).toContainText('Approved: Odile Marsh')
  })

  await test.step('what is told is kept', async () => {
    await about.getByRole('button', { name: 'Record report-back…' }).click()
    const dialog = page.getByRole('dialog', { name: /^Record report-back to/ })
    await dialog.getByLabel('Reported back to').fill('The residents’ group')
    const day = dialog.getByLabel('On', { exact: true })
    const offered = await day.inputValue()
    await day.fill('2062-01-05')
    await dialog.getByRole('button', { name: 'Record report-back', exact: true }).click()
    await expect(dialog).toContainText('That date is in the future.')
    await day.fill(offered)
    await dialog.getByRole('button', { name: 'Record report-back', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(about).toContainText('Reported back once.')
    await about.getByText('1 version kept as it was').click()
    await expect(about.getByRole('list', { name: 'Versions' })).toContainText(
      /Version 1 · .* · approved by Odile Marsh, reported back once/,
    )
    await expectAccessibleInBoth(page, 'about a report-back')
    await pictures(page, info, 'about')
  })

  await test.step('reworded, it says so, and the version still says what it said', async () => {
    await facilitator.goTo('Wrap up')
    await facilitator.word('Heron Flats', 'You said', 'It was dark.')
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Heron Flats')
    await expect(about).toContainText(/Changed since it was read by Odile Marsh, .*\./)
    await about.getByText('1 version kept as it was').click()
    await about.getByRole('button', { name: 'View version 1' }).click()
    await expect(page.getByText('This saved version can’t be changed.')).toBeVisible()
    await pictures(page, info, 'version')
    await page.getByRole('button', { name: 'Back to the current version' }).click()
    await expect(page.getByText('This saved version can’t be changed.')).toBeHidden()
  })
})

test('report-backs print together, and a single one leaves as a message', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await wrapUpAfterHearing(facilitator, 'The light has been out since August.')
  await facilitator.goTo('Documents')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })

  await test.step('also to somebody nothing was discussed for', async () => {
    await page.getByRole('button', { name: /Also report back to/ }).click()
    await page.getByRole('option', { name: 'Juniper Rise' }).click()
    await expect(page.getByRole('img', { name: 'Juniper Rise, page 1' })).toBeVisible()
    await pictures(page, info, 'papers')
  })

  await test.step('all in one job', async () => {
    await page.getByRole('button', { name: 'Print report-backs…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Print the report-backs' })
    const chips = await dialog.locator('.chip').count()
    await dialog.getByRole('radio', { name: 'One page' }).click()
    await expectAccessibleInBoth(page, 'printing')
    await pictures(page, info, 'print all')
    await dialog.getByRole('button', { name: `Print ${chips} report-backs` }).click()
    await expect(dialog).toContainText(`${chips} report-backs went to the print dialog.`)
    await expect(page.locator('body[data-printed]')).toHaveCount(1)
    await expect(page.locator('.print-sheet img')).toHaveCount(chips)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.locator('.print-sheet')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('as a message, after which whoever was told can be noted', async () => {
    await facilitator.openDocument('Heron Flats')
    await page.getByRole('radio', { name: 'One page' }).click()
    await expect(page.getByRole('img', { name: 'Heron Flats, page 1 of 1' })).toBeVisible()
    await pictures(page, info, 'one page')
    await page.getByRole('button', { name: 'As a message…' }).click()
    const dialog = page.getByRole('dialog', { name: 'As a message' })
    await expect(dialog.getByRole('textbox')).toHaveValue(/You said\nThe light has been out/)
    await expectAccessibleInBoth(page, 'a message')
    await pictures(page, info, 'message')
    await expect(dialog.getByRole('textbox')).not.toHaveValue(/We asked/)
    await dialog.getByRole('button', { name: 'Copy' }).click()
    const told = page.getByRole('dialog', { name: /^Record report-back to/ })
    await expect(told.getByRole('button', { name: /How/ })).toContainText('By message')
  })
})
