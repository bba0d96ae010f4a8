import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/* Calls and concerns, side by side, and whose voice is missing, as the facilitator sees them. */

test('a silence becomes an action of the next meeting in one press', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySampleAt('Calls and concerns')
  await expect(
    page.getByRole('img', { name: /^Heron Flats, 12 months: no call data/ }),
  ).toBeVisible()
  await expect(page.getByText('Silence is not safety.')).toBeVisible()
  await expectAccessibleInBoth(page, 'numbers beside words')
  await pictures(page, info, 'comparison')
  const step = 'Hand out the form for concerns'
  const row = page.getByRole('listitem').filter({ hasText: step })
  await row.getByRole('button', { name: `Make it an action: ${step}` }).click()
  await expect(row).toContainText('Already an action')
  await page.getByRole('tab', { name: 'Actions', exact: true }).click()
  await expect(page.getByText(step)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(step)).toBeHidden()
})

const run = promisify(execFile)

/** Police calls of Larkmoor up to last month: many from Heron Flats, few from Saltworks, some by officers. */
function policeCalls(): string {
  const header =
    'CAD Event Number,CAD Event Clearance Description,Call Type,Priority,Initial Call Type,Final Call Type,Original Time Queued,Arrived Time,Precinct,Sector,Beat,Blurred_Longitude,Blurred_Latitude,Dispatch Neighborhood'
  const rows = [header]
  const now = new Date()
  for (let back = 1; back <= 10; back += 1)
    for (const [place, calls, type] of [
      ['HERON FLATS', 3 + (back % 4), '911'],
      ['SALTWORKS', back % 2, '911'],
      ['HERON FLATS', 2, 'ONVIEW'],
    ] as const)
      for (let at = 0; at < calls; at += 1) {
        const day = new Date(now.getFullYear(), now.getMonth() - back, 12)
        const when = `${String(day.getMonth() + 1).padStart(2, '0')}/12/${day.getFullYear()} 6:08:26 PM`
        rows.push(
          `${rows.length},REPORT WRITTEN,${type},2,NOISE,NOISE,${when},,SOUTH,HARBOR,H2,-122.3,47.6,${place}`,
        )
      }
  return rows.join('\n')
}

test('figures stand beside words for the table, the projector, the minutes and the neighborhood', async ({
  session,
}, info) => {
  const { facilitator, candor, savedDir } = session
  const { page } = facilitator
  await facilitator.trySample()
  await facilitator.button('Back to the workgroup').click()

  await test.step('a file is brought in, and each neighborhood has its picture', async () => {
    const file = info.outputPath('calls.csv')
    writeFileSync(file, policeCalls())
    await page.getByRole('tab', { name: 'Public data', exact: true }).click()
    await facilitator.button('Import public data…').click()
    candor.dialogs.queueOpen(file)
    const dialog = page.getByRole('dialog', { name: 'Import public data' })
    await dialog.getByRole('button', { name: 'Choose a file…' }).click()
    await dialog.getByRole('button', { name: 'Read the whole file' }).click()
    await dialog.getByRole('button', { name: 'Keep the counts' }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('tab', { name: 'Calls and concerns', exact: true }).click()
    const heron = page.locator('.comparison__row', { hasText: 'Heron Flats' }).first()
    await expect(heron).toContainText('calls by the community')
    await expect(heron).toContainText('Not counted: 20 started by officers.')
    await expect(page.locator('.comparison__row', { hasText: 'Millrace' }).first()).toContainText(
      'No data for this place',
    )
    await heron.getByText('Each month of Heron Flats as a table').click()
    await expect(heron.getByRole('table')).toContainText('no data')
    await expectAccessibleInBoth(page, 'figures beside words')
    await pictures(page, info, 'figures beside')
  })

  await test.step('as a document it has every picture, and what each says month by month', async () => {
    await facilitator.button('As a document…').click()
    const dialog = page.getByRole('dialog', { name: 'Calls and concerns, side by side' })
    await expect(dialog.getByRole('img', { name: /page 1 of/ })).toBeVisible()
    await pictures(page, info, 'data sheet')
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
    await expect.poll(() => candor.dialogs.saved()).toEqual(['calls-and-concerns.pdf'])
    const { stdout } = await run('pdftotext', [join(savedDir, 'calls-and-concerns.pdf'), '-'])
    expect(stdout).toContain('Few calls does not mean few problems.')
    expect(stdout).toContain('Calls by the community: 4')
    expect(stdout).not.toContain('122.3')
  })

  await test.step('the table decides where to concentrate, in words', async () => {
    await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await page.locator('.panel .row--press').first().click()
    await facilitator.start()
    await facilitator.look(/Heron Flats bus shelter/)
    await facilitator.button('Add calls and concerns').click()
    const sheet = page.getByRole('region', { name: 'Calls and concerns, side by side' })
    await expect(sheet.getByRole('row', { name: /Saltworks/ })).toContainText(/[0-9]/)
    const why = sheet.getByLabel('Why Saltworks, or why not')
    await why.fill(`https://larkmoor.example/${'council-minutes-'.repeat(20)}`)
    expect(await scrollsSideways(page)).toBe(false)
    await why.fill('Few call from here, and the path is dark.')
    await why.blur()
    await expectAccessibleInBoth(page, 'a comparison')
    await pictures(page, info, 'comparison')
    const projector = await session.openProjector()
    await sheet.getByRole('button', { name: 'Show these on the projector' }).click()
    await projector.shows('comparison')
    // Two neighborhoods a page: whoever comes third is on the next.
    await facilitator.button(/Turn page/).click()
    await expect(projector.page.getByRole('img', { name: /Saltworks/ })).toBeVisible()
    await expect(projector.page.locator('body')).toContainText('the path is dark')
    await expectAccessibleInBoth(projector.page, 'figures on the projector')
    await facilitator.decide('Begin with Saltworks')
  })

  await test.step('the minutes have it, with where the figures are from', async () => {
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Minutes')
    await facilitator.button('Save as PDF…').click()
    await expect.poll(() => candor.dialogs.saved()).toContain('minutes.pdf')
    const { stdout } = await run('pdftotext', [join(savedDir, 'minutes.pdf'), '-'])
    const text = stdout.replaceAll(/\s+/g, ' ')
    expect(text).toContain('Few call from here, and the path is dark.')
    expect(text).toContain('Few calls does not mean few problems.')
    expect(text).toContain('Begin with Saltworks')
  })
})
