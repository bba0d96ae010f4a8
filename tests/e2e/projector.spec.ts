import { expect, oneScreen, test } from './fixtures'
import { atTheShelter, shelter } from './pages/samples'

/* Mishaps at the projector: what the room sees is changed by the facilitator's decision alone. */

test('looking around, scrolling and typing never change what the room sees', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const before = await projector.words()

  await facilitator.look('Saltworks play park: what we tried')
  await facilitator.discuss('Four mornings, two workers')
  await facilitator.press('j')
  await expect(facilitator.heading('Saltworks play park: what we tried')).toBeHidden()
  await facilitator.look('Care coordination')
  await facilitator.page.mouse.wheel(0, 2_000)
  await facilitator.openNotes()
  await facilitator.writeNote('call back on Friday')
  await facilitator.press('r')
  await expect(facilitator.notes).toBeHidden()

  expect(await projector.words()).toBe(before)
  await facilitator.projectorSays('On screen')
})

test('the next view is, word for word, what was previewed as next', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  const seen: string[] = []
  for (const kind of ['welcome', 'past actions', 'voice', ...Array<string>(4).fill('item')]) {
    const promised = await facilitator.previewed()
    expect(promised).not.toBe('')
    await facilitator.press('n')
    await projector.shows(kind)
    await expect.poll(() => projector.words()).toBe(promised)
    seen.push(promised)
  }
  expect(new Set(seen).size).toBe(seen.length)
})

test('frozen, the room keeps its view while the facilitator goes on', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const kept = await projector.words()

  await facilitator.press('f')
  await facilitator.projectorSays('Frozen')
  await facilitator.decide('Ask for a second lamp')
  await facilitator.press('n')
  await expect(facilitator.heading('Saltworks play park: what we tried')).toBeVisible()
  await expect(facilitator.page.getByText('Unfreezing will show: Saltworks')).toBeVisible()
  expect(await projector.words()).toBe(kept)

  await facilitator.press('f')
  await expect(projector.view).toContainText('Saltworks play park: what we tried')
  await facilitator.projectorSays('On screen')
})

test('blank leaves nothing on the projector, and Show again brings it back', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const before = await projector.words()

  await facilitator.press('b')
  await projector.shows('blank')
  await facilitator.projectorSays('Blank')
  expect((await projector.text()).trim()).toBe('')
  await expect(projector.view.locator('*')).toHaveCount(0)
  expect(await projector.page.content()).not.toContain('Heron Flats')

  await facilitator.button(/^Show again/).click()
  await projector.shows('item')
  expect(await projector.words()).toBe(before)
})

test('after Part A no key shows anything', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await facilitator.button('Close Part A').click()
  await projector.shows('blank')
  await facilitator.projectorSays('Blank')
  await facilitator.look('Care coordination')
  for (const key of ['n', 'p', 'b', 'f', 'v', 'PageDown', 'PageUp', '.']) {
    await facilitator.press(key)
    // What the key did has been done when what a later key opens is there.
    const lookAround = facilitator.page.getByRole('dialog', { name: 'Check who is in the room' })
    await facilitator.press('r')
    await expect(lookAround).toBeVisible()
    await facilitator.page.keyboard.press('Escape')
    await expect(lookAround).toBeHidden()
    await projector.shows('blank')
    expect((await projector.text()).trim(), key).toBe('')
  }
  await expect(facilitator.miniature('next')).toHaveText('Nothing follows')
  await expect(facilitator.button('Show on projector')).toBeHidden()
  await facilitator.look('Saltworks play park: what we tried')
  await expect(facilitator.button('Show on projector')).toBeDisabled()
})

test('a display unplugged blanks the projector and covers the private notes', async ({
  session,
}) => {
  const { facilitator, candor } = session
  const extra = await candor.displays.add({ left: 3200, top: 0, width: 1280, height: 720 })
  const projector = await atTheShelter(session)
  await facilitator.openNotes()
  await facilitator.writeNote('call back on Friday')

  await candor.displays.remove(extra)
  await projector.shows('blank')
  await expect(facilitator.page.getByText('A display was plugged in, removed')).toBeVisible()
  await expect(facilitator.notes).toBeHidden()

  await facilitator.press('b')
  await expect(projector.view).toContainText(shelter)
})

test('a display plugged in blanks the projector until it is shown again', async ({ session }) => {
  const { facilitator, candor } = session
  const projector = await atTheShelter(session)
  await candor.displays.add({ left: 3200, top: 0, width: 1280, height: 720 })
  await projector.shows('blank')
  await facilitator.press('b')
  await projector.shows('item')
})

test('a reloaded projector shows the current view again at once', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await projector.page.reload()
  await expect(projector.view).toContainText(shelter)
  await facilitator.projectorSays('On screen')
})

test('a closed projector never disturbs the facilitator, and the strip says it', async ({
  session,
}) => {
  const { facilitator, candor } = session
  const projector = await atTheShelter(session)
  const field = (await facilitator.form('Add a decision')).getByLabel('Decision')
  await field.fill('Ask for a sec')
  await field.focus()
  await projector.page.close()
  await facilitator.projectorSays('Projector not open')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Ask for a sec')

  await facilitator.press('w')
  const page = await candor.projector()
  await expect(page.locator('.projector')).toContainText(shelter)
  await facilitator.projectorSays('On screen')
})

