import { expect, type Session, test } from './fixtures'
import { pictures } from './pages/sights'

/** The sample meeting is running, and the bus shelter is looked at. */
async function atTheShelter({ facilitator }: Session) {
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Heron Flats bus shelter/)
  return { facilitator, page: facilitator.page }
}

test('what was typed at an item and never added is asked about before the meeting ends', async ({
  session,
}, info) => {
  const { facilitator, page } = await atTheShelter(session)
  const form = await facilitator.form('Add what was heard')
  await form.getByLabel('What was heard').fill('The light is out again.')
  const decision = await facilitator.form('Add a decision')
  await decision.getByLabel('Decision').fill('Ask for')
  await facilitator.button('Wrap up').first().click()
  const left = page.getByRole('region', { name: 'Typed, but not added' })
  await expect(left.getByRole('listitem')).toHaveCount(2)
  await expect(left).toContainText('The light is out again.')
  await expect(facilitator.button('End the meeting')).toBeDisabled()
  await pictures(page, info, 'half typed')

  await left.getByRole('button', { name: 'Discard: Ask for' }).click()
  await expect(left.getByRole('listitem')).toHaveCount(1)
  await left.getByRole('button', { name: 'Go to: The light is out again.' }).click()
  await expect(form.getByLabel('What was heard')).toHaveValue('The light is out again.')
  await expect(decision).toBeHidden()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'out again' })).toBeVisible()
  await facilitator.button('Wrap up').first().click()
  await expect(left).toBeHidden()
})

test('whose name is typed a second time stays signed in', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.signIn('R. Adeyo')
  await facilitator.press('s')
  await page.keyboard.type('R. Adeyo')
  await page.keyboard.press('Enter')
  await expect(page.getByText('R. Adeyo is signed in already')).toBeVisible()
  await expect(facilitator.person('R. Adeyo')).toHaveAttribute('aria-pressed', 'true')
})

test('whoever asks to speak gets the floor, the community first', async ({ session }, info) => {
  const { facilitator, candor } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  await facilitator.trySample()
  await facilitator.start()
  for (const name of ['Sgt. Lena Voss', 'R. Adeyo']) {
    await facilitator.signIn(name)
    await page.getByRole('button', { name: `Asks to speak: ${name}` }).click()
  }
  const list = page.getByRole('region', { name: 'Speakers' })
  await expect(list.getByRole('listitem')).toHaveText([/R. Adeyo/, /Lena Voss/])
  await page.keyboard.press('Alt+Shift+s')
  await expect(list.getByRole('listitem').first()).toContainText('0:0')
  await facilitator.openProjector()
  await expect((await candor.projector()).locator('body')).not.toContainText('Voss')
  await pictures(page, info, 'speakers')
  await list.getByRole('button', { name: 'Next speaker' }).click()
  await list.getByRole('button', { name: 'End turn' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(0)
  await expect(list).toContainText('Agencies')
  await facilitator.button('Close Part A').click()
  await expect(list).toBeHidden()
})

test('who and by when are read as they are said, before they are added', async ({
  session,
}, info) => {
  const { facilitator, page } = await atTheShelter(session)
  const form = await facilitator.form('Add an action')
  await form.getByLabel('Action').fill('Ask for a second lamp')
  await form.getByLabel('Owner').fill('adeyo')
  await expect(form).toContainText('R. Adeyo')
  await form.getByLabel('Due date').fill('soonish')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toContainText('Candor doesn’t know that day')
  await form.getByLabel('Due date').fill('in 2 weeks')
  await expect(form).toContainText('in 14 days')
  await pictures(page, info, 'owner and day')
  await page.keyboard.press('Enter')
  const entry = page.getByRole('listitem').filter({ hasText: 'Ask for a second lamp' })
  await expect(entry).toContainText('R. Adeyo')
  await expect(entry).toContainText(/by \w{3}, \w{3} \d+/)
  await expect(form.getByLabel('Action')).toBeFocused()
})

test('what is heard is the whole town’s until somebody says whose', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(/^Where to hold office hours/)
  await facilitator.hear('The last bus leaves too early.')
  const said = page.getByRole('listitem').filter({ hasText: 'The last bus' })
  await expect(said).toContainText('Whole town')
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.hear('The light is out.')
  await expect(page.getByRole('listitem').filter({ hasText: 'The light' })).toContainText(
    'Heron Flats',
  )
})
