import { expect, test } from './fixtures'
import { pictures } from './pages/sights'

test('a document prints as one full page picture a page', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Agenda')
  const previewed = await page.getByRole('img', { name: /^Agenda, page/ }).count()
  // The system's print dialog can't be driven; what it would be given can be looked at.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await facilitator.button('Print').click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-sheet img')).toHaveCount(previewed)
  await expect(page.locator('.print-sheet img').first()).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-sheet')).toHaveCount(0)
})

test('a report-back says what a person worded, and goes back to the draft', async ({
  session,
}, info) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.page.getByRole('button', { name: /^Heron Flats bus shelter/ }).click()
  await facilitator.hear('The light has been out since August.')
  await facilitator.button(/^Wrap up$/).click()
  const help = facilitator.hints('What we can’t do yet, and why')
  const place = await help.boundingBox()
  await facilitator.word(
    'Heron Flats',
    'What we can’t do yet, and why',
    'We ensure light all night. Three people were arrested.',
  )
  await expect(help).toContainText('Instead: a few people, or leave it out.')
  await expect(help).toContainText('1 of 4')
  // Its place was kept free: nothing moved, and the focus stays where it was.
  expect((await help.boundingBox())?.height).toBeCloseTo(place?.height ?? 0, 0)
  await pictures(facilitator.page, info, 'plain help')
  await help.getByRole('button', { name: /Three people/ }).click()
  expect(await facilitator.page.evaluate(() => document.getSelection()?.toString())).toBe(
    'Three people',
  )
  await help.getByRole('button', { name: 'Next hint' }).click()
  await expect(help).toContainText('Promises more than a workgroup can keep.')
  await facilitator.button('Back to the draft').click()
  await expect(facilitator.page.getByLabel('What we can’t do yet, and why')).not.toHaveValue(
    /ensure/,
  )
  await expect(facilitator.page.getByLabel('You said')).toHaveValue(
    /The light has been out since August/,
  )
})

test('a meeting can’t end while an item is undecided', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.button(/^Wrap up$/).click()
  await expect(facilitator.button('End the meeting')).toBeDisabled()
  await facilitator.endMeeting('Park')
  await facilitator.goTo('Wrap up')
  await expect(facilitator.button('Go to documents')).toBeVisible()
})
