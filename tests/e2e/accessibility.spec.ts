import { expect, test, type Session } from './fixtures'
import { expectAccessible, expectAccessibleInBoth, scrollsSideways } from './pages/sights'

/** Opens a dialog by a press, looks at it and closes it. */
async function dialog(session: Session, name: string, open: () => Promise<void>): Promise<void> {
  const { page } = session.facilitator
  await open()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessibleInBoth(page, name)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('start, workgroup and their dialogs break no rule', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await expectAccessibleInBoth(page, 'start')
  await dialog(session, 'new workgroup', () => facilitator.button('New workgroup').click())
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', [])
  await expectAccessibleInBoth(page, 'workgroup without meetings')
  await facilitator.button('Back to all workgroups').click()
  await facilitator.trySample()
  await facilitator.button('Back to the workgroup').click()
  for (const tab of [
    'Home',
    'Meetings',
    'Concerns',
    'People',
    'Neighborhoods and groups',
    'Plain words',
    'About the workgroup',
  ]) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await expectAccessibleInBoth(page, tab)
  }
})

test('what seals a workgroup and opens it breaks no rule', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.fillNewWorkgroup('Larkmoor LEAD workgroup', [])
  await expectAccessibleInBoth(page, 'passphrase')
  await facilitator.button('Create workgroup').click()
  await expect(page.getByRole('list', { name: 'Recovery code' })).toBeVisible()
  await expectAccessibleInBoth(page, 'recovery code')
  await facilitator.noteRecoveryCode()
  await page.getByRole('tab', { name: 'Safety and backups', exact: true }).click()
  await expectAccessibleInBoth(page, 'safety and backups')
  for (const name of ['Change the passphrase…', 'Make new keys…'])
    await dialog(session, name, () => facilitator.button(name).click())
  await facilitator.button('Back to all workgroups').click()
  await dialog(session, 'unlock', () => page.getByRole('button', { name: /^Workgroup/ }).click())
})

test('preparing and its dialogs break no rule', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await expectAccessibleInBoth(page, 'prepare')
  await dialog(session, 'item', () => facilitator.press('Alt+Shift+N'))
  await dialog(session, 'meeting', () => facilitator.button('Change…').click())
  await dialog(session, 'shortcuts', () => facilitator.press('Control+/'))
  await dialog(session, 'palette', () => facilitator.press('Control+k'))
  await dialog(session, 'import', () =>
    facilitator.paste('Title,Minutes,Neighborhood\nShelter,x,Larkmoor Bay\n,5,\n"Broken,5\n'),
  )
})

test('the running meeting breaks no rule, panel by panel', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await session.openProjector()
  await facilitator.press('n')
  await facilitator.projectorSays('On screen')
  for (const panel of ['Welcome and goal', 'Past actions', 'Whose voice is here', 'Closing']) {
    await facilitator.look(panel)
    await expectAccessibleInBoth(page, panel)
  }
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.hear('The light has been out since August.')
  await facilitator.decide('Ask for two lamps', { because: 'People wait in the dark' })
  await facilitator.act('Write to the transit agency', 'R. Adeyo', '2026-12-15')
  await facilitator.press('v')
  await expectAccessibleInBoth(page, 'item')
  await facilitator.button(/^Change the decision/).click()
  await facilitator.button(/^Change the action/).click()
  await facilitator.press('f')
  await facilitator.openNotes()
  await expectAccessibleInBoth(page, 'item being changed, frozen, private notes open')
  await facilitator.press('r')
  await facilitator.look('Read back')
  await expectAccessibleInBoth(page, 'read back')
  await facilitator.look(/^Heron Flats bus shelter/)
  await dialog(session, 'not finished', () => facilitator.button('Not finished…').click())
  await facilitator.button('Close Part A').click()
  await expectAccessibleInBoth(page, 'Part B')
})

test('wrapping up and the documents break no rule', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.goTo('Wrap up')
  await expectAccessibleInBoth(page, 'wrap up before its time')
  await facilitator.button('Wrap up the meeting').click()
  await expect(facilitator.heading('Unfinished items')).toBeVisible()
  await expectAccessibleInBoth(page, 'wrap up')
  await facilitator.endMeeting('Carry over')
  await facilitator.openDocument('Minutes')
  await expectAccessibleInBoth(page, 'papers')
})

test('every view of the projector breaks no rule', async ({ session }) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  await projector.shows('blank')
  // A blank projector is truly empty, so it has no heading either.
  await expectAccessible(projector.page, 'blank', ['page-has-heading-one'])
  for (const [title, kind] of [
    ['Welcome and goal', 'welcome'],
    ['Past actions', 'past actions'],
    ['Whose voice is here', 'voice'],
    ['Heron Flats bus shelter: concerns at night', 'item'],
    ['Read back', 'read-back'],
    ['Closing', 'closing'],
  ] as const) {
    await facilitator.look(title)
    if (kind === 'item') {
      await facilitator.hear('The light has been out since August.')
      await facilitator.decide('Ask for two lamps')
    }
    await facilitator.press('v')
    await projector.shows(kind)
    await expectAccessibleInBoth(projector.page, kind)
  }
  await facilitator.look('Heron Flats bus shelter: concerns at night')
  await facilitator.button(/^Show the decision large/).click()
  await projector.shows('decision')
  await expectAccessibleInBoth(projector.page, 'decision')
  for (const [button, kind] of [
    ['Parking lot', 'parking lot'],
    ['Calls and concerns', 'comparison'],
    ['Break 10 min', 'break'],
  ] as const) {
    await facilitator.showAnother(button)
    await projector.shows(kind)
    await expectAccessibleInBoth(projector.page, kind)
  }
})

test('forced colors keep what is selected and restricted apart', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await page.emulateMedia({ forcedColors: 'active' })
  await facilitator.look(/^Heron Flats bus shelter/)
  // The system chooses the colors and answers for their contrast.
  await expectAccessible(page, 'forced colors', ['color-contrast'])
  const border = (name: string): Promise<string> =>
    page
      .getByRole('radio', { name, exact: true })
      .evaluate((node) => getComputedStyle(node).backgroundColor)
  expect(await border('Meet')).not.toBe(await border('Documents'))
  await facilitator.openNotes()
  await expect(facilitator.notes.getByRole('heading', { name: 'Private notes' })).toBeVisible()
})

test('at 200% zoom nothing has to be scrolled sideways', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 640, height: 400 })
  const fits = async (where: string): Promise<void> =>
    expect(await scrollsSideways(page), where).toBe(false)
  await fits('start')
  await facilitator.trySample()
  await fits('prepare')
  await facilitator.button('Start the meeting').first().click()
  await expect(facilitator.button('Wrap up')).toBeVisible()
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.decide('Ask for two lamps')
  await fits('meet')
  await facilitator.goTo('Wrap up')
  await facilitator.button('Wrap up the meeting').click()
  await expect(facilitator.heading('Unfinished items')).toBeVisible()
  await fits('wrap up')
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Minutes')
  await fits('papers')
  await facilitator.button('Back to the workgroup').click()
  await expect(facilitator.heading(/^To do/)).toBeVisible()
  await fits('workgroup')
})
