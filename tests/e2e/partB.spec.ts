import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flowOf } from '../documents/reading'
import { expect, test } from './fixtures'
import { Restricted } from './pages/restricted'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* A Part B with somebody on video, a late arrival, part 2 and not, a court order, a hold, and the print. */

const [clinic, library] = ['Umber kestrel', 'Walks by the library']

test('each note is opened before the right people only', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const restricted = await Restricted.inSample(facilitator)
  const code = await restricted.addParticipant()
  await restricted.addRelease(
    ['Police', 'Case management', 'LEAD project management'],
    '2026-01-05',
  )
  await restricted.addRelease(['Case management', 'LEAD project management'], '2026-01-05', true)
  await restricted.addNote(library, 'Outreach times', 'Release 1')
  await restricted.addNote(clinic, 'Care coordination', 'Release 2')
  await pictures(page, info, 'file-alone')
  await test.step('the form names what an entry stands on, and who that is', async () => {
    await facilitator.button('Add a note').click()
    await restricted.standOn('Release 2')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(
      'For (none chosen: Case management, LEAD project management)',
    )
    await expectAccessibleInBoth(page, 'an entry’s form')
    await pictures(page, info, 'entry-form')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })
  const here = ['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss']
  await restricted.beginMeeting(facilitator, () => session.openProjector(), here)
  await test.step('Noor Haddad is on video', async () => {
    await page.getByRole('button', { name: 'About Noor Haddad at this meeting' }).click()
    const dialog = page.getByRole('dialog', { name: 'Noor Haddad' })
    await dialog.getByRole('radio', { name: 'By video' }).click()
    await pictures(page, info, 'by-video')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
  })
  await facilitator.button('Close Part A').click()
  await facilitator.press('r')
  await pictures(page, info, 'look-around')
  await restricted.lookAround()

  await test.step('nothing opens before who is on video and wasn’t asked', async () => {
    const asked = await restricted.find(code)
    await expect(asked).toContainText('Nothing in it may be shown to everyone here.')
    await expect(asked).toContainText('is on video or phone and hasn’t said they are alone')
    await pictures(page, info, 'not-asked')
    await asked.getByRole('button', { name: 'Keep closed' }).click()
    await facilitator.press('s')
    await page.getByRole('button', { name: 'Alone and not recording: Noor Haddad' }).click()
    await facilitator.press('r')
  })

  await test.step('a file opens with what is covered, and says only that there is more', async () => {
    const asked = await restricted.find(code)
    await expect(asked).toContainText('1 of 2 entries may be shown to everyone here.')
    await expect(asked).toContainText('Sgt. Lena Voss')
    await pictures(page, info, 'one-of-two')
    await asked.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(restricted.pane).toContainText(library)
    await expect(restricted.pane).not.toContainText(clinic)
    await expect(restricted.pane).not.toContainText('42 CFR')
    await expect(restricted.pane.getByRole('region', { name: 'Stays closed' })).toContainText(
      'Sgt. Lena Voss: the release doesn’t cover this category',
    )
    await pictures(page, info, 'file-in-room')
  })

  await test.step('a court order opens the rest, on its number', async () => {
    await facilitator.button('Open without consent…').click()
    const dialog = page.getByRole('dialog', { name: 'Open without consent?' })
    await dialog.getByRole('button', { name: /Basis/ }).click()
    await page.getByRole('option', { name: 'Court order' }).click()
    await dialog.getByLabel('What the order permits').fill('The dates of visits')
    await dialog.getByRole('button', { name: 'Open, and log it' }).click()
    await expect(dialog).toContainText('Type the number of the court order.')
    await expectAccessibleInBoth(page, 'opening without consent')
    await pictures(page, info, 'court-order')
    await dialog.getByLabel('Order number').fill('26-1147')
    await dialog.getByRole('button', { name: 'Open, and log it' }).click()
    await expect(restricted.pane).toContainText(clinic)
    await expect(restricted.pane).toContainText('Opened without consent')
    await pictures(page, info, 'overridden')
  })

  await test.step('a print made for the police has what is for them alone', async () => {
    await facilitator.button('Print these notes…').click()
    const dialog = page.getByRole('dialog', { name: 'Candor can’t protect a printed copy' })
    await dialog.getByRole('button', { name: /Made for/ }).click()
    await page.getByRole('option', { name: 'Police' }).click()
    await pictures(page, info, 'print')
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
    await expect(dialog).toBeHidden()
    const folder = `${session.savedDir}-restricted`
    expect(await readdir(folder)).toEqual(['restricted-notes.pdf'])
    const said = flowOf(await readFile(join(folder, 'restricted-notes.pdf')))
    expect(said).toContain(library)
    expect(said).toContain('Scope of the consent')
    expect(said).not.toContain(clinic)
  })

  await test.step('who comes in late covers the pane, and closes the file', async () => {
    await facilitator.signIn('Grace Oduya')
    await facilitator.press('r')
    await expect(restricted.cover).toContainText('Grace Oduya')
    await expect(page.locator('body')).not.toContainText(clinic)
    await expect(page.locator('body')).not.toContainText(library)
  })

  await test.step('while the meeting goes on, elsewhere nothing opens; it is told where one starts', async () => {
    await facilitator.button('Back to the workgroup').click()
    await page.getByRole('tab', { name: 'Participants', exact: true }).click()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.locator('body')).toContainText('A meeting is in Part B.')
    await expect(restricted.pane).toBeHidden()
  })
})

test('a legal hold is told where one tries to remove something', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const restricted = await Restricted.inSample(facilitator)
  await restricted.addParticipant()
  await restricted.addNote(clinic, 'Care coordination')
  await expect(restricted.pane).toContainText('nobody has named the release it stands on')
  await facilitator.button('Close file').click()
  await page.getByRole('radio', { name: 'Retention and legal holds' }).click()
  await page.getByLabel('Reason for the hold').fill('A subpoena')
  await facilitator.button('Place a hold').click()
  await expect(restricted.pane).toContainText('in the private notes or the shared record')
  await expectAccessibleInBoth(page, 'retention and legal holds')
  await pictures(page, info, 'hold')
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await page.locator('.panel .row--press').first().click()
  await facilitator.goTo('Prepare')
  await pictures(page, info, 'prepare')
})