test('a crashed projector never disturbs the facilitator, and can be opened again', async ({
  session,
}) => {
  const { facilitator, candor } = session
  const projector = await atTheShelter(session)
  await (
    await facilitator.form('Add a decision')
  )
    .getByLabel('Decision')
    .fill('Ask for a second lamp')
  const devtools = await projector.page.context().newCDPSession(projector.page)
  void devtools.send('Page.crash').catch(() => undefined)
  await facilitator.projectorSays('Projector not open')
  await facilitator.page.keyboard.press('Enter')
  await expect(facilitator.page.getByText('Ask for a second lamp')).toBeVisible()

  await facilitator.press('w')
  await expect((await candor.projector()).locator('.projector')).toContainText(
    'Ask for a second lamp',
  )
})

test('nothing is called on screen before the projector has painted it', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await projector.holdFrames()
  await facilitator.press('n')
  await expect(projector.view).toContainText('Saltworks play park')
  await facilitator.projectorSays('Not confirmed')
  await expect(facilitator.miniature('now')).toContainText('Heron Flats bus shelter')

  await projector.releaseFrames()
  await facilitator.projectorSays('On screen')
  await expect(facilitator.miniature('now')).toContainText('Saltworks play park')
})

test('letters typed into a field never move the projector', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const before = await projector.words()
  await (await facilitator.discussion()).focus()
  await facilitator.page.keyboard.type('n p b f v w . ? nap')
  await expect(facilitator.page.getByLabel('Discussion', { exact: true })).toHaveValue(
    'n p b f v w . ? nap',
  )
  await facilitator.page.keyboard.press('PageDown')
  await facilitator.saved()
  expect(await projector.words()).toBe(before)
})

test('a presenter remote moves the projector on, back and to blank', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await facilitator.press('PageDown')
  await expect(projector.view).toContainText('Saltworks play park')
  await facilitator.press('PageUp')
  await expect(projector.view).toContainText('Heron Flats bus shelter')
  await facilitator.press('.')
  await projector.shows('blank')
  await facilitator.projectorSays('Blank')
  await facilitator.press('.')
  await projector.shows('item')
})

test('what is heard, decided and promised appears as it is recorded', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await facilitator.hear('The light has been out since August.')
  await expect(projector.view).toContainText('The light has been out since August.')
  await facilitator.decide('Ask for two lamps', { because: 'People wait in the dark' })
  await expect(projector.view).toContainText('Ask for two lamps')
  await facilitator.act('Write to the transit agency', 'R. Adeyo', '2026-12-15')
  await expect(projector.view).toContainText('Write to the transit agency')
  await expect(projector.view).toContainText('R. Adeyo · by Tue, Dec 15')
  await facilitator.button(/^Remove the decision/).click()
  await expect(projector.view).not.toContainText('Ask for two lamps')
})

test.describe('with one screen', () => {
  test.use({ screens: oneScreen })

  test('private notes ask first whether the room can see this screen', async ({ session }) => {
    const { facilitator } = session
    await facilitator.trySample()
    await facilitator.start()
    await session.openProjector()
    await facilitator.press('r')
    const question = facilitator.page.getByRole('dialog', { name: 'Can the room see this screen?' })
    await expect(question).toBeVisible()
    await expect(facilitator.notes).toBeHidden()
    await question.getByRole('button', { name: 'Keep closed' }).click()
    await expect(question).toBeHidden()
    await expect(facilitator.notes).toBeHidden()

    await facilitator.press('r')
    await question.getByRole('button', { name: 'Nobody can see it: open' }).click()
    await expect(facilitator.notes).toBeVisible()
  })
})

test('a long read-back turns by key, page by page, and the strip shows the very same page', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const wordings = Array.from({ length: 14 }, (_, n) => `Write letter ${n + 1} about the lamp`)
  for (const wording of wordings) await facilitator.act(wording, 'R. Adeyo', '2026-12-15')
  // What was just added is on the page the room sees.
  await expect(projector.view).toContainText('Write letter 14 about the lamp')
  await facilitator.look('Read back')
  await facilitator.press('v')
  await projector.shows('read-back')
  const { pages } = await projector.pages()
  expect(pages).toBeGreaterThan(1)
  const seen: string[] = []
  for (let page = 1; page <= pages; page += 1) {
    await expect.poll(() => projector.pages()).toEqual({ page, pages })
    await facilitator.projectorSays('On screen')
    await expect(facilitator.page.getByText(`Page ${page} of ${pages}, turns by key`)).toBeVisible()
    seen.push(await projector.words())
    await expect.poll(() => facilitator.painted()).toBe(seen.at(-1))
    expect(await projector.cut()).toEqual([])
    await facilitator.press('y')
  }
  for (const wording of wordings) expect(seen.join('\n')).toContain(wording)
})
