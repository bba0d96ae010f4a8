import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

test('what a meeting leaves open is listed when it is wrapped up, and mended there', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.decide('Ask for a second lamp')
  await facilitator.capture('h It is dark @adeyo')
  await facilitator.look(/^Benches/)
  await facilitator.act('Ask about the benches', 'Larkin', '')
  await facilitator.button('Wrap up').first().click()
  const open = page.getByRole('region', { name: 'Before you close' })
  const owner = open.getByRole('listitem').filter({ hasText: 'Ask about the benches' })
  await expect(owner).toContainText('Owner “Larkin”')
  const decided = open.getByRole('listitem').filter({ hasText: 'Ask for a second lamp' })
  await expect(decided).toBeVisible()
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1024, height: 700 },
  ]) {
    await page.setViewportSize(size)
    await pictures(page, info, `before you close ${size.width}`)
  }
  await expectAccessibleInBoth(page, 'before you close')

  const dialog = page.getByRole('dialog')
  await owner.getByRole('button', { name: 'Name the owner…' }).click()
  await expect(dialog.getByLabel('Owner')).toBeFocused()
  await dialog.getByLabel('Owner').fill('R. Adeyo')
  await page.keyboard.press('Enter')
  await expect(owner).toBeHidden()
  await expect(dialog).toBeHidden()

  await decided.getByRole('button', { name: 'Add an action…' }).click()
  await page.keyboard.type('Write to the transit agency')
  await dialog.getByLabel('Owner').fill('adeyo')
  await pictures(page, info, 'an action for a decision')
  await page.keyboard.press('Enter')
  await expect(decided).toBeHidden()
  await expect(dialog).toBeHidden()
})

test('nothing that is open keeps a meeting from ending', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor', ['Millrace'])
  await facilitator.prepareMeeting('2026-03-03')
  await facilitator.addItem('Benches', { place: 'Millrace' })
  await facilitator.start()
  await facilitator.look(/^Benches/)
  await facilitator.decide('Repair the benches')
  await facilitator.button('Wrap up').first().click()
  const open = page.getByRole('region', { name: 'Before you close' })
  await expect(open.getByRole('listitem')).toHaveCount(2)
  await open.getByRole('button', { name: 'Enter the contact…' }).click()
  await page.keyboard.type('Tern Street Library, 555-0142')
  await page.keyboard.press('Enter')
  await expect(open.getByRole('listitem')).toHaveCount(1)
  await facilitator.endMeeting('Close')
})
