import type { TestInfo } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flowOf } from '../documents/reading'
import { expect, test, type Session } from './fixtures'
import { Cases } from './pages/cases'
import { Restricted } from './pages/restricted'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/*
 * A whole Part B: three cases, somebody on video, a late arrival, an entry under part 2 and one not, a
 * court order, a release that is revoked meanwhile, a legal hold, and the print.
 */

const everyone = ['Case management', 'LEAD project management', 'Police'] as const
const [library, clinic] = ['Walks by the library', 'Umber kestrel']
const [visits, walks] = ['Asks for morning visits', 'Meets at the bench']

/** What is kept of three participants before the meeting; resolves with their codes. */
async function fillFiles({ facilitator }: Session, restricted: Restricted): Promise<string[]> {
  const first = await restricted.addParticipant()
  await restricted.addRelease(everyone, '2026-01-05')
  await restricted.addRelease(everyone.slice(0, 2), '2026-01-05', true)
  await restricted.addNote(library, 'Outreach times', 'Release 1')
  await restricted.addNote(clinic, 'Care coordination', 'Release 2')
  const codes = [first]
  for (const [categories, note] of [
    [everyone.slice(0, 2), visits],
    [everyone, walks],
  ] as const) {
    await facilitator.button('Close file').click()
    codes.push(await restricted.addParticipant())
    await restricted.addRelease(categories, '2026-01-05')
    await restricted.addNote(note, 'Care coordination', 'Release 1')
  }
  return codes
}

/** What the form of an entry says of what it stands on, and for whom that is. */
async function lookAtForm({ facilitator }: Session, restricted: Restricted, info: TestInfo) {
  const { page } = facilitator
  await facilitator.button('Add a note').click()
  await restricted.standOn('Release 1')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(`For (none chosen: ${everyone.join(', ')})`)
  await expectAccessibleInBoth(page, 'an entry’s form')
  await pictures(page, info, '01 entry-form')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await facilitator.button('Close file').click()
}

async function placeHold({ facilitator }: Session, { pane, page }: Restricted, info: TestInfo) {
  await page.getByRole('radio', { name: 'Retention and legal holds' }).click()
  await page.getByLabel('Reason for the hold').fill('A subpoena')
  await facilitator.button('Place a hold').click()
  await expect(pane).toContainText('in the private notes or the shared record')
  await expectAccessibleInBoth(page, 'retention and legal holds')
  await pictures(page, info, '02 hold')
}

