import type { TestInfo } from '@playwright/test'
import { expect, test, type Session } from './fixtures'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/* The thread that runs through the meetings: nothing is lost between them, and all of it is found. */

/** Looks at a screen in light and dark: no rule broken, nothing pushed out; a picture of each. */
async function lookAt({ facilitator }: Session, name: string, info: TestInfo): Promise<void> {
  const { page } = facilitator
  await expectAccessibleInBoth(page, name)
  await pictures(page, info, name)
  expect(await scrollsSideways(page), name).toBe(false)
}

/** Two meetings of a workgroup: the first parked one item and carried another over. */
async function firstMeeting({ facilitator }: Session): Promise<void> {
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats', 'Millrace'])
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.addItem('Bus shelter', { minutes: 15, place: 'Heron Flats' })
  await facilitator.addItem('ضوء على طريق الطاحونة', { minutes: 10, place: 'Millrace' })
  await facilitator.start()
  await facilitator.look(/^Bus shelter/)
  await facilitator.decide('Ask for two lamps', { because: 'People wait in the dark' })
  await facilitator.act('Visit the shelter at night', 'R. Adeyo', '2026-12-01')
  await facilitator.leave('Park', 'the transit agency has to answer first')
  await facilitator.look(/^ضوء/)
  await facilitator.leave('Carry over', 'we ran out of time')
  await facilitator.button(/^Wrap up$/).click()
  await facilitator.button('End the meeting').click()
  await facilitator.button('Back to the workgroup').click()
}

test('topics don’t vanish between meetings: carried over with reason and age, parked and taken up again', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await firstMeeting(session)
  await page.getByRole('tab', { name: 'Parking lot', exact: true }).click()
  await expect(page.getByText('the transit agency has to answer first')).toBeVisible()
  await expect(page.getByText('Waiting to be carried over')).toBeVisible()
  await lookAt(session, 'parking lot', info)
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await facilitator.prepareMeeting('2026-12-08')
  expect(await facilitator.agenda()).toEqual(['ضوء على طريق الطاحونة'])
  await expect(
    page.getByText('First on Nov 24, 2026. Carried over: we ran out of time'),
  ).toBeVisible()
  await facilitator.button('Take up: Bus shelter').click()
  await expect.poll(() => facilitator.agenda()).toContain('Bus shelter')
  await expect(page.getByText('Parked: the transit agency has to answer first')).toBeVisible()
  await expect(page.getByText('Nothing is parked.')).toBeVisible()
  await lookAt(session, 'prepare with carried items', info)
  await facilitator.press('Control+z')
  await expect(facilitator.button('Take up: Bus shelter')).toBeVisible()
})

test('a past action keeps its history of owners, dates and obstacles', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await firstMeeting(session)
  await facilitator.prepareMeeting('2026-12-08')
  await facilitator.start()
  await facilitator.look('Past actions')
  await facilitator.reportAction('Visit the shelter at night', 'Open', 'No staff at night')
  await facilitator.button('Owner, date and history of: Visit the shelter at night').click()
  await page.getByLabel('Now with').fill('Sgt. Lena Voss')
  await page.getByLabel('Now with').blur()
  await expect(page.getByText(/now with Sgt. Lena Voss/)).toBeVisible()
  await lookAt(session, 'past action', info)
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Actions', exact: true }).click()
  await facilitator.button('History of: Visit the shelter at night').click()
  await expect(page.getByText('Assigned to R. Adeyo, by Dec 1, 2026')).toBeVisible()
  await expect(
    page.getByText('now with Sgt. Lena Voss; in the way: No staff at night'),
  ).toBeVisible()
  await lookAt(session, 'actions', info)
})

test('the decisions register leads back to the meeting, with the focus on the decision', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await firstMeeting(session)
  await page.getByRole('tab', { name: 'Decisions', exact: true }).click()
  await expect(page.getByText('Because: People wait in the dark')).toBeVisible()
  await facilitator.button(/^History of: Ask for two lamps/).click()
  await expect(page.getByRole('list', { name: 'Recorded by' })).toContainText(
    /Recorded by (the facilitator|.+ \(facilitator\)), \d/,
  )
  await lookAt(session, 'decisions', info)
  await facilitator.button('Open the meeting of Nov 24, 2026').press('Enter')
  await expect(facilitator.heading('Bus shelter')).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ask for two lamps' }).last(),
  ).toBeFocused()
})

test('registers of a new workgroup say what will be found there', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', [])
  for (const [tab, words] of [
    ['Actions', 'Nothing is open.'],
    ['Decisions', 'No decisions yet.'],
    ['Parking lot', 'The parking lot is empty.'],
    ['What changed', 'Nothing has changed since'],
    ['Templates', 'No template of your own yet.'],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await expect(page.getByText(words)).toBeVisible()
    await lookAt(session, `empty ${tab}`, info)
  }
})

test('a recurring meeting starts from a template the site has made its own', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await page.getByRole('tab', { name: 'Templates', exact: true }).click()
  await facilitator.button('Copy and change Weekly, 45 minutes').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Tuesdays')
  await dialog.getByLabel('Title of item 1').fill('What Heron Flats has raised')
  await dialog.getByLabel('Minutes of item 1').fill('0')
  await dialog.getByRole('button', { name: 'Save the template' }).click()
  await expect(dialog.getByRole('alert')).toContainText('whole minutes')
  await dialog.getByLabel('Minutes of item 1').fill('20')
  await lookAt(session, 'template', info)
  await dialog.getByRole('button', { name: 'Save the template' }).click()
  await expect(dialog).toBeHidden()
  await lookAt(session, 'templates', info)
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await facilitator.prepareMeeting('2026-12-08')
  await facilitator.press('Alt+Shift+T')
  await lookAt(session, 'from a template', info)
  await dialog.getByRole('button', { name: 'Add 4 items' }).press('Enter')
  await expect(dialog).toBeHidden()
  expect(await facilitator.agenda()).toEqual([
    'What Heron Flats has raised',
    'What we tried, and what got in the way',
    'Report-back to each neighborhood, and by whom',
  ])
  await facilitator.choose('Save this agenda as a template')
  await expect(dialog.getByLabel('Title of item 4')).toHaveValue('Care coordination')
})

test('what changed is told since the last meeting, and since one last looked', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await firstMeeting(session)
  await page.getByRole('tab', { name: 'What changed', exact: true }).click()
  await expect(page.getByText('Ask for two lamps')).toBeVisible()
  await lookAt(session, 'what changed', info)
  await facilitator.button('Mark as seen').click()
  await expect(page.getByText(/^Nothing has changed since/)).toBeVisible()
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await facilitator.prepareMeeting('2026-12-08')
  await facilitator.press('c')
  await expect(page.getByRole('dialog').getByText('taken up again')).toBeVisible()
  await page.keyboard.press('Escape')
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'What changed', exact: true }).click()
  await page.getByRole('radio', { name: 'I last looked' }).click()
  await expect(page.getByText('taken up again')).toBeVisible()
  await expect(page.getByText('Ask for two lamps')).toBeHidden()
})
