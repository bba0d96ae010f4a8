import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* Running out of time, and clocks that tell something else than what happens in the room. */

test('time that runs out is borrowed from later items, seen on the rail, and undone', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  const rail = page.getByRole('navigation', { name: 'Agenda' })
  await facilitator.press('g')
  await expect(rail.getByRole('button', { name: /^Heron Flats bus shelter/ })).toContainText(
    '20 min5 borrowed',
  )
  await expect(rail.getByRole('button', { name: /^Where to hold office hours/ })).toContainText(
    '5 minlent 5',
  )
  await expect(page.getByText(/planned 15, borrowed 5 from “Where to hold/)).toBeVisible()
  await facilitator.press('Control+z')
  await expect(rail.getByRole('button', { name: /^Heron Flats bus shelter/ })).toContainText(
    '15 min',
  )
  await expect(rail.getByText('lent 5')).toBeHidden()
})

test('a clock that was started on the wrong item is taken back, and the one before goes on', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  const rail = page.getByRole('navigation', { name: 'Agenda' })
  const shelter = rail.getByRole('button', { name: /^Heron Flats bus shelter/ })
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await expect(shelter).toContainText('now')
  await facilitator.press('n')
  await expect(shelter).toContainText('done')
  await facilitator.choose('Undo the start of this item')
  await expect(shelter).toContainText('now')
  await expect(rail.getByRole('button', { name: /^Saltworks play park/ })).not.toContainText('now')
})

test('a start is corrected with the keyboard alone, and the time left follows', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look('Welcome and goal')
  await facilitator.choose('Correct when the meeting began')
  const dialog = page.getByRole('dialog')
  await expectAccessibleInBoth(page, 'correct the start')
  await dialog.getByRole('button', { name: '5 min earlier' }).press('Enter')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Correct the start' }).press('Enter')
  await expect(dialog).toBeHidden()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await expect(page.getByText('15 min left').first()).toBeVisible()
  await facilitator.choose('Correct when this item began')
  await dialog.getByRole('button', { name: '5 min earlier' }).press('Enter')
  const began = await dialog.getByLabel('Started at').inputValue()
  await dialog.getByRole('button', { name: 'Correct the start' }).press('Enter')
  await expect(dialog).toBeHidden()
  // The corrected start is a whole minute: whether five or six have gone by depends on the second.
  await expect(async () => {
    const left = `${15 - wholeMinutesSince(began)} min left`
    expect(await page.locator('.itemtime strong').textContent()).toBe(left)
  }).toPass({ timeout: 10_000 })
})

test('the room doesn’t see by how much an item is over unless the facilitator lets it', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.look('Welcome and goal')
  await facilitator.choose('Correct when the meeting began')
  const dialog = page.getByRole('dialog')
  for (let press = 0; press < 5; press += 1)
    await dialog.getByRole('button', { name: '5 min earlier' }).press('Enter')
  await dialog.getByRole('button', { name: 'Correct the start' }).press('Enter')
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await facilitator.choose('Correct when this item began')
  for (let press = 0; press < 4; press += 1)
    await dialog.getByRole('button', { name: '5 min earlier' }).press('Enter')
  await dialog.getByRole('button', { name: 'Correct the start' }).press('Enter')
  await expect(page.locator('.itemtime strong')).toHaveText(/min over/)
  await expect(projector.view).toContainText('Time to close')
  await expect(projector.view).not.toContainText('over')
  await facilitator.button('Show it to the room').click()
  await expect(projector.view).toContainText('min over')
})

test('after the meeting, what was planned and used stands side by side', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await facilitator.press('g')
  await facilitator.finishItem()
  await facilitator.button(/^Wrap up$/).click()
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /^Heron Flats bus shelter/ })).toContainText(
    '15 borrowed 5',
  )
  await expect(table.getByRole('row', { name: /^Care coordination/ })).toContainText('not started')
  await expectAccessibleInBoth(page, 'time used')
  await pictures(page, info, 'time used')
})

/** Whole minutes that have gone by since this time of day, `HH:MM`. */
function wholeMinutesSince(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const now = new Date()
  const dayMinutes = 24 * 60
  return (now.getHours() * 60 + now.getMinutes() - hours * 60 - minutes + dayMinutes) % dayMinutes
}

test('an item finished seconds after it was begun is asked about, and goes on by default', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.button('Start clock').click()
  await facilitator.press('e')
  const asked = page.getByRole('dialog', { name: 'Finish this item already?' })
  await expect(asked.getByRole('button', { name: 'Keep it going' })).toBeFocused()
  await pictures(page, info, 'finish already')
  await expectAccessibleInBoth(page, 'an item finished at once')
  await page.keyboard.press('Enter')
  await expect(asked).toBeHidden()
  await expect(facilitator.button('Pause clock')).toBeVisible()
  await facilitator.finishItem()
  await expect(facilitator.button('Reopen')).toBeVisible()
})
