import { typingMs } from '../../renderer/facilitator/client/keyGuard'
import { expect, test } from './fixtures'

/* The keyboard is the main instrument: no test here touches the mouse. */

test('from the start screen to saved minutes with the keyboard alone', async ({ session }) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await expect(facilitator.heading('Candor')).toBeVisible()
  await facilitator.choose('Try the sample meeting')
  await expect(facilitator.heading('Agenda')).toBeVisible()
  await facilitator.startByPalette()
  await expect(page.getByText('Part A, open.')).toBeVisible()
  await facilitator.openProjector()
  const projector = (await candor.projector()).locator('.projector')

  await facilitator.press('s')
  await facilitator.focusShows('Sign someone in')
  await page.keyboard.type('Odile')
  await page.keyboard.press('Enter')
  await expect(facilitator.person('Odile Marsh')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')

  await facilitator.choose('Look at the next item')
  await facilitator.leaveFields()
  for (const kind of ['welcome', 'past actions', 'voice', 'item']) {
    await facilitator.press('n')
    await expect(projector).toHaveAttribute('data-view', kind)
  }
  await facilitator.choose('Record a decision')
  await facilitator.focusShows('Capture')
  await page.keyboard.type('Ask for a second lamp')
  await page.keyboard.press('Enter')
  await expect(projector).toContainText('Ask for a second lamp')
  await facilitator.focusShows('Capture')

  await page.keyboard.press('Alt+a')
  await page.keyboard.type('Write to the transit agency @adeyo 12/15/2026')
  await page.keyboard.press('Enter')
  await expect(projector).toContainText('R. Adeyo · by Tue, Dec 15')

  await facilitator.leaveFields()
  await facilitator.press('r')
  await expect(facilitator.notes).toBeVisible()
  await facilitator.choose('Write a private note')
  await facilitator.focusShows('Note')
  await page.keyboard.type('call back on Friday')
  await facilitator.saved()
  await facilitator.leaveFields()
  await facilitator.press('r')
  await expect(facilitator.notes).toBeHidden()

  await facilitator.choose('Close Part A and blank the projector')
  await expect(projector).toHaveAttribute('data-view', 'blank')
  await facilitator.choose('Wrap up the meeting')
  await expect(facilitator.heading('Unfinished items')).toBeVisible()
  const rows = page.locator('.unfinished')
  for (let left = await rows.count(); left > 0; left -= 1) {
    await facilitator.tabTo(rows.first().getByRole('button', { name: 'Carry over' }))
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(left - 1)
  }
  await facilitator.tabTo(facilitator.button('End the meeting'))
  await page.keyboard.press('Enter')
  // The first document takes longest: the typesetter is loaded with it.
  await expect(page.getByRole('img', { name: 'Minutes, page 1' })).toBeVisible({ timeout: 40_000 })
  await facilitator.choose('Save this document')
  await expect.poll(() => candor.dialogs.saved()).toEqual(['minutes.pdf'])
})

test('focus is seen wherever it goes, and no dialog loses it', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await expect(facilitator.heading('Candor')).toBeVisible()
  for (let stop = 0; stop < 2; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await facilitator.focusIsSeen()).toBe('')
  }
  await facilitator.tabTo(facilitator.button('New workgroup'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(facilitator.button('New workgroup')).toBeFocused()

  await facilitator.choose('Try the sample meeting')
  await expect(facilitator.heading('Agenda')).toBeVisible()
  const opener = facilitator.button(/^Add an item/)
  await opener.focus()
  for (const key of ['Enter', 'Control+/', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog'), key).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(opener, key).toBeFocused()
  }
  await facilitator.startByPalette()
  await expect(page.getByText('Part A, open.')).toBeVisible()
  // Tab goes once around the page, and leaves it only at its end.
  let stops = 0
  for (let seen = ''; seen === ''; stops += 1) {
    await page.keyboard.press('Tab')
    seen = await facilitator.focusIsSeen()
    expect(['', 'lost to the page'], `stop ${stops}`).toContain(seen)
  }
  expect(stops).toBeGreaterThan(25)
})

test('removing an entry keeps the focus beside it, and undo brings it back', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.decide('Ask for a second lamp')
  await facilitator.button(/^Remove the decision/).focus()
  await page.keyboard.press('Enter')
  await expect(facilitator.button(/^Remove the decision/)).toBeHidden()
  await expect(facilitator.line).toBeFocused()
  // In a field, undo is the field's own.
  await page.keyboard.press('Escape')
  await facilitator.press('Control+z')
  await expect(facilitator.button(/^Remove the decision/)).toBeVisible()
})

