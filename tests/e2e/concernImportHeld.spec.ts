import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* What comes in as people have it: passed on, typed up, naming somebody. In doubt the facilitator is asked. */

const forward = [
  'From: Odile Marsh <odile@larkmoor.example>',
  'To: lead@larkmoor.example',
  'Subject: RV: Basura',
  'Date: Tue, 3 Nov 2026 23:30:00 -0800',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'De: Wren Ostrava <wren@larkmoor.example>',
  'Enviado el: lunes, 2 de noviembre de 2026 18:22',
  'Para: Odile Marsh <odile@larkmoor.example>',
  'Asunto: Basura',
  '',
  'Hay colchones y basura detrás de la panadería en Tern Street.',
  '',
  'Saludos,',
  'Wren Ostrava',
  '555-0117',
].join('\r\n')

const form = [
  'Ở đâu? Khu phố nào, gần dãy nhà hay góc đường nào? Millrace, góc chợ',
  'Quý vị đã thấy hoặc nghe gì? Xe đẩy chặn lối đi suốt ngày.',
  'Việc đó xảy ra khi nào? Buổi sáng',
  'Có ai đã gọi 911 hoặc 311 không? Không',
  'Chúng tôi có thể liên lạc với quý vị không? Tên, số điện thoại hoặc e-mail Vu Thao Linh, 555-0155',
  'Quý vị có cần thông dịch viên không? Có',
  'Ngày 3/11/2026',
].join('\n')

test('a Spanish mail that was passed on becomes its writer’s concern, and the writer stays private', async ({
  session,
}, info) => {
  const { facilitator, savedDir, candor } = session
  const { page } = facilitator
  const dialog = await facilitator.importConcernsOnLaptop()
  const path = join(savedDir, '..', 'basura.eml')
  await writeFile(path, forward)
  candor.dialogs.queueOpen(path)
  await dialog.getByRole('button', { name: 'Open a file…' }).click()
  await expect(dialog.getByLabel('What was raised, in public wording')).toHaveValue(
    'Hay colchones y basura detrás de la panadería en Tern Street.',
  )
  await dialog.getByRole('radio', { name: 'Keep it in the private notes' }).click()
  await expectAccessibleInBoth(page, 'a mail that was passed on')
  await pictures(page, info, 'forward')
  await dialog.getByRole('button', { name: 'Add 1 concern' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.register__row')).toContainText('Tern Street')
  await expect(page.getByText(/Ostrava|Odile|555-0117/)).toHaveCount(0)
})

test('a typed-up Vietnamese form is read by the questions that were printed', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const dialog = await facilitator.importConcernsOnLaptop()
  await dialog.getByLabel('Form responses').fill(form)
  await expect(dialog).toContainText('Xe đẩy chặn lối đi suốt ngày.')
  await expect(dialog).toContainText('góc chợ')
  await pictures(page, info, 'form')
  await dialog.getByRole('button', { name: 'Add 1 concern' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.register__row')).toContainText('Millrace')
  await expect(page.getByText(/Thao Linh|555-0155/)).toHaveCount(0)
})

test('what may name a person waits, with its reason, until the facilitator decides', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  const dialog = await facilitator.importConcernsOnLaptop()
  await dialog
    .getByLabel('Form responses')
    .fill(
      [
        'Date,Neighborhood,Concern',
        '11/3/2026,Millrace,Dust on the steps',
        '11/3/2026,Saltworks,Perrin Holloway sells from the shelter',
        '11/3/2026,Millrace,Noise, a man with a knife, every night',
      ].join('\n'),
    )
  await expect(dialog.getByRole('alert')).toContainText('Call 911')
  await expect(dialog).toContainText('2 rows to decide first')
  await expect(dialog).toContainText('Perrin Holloway”')
  await expect(dialog).toContainText('more cells than there are questions')
  await expectAccessibleInBoth(page, 'rows that wait')
  await dialog.getByRole('button', { name: 'Add line 4 as it is' }).scrollIntoViewIfNeeded()
  await pictures(page, info, 'held')
  await dialog.getByRole('button', { name: 'Leave out line 3' }).click()
  await dialog.getByRole('button', { name: 'Add line 4 as it is' }).click()
  await dialog.getByRole('button', { name: 'Add 2 concerns' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.register__row')).toHaveCount(2)
  await expect(page.getByText('Perrin')).toHaveCount(0)
})
