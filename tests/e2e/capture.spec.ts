import { expect, type Session, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'

/* The one line, while a meeting runs: no test here touches the mouse where a key does it. */

async function atTheShelter({ facilitator }: Session) {
  await facilitator.trySample()
  await facilitator.start()
  for (const name of ['Odile Marsh', 'R. Adeyo']) await facilitator.signIn(name)
  await facilitator.look(/^Heron Flats bus shelter/)
  return { facilitator, page: facilitator.page }
}

test('whatever is said is filed by its letter, and the caret stays', async ({ session }) => {
  const { facilitator, page } = await atTheShelter(session)
  const projector = await session.openProjector()
  await facilitator.press('v')
  await projector.shows('item')
  for (const line of [
    'h It is dark after four. @adeyo',
    'h Nobody told the whole town. #town',
    'd Ask for a second lamp.',
    'a Write to the agency @adeyo @odile next fri',
    't It was asked for in May, too.',
    'p A bench for the school',
  ])
    await facilitator.capture(line)
  await expect(facilitator.line).toBeFocused()
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  await expect(row('It is dark after four.')).toContainText('Heron Flats residents’ group')
  await expect(row('Nobody told the whole town.')).toContainText('Whole town')
  await expect(row('Write to the agency')).toContainText(
    /R\. Adeyo, with Odile Marsh · by Fri, \w{3} \d+/,
  )
  await expect(projector.view).toContainText('Ask for a second lamp.')
  await expect(projector.view).toContainText('R. Adeyo, with Odile Marsh')
  await expect(await facilitator.discussion()).toHaveValue('It was asked for in May, too.')
  await facilitator.showAnother('Parking lot')
  await expect(projector.view).toContainText('A bench for the school')
})

test('what is understood is said before Enter, and undone on the spot', async ({
  session,
}, info) => {
  const { facilitator, page } = await atTheShelter(session)
  await page.keyboard.press('Alt+a')
  await page.keyboard.type('Order the lamp @')
  const people = page.getByRole('listbox', { name: 'People and groups' })
  await expect(people.getByRole('option').first()).toContainText('Odile Marsh')
  await page.keyboard.type('ade')
  await expect(people.getByRole('option')).toHaveCount(1)
  await expectAccessibleInBoth(page, 'names to complete')
  await pictures(page, info, 'completing')
  await page.keyboard.press('Tab')
  await expect(facilitator.line).toHaveValue('a Order the lamp @R. Adeyo ')
  await page.keyboard.type('@luisa next fri')
  const understood = page.getByRole('group', { name: 'What was understood' })
  for (const words of [
    'Action',
    'Order the lamp',
    'R. Adeyo',
    'luisa? not on the list',
    'Heron Flats',
  ])
    await expect(understood).toContainText(words)
  await expect(understood).toContainText(/Fri, \w{3} \d+, in \d+ days/)
  await expectAccessibleInBoth(page, 'what was understood')
  await pictures(page, info, 'understood')
  await page.keyboard.press('Enter')
  const made = page.getByRole('listitem').filter({ hasText: 'Order the lamp' })
  await expect(made).toContainText('R. Adeyo, with luisa')
  await expect(page.getByText('Added: Action.').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(made).toBeHidden()
  await expect(facilitator.line).toBeFocused()
})

test('a line that isn’t whole says what it needs, and keeps its words', async ({ session }) => {
  const { facilitator, page } = await atTheShelter(session)
  const says = page.getByRole('region', { name: 'Quick capture' }).getByRole('alert')
  for (const [line, needs] of [
    ['The light is out', /Begin with h, d, a, t, p or n/],
    ['a Order the lamp', /type @ and a name/],
    ['h Dark #heron #saltworks', /one neighborhood/],
    ['d ', /Type what to add/],
  ] as const) {
    await page.keyboard.press('F2')
    await facilitator.line.fill('')
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    await expect(says).toContainText(needs)
    await expect(facilitator.line).toHaveValue(line)
    await expect(facilitator.line).toBeFocused()
  }
})

test('what is typed and never added is kept, and asked about before the meeting ends', async ({
  session,
}) => {
  const { facilitator, page } = await atTheShelter(session)
  await page.keyboard.press('F2')
  await page.keyboard.type('d Ask for two')
  await expect(facilitator.line).toHaveValue('d Ask for two')
  await facilitator.saved()
  await facilitator.button('Wrap up').first().click()
  const left = page.getByRole('region', { name: 'Typed, but not added' })
  await expect(left.getByRole('listitem')).toHaveCount(1)
  await expect(left).toContainText('d Ask for two')
  await expect(facilitator.button('End the meeting')).toBeDisabled()
  await left.getByRole('button', { name: 'Go to: d Ask for two' }).click()
  await expect(facilitator.line).toHaveValue('d Ask for two')
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' lamps')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Ask for two lamps' })).toBeVisible()
})

test('a private note opens in the pane’s color, and is nowhere else', async ({ session }, info) => {
  const { facilitator, page } = await atTheShelter(session)
  const projector = await session.openProjector()
  await facilitator.press('v')
  await projector.shows('item')
  await page.keyboard.press('F2')
  await page.keyboard.type('n call her brother')
  const line = page.getByRole('region', { name: 'Private note' })
  const field = line.getByLabel('Private note', { exact: true })
  await expect(facilitator.notes).toBeVisible()
  await expect(field).toHaveValue('call her brother')
  await expectAccessibleInBoth(page, 'the private line')
  await pictures(page, info, 'private line')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('')
  await expect(facilitator.notes.getByLabel('Note', { exact: true })).toHaveValue(
    'call her brother',
  )
  // The pane closes over what is still being typed: it is off the screen at once, and not lost.
  await page.keyboard.type('on Friday')
  await page.keyboard.press('Alt+r')
  await expect(facilitator.notes).toBeHidden()
  await expect(facilitator.line).toHaveValue('')
  await expect(page.locator('body')).not.toContainText('her brother')
  expect(await projector.words()).not.toContain('brother')
  await facilitator.leaveFields()
  await facilitator.openNotes()
  await expect(facilitator.notes.getByLabel('Note', { exact: true })).toHaveValue(
    'call her brother\non Friday',
  )
})

test('letters of a private note aren’t shown before the pane is', async ({ session }) => {
  const { facilitator, page } = await atTheShelter(session)
  // Somebody may read along: the pane asks first.
  await facilitator.press('r')
  await expect(facilitator.notes).toBeVisible()
  await facilitator.locking(() => facilitator.notes.getByRole('button', { name: /^Lock/ }).click())
  await expect(facilitator.notes).toBeHidden()
  await page.keyboard.press('F2')
  await page.keyboard.type('n sister')
  await expect(page.getByRole('dialog')).toBeVisible()
  const field = page.locator('.capture--private input')
  await expect(field).toHaveAttribute('type', 'password')
})

test('a participant’s name is held back from the line as from every field', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.addParticipant('Ashby Tolliver')
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await page.keyboard.press('F2')
  await page.keyboard.type('a Repair the lamps of Tolliver @odile next fri')
  await expect(facilitator.flag).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(facilitator.line).toHaveValue(/Tolliver/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Tolliver' })).toHaveCount(0)
  await facilitator.flag.getByRole('button', { name: 'Remove it' }).click()
  await expect(facilitator.line).toHaveValue('a Repair the lamps of @odile next fri')
})

test('in Part B nothing public is captured by the way', async ({ session }) => {
  const { facilitator, page } = await atTheShelter(session)
  await facilitator.choose('Close Part A and blank the projector')
  await expect(page.getByText('Public capture is off in Part B.')).toBeVisible()
  await expect(facilitator.line).toBeHidden()
})

test('what comes up goes onto the agenda without leaving the meeting', async ({ session }) => {
  const { facilitator, page } = await atTheShelter(session)
  const projector = await session.openProjector()
  await facilitator.press('v')
  await projector.shows('item')
  const before = await projector.words()
  await facilitator.capture('p A bench for the school')
  await facilitator.button('Parked…').click()
  const parked = page.getByRole('dialog', { name: 'Take up a parked item' })
  await expectAccessibleInBoth(page, 'what is parked')
  await parked.getByRole('button', { name: /A bench for the school/ }).click()
  await expect(parked.getByText('A bench for the school')).toBeHidden()
  await parked.getByRole('button', { name: 'Close', exact: true }).first().click()
  const rail = page.getByRole('navigation', { name: 'Agenda' })
  await expect(rail.getByRole('button', { name: /^A bench for the school/ })).toBeVisible()
  await page.keyboard.press('Alt+Shift+n')
  const form = page.getByRole('dialog', { name: 'Add an agenda item' })
  await form.getByLabel('Title').fill('Snow on the steps')
  await form.getByRole('button', { name: 'Add to the agenda' }).click()
  await expect(rail.getByRole('button', { name: /^Snow on the steps/ })).toBeVisible()
  expect(await projector.words()).toBe(before)
})
