import { strFromU8, unzipSync } from 'fflate'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* A register leaves as a spreadsheet, and not before somebody said who is meant by a name in it. */

test('the board of concerns is saved as a spreadsheet once nobody in it is a participant', async ({
  session,
}, info) => {
  const { facilitator, savedDir } = session
  const { page } = facilitator
  const save = facilitator.button('Save as a spreadsheet…')
  await facilitator.trySampleAt('Concerns')
  await expect(page.getByText('No open concerns')).toBeVisible()
  await expect(save).toBeHidden()
  for (const wording of ['=1+1 lamps are out at Tolliver the baker', 'ጨለማ ነው።']) {
    await page.getByLabel('What was raised').fill(wording)
    await page.keyboard.press('Enter')
    await expect(page.locator('.register__row').filter({ hasText: wording })).toBeVisible()
  }
  await pictures(page, info, 'register')
  // Somebody of that name comes to LEAD later; what was typed before is looked at when it leaves.
  await facilitator.addParticipant('Ashby Tolliver')
  await save.click()
  const stopped = page.getByRole('alert', { name: 'Not saved' })
  await expect(stopped).toContainText('1 place in this register may name a participant')
  expect(await readdir(savedDir)).toEqual([])
  await expectAccessibleInBoth(page, 'a register that is stopped')
  await pictures(page, info, 'stopped')
  await stopped.getByRole('button', { name: /^Go there/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Concern' })
  await expect(dialog.getByLabel('What was raised')).toHaveValue(/Tolliver the baker/)
  await page.keyboard.press('Escape')
  await stopped.getByRole('button', { name: /^Different person/ }).click()
  await expect(stopped).toBeHidden()

  await save.click()
  await expect.poll(() => readdir(savedDir)).toEqual(['concerns.csv'])
  // A file has its name once all of it is written.
  const text = await readFile(join(savedDir, 'concerns.csv'), 'utf8')
  expect(text).toMatch(/\r\n$/)
  expect(text).toContain(`,"'=1+1 lamps are out at Tolliver the baker",`)
  expect(text).toContain(',"ጨለማ ነው።",')
})

test('what meetings promised is saved from its register', async ({ session }, info) => {
  const { facilitator, savedDir } = session
  await facilitator.trySample()
  await facilitator.button('Back to the workgroup').click()
  await facilitator.page.getByRole('tab', { name: 'Actions', exact: true }).click()
  await facilitator.button('Save as a spreadsheet…').click()
  await expect.poll(() => readdir(savedDir)).toEqual(['actions.csv'])
  await facilitator.button('Save due dates for a calendar…').click()
  await expect.poll(() => readdir(savedDir)).toEqual(['actions.csv', 'actions.ics'])
  const calendar = await readFile(join(savedDir, 'actions.ics'), 'utf8')
  expect(calendar).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*\r\nDTSTART;VALUE=DATE:\d{8}\r\n[^]*END:VCALENDAR\r\n$/,
  )
  await pictures(facilitator.page, info, 'actions')
  await facilitator.button('Save each owner’s list…').click()
  await expect
    .poll(() => readdir(savedDir))
    .toEqual(['actions.csv', 'actions.ics', 'owners-lists.zip'])
  const drafts = unzipSync(await readFile(join(savedDir, 'owners-lists.zip')))
  const [first] = Object.values(drafts)
  expect(Object.keys(drafts).length).toBeGreaterThan(1)
  expect(strFromU8(first ?? new Uint8Array())).toMatch(/^Subject: [^]*filename=actions\.ics/m)
})
