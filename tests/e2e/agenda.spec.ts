import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Session } from './fixtures'

/* The agenda before the meeting: from what people really have, and by hand. */

const earlier = 'Heron Flats bus shelter: concerns at night'

async function prepare(session: Session): Promise<Session['facilitator']> {
  const { facilitator } = session
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats', 'Millrace'])
  await facilitator.prepareMeeting('2026-11-24')
  return facilitator
}

/** Lets the next file dialog pick a file of these bytes, and opens it in the import. */
async function importFile(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(session.dataDir, '..', name)
  await writeFile(path, bytes)
  session.candor.dialogs.queueOpen(path)
  await session.facilitator.button('Open a file…').click()
}

test('text, Markdown and spreadsheet cells are previewed line by line, then added', async ({
  session,
}) => {
  const facilitator = await prepare(session)
  await facilitator.paste('Heron Flats bus shelter – decide – R. Adeyo – 15 min\n\n***')
  await expect(facilitator.preview).toContainText('Read as plain text: 1 item, 1 line left out.')
  await expect(facilitator.preview.getByRole('row').first()).toContainText(
    /Heron Flats bus shelter\s*To decide\s*R\. Adeyo\s*15\s*Heron Flats\s*A/,
  )
  await facilitator.page.getByText('1 line left out', { exact: true }).click()
  await expect(facilitator.preview).toContainText('Line 3: a rule, no words.')
  expect(await facilitator.agenda()).toEqual([])
  await facilitator.button('Add 1 item').click()
  await expect.poll(() => facilitator.agenda()).toEqual(['Heron Flats bus shelter'])

  await facilitator.paste(
    '# Agenda\n\n- Lights on Mill Lane (10 min)\n\n## Part B\n\n- Systems barriers',
  )
  await expect(facilitator.preview).toContainText('Read as Markdown: 2 items')
  await facilitator.button('Add 2 items').click()
  await expect.poll(() => facilitator.agenda('B')).toEqual(['Systems barriers'])

  await facilitator.paste('Item\tMinutes\tNeighborhood\nOffice hours\t20\tMillrace, Larkmoor Bay')
  await expect(facilitator.preview).toContainText('Read as a table: 1 item')
  await expect(facilitator.preview).toContainText(
    '“Larkmoor Bay” is not one of your neighborhoods; left out.',
  )
  await facilitator.button('Add 1 item').click()
  await expect
    .poll(() => facilitator.agenda())
    .toEqual(['Heron Flats bus shelter', 'Lights on Mill Lane', 'Office hours'])
  // While the dialog is still there, keys are its own.
  await expect(facilitator.page.getByRole('dialog')).toBeHidden()
  await facilitator.press('Control+z')
  await expect.poll(() => facilitator.agenda()).toHaveLength(2)
})

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('files are read whatever program wrote them', async ({ session }) => {
  const facilitator = await prepare(session)
  await facilitator.press('i')

  await importFile(
    session,
    'agenda.csv',
    Buffer.from('Title,Presenter,Minutes\r\n"Shelter, lights, benches","Adeyo, R.",15\r\n'),
  )
  await expect(facilitator.preview).toContainText('Shelter, lights, benches')
  await expect(facilitator.preview).toContainText('Adeyo, R.')

  await facilitator.button('Choose another agenda…').click()
  await importFile(session, 'excel.txt', utf16('Title\tMinutes\r\nCafé on Mill Lane\t10\r\n'))
  await expect(facilitator.preview).toContainText('Café on Mill Lane')

  await facilitator.button('Choose another agenda…').click()
  await importFile(
    session,
    'old.csv',
    windows1252('Title;Minutes\r\nJosé’s café'.replace('’', "'")),
  )
  await expect(facilitator.preview).toContainText("José's café")
  await expect(facilitator.page.getByRole('alert')).toContainText('read as Windows text')
  await facilitator.button('Add 1 item').click()
  await expect.poll(() => facilitator.agenda()).toEqual(["José's café"])
})

