import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Session, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* An agenda that was read is a table to work in, on the usual laptop, before anything is added. */

test.beforeEach(async ({ session }) => {
  await session.facilitator.page.setViewportSize({ width: 1366, height: 768 })
})

const agenda = [
  'Larkmoor LEAD OWG',
  'Date: Tuesday, December 8, 2026',
  '',
  '1. Welcome (5 min)',
  '2. Heron Flats bus shelter (decide, R. Adeyo, 15 min)',
  '   - The lamp has been out since October',
  '3. Play park, office hours (10 min)',
  '4. Update on shelter beds',
  '5. Executive session (20 min)',
  '6. Systems barriers (Part B, 15 min)',
  '',
  'Minutes of last time are attached.',
].join('\n')

async function withAgenda(session: Session, text = agenda): Promise<Session['facilitator']> {
  const { facilitator } = session
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats', 'Millrace'])
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.paste(text)
  return facilitator
}

test('what may be restricted is asked about first, and the rest is edited, split, joined and moved', async ({
  session,
}, info) => {
  const facilitator = await withAgenda(session)
  const { page, preview } = facilitator
  const row = (title: string) => preview.getByRole('row', { name: title, exact: true })
  const titles = () => preview.locator('.sheet__title > span:first-child').allInnerTexts()
  const add = facilitator.button(/^Add \d/)

  await expect(preview).toContainText('1 item may be restricted. Where does it go?')
  await expect(add).toHaveText(/Add 4 items/)
  await expect(add).toBeInViewport({ ratio: 1 })
  await expect(preview).toContainText('Every meeting already opens with welcome and goal.')
  await expect(preview).toContainText('1 note kept as discussion: The lamp has been out')
  await expect(preview.getByText('instead of Tuesday, November 24, 2026')).toBeVisible()
  await expectAccessibleInBoth(page, 'an agenda to check')
  await pictures(page, info, 'agenda to check')

  const asked = preview.getByRole('group', { name: 'Part for line 9' })
  await asked.getByRole('button', { name: 'Part B, restricted' }).click()
  await expect(preview).toContainText('1 of 1 answered')
  await expect(add).toHaveText(/Add 5 items/)

  await row('Play park, office hours').focus()
  await page.keyboard.press('Enter')
  const title = page.getByLabel('Title', { exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.press('Home')
  for (let letters = 'Play park'.length; letters > 0; letters -= 1)
    await page.keyboard.press('ArrowRight')
  await pictures(page, info, 'a row that is edited')
  await facilitator.button('Split the title at the cursor').click()
  await title.fill('Play park: needles by the gate')
  await page.keyboard.press('Enter')
  await expect(row('Play park: needles by the gate')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(row('office hours')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect
    .poll(titles)
    .toEqual([
      'Welcome',
      'Heron Flats bus shelter',
      'Play park: needles by the gate',
      'Update on shelter beds',
      'office hours',
      'Executive session',
      'Systems barriers',
    ])
  await expect(row('office hours')).toBeFocused()
  await page.keyboard.press('j')
  await expect(row('Update on shelter beds office hours')).toBeVisible()
  await row('Update on shelter beds office hours').focus()
  await page.keyboard.press('b')
  await expect(row('Update on shelter beds office hours')).toHaveAttribute('data-part', 'B')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(row('office hours')).toBeVisible()
  await row('office hours').focus()
  await page.keyboard.press('Space')
  await expect(add).toHaveText(/Add 5 items/)

  // Escape doesn't throw the work away.
  await page.keyboard.press('Escape')
  await expect(add).toBeVisible()
  await preview.getByRole('checkbox', { name: /Tuesday, December 8/ }).check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect
    .poll(() => facilitator.agenda())
    .toEqual([
      'Heron Flats bus shelter',
      'Play park: needles by the gate',
      'Update on shelter beds',
    ])
  expect(await facilitator.agenda('B')).toEqual(['Executive session', 'Systems barriers'])
  await expect(facilitator.heading('Tuesday, December 8, 2026')).toBeVisible()
  await facilitator.press('Control+z')
  await expect.poll(() => facilitator.agenda()).toEqual([])
  await expect(facilitator.heading('Tuesday, November 24, 2026')).toBeVisible()
})

test('rows are dragged, by the mouse and by the keys of the grip', async ({ session }) => {
  const facilitator = await withAgenda(session, 'Lights\nBenches\nOffice hours')
  const { page, preview } = facilitator
  const titles = () => preview.locator('.sheet__title > span:first-child').allInnerTexts()
  await facilitator.drag('Lights', 'Benches')
  await expect.poll(titles).toEqual(['Benches', 'Lights', 'Office hours'])
  await facilitator.button('Move Benches').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-drop-target]')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await titles())[0]).toBe('Lights')
  await facilitator.button('Take back').click()
  await expect.poll(titles).toEqual(['Benches', 'Lights', 'Office hours'])
})

test('signs that nobody sees are taken out of what is pasted, and told', async ({ session }) => {
  const facilitator = await withAgenda(session, 'Lights\u202e on Mill Lane ≠ dark\u0000 (5 min)')
  await expect(facilitator.preview).toContainText('Lights on Mill Lane ≠ dark')
  await expect(facilitator.page.getByRole('alert')).toContainText(
    '1 hidden direction override was taken out.',
  )
})

const passedOn = [
  'From: Odile Marsh <odile@larkmoor.example>',
  'To: lead@larkmoor.example',
  'Subject: Fwd: Agenda for the 8th',
  'Date: Tue, 1 Dec 2026 09:00:00 -0800',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Please load this one. Thanks, Odile',
  '',
  '---------- Forwarded message ---------',
  'From: Grace Oduya <grace@larkmoor.example>',
  'Date: Mon, Nov 30, 2026 at 4:12 PM',
  'Subject: Agenda for the 8th',
  'To: Odile Marsh <odile@larkmoor.example>',
  '',
  'Hi all, here is the agenda:',
  '',
  '10:00 Heron Flats bus shelter (R. Adeyo)',
  '10:15 Saltworks play park',
  '10:30 Partners only: care coordination',
  '11:00 Adjourn',
  '',
  'Grace Oduya',
  'Harbor Light, 555-0132',
].join('\r\n')

test('an agenda in a mail that was passed on is read, decided about, and met by', async ({
  session,
}, info) => {
  const { facilitator, savedDir, candor } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats', 'Saltworks'])
  await facilitator.prepareMeeting('2026-12-08')
  await facilitator.press('i')
  const path = join(savedDir, '..', 'agenda.eml')
  await writeFile(path, passedOn)
  candor.dialogs.queueOpen(path)
  await facilitator.button('Open a file…').click()
  await expect(facilitator.preview).toContainText('Read from “agenda.eml”')
  await pictures(page, info, 'agenda in a mail')
  await expect(facilitator.button('Add 3 items')).toBeInViewport({ ratio: 1 })
  await facilitator.button('Add 3 items').click()
  await expect
    .poll(() => facilitator.agenda())
    .toEqual(['Heron Flats bus shelter', 'Saltworks play park'])
  expect(await facilitator.agenda('B')).toHaveLength(1)
  await facilitator.start()
  await facilitator.look('Heron Flats bus shelter')
  await expect(facilitator.heading('Heron Flats bus shelter')).toBeVisible()
  await expect(page.getByText(/555-0132|odile@/)).toHaveCount(0)
})
