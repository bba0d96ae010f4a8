import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* From an e-mail to a neighborhood that was told: the whole way of a concern, over two meetings. */

const run = promisify(execFile)

const wording = 'The path behind the Millrace laundry has no light. People take the long way round.'

/** As a mail program saves it: a sender whose name nobody else is to read, and a signature. */
const mail = [
  'From: "Winifred Sorrel" <w.sorrel@millrace.example>',
  'To: lead@larkmoor.example',
  'Subject: No light behind the laundry in Millrace',
  'Date: Sun, 01 Mar 2026 19:12:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  wording,
  '',
  '-- ',
  'Winifred Sorrel',
  '',
].join('\r\n')

test('a concern comes as an e-mail, is spoken about at two meetings, and its neighborhood is told', async ({
  session,
}, info) => {
  const { facilitator, savedDir, candor } = session
  const { page } = facilitator
  const board = page.locator('.register__row')
  const concern = page.getByRole('dialog', { name: 'Concern' })
  const toTheWorkgroup = async (tab: string): Promise<void> => {
    await facilitator.button('Back to the workgroup').click()
    await page.getByRole('tab', { name: tab, exact: true }).click()
  }
  const putOnTheAgenda = async (): Promise<void> => {
    await board.getByRole('button').first().click()
    await concern.getByRole('button', { name: /Put on the agenda/ }).click()
    await expect(concern.getByRole('list', { name: 'Outcome', exact: true })).toContainText(
      'On the agenda',
    )
    await page.keyboard.press('Escape')
    await expect(concern).toBeHidden()
  }
  await facilitator.newWorkgroup('Larkmoor LEAD OWG', ['Heron Flats', 'Millrace'])

  await test.step('in from the file', async () => {
    const path = join(savedDir, '..', 'no-light.eml')
    await writeFile(path, mail)
    await page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await facilitator.button('Import concerns…').click()
    const dialog = page.getByRole('dialog', { name: 'Import concerns' })
    candor.dialogs.queueOpen(path)
    await dialog.getByRole('button', { name: 'Open a file…' }).click()
    await expect(dialog).toContainText('no-light.eml')
    await expect(dialog).toContainText('The path behind the Millrace laundry')
    const which = dialog.getByRole('button', { name: /Choose…/ })
    if ((await which.count()) > 0) {
      await which.first().click()
      await page.getByRole('option', { name: 'Millrace' }).click()
    }
    await pictures(page, info, 'mail')
    await dialog.getByRole('button', { name: 'Add 1 concern' }).click()
    await expect(dialog).toBeHidden()
    await expect(board).toHaveCount(1)
    await expect(board).toContainText('Millrace')
    // Whoever wrote it isn't kept where everyone reads.
    await expect(page.getByText(/Sorrel/)).toHaveCount(0)
  })

  await test.step('at the first meeting something is decided and given to somebody', async () => {
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await facilitator.prepareMeeting('2026-03-03')
    await toTheWorkgroup('Concerns')
    await putOnTheAgenda()
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await page.locator('.panel .row--press').first().click()
    await facilitator.start()
    await facilitator.look(/laundry/)
    await facilitator.decide('Ask the city for a light behind the laundry', {
      because: 'People walk there after dark',
    })
    await facilitator.act('Request a light behind the laundry', 'Dara Sol', '2026-03-13')
    await facilitator.finishItem()
    await facilitator.button(/^Wrap up$/).click()
    await facilitator.button('End the meeting').click()
    await expect(facilitator.heading('Documents')).toBeVisible()
  })

  await test.step('at the second it turns out that it can’t be done yet', async () => {
    await toTheWorkgroup('Meetings')
    await facilitator.prepareMeeting('2026-03-17')
    await facilitator.start()
    await facilitator.look('Past actions')
    await facilitator.reportAction(
      'Request a light behind the laundry',
      'Tried, not done',
      'The city has no money for lights before July',
    )
    await facilitator.button(/^Wrap up$/).click()
    await facilitator.button('End the meeting').click()
    await expect(facilitator.heading('Documents')).toBeVisible()
  })

  await test.step('the report-back tells of both', async () => {
    await facilitator.openDocument('Millrace')
    await facilitator.saveDocument()
    const file = join(savedDir, 'report-back-millrace.pdf')
    await expect(async () => {
      const { stdout } = await run('pdftotext', [file, '-'])
      const text = stdout.replaceAll(/\s+/g, ' ')
      expect(text).toContain('From our 2 meetings, March 3, 2026 to March 17, 2026')
      expect(text).toContain('The path behind the Millrace laundry has no light.')
      expect(text).toContain(
        'On March 3, 2026 we decided: Ask the city for a light behind the laundry. Why: People walk there after dark.',
      )
      expect(text).toContain('Not done: Request a light behind the laundry.')
      expect(text).toContain('The city has no money for lights before July.')
      expect(text).toContain('We can’t share details about any person.')
      expect(text).not.toContain('Sorrel')
    }).toPass()
    await pictures(page, info, 'report-back')
  })

  await test.step('told, the concern can be closed', async () => {
    await page.getByRole('button', { name: 'Record report-back…' }).click()
    const dialog = page.getByRole('dialog', { name: /^Record report-back to/ })
    await dialog.getByLabel('Reported back to').fill('The laundry’s owners')
    await dialog.getByRole('button', { name: 'Record report-back', exact: true }).click()
    await expect(dialog).toBeHidden()
    await toTheWorkgroup('Concerns')
    await page.getByRole('radio', { name: 'All', exact: true }).click()
    await expect(board).toContainText('Reported back')
    await board.getByRole('button').first().click()
    await concern.getByRole('button', { name: /Next step/ }).click()
    await page.getByRole('option', { name: 'Closed' }).click()
    await concern.getByRole('button', { name: 'Update status' }).click()
    await expect(concern.getByRole('list', { name: 'Outcome', exact: true })).toContainText(
      'Closed',
    )
    const came = concern.getByRole('list', { name: 'Meeting outcomes' })
    await expect(came).toContainText('Ask the city for a light behind the laundry')
    await expect(came).toContainText('Action, Tried, not done')
    await page.keyboard.press('Escape')
    await expect(concern).toBeHidden()
  })

  await test.step('and all of it stands in the neighborhood’s timeline', async () => {
    await page.getByRole('tab', { name: 'Neighborhoods and groups', exact: true }).click()
    await page.getByRole('button', { name: 'Timeline of Millrace' }).click()
    const timeline = page.getByRole('list', { name: 'Timeline of Millrace' })
    await expect(timeline.getByRole('listitem')).toHaveText([
      /Closed: /,
      /Reported back, at their meeting: The laundry’s owners/,
      /Action, tried, not done: Request a light/,
      /Action, open: Request a light/,
      /Decided: Ask the city/,
      /On the agenda: /,
      /Raised, by e-mail: The path/,
    ])
    await expectAccessibleInBoth(page, 'a timeline')
    await pictures(page, info, 'timeline')
  })
})
