import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flowOf } from '../documents/reading'
import { expect, test } from './fixtures'
import { Restricted } from './pages/restricted'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* Who is in the room decides what can be opened, as the facilitator sees it. */

const secret = 'Umber kestrel'

test('a file opens before who may be told, is covered by who comes in, and hidden by one key', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const restricted = await Restricted.inSample(facilitator)
  const code = await restricted.addParticipant()
  await restricted.addRelease(['Case management', 'LEAD project management'], '2026-01-05')
  await restricted.addNote(secret, 'Care coordination', 'Release 1')
  await expect(restricted.pane).toContainText(secret)
  await pictures(page, info, 'desk')
  await test.step('it is printed in large print, too, under a name that says nothing', async () => {
    await facilitator.button('Print these notes…').click()
    const dialog = page.getByRole('dialog', { name: 'Candor can’t protect a printed copy' })
    await expect(dialog.getByRole('radio', { name: 'Standard print' })).toBeChecked()
    await dialog.getByRole('radio', { name: 'Large print' }).click()
    await expectAccessibleInBoth(page, 'a restricted print')
    await pictures(page, info, 'print')
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
    await expect(dialog).toBeHidden()
    // Never beside what anyone may have.
    const folder = `${session.savedDir}-restricted`
    expect(await readdir(session.savedDir)).toEqual([])
    expect(await readdir(folder)).toEqual(['restricted-notes.pdf'])
    const pdf = await readFile(join(folder, 'restricted-notes.pdf'))
    // In columns, the note would stand by itself.
    expect(flowOf(pdf)).toContain(`Note: ${secret}`)
  })
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await expect(page.locator('body')).not.toContainText(secret)

  await page.locator('.panel .row--press').first().click()
  await facilitator.start()
  const projector = await session.openProjector()
  for (const name of ['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss'])
    await facilitator.signIn(name)
  await pictures(page, info, 'room')
  await facilitator.button('Close Part A').click()
  await facilitator.press('r')
  await pictures(page, info, 'look-around')
  await restricted.lookAround()

  await test.step('who lacks what is told by name, and a step out mends it', async () => {
    const asked = await restricted.find(code)
    await expect(asked).toContainText('Nothing in it may be shown to everyone here.')
    await expect(asked).toContainText('hasn’t agreed to the confidentiality text')
    await asked.getByRole('button', { name: 'Keep closed' }).click()
    await expect(asked).toBeHidden()
    await facilitator.press('s')
    await expect(page.getByLabel('Sign someone in')).toBeFocused()
    await facilitator.button('All signed the sheet').click()
    await facilitator.press('r')
    const again = await restricted.find(code)
    await expect(again).toContainText('1 entry, for Case management and LEAD project management')
    await expect(again).toContainText('the release doesn’t cover this category')
    await pictures(page, info, 'lacking')
    await again.getByRole('button', { name: 'Sgt. Lena Voss has stepped out' }).click()
    await again.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(restricted.pane).toContainText(secret)
    await pictures(page, info, 'file')
  })

  await test.step('a concern about a person is shown to the room on purpose', async () => {
    const tab = (name: string) => restricted.pane.getByRole('radio', { name }).click()
    const words = 'Shouts at night by the shelter'
    await tab('A person')
    await restricted.pane.getByRole('button', { name: 'Add a concern about a person' }).click()
    await page.getByRole('dialog').getByLabel('What was said').fill(words)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(restricted.pane).toContainText('1 concern not shown to the room yet.')
    await expect(page.locator('body')).not.toContainText(words)
    await expectAccessibleInBoth(page, 'a concern not shown yet')
    await pictures(page, info, 'concern-closed')
    await facilitator.button('Show to the room, and log it').click()
    await expect(restricted.pane).toContainText(words)
    await pictures(page, info, 'concern-shown')
    await tab('Participants')
  })

  await test.step('someone who comes in covers it', async () => {
    await facilitator.signIn('Grace Oduya')
    await facilitator.press('r')
    await expect(restricted.cover).toContainText('Grace Oduya')
    await expect(page.locator('body')).not.toContainText(secret)
    await pictures(page, info, 'covered')
    await restricted.cover.getByRole('button', { name: 'Check the room' }).click()
    await restricted.lookAround()
    await expect(restricted.pane).toBeVisible()
    await expect(page.locator('body')).not.toContainText(secret)
  })

  await test.step('one key hides everything, from inside a field; two steps go on', async () => {
    await facilitator.button('Wrap up').first().click()
    await facilitator.goTo('Meet')
    await facilitator.press('v')
    await projector.shows('welcome')
    await facilitator.press('s')
    await facilitator.locking(() => page.keyboard.press('F9'))
    await projector.shows('blank')
    await expect(restricted.pane).toBeHidden()
    await expect(page.getByRole('region', { name: 'Everything is hidden' })).toBeVisible()
    await pictures(page, info, 'panic')
    // Nobody presses what lies behind it.
    for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      await expect(facilitator.button('Resume…')).toBeFocused()
    }
    await facilitator.button('Resume…').click()
    await page.keyboard.press('Shift+Tab')
    await expect(facilitator.button('Yes, continue')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(facilitator.button('Stay hidden')).toBeFocused()
    await facilitator.button('Yes, continue').click()
    await expect(page.getByRole('region', { name: 'Everything is hidden' })).toBeHidden()
    await projector.shows('blank')
  })

  await test.step('it is heard as well while the projector’s own window has the keyboard', async () => {
    await facilitator.press('v')
    await projector.shows('welcome')
    await projector.page.keyboard.press('F9')
    await projector.shows('blank')
    await expect(page.getByRole('region', { name: 'Everything is hidden' })).toBeVisible()
  })
})
