import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { passphrase } from './pages/facilitator'
import { ProjectorScreen } from './pages/projector'

/* From a new workgroup to the first item on the projector: how much a facilitator has to press and fill in. */

const neighborhoods = [
  'Heron Flats',
  'Millrace',
  'Saltworks',
  'Tern Street',
  'Old Quarry',
  'Elm Park',
  'Dock Street',
  'Harbor Row',
  'Lantern Hill',
]

const roles = ['police', 'prosecution', 'case management', 'community representative'] as const

const surnames =
  'Adeyo Brandt Calder Dolan Eames Farr Gale Holm Ibarra Joss Karim Lund Marsh Novak Oake Pell Quill Rask Stroud Tamm Ude Voss'

/** Twenty-two people, as the cells of a spreadsheet. */
const people = [
  'Name\tOrganization\tRole\tE-mail\tSpeaks for',
  ...surnames.split(' ').map((surname, at) => {
    const role = roles[at % roles.length] ?? roles[0]
    const place = role === 'community representative' ? (neighborhoods[at % 9] ?? '') : ''
    return `Robin ${surname}\tLarkmoor ${role}\t${role}\trobin.${surname.toLowerCase()}@larkmoor.example\t${place}`
  }),
].join('\n')

const agenda = [
  'Larkmoor LEAD OWG',
  '1. Heron Flats bus shelter lamp (10 min)',
  '2. Millrace footbridge at night (10 min)',
  '3. Tern Street parking (10 min)',
  '4. Saltworks: benches by the gate (5 min)',
  '5. Old Quarry fence (5 min)',
  '6. Elm Park opening hours (10 min)',
  '7. Dock Street deliveries (10 min)',
  '8. Capacity of outreach in winter (15 min)',
  '9. Systems barriers (Part B, 15 min)',
].join('\n')

/** What somebody presses and fills in, counted. */
class Hands {
  count = 0

  async press(button: Locator): Promise<void> {
    this.count += 1
    await button.click()
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.count += 1
    await field.fill(text)
  }

  /** As from the clipboard: the event that says so, and the text at once. */
  async paste(field: Locator, text: string): Promise<void> {
    this.count += 1
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }))
    })
    await field.page().keyboard.insertText(text)
  }

  async key(page: Page, key: string): Promise<void> {
    this.count += 1
    await page.keyboard.press(key)
  }
}

test('from a new workgroup to the first item on the projector takes 25 presses and fields', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  const hands = new Hands()
  const button = (name: string | RegExp): Locator => facilitator.button(name)
  await page.setViewportSize({ width: 1366, height: 768 })

  await test.step('the workgroup', async () => {
    await hands.press(button('New workgroup'))
    await hands.fill(page.getByLabel('Name', { exact: true }), 'Larkmoor LEAD workgroup')
    await hands.fill(page.getByLabel('Neighborhoods'), neighborhoods.join('\n'))
    await hands.fill(page.getByLabel('Passphrase', { exact: true }), passphrase)
    await hands.fill(page.getByLabel('Passphrase again', { exact: true }), passphrase)
    await hands.press(button('Create workgroup'))
    const code = page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem')
    const last = await code.last().innerText()
    await hands.press(button('I have written it down'))
    await hands.fill(page.getByLabel('Type its last group'), last)
    await hands.press(button('Continue'))
  })

  await test.step('twenty-two people', async () => {
    await hands.press(page.getByRole('tab', { name: 'People', exact: true }))
    await hands.press(button('Paste a list…'))
    const dialog = page.getByRole('dialog', { name: 'Paste a list of people' })
    await hands.fill(dialog.getByLabel('People', { exact: true }), people)
    await hands.press(dialog.getByRole('button', { name: 'Add 22 people' }))
    await expect(page.locator('.row')).toHaveCount(22)
  })

  await test.step('a meeting with nine items', async () => {
    await hands.press(page.getByRole('tab', { name: 'Meetings', exact: true }))
    await hands.press(button('Prepare a meeting'))
    await hands.fill(page.getByLabel('Date'), '2026-12-08')
    await hands.press(button('Prepare meeting'))
    await hands.press(button(/^Paste or import/))
    await hands.paste(page.getByLabel('Agenda', { exact: true }), agenda)
    await hands.press(button('Add 9 items'))
    expect(await facilitator.agenda('A')).toHaveLength(8)
    expect(await facilitator.agenda('B')).toHaveLength(1)
  })

  await test.step('the first item on the projector', async () => {
    await hands.press(button('Start the meeting').first())
    await expect(page.getByText('Part A, open.')).toBeVisible()
    await hands.press(button(/^Open the projector/).first())
    await facilitator.screenChooser
      .or(button(/^Close the projector/))
      .first()
      .waitFor()
    if (await facilitator.screenChooser.isVisible()) await hands.key(page, 'Enter')
    const projector = new ProjectorScreen(await session.candor.projector())
    const rail = page.getByRole('navigation', { name: 'Agenda' })
    await hands.press(rail.getByRole('button', { name: /^Heron Flats bus shelter lamp/ }))
    await hands.press(button(/^Show on projector/).first())
    await projector.shows('item')
    await expect(projector.page.getByText('Heron Flats bus shelter lamp')).toBeVisible()
  })
  expect(hands.count, 'presses and fields').toBeLessThanOrEqual(25)
})
