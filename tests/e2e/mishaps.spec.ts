import { expect, test, type Session } from './fixtures'
import { atTheShelter, shelter } from './pages/samples'
import { ProjectorScreen as ProjectorWindow } from './pages/projector'

/* What went wrong in front of a room with other tools, each tried here on the real windows. */

const laptop = "{1280x800 label='Laptop'}"
const beamer = { left: 1280, top: 0, width: 1920, height: 1080, label: 'Beamer' }

test.use({ screens: `${laptop}{1920x1080 label='Beamer'}` })

/** The id of the screen the projector is on. */
async function beamerOf({ facilitator }: Session): Promise<string> {
  const screens = await facilitator.screens()
  return screens.find((screen) => screen.projector)?.id ?? 'none'
}

test('notes on the projector: what is typed in private is in no message the room’s window gets', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await projector.keepMessages()
  await facilitator.openNotes()
  await facilitator.writeNote('UNVERWECHSELBAR call back on Friday')
  await facilitator.decide('Ask for a second lamp')
  await facilitator.press('f')
  await facilitator.press('f')
  await facilitator.press('n')
  await expect(projector.view).toContainText('Saltworks play park')
  const messages = await projector.messages()
  expect(messages).toContain('Ask for a second lamp')
  expect(messages).not.toContain('UNVERWECHSELBAR')
  expect(await projector.page.content()).not.toContain('UNVERWECHSELBAR')
})

test('output back on the wrong screen after a cable wobble: it comes back where it was, blank', async ({
  session,
}) => {
  const { facilitator, candor } = session
  await atTheShelter(session)
  await candor.displays.remove(await beamerOf(session))
  await facilitator.projectorSays('Held blank')
  await expect(facilitator.page.getByText('The projector’s screen is unplugged')).toBeVisible()
  // Another screen on the plug is another screen, and not for the room.
  const other = await candor.displays.add({ ...beamer, width: 1280, label: 'Television' })
  await expect.poll(async () => (await facilitator.screens()).length).toBe(2)
  await facilitator.projectorSays('Held blank')
  await candor.displays.remove(other)

  await candor.displays.add(beamer)
  const back = new ProjectorWindow(await candor.projector())
  await facilitator.projectorSays('Blank')
  await back.shows('blank')
  expect(await back.page.evaluate(() => [screenX, innerWidth])).toEqual([1280, 1920])
  await facilitator.press('b')
  await expect(back.view).toContainText(shelter)
  await facilitator.projectorSays('On screen')
})

test('a “hidden” indicator that lies: blank is said only when the projector has painted it', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await projector.holdFrames()
  await facilitator.press('b')
  await facilitator.projectorSays('Not confirmed')
  await expect(facilitator.miniature('now')).toContainText('Heron Flats bus shelter')
  await projector.releaseFrames()
  await facilitator.projectorSays('Blank')
  await expect(facilitator.page.getByText(/Confirmed by the projector for/)).toBeVisible()
})

test('freeze that freezes the operator too: only the room is frozen', async ({ session }) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const kept = await projector.words()
  await facilitator.press('f')
  await facilitator.projectorSays('Frozen')
  await facilitator.look('Saltworks play park: what we tried')
  await facilitator.discuss('Four mornings, two workers')
  await facilitator.decide('Go on until the spring')
  await facilitator.press('n')
  await expect(facilitator.heading('Saltworks play park: what we tried')).toBeVisible()
  expect(await projector.words()).toBe(kept)
  await facilitator.press('f')
  await expect(projector.view).toContainText('Go on until the spring')
})

test('“next” that jumps because someone scrolled: next is where the table is, whatever is looked at', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const promised = await facilitator.previewed()
  expect(promised).toContain('Saltworks play park')
  await facilitator.look('Closing')
  for (let press = 0; press < 5; press += 1) await facilitator.press('j')
  await facilitator.page.mouse.move(120, 300)
  await facilitator.page.mouse.wheel(0, 4_000)
  expect(await facilitator.previewed()).toBe(promised)
  await facilitator.press('n')
  await expect.poll(() => projector.words()).toBe(promised)
})

test('the projector on the wrong screen: every screen says its number before anything shows', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.press('n')
  await facilitator.press('w')
  await expect(facilitator.screenChooser).toContainText('1This screen')
  await expect.poll(() => facilitator.numbersOnScreens()).toEqual(['2'])
  await facilitator.page.keyboard.press('2')
  const projector = new ProjectorWindow(await session.candor.projector())
  await projector.shows('welcome')
  await expect.poll(() => facilitator.numbersOnScreens()).toEqual([])
  // From now on it is known: no question, at the next meeting neither.
  await facilitator.press('w')
  await facilitator.projectorSays('Projector not open')
  await expect.poll(() => projector.page.isClosed()).toBe(true)
  await facilitator.press('w')
  await new ProjectorWindow(await session.candor.projector()).shows('welcome')
  const again = await session.restart()
  await again.facilitator.trySample()
  await again.facilitator.start()
  await again.facilitator.press('w')
  await new ProjectorWindow(await again.candor.projector()).shows('blank')
})

test('the cockpit on the projector: one key swaps the screens, blank first', async ({
  session,
}) => {
  const { facilitator } = session
  await atTheShelter(session)
  await facilitator.openNotes()
  await facilitator.press('o')
  await facilitator.projectorSays('Blank')
  await expect(facilitator.notes).toBeHidden()
  const projector = new ProjectorWindow(await session.candor.projector())
  await projector.shows('blank')
  const placed = await facilitator.screens()
  expect(
    placed.map(({ label, projector: isProjector, here }) => ({ label, isProjector, here })),
  ).toEqual([
    { label: 'Laptop', isProjector: true, here: false },
    { label: 'Beamer', isProjector: false, here: true },
  ])
  await facilitator.press('b')
  await expect(projector.view).toContainText(shelter)
})

test('text too small for the back row: one key makes it larger, and it still fits', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  const height = (): Promise<number> =>
    projector.view.locator('h1').evaluate((title) => parseFloat(getComputedStyle(title).fontSize))
  const usual = await height()
  await facilitator.press('z')
  await facilitator.press('z')
  await expect.poll(height).toBeGreaterThan(usual)
  expect(await projector.cut()).toEqual([])
  await facilitator.press('0')
  await expect.poll(height).toBe(usual)
})

test('a projector that hangs: a projector that stops answering is blank when it is back', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await projector.holdFrames()
  // Longer than a projector may be silent; nothing in the page tells of it, so it is waited for.
  await expect(facilitator.page.locator('.strip__detail').first()).toContainText(
    'The projector stopped answering',
    { timeout: 20_000 },
  )
  await projector.releaseFrames()
  await projector.shows('blank')
  await facilitator.projectorSays('Blank')
  await facilitator.press('b')
  await expect(projector.view).toContainText(shelter)
})

test('a page that is loaded anew: the cockpit knows everything at once, and what comes after', async ({
  session,
}) => {
  const { facilitator } = session
  const projector = await atTheShelter(session)
  await facilitator.decide('Ask for a second lamp')
  await facilitator.page.reload()
  await expect(facilitator.page.getByText('Ask for a second lamp').first()).toBeVisible()
  await facilitator.projectorSays('On screen')
  await expect(projector.view).toContainText(shelter)
  await facilitator.decide('Ask for a third lamp')
  await expect(facilitator.page.getByText('Ask for a third lamp').first()).toBeVisible()
})
