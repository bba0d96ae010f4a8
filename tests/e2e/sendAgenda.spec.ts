import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* What goes out before a meeting: the agenda, its web page and its calendar file, also when it is cancelled. */

test('an agenda leaves as PDF, web page and calendar file, and a cancelled meeting says so', async ({
  session,
}, info) => {
  const { facilitator, savedDir, candor } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  await facilitator.trySample()

  await test.step('the agenda is what a meeting in preparation shows first', async () => {
    await facilitator.button('Agenda and sign-in sheet…').click()
    await expect(page.getByRole('img', { name: 'Agenda, page 1' })).toBeVisible()
    expect(await facilitator.documents()).toEqual(
      expect.arrayContaining(['Agenda', 'Sign-in sheet']),
    )
    expect(await facilitator.documents()).not.toContain('Minutes')
    await expectAccessibleInBoth(page, 'an agenda')
    await pictures(page, info, 'agenda')
  })

  await test.step('it leaves in every form from the keyboard', async () => {
    await facilitator.saveDocument()
    await expect.poll(() => candor.dialogs.saved()).toEqual(['agenda.pdf'])
    await facilitator.saveAs('Web page…')
    await expect.poll(() => candor.dialogs.saved()).toContain('agenda.html')
    await facilitator.saveAs('Calendar file…')
    await expect.poll(() => candor.dialogs.saved()).toContain('meeting.ics')
    const html = await readFile(join(savedDir, 'agenda.html'), 'utf8')
    expect(html).toContain('<h1 dir="auto">Agenda</h1>')
    expect(html).not.toContain('<script')
    expect(await readFile(join(savedDir, 'meeting.ics'), 'utf8')).toContain(
      'SEQUENCE:0\r\nSTATUS:CONFIRMED\r\n',
    )
  })

  await test.step('it is kept as sent, and what changed since is said', async () => {
    await facilitator.button('Keep as sent').click()
    await expect(page.getByText(/^Kept as sent on .* It hasn’t changed since\.$/)).toBeVisible()
    await facilitator.goTo('Prepare')
    await expect(page.getByText('The agenda has changed since')).toBeHidden()
    await facilitator.addItem('Benches at the mill')
    await facilitator.button('What changed…').click()
    const changes = page.getByRole('dialog', { name: 'What changed in the agenda' })
    await expect(changes).toContainText('Benches at the mill')
    await expectAccessibleInBoth(page, 'what changed in the agenda')
    await pictures(page, info, 'changed')
    await page.keyboard.press('Escape')
    await pictures(page, info, 'prepare changed')
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Agenda')
    await expect(page.getByText('The agenda has changed since')).toBeVisible()
    await pictures(page, info, 'agenda changed')
  })

  await test.step('the meeting is cancelled, and its calendar file says so', async () => {
    await facilitator.goTo('Prepare')
    await facilitator.button('Cancel this meeting…').click()
    const dialog = page.getByRole('dialog', { name: 'Cancel this meeting?' })
    await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await expectAccessibleInBoth(page, 'cancelling a meeting')
    await pictures(page, info, 'cancel')
    await dialog.getByRole('button', { name: 'Cancel the meeting' }).click()
    await expect(page.getByText('This meeting is canceled.')).toBeVisible()
    await pictures(page, info, 'cancelled')
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Agenda')
    await facilitator.saveAs('Calendar file…')
    await expect.poll(() => candor.dialogs.saved()).toHaveLength(4)
    const files = candor.dialogs.saved().filter((name) => name.endsWith('.ics'))
    const texts = await Promise.all(files.map((name) => readFile(join(savedDir, name), 'utf8')))
    expect(texts.join('\n')).toContain('SEQUENCE:1\r\nSTATUS:CANCELLED\r\n')
  })

  await test.step('it is held after all', async () => {
    await facilitator.goTo('Prepare')
    await facilitator.button('Hold it after all').click()
    await expect(page.getByText('This meeting is canceled.')).toBeHidden()
    await facilitator.start()
  })
})
