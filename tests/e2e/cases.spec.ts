import { expect, test } from './fixtures'
import { Cases } from './pages/cases'
import { Restricted } from './pages/restricted'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* A Part B of three cases, with who must be out of each, a late arrival, decisions and follow-ups. */

const [bed, visits, walks] = ['Umber kestrel', 'Asks for morning visits', 'Walks by the library']
const everyone = ['Case management', 'LEAD project management', 'Police'] as const

test('a Part B goes from case to case, and each from step to step', async ({ session }, info) => {
  test.slow()
  const { facilitator } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  const restricted = await Restricted.inSample(facilitator)
  const codes: string[] = []
  const files = [
    [everyone.slice(0, 2), bed],
    [everyone.slice(0, 2), visits],
    [everyone, walks],
  ] as const
  for (const [categories, note] of files) {
    codes.push(await restricted.addParticipant())
    await restricted.addRelease(categories, '2026-01-05', note === bed)
    await restricted.addNote(note, 'Care coordination', 'Release 1')
    await facilitator.button('Close file').click()
  }
  const [first = '', second = '', third = ''] = codes
  const here = ['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss']
  await restricted.beginMeeting(facilitator, () => session.openProjector(), here)
  await facilitator.button('Close Part A').click()
  await facilitator.press('r')
  await restricted.lookAround()

  const cases = new Cases(page, restricted.pane)
  await cases.goTo()
  await pictures(page, info, 'no-cases')
  await test.step('the list has codes, minutes and who brings each', async () => {
    await cases.add(first, 12, 'Noor Haddad')
    await cases.add(second, 15, 'Noor Haddad')
    await cases.add(third, 10, 'Sgt. Lena Voss')
    await expect(cases.card(first)).toContainText('next, 12 min')
    await expect(cases.card(first)).toContainText('1 must be out')
    await expect(cases.card(third)).toContainText('all may stay')
    await cases.card(third).click()
    await cases.press(`Move ${third} up`)
    await expect(restricted.pane.locator('.casecard').nth(1)).toContainText(third)
  })

  await test.step('nobody is named before it was tried without, nor before who isn’t covered', async () => {
    await cases.card(first).click()
    await expect(cases.of(first)).toContainText('Sgt. Lena Voss')
    await expect(cases.of(first)).toContainText('no release in effect covers this category')
    await cases.take('Named')
    await expect(cases.of(first)).toContainText('Speak of it without names first')
    await cases.take('Own agency')
    await cases.take('Without names')
    await expect(cases.of(first)).toContainText('Nothing is shown.')
    await expect(page.locator('body')).not.toContainText(bed)
    await cases.take('Named')
    await expect(cases.of(first)).toContainText('1 person must step out first.')
    await expectAccessibleInBoth(page, 'a case before it is named')
    await pictures(page, info, 'must-be-out')
  })

  await test.step('one press, and it opens', async () => {
    await cases.press('Sgt. Lena Voss steps out')
    await cases.take('Named')
    await expect(cases.of(first)).toContainText(bed)
    await expect(cases.of(first)).toContainText('42 CFR part 2')
    await pictures(page, info, 'named')
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
    await pictures(page, info, 'public-wording')
    await dialog.getByLabel('Public wording').fill('A bed was found.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(cases.of(first)).toContainText('Public wording: A bed was found.')
    await facilitator.button('Add to the record…').click()
    await expect(dialog).toContainText('keeps Part B out of minutes and report-backs')
    await expectAccessibleInBoth(page, 'public wording going into the record')
    await pictures(page, info, 'add-to-the-record')
    await dialog.getByRole('button', { name: 'Add to the record' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('those who act stay', async () => {
    await cases.take('Those who act')
    await expect(cases.of(first)).toContainText('2 people who don’t must step out first.')
    await cases.showWhoMayStay()
    await cases.press('Odile Marsh acts in this case')
    await cases.press('Noor Haddad acts in this case')
    await cases.take('Those who act')
    await expect(cases.of(first)).toContainText('Only those who act stay.')
    await expectAccessibleInBoth(page, 'a case among those who act')
    await pictures(page, info, 'acting')
  })

  await test.step('who comes in late closes it, and is judged before it opens again', async () => {
    await facilitator.signIn('Grace Oduya')
    await facilitator.press('r')
    await expect(restricted.cover).toContainText('Grace Oduya')
    await expect(page.locator('body')).not.toContainText(bed)
    await facilitator.button('Check the room').click()
    await restricted.lookAround()
    await expect(cases.card(first)).toContainText('closed')
    await cases.card(first).click()
    await cases.take('Named')
    await expect(cases.of(first)).toContainText('must step out first.')
    await pictures(page, info, 'late-arrival')
  })

  await test.step('the next case has its own people', async () => {
    await cases.card(third).click()
    await cases.take('Without names')
    await expect(restricted.pane).not.toContainText(bed)
    await pictures(page, info, 'next-case')
    for (const [width, height] of [
      [1024, 700],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await pictures(page, info, `next-case ${width}`)
      const [needed, given] = await restricted.pane.evaluate((pane) => [
        pane.scrollWidth,
        pane.clientWidth,
      ])
      expect(needed, `the pane at ${width}`).toBeLessThanOrEqual(given)
    }
  })
})