test('a Part B of three cases, each opened before the right people only', async ({
  session,
}, info) => {
  test.slow()
  const { facilitator } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  const restricted = await Restricted.inSample(facilitator)
  const [first = '', second = '', third = ''] = await fillFiles(session, restricted)
  await lookAtForm(session, restricted, info)
  await placeHold(session, restricted, info)
  const here = ['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss']
  await restricted.beginMeeting(facilitator, () => session.openProjector(), here)
  await test.step('Noor Haddad is on video', async () => {
    await page.getByRole('button', { name: 'About Noor Haddad at this meeting' }).click()
    const dialog = page.getByRole('dialog', { name: 'Noor Haddad' })
    await dialog.getByRole('radio', { name: 'By video' }).click()
    await pictures(page, info, '03 by-video')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
  })
  await facilitator.button('Close Part A').click()
  await facilitator.look('Care coordination')
  await facilitator.press('r')
  await pictures(page, info, '04 look-around')
  await restricted.lookAround()
  const cases = new Cases(page, restricted.pane)

  await test.step('the list has codes, minutes and who brings each', async () => {
    await cases.goTo()
    await pictures(page, info, '05 no-cases')
    await cases.add(first, 12, 'Noor Haddad')
    await cases.add(second, 15, 'Noor Haddad')
    await cases.add(third, 10, 'Sgt. Lena Voss')
    await expect(cases.card(first)).toContainText('next, 12 min')
    await expect(cases.card(first)).toContainText('1 must be out')
    await expect(cases.card(second)).toContainText('2 must be out')
    await cases.card(third).click()
    await cases.press(`Move ${third} up`)
    await expect(restricted.pane.locator('.casecard').nth(1)).toContainText(third)
    await cases.press(`Move ${third} down`)
    await expect(restricted.pane.locator('.casecard').nth(2)).toContainText(third)
  })

  await test.step('nothing is said before who is on video and wasn’t asked', async () => {
    await cases.card(first).click()
    await cases.take('Own agency')
    await cases.take('Without names')
    await expect(cases.of(first)).toContainText('1 person must step out first.')
    await expect(cases.of(first)).toContainText('hasn’t said they are alone')
    await expectAccessibleInBoth(page, 'a case before who wasn’t asked')
    await pictures(page, info, '06 not-asked')
    await cases.press('Noor Haddad is alone and not recording')
    await expect(cases.card(first)).toContainText('all may stay')
  })

  await test.step('named, it shows what all may see, and says only that there is more', async () => {
    await cases.card(first).click()
    await cases.take('Named')
    await expect(cases.of(first)).toContainText('Speak of it without names first')
    await cases.take('Without names')
    await expect(cases.of(first)).toContainText('Nothing is shown.')
    await expect(page.locator('body')).not.toContainText(library)
    await cases.take('Named')
    await expect(cases.of(first)).toContainText(library)
    await expect(cases.of(first)).not.toContainText(clinic)
    await expect(cases.of(first)).not.toContainText('42 CFR')
    await expect(cases.of(first).getByRole('region', { name: 'Stays closed' })).toContainText(
      'Sgt. Lena Voss: the release doesn’t cover this category',
    )
    await expectAccessibleInBoth(page, 'a case that is named')
    await pictures(page, info, '07 named')
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
    await pictures(page, info, '08 court-order')
    await dialog.getByLabel('Order number').fill('26-1147')
    await dialog.getByRole('button', { name: 'Open, and log it' }).click()
    await expect(cases.of(first)).toContainText(clinic)
    await expect(cases.of(first)).toContainText('Opened without consent: court order 26-1147')
    await expect(cases.of(first)).toContainText('42 CFR part 2')
    await pictures(page, info, '09 overridden')
  })

  await test.step('a print made for the police has what is for them alone', async () => {
    await facilitator.button('Print these notes…').click()
    const dialog = page.getByRole('dialog', { name: 'Candor can’t protect a printed copy' })
    await dialog.getByRole('button', { name: /Made for/ }).click()
    await page.getByRole('option', { name: 'Police' }).click()
    await pictures(page, info, '10 print')
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
    await expect(dialog).toBeHidden()
    const folder = `${session.savedDir}-restricted`
    await expect.poll(() => readdir(folder)).toEqual(['restricted-notes.pdf'])
    const said = flowOf(await readFile(join(folder, 'restricted-notes.pdf')))
    expect(said).toContain(library)
    expect(said).toContain('Scope of the consent')
    expect(said).not.toContain(clinic)
  })

  await test.step('what is decided stays in the pane, and public words are written on purpose', async () => {
    await facilitator.button('Add a decision').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What was decided').fill('Hold the bed until Friday')
    await restricted.standOn('Release 1')
    await dialog.getByLabel('Why they need to know').fill('Care coordination')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(cases.of(first)).toContainText('Hold the bed until Friday')
    await expect(cases.of(first)).toContainText('No public wording.')
    await facilitator.button('Write public wording…').click()
    await pictures(page, info, '11 public-wording')
    await dialog.getByLabel('Public wording').fill('A bed was found.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(cases.of(first)).toContainText('Public wording: A bed was found.')
    await facilitator.button('Add to the record…').click()
    await expect(dialog).toContainText('keeps Part B out of minutes and report-backs')
    await expectAccessibleInBoth(page, 'public wording going into the record')
    await pictures(page, info, '12 add-to-the-record')
    await dialog.getByRole('button', { name: 'Add to the record' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('the hold is told where one tries to remove something', async () => {
    await cases
      .of(first)
      .getByRole('button', { name: /Hold the bed until Friday/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await dialog.getByRole('button', { name: 'Remove for good?' }).click()
    await expect(page.locator('body')).toContainText('There is a legal hold')
    await pictures(page, info, '13 held')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(cases.of(first)).toContainText('Hold the bed until Friday')
  })

  await test.step('those who act stay', async () => {
    await cases.take('Those who act')
    await expect(cases.of(first)).toContainText('3 people who don’t must step out first.')
    await cases.showWhoMayStay()
    await cases.press('Sgt. Lena Voss steps out')
    await cases.press('Odile Marsh acts in this case')
    await cases.press('Noor Haddad acts in this case')
    await cases.take('Those who act')
    await expect(cases.of(first)).toContainText('Only those who act stay.')
    await expectAccessibleInBoth(page, 'a case among those who act')
    await pictures(page, info, '14 acting')
  })

  await test.step('a case closes with the release it was named on, and says so', async () => {
    await cases.card(second).click()
    await cases.take('Without names')
    await expect(restricted.pane).not.toContainText(clinic)
    await cases.take('Named')
    await expect(cases.of(second)).toContainText(visits)
    await pictures(page, info, '15 second-case')
    await cases
      .of(second)
      .getByRole('button', { name: /^Release 1/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Revoked or ended on').fill('2026-02-01')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(cases.of(second)).toContainText('Closed: a release ended')
    await expect(page.locator('body')).not.toContainText(visits)
    await expect(cases.of(second)).toContainText('no release in effect covers this category')
    await expectAccessibleInBoth(page, 'a case whose consent ended')
    await pictures(page, info, '16 consent-ended')
  })

  await test.step('who comes in late closes what is open, and is judged before it opens again', async () => {
    await cases.card(third).click()
    await cases.take('Without names')
    await cases.take('Named')
    await expect(cases.of(third)).toContainText(walks)
    await facilitator.signIn('Grace Oduya')
    await facilitator.press('r')
    await expect(restricted.cover).toContainText('Grace Oduya')
    await expect(page.locator('body')).not.toContainText(walks)
    await pictures(page, info, '17 covered')
    await facilitator.button('Check the room').click()
    await restricted.lookAround()
    await expect(cases.card(third)).toContainText('closed')
    await cases.card(third).click()
    await cases.take('Named')
    await expect(cases.of(third)).toContainText('must step out first.')
    await pictures(page, info, '18 late-arrival')
    for (const [width, height] of [
      [1024, 700],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await pictures(page, info, `18 late-arrival ${width}`)
      const [needed, given] = await restricted.pane.evaluate((pane) => [
        pane.scrollWidth,
        pane.clientWidth,
      ])
      expect(needed, `the pane at ${width}`).toBeLessThanOrEqual(given)
    }
  })

  await test.step('while the meeting goes on, elsewhere nothing opens; it is told where one starts', async () => {
    await facilitator.button('Back to the workgroup').click()
    await page.getByRole('tab', { name: 'Participants', exact: true }).click()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.locator('body')).toContainText('A meeting is in Part B.')
    await expect(restricted.pane).toBeHidden()
  })
})
