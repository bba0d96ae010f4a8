import type { Locator } from '@playwright/test'
import { expect, type Session, test } from './fixtures'
import { expectAccessibleInBoth, pictures, scrollsSideways } from './pages/sights'

/** An ordinary item: four heard, two decided, three actions. */
const ordinary = [
  'h It is dark at the stop after four, and the women wait at the laundry.',
  'h The light was out on Monday, too.',
  'h Nobody sweeps behind the shelter. @adeyo',
  'h Kids wait on the road because of the glass.',
  'd Ask the transit agency for a second lamp at the shelter.',
  'd Outreach walks by on weekday mornings until the end of January.',
  'a Ask for a second lamp @adeyo next fri',
  'a Walk by with two outreach workers, weekdays from 6:30 @odile @adeyo in 2 weeks',
  'a Print the number to text on a card, in three languages @odile 12/15',
]

const sizes = [
  { width: 1024, height: 700 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
]

async function atAnItem({ facilitator }: Session, lines: readonly string[]): Promise<void> {
  await facilitator.trySample()
  await facilitator.start()
  for (const name of ['Odile Marsh', 'R. Adeyo']) await facilitator.signIn(name)
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  for (const line of lines) await facilitator.capture(line)
}

/** It is in sight as a whole, and nothing of it lies under something else. */
async function expectWhole(part: Locator, where: string): Promise<void> {
  const about = `${where}: ${String(part)}`
  await expect(part, about).toBeInViewport({ ratio: 1 })
  const covered = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [
      [left + 3, top + 3],
      [left + width / 2, top + height / 2],
      [left + width - 3, top + height - 3],
    ].filter(([x = 0, y = 0]) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && !element.contains(at) && !at.contains(element)
    }).length
  })
  expect(covered, about).toBe(0)
}

/** All controls of a line stand on one line: their middles are level. */
async function level(controls: Locator, where: string): Promise<void> {
  const middles = await controls.evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ top, height }) => Math.round(top + height / 2)),
  )
  expect(Math.max(...middles) - Math.min(...middles), where).toBeLessThanOrEqual(1)
}

test('an ordinary item is in sight without scrolling, at every size', async ({ session }, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await atAnItem(session, ordinary)
  await session.openProjector()
  await facilitator.projectorSays('On screen')
  for (const size of sizes) {
    await page.setViewportSize(size)
    const where = `${size.width}x${size.height}`
    expect(await scrollsSideways(page), where).toBe(false)
    await expectWhole(page.locator('.itemhead h2'), where)
    await expectWhole(page.locator('.itemtime'), where)
    await expectWhole(facilitator.line, where)
    await expectWhole(page.locator('.strip__badge'), where)
    await expectWhole(page.locator('.strip [aria-label="What the room sees now"]'), where)
    if (size.width > 1024)
      for (const row of await page.locator('.item__columns .entry__row').all())
        await expectWhole(row, where)
    await level(page.locator('.topbar > *:visible'), `${where}: top bar`)
    await level(page.locator('.itemhead__controls .button'), `${where}: controls of the item`)
    await level(page.locator('.phasebar > *'), `${where}: phase line`)
    await level(page.locator('.capture__line .input, .capture__line .button'), `${where}: capture`)
    const phase = await page.locator('.phasebar').boundingBox()
    expect(phase?.height, `${where}: phase line`).toBeLessThanOrEqual(32)
    const titles = await page
      .locator('.stop[data-kind="item"] .stop__title')
      .evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight))
    expect(Math.max(...titles), `${where}: titles of the rail`).toBeLessThanOrEqual(
      size.width > 1024 ? 1 : 20,
    )
    await pictures(page, info, `ordinary ${size.width}`)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await expectAccessibleInBoth(page, 'an ordinary item')
})

test('nothing moves above the line while somebody types in it', async ({ session }) => {
  const { facilitator } = session
  const { page } = facilitator
  await atAnItem(session, ordinary.slice(0, 3))
  await page.setViewportSize({ width: 1366, height: 768 })
  const place = () => page.locator('.capture__line').boundingBox()
  const before = await place()
  await page.keyboard.press('F2')
  for (const word of ['a Order ', 'the lamp ', '@adeyo ', '@odile ', 'next fri']) {
    await page.keyboard.type(word)
    expect(await place(), word).toEqual(before)
  }
  await page.keyboard.press('Enter')
  await expect(facilitator.line).toHaveValue('')
  expect(await place()).toEqual(before)
})

test('an empty item says what to do, an item with forty entries keeps its head', async ({
  session,
}, info) => {
  test.setTimeout(120_000)
  const { facilitator } = session
  const { page } = facilitator
  await atAnItem(session, [])
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(page.locator('.sectionhead__empty')).toHaveCount(3)
  for (const empty of await page.locator('.sectionhead__empty').all())
    await expectWhole(empty, 'empty')
  await expectAccessibleInBoth(page, 'an empty item')
  await pictures(page, info, 'empty')
  for (let n = 1; n <= 14; n += 1) {
    await facilitator.capture(`h It is dark at the stop after four, said ${n}.`)
    await facilitator.capture(`d We ask for lamp number ${n}.`)
    await facilitator.capture(`a Ask for lamp number ${n} @adeyo next fri`)
  }
  for (const size of sizes) {
    await page.setViewportSize(size)
    const where = `forty at ${size.width}`
    await expectWhole(page.locator('.itemhead h2'), where)
    await expectWhole(facilitator.line, where)
    expect(await scrollsSideways(page), where).toBe(false)
    await pictures(page, info, where)
  }
  // The newest row is kept in sight.
  await page.setViewportSize({ width: 1366, height: 768 })
  await facilitator.capture('a Ask for the last lamp @adeyo next fri')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ask for the last lamp' }),
  ).toBeInViewport({ ratio: 0.9 })
})

test('zoomed to twice and in forced colors the line and its item are there', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await atAnItem(session, ordinary)
  await page.setViewportSize({ width: 683, height: 384 })
  expect(await scrollsSideways(page)).toBe(false)
  await expectWhole(facilitator.line, 'zoomed to twice')
  await pictures(page, info, 'zoomed to twice')
  await page.locator('.strip__badge').scrollIntoViewIfNeeded()
  await expect(page.locator('.strip__badge')).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.keyboard.press('F2')
  await page.keyboard.type('a Order the lamp @adeyo next fri')
  await expectWhole(facilitator.line, 'forced colors')
  await pictures(page, info, 'forced colors')
})
