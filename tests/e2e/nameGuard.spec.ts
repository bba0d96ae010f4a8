import { readdir } from 'node:fs/promises'
import { expect, test } from './fixtures'

const shelter = /^Heron Flats bus shelter/

test('a participant’s name typed into a decision on the projector never reaches the projector', async ({
  session,
}) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.addParticipant('Ashby Tolliver')
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.look(shelter)
  await facilitator.decide('Ask Parks for two lamps')
  await facilitator.button(/^Show the decision large/).click()
  await projector.shows('decision')
  await expect(projector.view).toContainText('two lamps')
  await projector.keepMessages()

  await facilitator.button(/^Change the decision/).click()
  const field = page.getByRole('textbox', { name: 'Decision', exact: true }).first()
  await field.fill('Ask Parks for two lamps near ')
  await field.press('End')
  await page.keyboard.type('tolivers place')
  await expect(facilitator.flag).toBeVisible()
  // Longer than any pause after which typing is stored.
  await page.waitForTimeout(1_500)
  await field.blur()
  await page.waitForTimeout(500)
  expect(await projector.messages()).not.toMatch(/tol/i)
  expect(await projector.text()).not.toMatch(/tol/i)

  await facilitator.flag.getByRole('button', { name: 'Remove it' }).click()
  await expect(facilitator.flag).toBeHidden()
  await expect(projector.view).toContainText('near place')
})

test('what is somebody else’s is said once, and then stored, shown and printed', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.addParticipant('Ashby Tolliver')
  await facilitator.start()
  await facilitator.look(shelter)
  const form = await facilitator.form('Add a decision')
  await form.getByLabel('Decision').fill('Repair the lamps of Tolliver the baker')
  await form.getByLabel('Decision').press('Enter')
  await expect(facilitator.flag).toBeVisible()
  await expect(form.getByLabel('Decision')).toHaveValue(/Tolliver the baker/)
  await facilitator.flag.getByRole('button', { name: 'Different person' }).click()
  await expect(facilitator.flag).toBeHidden()
  await form.getByLabel('Decision').press('Enter')
  await expect(facilitator.page.getByRole('listitem').filter({ hasText: 'Tolliver' })).toBeVisible()
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Minutes')
  await facilitator.saveDocument()
  await expect.poll(() => readdir(session.savedDir)).toEqual(['minutes.pdf'])
})

test('minutes that name a participant aren’t saved before every place was decided about', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.look(shelter)
  await facilitator.decide('Visit with Tolliver on Tuesday')
  // Somebody becomes a participant only later.
  await facilitator.addParticipant('Ashby Tolliver')
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Minutes')
  await facilitator.saveDocument()
  const stopped = facilitator.page.getByRole('alert', { name: 'Not saved' })
  await expect(stopped).toContainText('Decision 1 of “Heron Flats bus shelter')
  await expect(stopped).toContainText('Visit with Tolliver on Tuesday')
  expect(await readdir(session.savedDir)).toEqual([])
  await stopped.getByRole('button', { name: 'Different person' }).click()
  await expect(stopped).toBeHidden()
  await facilitator.saveDocument()
  await expect.poll(() => readdir(session.savedDir)).toEqual(['minutes.pdf'])
})

test('while the notes are locked a document is saved only without the check, on purpose', async ({
  session,
}) => {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.choose('Lock the private notes')
  await facilitator.goTo('Documents')
  await facilitator.openDocument('Minutes')
  await facilitator.saveDocument()
  await expect(facilitator.page.getByText('Names can’t be checked')).toBeVisible()
  expect(await readdir(session.savedDir)).toEqual([])
  await facilitator.button('Continue without the check').click()
  await expect.poll(() => readdir(session.savedDir)).toEqual(['minutes.pdf'])
})
