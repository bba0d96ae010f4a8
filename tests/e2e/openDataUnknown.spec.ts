import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'
import { importPublicData } from './pages/samples'

/* A file of a city nobody here knows, as its clerk sent it: to figures without a column being renamed. */

const beats = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6']
const header =
  'ObjectId,IncidentNumber,UnitCallSign,CallCreatedDateTime,ClosedDateTime,IncidentAddress,CallTypeDescription,CallSource,PatrolBeat,NeighborhoodName'
const row = (at: number, neighborhood: string, more: { day?: string; source?: string } = {}) => {
  const { day = `0${1 + (at % 3)}/${10 + (at % 12)}/2026 10:00`, source = 'E911' } = more
  const beat = beats[at % beats.length] ?? ''
  return `${at},26-${100 + at},U${at % 4},${day},,${200 + at} Tern Street,Noise,${source},${beat},${neighborhood}`
}
const names = ['HERON FLATS', 'Milrace', 'SALTWORKS NC', 'Harbor North', 'Harbor South', 'Dockside']
const rows = Array.from({ length: 90 }, (_, at) => row(at, names[at % names.length] ?? ''))
const file = [
  'Larkmoor dispatch center',
  'Calls for service; data as of 03/31/2026',
  '',
  header,
  ...rows,
  // A second unit at the same event, a day that is none, an officer, and a way nobody knows.
  rows[0],
  row(200, 'HERON FLATS', { day: '01/01/1970 00:00' }),
  row(201, 'HERON FLATS', { source: 'Self-Initiated' }),
  row(202, 'HERON FLATS', { source: 'Relay 7' }),
  '',
].join('\n')

/** Goes on by Tab until something has the focus, as who has no mouse does, and presses a key there. */
async function tabTo(page: Page, to: Locator, key = 'Enter'): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) {
      await expect(to).toBeInViewport()
      return page.keyboard.press(key)
    }
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

test('an unknown city’s file becomes figures by keyboard alone, what is in doubt asked first', async ({
  session,
}, info) => {
  const { facilitator, candor, savedDir } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1366, height: 768 })
  const path = join(savedDir, 'export.csv')
  writeFileSync(path, file)
  await facilitator.trySampleAt('Public data')
  await facilitator.button('Import public data…').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import public data' })
  const button = (name: string | RegExp): Locator => dialog.getByRole('button', { name })
  candor.dialogs.queueOpen(path)
  await expect(button('Choose a file…')).toBeFocused()
  await page.keyboard.press('Enter')

  const doubts = dialog.getByRole('region', { name: /Check these 3 first/ })
  await expect(doubts).toContainText('1 row of January 1970')
  await expect(doubts).toContainText('1 row has a number in “IncidentNumber”')
  await expect(doubts).toContainText(
    '1 different value of “CallSource” doesn’t say who began a row',
  )
  await expect(dialog).toContainText('January 2026 to March 2026')
  await expect(button('Read the whole file')).toBeInViewport()
  await expectAccessibleInBoth(page, 'an unknown file')
  await pictures(page, info, 'unknown file')
  await tabTo(page, dialog.getByRole('button', { name: /Not said Relay 7/ }))
  await page.getByRole('option', { name: 'The community' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('region', { name: /Check these 2 first/ })).toBeVisible()
  await tabTo(page, button('Read the whole file'))

  await expect(dialog).toContainText('All of it: 94 rows')
  await expect(dialog).toContainText('5 places to decide')
  await expect(button('Keep the counts')).toBeInViewport()
  await pictures(page, info, 'unknown places')
  await tabTo(page, button('Accept all 2 similar names'))
  await expect(dialog).toContainText('3 places to decide')
  const search = dialog.getByRole('textbox', { name: 'Search places' })
  await tabTo(page, search, 'h')
  await page.keyboard.type('arbor')
  await expect(dialog.getByRole('checkbox', { name: 'Select Harbor North' })).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'Select Dockside' })).toBeHidden()
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Select all 2' }), 'Space')
  await tabTo(page, button(/Set selected places to/))
  await page.getByRole('option', { name: 'Old Quarry' }).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, button('Set 2 places'))
  await expect(dialog).toContainText('1 place to decide')
  await expectAccessibleInBoth(page, 'places of an unknown file')
  await pictures(page, info, 'unknown places found')
  await search.fill('')
  await tabTo(page, dialog.getByRole('textbox', { name: 'What it is' }), 'P')
  await page.keyboard.type('olice calls')
  await tabTo(page, dialog.getByRole('textbox', { name: 'Who publishes it' }), 'L')
  await page.keyboard.type('arkmoor dispatch')
  await tabTo(page, button('Keep the counts'))
  await expect(dialog).toBeHidden()

  const source = page.getByRole('region', { name: 'Police calls' })
  await expect(source).toContainText('94 rows read')
  await expect(source).toContainText('77 in our neighborhoods')
  await expect(source).toContainText('of an event that was already counted')

  // The next file of the source asks nothing that was answered.
  await facilitator.button('Import public data…').click()
  candor.dialogs.queueOpen(path)
  await button('Choose a file…').click()
  await expect(dialog).toContainText('Police calls')
  await button('Read the whole file').click()
  await expect(dialog).toContainText('1 place to decide')
  await expect(dialog).not.toContainText('“Relay 7”')
})

test('a table that is counted already isn’t read before somebody says what is summed', async ({
  session,
}, info) => {
  const { facilitator, savedDir } = session
  const { page } = facilitator
  await page.setViewportSize({ width: 1024, height: 700 })
  const path = join(savedDir, 'counts.csv')
  const lines = ['Month,Neighborhood,Noise,Litter', '2026-01,Millrace,12,3', '2026-02,Millrace,9,1']
  writeFileSync(path, `${lines.join('\n')}\n`)
  const dialog = await importPublicData(session, path)
  await expect(dialog).toContainText('This table may be counted already: “Noise”, “Litter”')
  const read = dialog.getByRole('button', { name: 'Read the whole file' })
  await expect(read).toBeDisabled()
  await pictures(page, info, 'counted already')
  await dialog.getByRole('button', { name: /Column of the count/ }).click()
  await page.getByRole('option', { name: 'Noise' }).click()
  await expect(dialog).toContainText('“Noise” is summed')
  await read.click()
  await expect(dialog).toContainText('All of it: 2 rows')
  await expect(dialog).toContainText('Millrace (21)')
})
