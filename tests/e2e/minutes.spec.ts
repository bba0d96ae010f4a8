import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'
import { wrapUpAfterHearing } from './pages/wrapUp'

/* Minutes from the draft to an amendment, and what can be edited of them. */

test('minutes are approved at the next meeting, amended, compared and saved to be edited', async ({
  session,
}, info) => {
  const { facilitator, savedDir } = session
  const { page } = facilitator
  await wrapUpAfterHearing(facilitator, 'The light has been out since August.')
  await test.step('numbers of participants are told where they are large enough', async () => {
    const counts = page.getByRole('region', { name: 'Participant work' })
    const row = (name: string) => counts.getByRole('listitem').filter({ hasText: name })
    const put = async (name: string, typed: string): Promise<void> => {
      await counts.getByLabel(name, { exact: true }).fill(typed)
      await page.keyboard.press('Enter')
    }
    await put('Participants in the program', '4.5')
    await expect(counts).toContainText('Enter a whole number, 0 or more.')
    await put('Participants in the program', '1200')
    await expect(row('Participants in the program')).toContainText('In the minutes: 1200')
    await put('Participants discussed', '4')
    await expect(row('Participants discussed')).toContainText('In the minutes: * (1 to 10)')
    await put('New referrals', '12')
    await counts.getByRole('button', { name: 'Take out of the minutes: New referrals' }).click()
    await expect(row('New referrals')).toContainText('Not in the minutes')
    await expectAccessibleInBoth(page, 'participant counts')
    await pictures(page, info, 'participant-work')
  })
  await facilitator.endMeeting('Carry over')
  const about = page.getByRole('region', { name: 'About the minutes' })
  await expect(about).toContainText('A draft. The next meeting approves it when it starts.')

  await test.step('no meeting that hasn’t begun approves them', async () => {
    await about.getByRole('button', { name: 'Approve…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Approve the minutes' })
    await expect(dialog).toContainText('none has started yet')
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('the next meeting has them before it', async () => {
    await page.getByRole('button', { name: 'Back to the workgroup' }).click()
    await facilitator.prepareMeeting('2027-03-02')
    const aside = page.getByRole('region', { name: 'Minutes to approve' })
    await expect(aside).toBeVisible()
    await expectAccessibleInBoth(page, 'minutes to approve')
    await pictures(page, info, 'to-approve')
    await facilitator.start()
    await page.getByRole('button', { name: 'Back to the workgroup' }).click()
    await facilitator.openMeetings()
    await page
      .locator('.row--press', { hasText: /^(?!.*March 2, 2027)/ })
      .first()
      .click()
    await facilitator.goTo('Documents')
  })

  await test.step('and approves them', async () => {
    await about.getByRole('button', { name: 'Approve…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Approve the minutes' })
    await expect(dialog).toContainText('March 2, 2027')
    await dialog.getByLabel('Recorded by').fill('')
    await dialog.getByRole('button', { name: 'Approve minutes' }).click()
    await expect(dialog).toContainText('Enter who is recording this.')
    await dialog.getByLabel('Recorded by').fill('Bram Okafor')
    await expectAccessibleInBoth(page, 'approving minutes')
    await pictures(page, info, 'approve')
    await dialog.getByRole('button', { name: 'Approve minutes' }).click()
    await expect(dialog).toBeHidden()
    await expect(about).toContainText(
      /Approved at the meeting on .*Mar.* 2, 2027; recorded by Bram Okafor/,
    )
    await expect(about).toContainText('2 versions kept as they were')
    // Its button is gone with the approval: the keyboard goes on from where it was.
    await expect(about).toBeFocused()
  })

  await test.step('reworded, they say so and are amended', async () => {
    // One meeting goes on at a time: the next one ends before this one is opened again.
    const meeting = (date: RegExp) => page.locator('.row--press', { hasText: date })
    await page.getByRole('button', { name: 'Back to the workgroup' }).click()
    await facilitator.openMeetings()
    await meeting(/March 2, 2027/).click()
    await facilitator.choose('Wrap up the meeting')
    await facilitator.endMeeting('Carry over')
    await page.getByRole('button', { name: 'Back to the workgroup' }).click()
    await facilitator.openMeetings()
    await meeting(/^(?!.*March 2, 2027)/)
      .first()
      .click()
    await facilitator.goTo('Meet')
    await facilitator.button('Reopen').click()
    await facilitator.goTo('Meet')
    await page.getByRole('button', { name: /^Heron Flats bus shelter/ }).click()
    await facilitator.hear('The bench is broken.')
    await facilitator.goTo('Documents')
    await expect(about).toContainText('The record has changed since these minutes were approved.')
    await about.getByRole('button', { name: 'Amend…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Amend the minutes' })
    await dialog.getByRole('button', { name: 'Amend minutes' }).click()
    await expect(dialog).toContainText('Enter the reason for the amendment.')
    await dialog.getByLabel('Reason for the amendment').fill('The bench was left out')
    await expectAccessibleInBoth(page, 'amending minutes')
    await pictures(page, info, 'amend')
    await dialog.getByRole('button', { name: 'Amend minutes' }).dblclick()
    await expect(dialog).toBeHidden()
    await expect(about.getByText('“The bench was left out”')).toHaveCount(1)
    await expect(about).not.toContainText('The record has changed')
  })

  await test.step('what changed stands side by side', async () => {
    await about.getByText('3 versions kept as they were').click()
    const writers = await about.getByText('Recorded at the meeting by').first().boundingBox()
    expect(writers?.height, 'who wrote them takes a line').toBeLessThan(40)
    await pictures(page, info, 'about')
    await about.getByRole('button', { name: 'What changed since version 2' }).click()
    const dialog = page.getByRole('dialog', { name: 'What changed in the minutes' })
    await expect(dialog.getByRole('insertion')).toContainText([/amended on/, /The bench is broken/])
    await expectAccessibleInBoth(page, 'what changed')
    await pictures(page, info, 'changes')
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('and they are saved to be edited', async () => {
    const saveAs = async (form: string): Promise<void> => {
      await page.getByRole('button', { name: 'Save as', exact: true }).click()
      await page.getByRole('menuitem', { name: form }).click()
    }
    await saveAs('Word, to edit…')
    await expect.poll(() => readdir(savedDir)).toContainEqual(expect.stringMatching(/\.docx$/))
    await saveAs('Markdown…')
    await expect.poll(() => readdir(savedDir)).toContainEqual(expect.stringMatching(/\.md$/))
    const name = (await readdir(savedDir)).find((one) => one.endsWith('.md')) ?? ''
    const text = await readFile(join(savedDir, name), 'utf8')
    expect(text).toMatch(/^# Minutes\n/)
    expect(text).toContain('The bench is broken.')
  })
})

test('minutes of last time are corrected and approved without leaving the meeting', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await wrapUpAfterHearing(facilitator, 'The light has been out since August.')
  await facilitator.endMeeting('Carry over')
  await page.getByRole('button', { name: 'Back to the workgroup' }).click()
  await facilitator.prepareMeeting('2027-03-02')
  await facilitator.start()
  const projector = await session.openProjector()
  await page.getByRole('button', { name: /^Past actions/ }).click()
  await facilitator.press('v')
  await projector.shows('past actions')

  const before = page.getByRole('region', { name: 'Minutes to approve' })
  const read = before.getByRole('button', { name: /^Read and approve/ })
  await read.first().click()
  const dialog = page.getByRole('dialog', { name: /^Minutes of/ })
  await expect(dialog.getByRole('img').first()).toBeVisible({ timeout: 40_000 })
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1024, height: 700 },
  ]) {
    await page.setViewportSize(size)
    await pictures(page, info, `last minutes ${size.width}`)
  }
  await expectAccessibleInBoth(page, 'minutes of last time')
  await dialog.getByRole('button', { name: 'Correct…' }).click()
  await expect(dialog.getByLabel('Discussion').first()).toBeFocused()
  await dialog.locator('summary', { hasText: 'Heron Flats bus shelter' }).click()
  const heard = dialog.getByLabel('Heard').filter({ visible: true }).first()
  await heard.fill('The light has been out since July.')
  await pictures(page, info, 'correcting last minutes')
  await expectAccessibleInBoth(page, 'correcting minutes of last time')
  await dialog.getByRole('button', { name: 'Done correcting' }).click()
  await expect(dialog.getByRole('button', { name: 'Correct…' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Approve minutes' }).click()
  await expect(dialog).toBeHidden({ timeout: 40_000 })
  await expect(before).toContainText('were approved at this meeting')
  await expect(page.getByText('Part A, open.')).toBeVisible()
  await projector.shows('past actions')
})
