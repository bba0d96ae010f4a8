import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { launchCandor } from './attach'
import { expect, test, type Session } from './fixtures'
import { passphrase } from './pages/facilitator'
import { expectAccessibleInBoth, pictures } from './pages/sights'

const run = promisify(execFile)

async function askToOpen(session: Session): Promise<void> {
  await session.facilitator.page
    .getByRole('list', { name: 'Workgroups on this computer' })
    .getByRole('button')
    .click()
}

async function unlock(session: Session, secret: string): Promise<void> {
  await session.facilitator.page
    .getByLabel('Passphrase or recovery code', { exact: true })
    .fill(secret)
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
  await page.getByRole('tab', { name: 'Safety and backups', exact: true }).click()
  await facilitator.button('Change the passphrase…').click()
  await page.getByLabel('Current passphrase or recovery code', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase', { exact: true }).fill('eleven geese over Old Quarry')
  await page.getByLabel('Passphrase again', { exact: true }).fill('eleven geese over Old Quarry')
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

  const grepVault = async (text: string): Promise<string> =>
    (await run('grep', ['-rlai', '-e', text, session.dataDir]).catch(() => ({ stdout: '' }))).stdout
  for (const text of ['pelican', 'zanzibar', 'Larkmoor', 'Heron', 'SQLite', passphrase])
    expect(await grepVault(text), text).toBe('')
  // The search itself works: it finds what is in every vault.
  expect(await grepVault('CANDOR-JOURNAL')).not.toBe('')
})

test('a code written down wrong is noticed before it is needed', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.button('New workgroup').click()
  await page.getByLabel('Name', { exact: true }).fill('Larkmoor')
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByLabel('Passphrase again', { exact: true }).fill('short')
  await facilitator.button('Create workgroup').click()
  await expect(page.getByText(/at least 12 characters/)).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await expect(page.getByText(/Very hard to guess|Hard to guess/)).toBeVisible()
  await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase)
  await facilitator.button('Create workgroup').click()
  await facilitator.button('I have written it down').click()
  await page.getByLabel('Type its last group').fill('UUUU')
  await facilitator.button('Continue').click()
  await expect(page.getByText(/isn’t the last group/)).toBeVisible()
})

/** A workgroup with a meeting, at an item with a private note. */
async function withANote(session: Session): Promise<void> {
  const { facilitator } = session
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.addItem('Bus shelter')
  await facilitator.start()
  await facilitator.page.getByRole('button', { name: /^Bus shelter/ }).click()
  await facilitator.openNotes()
  await facilitator.writeNote('Private words')
}

