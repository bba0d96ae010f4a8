import { expect, test } from './fixtures'
import { Restricted } from './pages/restricted'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* Who raised a concern is written down from the concern, in the private notes alone. */

const wording = 'The path behind the Millrace laundry has no light. People take the long way round.'
const name = 'Wren Ostrava'
const contact = '(206) 555-0147, after six'

test('who reported what is brought in is kept privately when somebody says so', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const restricted = new Restricted(page)
  await facilitator.trySampleAt('Concerns')
  const dialog = page.getByRole('dialog', { name: 'Import concerns' })
  const bringIn = async (): Promise<void> => {
    await facilitator.button('Import concerns…').click()
    await dialog
      .getByLabel('Form responses')
      .fill(
        [
          'Your name,Your phone,Which neighborhood is it about?,What have you seen?,May we contact you?',
          `${name},(206) 555-0147,Millrace,${wording},Yes`,
          ',,Saltworks,Glass on the steps every morning.,',
        ].join('\n'),
      )
    await expect(dialog).toContainText('1 row says who it was or how to reach them')
  }
  await test.step('nobody is shown or kept by itself', async () => {
    await bringIn()
    await expect(dialog.getByRole('region', { name: 'Who reported them' })).not.toContainText(name)
    await dialog.getByRole('radio', { name: 'Keep it in the private notes' }).click()
    await expectAccessibleInBoth(page, 'keeping who reported')
    await pictures(page, info, 'keeping')
    await dialog.getByLabel('Why they need to know').fill('')
    await expect(dialog.getByRole('button', { name: 'Add 2 concerns' })).toBeDisabled()
    await dialog.getByLabel('Why they need to know').fill('To report back to them')
    await dialog.getByRole('button', { name: 'Add 2 concerns' }).click()
    await expect(dialog).toBeHidden()
  })
  await test.step('it stands with the concern, in the private notes', async () => {
    await page.getByRole('button', { name: /^Open: The path/ }).click()
    await expect(page.getByRole('dialog', { name: 'Concern' })).not.toContainText(name)
    await facilitator.button('Who raised it (private)…').click()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    const shown = restricted.pane.getByRole('list', { name: 'Who raised concerns' })
    await expect(shown.getByRole('listitem')).toHaveCount(1)
    await expect(shown).toContainText(name)
    await expect(shown).toContainText('(206) 555-0147')
    await expect(shown).toContainText('may be contacted')
  })
})

test('who raised a concern is kept privately, reached from it, and never in it', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const restricted = new Restricted(page)
  await facilitator.trySampleAt('Concerns')
  await page.getByLabel('What was raised').fill(wording)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const concern = page.getByRole('dialog', { name: 'Concern' })
  const toWho = async (): Promise<void> => {
    await page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await page.getByRole('button', { name: /^Open: The path/ }).click()
    await expect(concern).toBeVisible()
    await pictures(page, info, 'concern')
    await concern.getByRole('button', { name: 'Who raised it (private)…' }).click()
    await expect(concern).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Participants' })).toBeVisible()
  }
  const form = page.getByRole('dialog', { name: 'Who raised a concern' })
  const shown = restricted.pane.getByRole('list', { name: 'Who raised concerns' })

  await test.step('the way there opens nothing by itself', async () => {
    await toWho()
    await expect(restricted.pane).toBeHidden()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(restricted.pane).toContainText('Who raised this concern isn’t kept')
  })

  await test.step('it is written down, with whether they may be contacted', async () => {
    await restricted.pane.getByRole('button', { name: 'Add who raised it' }).click()
    await expect(form.getByRole('button', { name: /What they raised/ })).toContainText('The path')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toContainText('Enter who it was, or how to reach them.')
    await form.getByLabel(/^Name/).fill(name)
    await form.getByLabel(/^How to reach them/).fill(contact)
    await form.getByRole('radio', { name: 'Yes' }).click()
    await expectAccessibleInBoth(page, 'who raised a concern')
    await pictures(page, info, 'form')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(shown).toContainText(name)
    await expect(shown).toContainText('may be contacted')
    await expect(shown).toContainText('behind the Millrace laundry')
    await expectAccessibleInBoth(page, 'those who raised concerns')
    await pictures(page, info, 'list')
  })

  await test.step('elsewhere nothing of it is left', async () => {
    await page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await expect(page.locator('body')).not.toContainText(name)
    await toWho()
    await expect(page.locator('body')).not.toContainText(name)
  })

  await test.step('it is reached through the lock, and whoever says no has no contact kept', async () => {
    await facilitator.locking(() => facilitator.choose('Lock the private notes'))
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByRole('dialog')).toContainText('needs no passphrase')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await shown.getByRole('button').click()
    await form.getByRole('radio', { name: 'No', exact: true }).click()
    await expect(form.getByLabel(/^How to reach them/)).toBeHidden()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(shown).toContainText('not to be contacted')
    await expect(shown).not.toContainText('555')
  })

  await test.step('a name in a shared text is noticed', async () => {
    await page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await page.getByLabel('What was raised').fill('Ostrava told us about the path again')
    await expect(facilitator.flag).toContainText('who raised a concern')
    await page.getByLabel('What was raised').fill('')
  })

  await test.step('in a meeting the private pane has those of that meeting', async () => {
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await page.locator('.panel .row--press').first().click()
    await facilitator.start()
    await facilitator.press('r')
    await restricted.pane.getByRole('radio', { name: 'A person' }).click()
    await expect(restricted.pane).not.toContainText(name)
    await restricted.pane.getByRole('button', { name: 'Add who raised a concern' }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toContainText('Choose what they raised.')
    await form.getByRole('button', { name: /What they raised/ }).click()
    await page.getByRole('option', { name: /The path/ }).click()
    await form.getByLabel(/^Name/).fill('የሄሮን ፍላትስ ነዋሪ')
    await form.getByRole('button', { name: 'Save' }).click()
    // In Part A the room reads along: it is kept, and not shown.
    await expect(restricted.pane).toContainText('Kept so far: 1.')
    await expect(restricted.pane).not.toContainText('ነዋሪ')
    await pictures(page, info, 'pane')
  })
})
