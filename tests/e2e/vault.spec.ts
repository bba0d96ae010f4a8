import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test, type Session } from './fixtures'
import { passphrase } from './pages/facilitator'

const run = promisify(execFile)

async function askToOpen(session: Session): Promise<void> {
  await session.facilitator.page
    .getByRole('list', { name: 'Workgroups on this computer' })
    .getByRole('button')
    .click()
}

async function unlock(session: Session, secret: string): Promise<void> {
  await session.facilitator.page.getByLabel('Passphrase or recovery code').fill(secret)
  await session.facilitator.button('Open').click()
}

test('a workgroup opens with its passphrase or its recovery code, and with nothing else', async ({
  session,
}) => {
  const { facilitator } = session
  const code = await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  const again = await session.restart()
  await askToOpen(again)
  await unlock(again, 'seven herons cross the mill race')
  await expect(again.facilitator.page.getByText('That passphrase doesn’t open it.')).toBeVisible()
  await unlock(again, passphrase)
  await expect(again.facilitator.heading('Larkmoor LEAD workgroup')).toBeVisible()

  const later = await again.restart()
  await askToOpen(later)
  await unlock(later, code.toLowerCase().replaceAll('-', ' '))
  await expect(later.facilitator.heading('Larkmoor LEAD workgroup')).toBeVisible()
})

test('after a change the new passphrase opens, the old one doesn’t', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await page.getByRole('tab', { name: 'About the workgroup' }).click()
  await facilitator.button('Change the passphrase…').click()
  await page.getByLabel('Passphrase so far, or recovery code').fill(passphrase)
  await page.getByLabel('Passphrase', { exact: true }).fill('eleven geese over Old Quarry')
  await page.getByLabel('Passphrase again').fill('eleven geese over Old Quarry')
  await facilitator.button('Change').click()
  await expect(page.getByText('The new passphrase opens this workgroup')).toBeVisible()
  const again = await session.restart()
  await askToOpen(again)
  await unlock(again, passphrase)
  await expect(again.facilitator.page.getByText('That passphrase doesn’t open it.')).toBeVisible()
  await unlock(again, 'eleven geese over Old Quarry')
  await expect(again.facilitator.heading('Larkmoor LEAD workgroup')).toBeVisible()
})

test('a stranger with the files reads nothing of a workgroup', async ({ session }) => {
  const { facilitator } = session
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.addItem('Bus shelter zanzibar')
  await facilitator.start()
  await facilitator.page.getByRole('button', { name: /^Bus shelter/ }).click()
  await facilitator.openNotes()
  await facilitator.writeNote('quixotic pelican')
  await session.candor.kill()

  const found = async (text: string): Promise<string> =>
    (await run('grep', ['-rlai', '-e', text, session.dataDir]).catch(() => ({ stdout: '' }))).stdout
  for (const text of ['pelican', 'zanzibar', 'Larkmoor', 'Heron', 'SQLite', passphrase])
    expect(await found(text), text).toBe('')
  // The search itself works: it finds what is in every vault.
  expect(await found('CANDOR-JOURNAL')).not.toBe('')
})

test('a code written down wrong is noticed before it is needed', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.button('New workgroup').click()
  await page.getByLabel('Name', { exact: true }).fill('Larkmoor')
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByLabel('Passphrase again').fill('short')
  await facilitator.button('Create workgroup').click()
  await expect(page.getByText(/at least 12 characters/)).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await expect(page.getByText(/Very hard to guess|Hard to guess/)).toBeVisible()
  await page.getByLabel('Passphrase again').fill(passphrase)
  await facilitator.button('Create workgroup').click()
  await facilitator.button('I have written it down').click()
  await page.getByLabel('Type its last group').fill('UUUU')
  await facilitator.button('Go on').click()
  await expect(page.getByText(/isn’t the last group/)).toBeVisible()
})