test('locked notes are gone from the screen, and only the passphrase brings them back', async ({
  session,
}) => {
  await withANote(session)
  const { page } = session.facilitator
  const pane = page.getByRole('region', { name: 'Private notes' })
  await session.facilitator.locking(() => pane.getByRole('button', { name: 'Lock' }).click())
  await expect(pane).toBeHidden()
  await expect(page.getByRole('button', { name: /^Bus shelter/ })).toBeVisible()
  await page.keyboard.press('Alt+r')
  const asked = page.getByRole('dialog', { name: 'The private notes are locked' })
  await asked.getByLabel('Passphrase or recovery code', { exact: true }).fill('not this one at all')
  await page.keyboard.press('Enter')
  await expect(asked.getByText(/doesn’t open the notes/)).toBeVisible()
  await asked.getByLabel('Passphrase or recovery code', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(pane.getByLabel('Note', { exact: true })).toHaveValue('Private words')
})

test('a locked screen locks the notes', async ({ session }) => {
  await withANote(session)
  const { page } = session.facilitator
  const pane = page.getByRole('region', { name: 'Private notes' })
  await expect(pane).toBeVisible()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setIdleOverride', { isUserActive: true, isScreenUnlocked: false })
  await expect(pane).toBeHidden()
})

test('a backup is saved, checked in a drill, and brought back; then the workgroup is removed', async ({
  session,
}, info) => {
  await withANote(session)
  const { facilitator, savedDir, candor } = session
  const { page } = facilitator
  await facilitator.button('Back to the workgroup').click()
  await page.getByRole('tab', { name: 'Safety and backups', exact: true }).click()
  await facilitator.button('Save a backup…').click()
  await expect(page.getByText('The backup was saved and read back.')).toBeVisible()
  const [name = ''] = candor.dialogs.saved()
  expect(name).toMatch(/^candor-backup-[\d-]+\.candor$/)

  candor.dialogs.queueOpen(join(savedDir, name))
  await facilitator.button('Check a backup…').click()
  await facilitator.button('Choose the backup…').click()
  await page
    .getByLabel('Passphrase or recovery code when the backup was made', { exact: true })
    .fill(passphrase)
  await page.keyboard.press('Enter')
  const notes = page.getByRole('row', { name: /^Private notes/ })
  await expect(notes.getByRole('cell')).toHaveText(['1', '1'])
  await facilitator.button('Done').click()

  await facilitator.button('Back to all workgroups').click()
  candor.dialogs.queueOpen(join(savedDir, name))
  await facilitator.button('Restore from a backup…').click()
  await facilitator.button('Choose the backup…').click()
  await page
    .getByLabel('Passphrase or recovery code when the backup was made', { exact: true })
    .fill(passphrase)
  await page.keyboard.press('Enter')
  await facilitator.button('Add it to this computer').click()
  const list = page.getByRole('list', { name: 'Workgroups on this computer' })
  await expect(list.getByRole('button')).toHaveCount(2)
  await list.getByRole('button').first().click()
  await unlock(session, passphrase)
  await expect(facilitator.heading('Larkmoor LEAD workgroup')).toBeVisible()

  await page.getByRole('tab', { name: 'Safety and backups', exact: true }).click()
  await pictures(page, info, 'safety')
  await facilitator.button('Remove this workgroup…').click()
  const removal = page.getByRole('dialog')
  await removal.getByLabel('Passphrase or recovery code', { exact: true }).fill('something else')
  await page.keyboard.press('Enter')
  await expect(removal).toContainText('Nothing was removed')
  await expectAccessibleInBoth(page, 'removing a workgroup')
  await pictures(page, info, 'removal')
  await removal.getByLabel('Passphrase or recovery code', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The workgroup was removed from this computer.')).toBeVisible()
  await expect(list.getByRole('button')).toHaveCount(1)
})

test('new keys come with a new recovery code to write down', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  const old = await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await page.getByRole('tab', { name: 'Safety and backups', exact: true }).click()
  await facilitator.button('Make new keys…').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  const code = await facilitator.noteRecoveryCode()
  expect(code).not.toBe(old)
  const again = await session.restart()
  await askToOpen(again)
  await unlock(again, old)
  await expect(
    again.facilitator.page.getByText('That recovery code doesn’t open it.'),
  ).toBeVisible()
  await unlock(again, code)
  await expect(again.facilitator.heading('Larkmoor LEAD workgroup')).toBeVisible()
})

test('a second Candor on the same data says so and ends; after a kill the next one just starts', async ({
  session,
}) => {
  const options = { dataDir: session.dataDir, dialogs: session.savedDir }
  await expect(launchCandor(options)).rejects.toThrow('Candor is open already')
  await session.candor.kill()
  const again = await session.restart()
  await expect(again.facilitator.button('New workgroup')).toBeVisible()
})

test('a data folder that can’t be used is told of in the window, with what to do', async ({
  session,
}, info) => {
  const { dataDir } = session
  // A file stands where the folder would be made.
  const candor = await launchCandor({ dataDir: join(dataDir, 'lock', 'candor') })
  try {
    const page = candor.facilitator
    await expect(page.getByRole('note')).toHaveText(
      /^There is a file where Candor’s folder should be\. Move it away, or set CANDOR_DATA_DIR .+ Nothing was changed\.$/,
    )
    await expect(page.getByRole('button', { name: 'New workgroup' })).toHaveCount(0)
    await pictures(page, info, 'unusable folder')
    await page.getByRole('button', { name: 'Quit Candor' }).focus()
    // The window goes in the middle of the press: that the program ends is its answer.
    void page.keyboard.press('Enter').catch(() => undefined)
    await candor.ended
  } finally {
    await candor.kill()
  }
})
