import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { passphrase } from './pages/facilitator'
import { Keyboard, namelessRegions, sharedNames } from './pages/keyboard'
import { expectAccessible } from './pages/sights'

/* A whole meeting on the usual laptop by somebody without a mouse. */

const agenda = [
  'Larkmoor LEAD OWG',
  '1. Heron Flats bus shelter lamp (10 min)',
  '2. Millrace footbridge at night (10 min)',
  '3. Tern Street deliveries (10 min)',
  '4. Saltworks: benches by the gate (5 min)',
  '5. Old Quarry fence (5 min)',
  '6. Juniper Rise opening hours (10 min)',
  '7. Lighting requests (10 min)',
  '8. Capacity of outreach in winter (15 min)',
  '9. Systems barriers (Part B, 15 min)',
].join('\n')

const people = [
  'Name\tOrganization\tRole\tE-mail\tSpeaks for',
  'Robin Adeyo\tHeron Flats residents\tcommunity representative\tra@larkmoor.example\tHeron Flats',
  'Robin Brandt\tLarkmoor police\tpolice\trb@larkmoor.example\t',
  'Robin Calder\tLarkmoor prosecution\tprosecution\trc@larkmoor.example\t',
].join('\n')

test('a meeting of nine items by keyboard alone, with no detour over six stops', async ({
  session,
}) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  const keyboard = await Keyboard.at(page)
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
  const dialog = page.getByRole('dialog')
  const foot = dialog.getByRole('group', { name: 'Buttons' })
  const expectHeard = async (text: string): Promise<void> =>
    expect.poll(async () => (await keyboard.heard()).join(' ')).toContain(text)
  const looksRight = async (where: string): Promise<void> => {
    await expectAccessible(page, where)
    expect(await namelessRegions(page), where).toEqual([])
    expect(await sharedNames(page), where).toEqual([])
    expect(await keyboard.lost(), `focus lost until ${where}, after`).toEqual([])
  }

  await test.step('a workgroup', async () => {
    await keyboard.choose(facilitator.button('New workgroup'))
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
    await keyboard.type('Larkmoor LEAD workgroup')
    await keyboard.tabTo(page.getByLabel('Neighborhoods'))
    await keyboard.paste('Heron Flats\nMillrace\nSaltworks')
    for (const field of ['Passphrase', 'Passphrase again']) {
      await keyboard.tabTo(page.getByLabel(field, { exact: true }))
      await keyboard.paste(passphrase)
    }
    await keyboard.choose(facilitator.button('Create workgroup'))
    const code = page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem')
    const last = await code.last().innerText()
    await keyboard.choose(facilitator.button('I have written it down'))
    await keyboard.type(last)
    await keyboard.press('Enter')
    await expect(facilitator.heading(/^To do/)).toBeVisible()
    await looksRight('the workgroup')
  })

  await test.step('its people and a meeting', async () => {
    await facilitator.choose('Go to: People')
    await keyboard.choose(facilitator.button('Paste a list…'))
    await keyboard.paste(people)
    await keyboard.goTo(foot)
    await keyboard.choose(dialog.getByRole('button', { name: 'Add 3 people' }))
    await expect(page.locator('.row')).toHaveCount(3)
    // The rows are there before the dialog has closed, which keeps the keys to itself.
    await expect(dialog).toBeHidden()
    await facilitator.choose('Go to: Meetings')
    await keyboard.choose(facilitator.button('Prepare a meeting'))
    await keyboard.type('12082026')
    await keyboard.goTo(foot)
    await keyboard.choose(dialog.getByRole('button', { name: 'Prepare meeting' }))
    await expect(facilitator.heading('Agenda')).toBeVisible()
    await keyboard.press('Alt+i')
    await keyboard.paste(agenda)
    await keyboard.choose(facilitator.button('Check the items'))
    await expect(facilitator.preview).toBeFocused()
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    expect(await facilitator.agenda('A')).toHaveLength(8)
    await looksRight('preparing')
  })

  await test.step('the room and the projector', async () => {
    await keyboard.goTo(page.getByRole('complementary', { name: 'This meeting' }))
    await keyboard.choose(facilitator.button('Start the meeting').first())
    await expect(page.getByRole('main', { name: 'At the table' })).toBeFocused()
    await keyboard.press('Alt+s')
    for (const name of ['Robin Adeyo', 'Robin Brandt', 'Nora Quill']) {
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(facilitator.person(name)).toHaveAttribute('aria-pressed', 'true')
    }
    await keyboard.press('Shift+Tab', 'Enter')
    await expect(page.getByText('Everyone here has agreed')).toBeVisible()
    await keyboard.press('Alt+w')
    await facilitator.screenChooser.waitFor()
    await keyboard.press('Enter')
    await facilitator.projectorSays('Blank')
    await looksRight('the room')
  })
  const projector = (await candor.projector()).locator('.projector')

  await test.step('eight open items', async () => {
    for (const kind of ['welcome', 'past actions', 'voice']) {
      await keyboard.press('Alt+n')
      await expect(projector).toHaveAttribute('data-view', kind)
    }
    for (let item = 1; item <= 8; item += 1) {
      await keyboard.press('Alt+n')
      await expect(projector).toContainText(agenda.split('\n')[item]?.slice(3, 14) ?? '')
      // Of what happens to an item at once the last is told: here nothing else does for a while.
      if (item === 1) await expectHeard('On screen: Heron Flats bus shelter lamp.')
      const lines = [
        `a Write letter ${String(item)} @adeyo next fri`,
        `h It is dark at stop ${String(item)} #heron`,
        `d Ask for lamp ${String(item)}`,
      ]
      for (const line of item === 1 ? lines : [lines[item % lines.length] ?? '']) {
        await keyboard.press('F2')
        await expect(facilitator.line).toBeFocused()
        await keyboard.paste(line)
        await keyboard.press('Enter')
        await expect(facilitator.line).toHaveValue('')
      }
      // The next item's decision would be told as one with this one, in as many words.
      if (item === 1) await expectHeard('Added: Decision.')
    }
    await expect(projector).toContainText('Ask for lamp 8')
    await looksRight('an item')
  })

  await test.step('what stands is changed, and the agenda is one stop', async () => {
    await keyboard.goTo(region('Decided'))
    await keyboard.choose(facilitator.button('Change the decision: Ask for lamp 8'))
    const field = region('Decided').getByLabel('Decision', { exact: true })
    await expect(field).toBeVisible()
    await keyboard.press('Shift+Tab')
    await keyboard.choose(facilitator.button('Done with the decision: Ask for lamp 8'))
    await keyboard.choose(facilitator.button('Remove the decision: Ask for lamp 8'))
    await expect(facilitator.line).toBeFocused()
    await keyboard.goTo(page.getByRole('navigation', { name: 'Agenda' }))
    await keyboard.press('Tab')
    const rail = page.getByRole('navigation', { name: 'Agenda' })
    const lookedAt = rail.getByRole('button', { name: 'Capacity of outreach in winter' })
    await expect(lookedAt).toBeFocused()
    await keyboard.press('ArrowUp', 'Enter')
    await expect(facilitator.heading('Lighting requests')).toBeVisible()
  })

  await test.step('private notes', async () => {
    await keyboard.press('F2', 'Alt+r')
    await expect(facilitator.notes).toBeFocused()
    await keyboard.tabTo(facilitator.notes.getByLabel('Note', { exact: true }))
    await keyboard.type('call back on Friday')
    await facilitator.saved()
    await keyboard.press('Alt+r')
    await expect(facilitator.line).toBeFocused()
  })

  await test.step('Part B and the end', async () => {
    await keyboard.goBackTo(region('Part of the meeting'))
    await keyboard.choose(facilitator.button('Close Part A'))
    await expect(projector).toHaveAttribute('data-view', 'blank')
    await looksRight('Part B')
    await keyboard.goTo(region('Part of the meeting'))
    await keyboard.choose(region('Part of the meeting').getByRole('button', { name: 'Wrap up' }))
    await expect(facilitator.heading('Unfinished items')).toBeVisible()
    await looksRight('wrapping up')
    const rows = page.locator('.unfinished')
    await keyboard.goTo(region('Unfinished items'))
    for (let left = await rows.count(); left > 0; left -= 1) {
      await keyboard.choose(rows.first().getByRole('button', { name: 'Carry over' }))
      await expect(rows).toHaveCount(left - 1)
    }
    await keyboard.goTo(page.getByRole('group', { name: 'End of the meeting' }))
    await keyboard.choose(facilitator.button('End the meeting'))
    await expect(facilitator.heading('Documents')).toBeVisible()
    await looksRight('the documents')
  })

  await test.step('what was read out by itself', async () => {
    await expectHeard('Carried over: an item of Part B.')
    const heard = (await keyboard.heard()).join(' ')
    const times = (text: string): number => heard.split(text).length - 1
    for (const text of [
      'Signed in: Robin Adeyo.',
      'Finished: Millrace footbridge at night.',
      'Private notes are open.',
      'Private notes are closed.',
      'Carried over: an item of Part B.',
    ])
      expect(times(text), text).toBe(1)
    expect(times('Added: Decision.')).toBe(4)
    expect(times('Blank.'), 'as it opens, and for Part B').toBe(2)
    expect(heard).not.toContain('call back')
    expect(heard).not.toContain('Systems barriers')
  })
})