test('the sheet under ? lists the shortcuts, the palette every action', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const shortcuts = await sheet.locator('dl > div').evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('dt')?.textContent ?? '',
      keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent),
    })),
  )
  expect(shortcuts).toContainEqual({ title: 'Show next', keys: ['Alt+N', 'N', 'PageDown'] })
  expect(shortcuts).toContainEqual({ title: 'Find a command', keys: ['Ctrl+K'] })
  expect(shortcuts).toContainEqual({ title: 'Record a decision', keys: ['Alt+D', 'D'] })
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  await page.keyboard.press('Control+k')
  const offered = await page.getByRole('menuitem').locator('> :first-child').allInnerTexts()
  for (const { title } of shortcuts) expect(offered).toContain(title)
  for (const title of [
    'Close Part A and blank the projector',
    'Use the dark theme',
    'Go to: Documents',
  ])
    expect(offered).toContain(title)
  expect(new Set(offered).size, 'each action once').toBe(offered.length)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('menuitem').last()).toBeInViewport({ ratio: 0.9 })
  for (const key of ['Ctrl+K', 'Alt+D', 'Alt+N', 'Ctrl+/'])
    await expect(page.getByRole('menuitem').getByText(key, { exact: true }).first()).toBeVisible()
})

test('F1 opens the help at the page of the screen that is shown', async ({
  session: { facilitator },
}) => {
  const { page } = facilitator
  const shown = page.getByRole('dialog', { name: 'Help' }).getByRole('article')
  await expect(facilitator.heading('Candor')).toBeVisible()
  await page.keyboard.press('F1')
  await expect(shown).toContainText('On the start screen choose Try the sample meeting.')
  await page.keyboard.press('Escape')
  await facilitator.choose('Try the sample meeting')
  await expect(facilitator.heading('Agenda')).toBeVisible()
  await facilitator.choose('Back to the workgroup')
  await facilitator.choose('Go to: Safety and backups')
  const tab = page.getByRole('tab', { name: 'Safety and backups' })
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F1')
  await expect(shown.getByRole('heading', { level: 3 })).toHaveText('Save a backup')
  await page.keyboard.press('Escape')
  await facilitator.choose('About Candor')
  const about = page.getByRole('dialog', { name: 'About Candor' })
  await about.getByRole('searchbox').fill('yoga-layout')
  await expect(about.getByRole('article')).toContainText('Meta Platforms')
})

test('the workgroup’s tabs stand one below the other and are gone through with the arrow keys', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', [])
  const tabs = page.getByRole('tab')
  const boxes = await tabs.evaluateAll((nodes) =>
    nodes.map((node) => node.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
  )
  expect([...boxes].sort((a, b) => a.top - b.top)).toEqual(boxes)
  // One that takes two lines is taller than the others.
  expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1)
  await facilitator.tabTo(tabs.first())
  for (const name of (await tabs.allInnerTexts()).slice(1)) {
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('tab', { name, exact: true })).toBeFocused()
    await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible()
    expect(await facilitator.focusIsSeen()).toBe('')
  }
})

test('what is typed on a button presses nothing and moves nothing', async ({ session }) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.startByPalette()
  await facilitator.openProjector()
  const projector = await candor.projector()
  await facilitator.press('n')
  await expect(projector.locator('.projector')).toHaveAttribute('data-view', 'welcome')
  const room = page.getByRole('region', { name: 'In the room' })
  const before = await room.innerText()
  for (const button of ['Blank B', 'Freeze F', 'Show next N', 'Back P']) {
    await page.getByRole('button', { name: button }).focus()
    await page.keyboard.type('open the bin, post the new hours on the door')
    await page.keyboard.press('Enter')
  }
  await expect(projector.locator('.projector')).toHaveAttribute('data-view', 'welcome')
  await facilitator.projectorSays('On screen')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await room.innerText()).toBe(before)
})

test('Escape leads from a field to the strip, where a letter acts by itself', async ({
  session,
}) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.startByPalette()
  await facilitator.openProjector()
  const projector = (await candor.projector()).locator('.projector')
  await facilitator.press('s')
  await facilitator.focusShows('Sign someone in')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('contentinfo', { name: 'The projector' })).toBeFocused()
  // A letter right after typing, here in the palette, belongs to what is being typed.
  await page.waitForTimeout(typingMs)
  await page.keyboard.press('n')
  await expect(projector).toHaveAttribute('data-view', 'welcome')
  await page.keyboard.press('F6')
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeFocused()
  await page.keyboard.press('b')
  await expect(projector).toHaveAttribute('data-view', 'blank')
})
