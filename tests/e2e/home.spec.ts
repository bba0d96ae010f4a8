import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { holdMeetings } from './pages/pastMeetings'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

const places = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise']

/** So many meetings were held before: enough for each list to hold more than it shows; more for pictures. */
const held = Number(process.env['MEETINGS'] ?? 4)

/** Whether all of home is in sight, without scrolling. */
async function expectOneLook(page: Page, name: string): Promise<void> {
  const cut = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  await expect.poll(cut, `${name}: pixels below the edge`).toBeLessThanOrEqual(0)
  expect(await scrollsSideways(page), name).toBe(false)
}

const lineOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).and(page.locator('[data-line]'))

test('home says what to do first, then what is owed, each a press away and back to the same line', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', places)

  await test.step('with nothing, the first steps', async () => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await expectAccessibleInBoth(page, 'home before the first meeting')
    await pictures(page, info, 'first')
    await lineOf(page, /Add the people at the table/).click()
    await expect(page.getByRole('tab', { name: 'People', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await page.keyboard.press('Alt+Shift+H')
    await expect(lineOf(page, /Add the people at the table/)).toBeFocused()
  })

  await holdMeetings(page, held, new Date().toISOString().slice(0, 10))

  await test.step('with meetings held, one look on every size', async () => {
    await expect(page.getByRole('heading', { name: 'Answers owed' })).toBeVisible()
    await expect(page.getByText('Nobody assigned').first()).toBeVisible()
    await expect(page.getByText(/^\w+ \w+ goes · Every Monday/)).toBeVisible()
    for (const [width, height] of [
      [1024, 700],
      [1280, 800],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expectOneLook(page, `${width}x${height}`)
      await pictures(page, info, `${width}x${height}`)
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await expectAccessibleInBoth(page, 'home')
  })

  await test.step('a late promise, by the keys alone', async () => {
    const first = page.locator('[data-line]').first()
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-line]').nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await expect(first).toBeFocused()
    const promise = page.locator('[data-line^="promise "]').first()
    const line = (await promise.getAttribute('data-line')) ?? ''
    while ((await page.evaluate(() => document.activeElement?.getAttribute('data-line'))) !== line)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator(`#entry-${line.replace('promise ', '')}`)).toBeFocused()
    await page.keyboard.press('Alt+Shift+H')
    await expect(promise).toBeFocused()
  })

  await test.step('an answer that is owed opens over home, and closes to its line', async () => {
    const answer = page.locator('[data-line^="answer "]').first()
    await answer.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(answer).toBeFocused()
  })

  await test.step('minutes and report-backs open as documents; leaving them is back on the line', async () => {
    for (const line of ['minutes', 'report-back']) {
      const pressed = page.locator(`[data-line^="${line} "]`).first()
      const name =
        line === 'minutes' ? 'Minutes' : await pressed.locator('span').first().innerText()
      await pressed.press('Enter')
      await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'true',
      )
      await facilitator.button('Back to the workgroup').click()
      await expect(pressed).toBeFocused()
    }
  })

  await test.step('everything that is owed is one press away', async () => {
    await page.getByRole('button', { name: /^All \d+ answers owed/ }).click()
    await expect(page.getByText(/concerns not answered yet, those due/)).toBeVisible()
    // Whoever goes elsewhere by themselves isn't sent back there.
    await page.getByRole('tab', { name: 'Visits', exact: true }).click()
    await page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await expect(page.getByText(/concerns not closed/)).toBeVisible()
  })
})