test('a file that is no agenda is named with the reason, and the agenda stays', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  const before = await facilitator.agenda()
  await facilitator.press('i')
  const alert = facilitator.page.getByRole('alert')

  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['agenda.xlsx', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'is a Word, Excel or zip file'],
    ['agenda.pdf', Buffer.from('%PDF-1.7\n'), '“agenda.pdf” is a PDF. Copy its text and paste it.'],
    ['photo.bin', new Uint8Array([1, 2, 0, 0, 3, 0]), '“photo.bin” holds binary data, not text'],
    [
      'calls.txt',
      Buffer.from(Array.from({ length: 10_000 }, (_, n) => `row ${n}`).join('\n')),
      'This has 10,000 lines; an agenda has at most 500. Nothing was read.',
    ],
    [
      'broken.csv',
      Buffer.from('Title,Minutes\nShelter,10\n"Benches,10\nLights,5\n'),
      'Line 3: a quotation mark opens a cell and isn’t closed properly.',
    ],
  ]
  for (const [name, bytes, message] of cases) {
    await importFile(session, name, bytes)
    await expect(alert.filter({ hasText: message }), name).toBeVisible()
    expect(await facilitator.agenda(), name).toEqual(before)
    const other = facilitator.button('Choose another agenda…')
    if (await other.isVisible()) await other.click()
  }
  await facilitator.button('Cancel').click()
  expect(await facilitator.agenda()).toEqual(before)
})

test('a message about one file is gone when the next is read', async ({ session }) => {
  const facilitator = await prepare(session)
  await facilitator.press('i')
  await importFile(session, 'agenda.pdf', Buffer.from('%PDF-1.7\n'))
  await expect(facilitator.page.getByRole('alert')).toContainText('is a PDF')
  await facilitator.page.getByLabel('Agenda', { exact: true }).fill('Lights on Mill Lane – 10 min')
  await expect(facilitator.page.getByRole('alert')).toBeHidden()
  await facilitator.button('Check the items').click()
  await expect(facilitator.preview).toContainText('Lights on Mill Lane')
  await expect(facilitator.page.getByRole('alert')).toBeHidden()
})

test('items are added, changed and removed by hand, and undo brings them back', async ({
  session,
}) => {
  const facilitator = await prepare(session)
  await facilitator.addItem('Bus shelter', { minutes: 15, place: 'Heron Flats' })
  await facilitator.button('Change Bus shelter').click()
  const dialog = facilitator.page.getByRole('dialog')
  await dialog.getByLabel('Minutes').fill('0')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Give whole minutes, from 1 to 600.')).toBeVisible()
  await dialog.getByLabel('Minutes').fill('25')
  await dialog.getByLabel('Title').fill('Bus shelter lights')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => facilitator.agenda()).toEqual(['Bus shelter lights'])
  await expect(facilitator.page.getByText('25 minutes planned')).toBeVisible()

  await facilitator.button('Remove Bus shelter lights').click()
  await expect.poll(() => facilitator.agenda()).toEqual([])
  await facilitator.press('Control+z')
  await expect.poll(() => facilitator.agenda()).toEqual(['Bus shelter lights'])
  await facilitator.press('Control+z')
  await expect.poll(() => facilitator.agenda()).toEqual(['Bus shelter'])
})

test('the order is changed with the keyboard, and between the parts', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  const [first = '', second = '', ...rest] = await facilitator.agenda()
  const row = page.getByRole('row', { name: first })
  await row.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => facilitator.agenda()).toEqual([second, first, ...rest])
  await expect(row).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => facilitator.agenda()).toEqual([first, second, ...rest])

  await facilitator.button(`Move ${first}`).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-drop-target]')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await facilitator.agenda())[0]).toBe(second)

  const partB = await facilitator.agenda('B')
  await facilitator.button(`Move ${second}`).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-drop-target]')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await facilitator.agenda('B')).length).toBe(partB.length + 1)
  expect(await facilitator.agenda()).not.toContain(second)
})

test('the order is changed by dragging, also into Part B', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  const [first = '', second = '', third = '', ...rest] = await facilitator.agenda()
  await facilitator.drag(first, third)
  await expect.poll(() => facilitator.agenda()).toEqual([second, third, first, ...rest])
  await facilitator.drag(earlier, 'Care coordination')
  await expect.poll(() => facilitator.agenda('B')).toContain(earlier)
  expect(await facilitator.agenda()).not.toContain(earlier)
})

test('forty items are kept in order', async ({ session }) => {
  const facilitator = await prepare(session)
  const titles = Array.from({ length: 40 }, (_, n) => `Mill Lane, house ${n + 1}`)
  await facilitator.paste(`Title,Minutes\n${titles.map((title) => `"${title}",5`).join('\n')}`)
  await facilitator.button('Add 40 items').click()
  await expect.poll(() => facilitator.agenda()).toEqual(titles)
})
