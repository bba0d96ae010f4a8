import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/* Two people at one laptop: neither loses their place, and the projector doesn't move. No test here touches the mouse. */

test('the laptop is handed over and back with one key, and both are where they were', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.startByPalette()
  const projector = await session.openProjector()
  await facilitator.press('n')
  await projector.shows('welcome')
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.choose('Record a decision')
  await facilitator.focusShows('Capture')
  await page.keyboard.type('Ask for two lamps')
  for (let back = 0; back < 5; back += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+u')

  const says = page.locator('.turn [role="status"]')
  await expect(says).toHaveText('Tomas Reyl takes notes')
  await expectAccessibleInBoth(page, 'the note-taker’s turn')
  await pictures(page, info, 'note-taker')
  expect(await scrollsSideways(page)).toBe(false)
  await expect(facilitator.line).toHaveValue('')
  await facilitator.look(/^Saltworks play park/)
  await facilitator.choose('Write discussion notes')
  await facilitator.focusShows('Capture')
  await page.keyboard.type('Four mornings, two workers.')
  await page.keyboard.press('Control+u')

  await expect(says).toHaveText('Odile Marsh facilitates')
  await expect(facilitator.heading(/^Heron Flats bus shelter/)).toBeVisible()
  await facilitator.focusShows('Capture')
  await page.keyboard.type('bright ')
  await expect(facilitator.line).toHaveValue('d Ask for two bright lamps')
  await projector.shows('welcome')
  await page.keyboard.press('Control+u')

  await expect(facilitator.heading('Saltworks play park: what we tried')).toBeVisible()
  await facilitator.focusShows('Capture')
  await page.keyboard.type(' It helped.')
  await expect(facilitator.line).toHaveValue('t Four mornings, two workers. It helped.')
  await projector.shows('welcome')
})

test('private notes are covered before the laptop is handed over', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.openNotesAtShelter()
  await facilitator.writeNote('call back on Friday')
  await facilitator.press('u')
  await expect(facilitator.notes).toBeHidden()
  await expect(page.getByText('Private notes were closed before')).toBeVisible()
  await facilitator.press('u')
  await facilitator.openNotes()
  await expect(facilitator.notes.getByLabel('Note', { exact: true })).toHaveValue(
    'call back on Friday',
  )
})

test('each of the two has their own stage: one words report-backs while the other is at the table', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.startByPalette()
  await facilitator.look('Past actions')
  await facilitator.press('u')
  await facilitator.goTo('Prepare')
  await expect(facilitator.heading('Agenda')).toBeVisible()
  await facilitator.press('u')
  await expect(facilitator.heading('Past actions')).toBeVisible()
  await facilitator.press('u')
  await expect(facilitator.heading('Agenda')).toBeVisible()
  await expect(page.locator('.turn')).toContainText('Hand over to Odile Marsh')
})

test('no key means two things at the table', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.openNotesAtShelter()
  await facilitator.press('Control+/')
  const keys = await page.getByRole('dialog').locator('dd kbd').allInnerTexts()
  expect(keys.length).toBeGreaterThan(25)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
