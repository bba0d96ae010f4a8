import type { Page, TestInfo } from '@playwright/test'
import { expect, test, type Session } from './fixtures'
import type { ProjectorScreen } from './pages/projector'
import { pictures, scrollsSideways } from './pages/sights'

/* Absurd content on every size of screen: nothing is cut, covered or pushed out. */

const projectors = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
] as const

/** So many words, cut at a word within what a title may be long: a word cut in two asks whose it is. */
const words = (count: number, start: string): string =>
  `${start} ${Array.from({ length: count - 1 }, (_, n) => (n % 7 === 0 ? 'and the' : 'shelter')).join(' ')}`
    .slice(0, 500)
    .replace(/ \S*$/, '')

const longTitle = words(200, 'Lights')
const longDecision = Array.from({ length: 150 }, (_, n) => `lamp${n}`).join(' ')
const names = ['አበበ በቀለ ወልደማርያም', 'ليلى عبد الرحمن الحداد', 'Odile Marsh']
const nameAt = (n: number): string => names[n % names.length] ?? ''

/** The projector in every size, light and dark: whole, and without scrollbars. */
async function checkWhole(projector: ProjectorScreen, name: string, info: TestInfo): Promise<void> {
  for (const size of projectors) {
    await projector.page.setViewportSize(size)
    const where = `${name} at ${size.width}x${size.height}`
    await expect.poll(() => projector.cut(), where).toEqual([])
    expect(await projector.scrolls(), where).toBe(false)
  }
  await projector.page.setViewportSize(projectors[0])
  await pictures(projector.page, info, `projector ${name}`)
}

/** Every page of what is shown, turned by key, on every size of screen. */
async function checkPages(
  session: Session,
  projector: ProjectorScreen,
  name: string,
  info: TestInfo,
): Promise<void> {
  const { pages } = await projector.pages()
  const turn = async (): Promise<void> => {
    const { page } = await projector.pages()
    await session.facilitator.press('y')
    await expect.poll(() => projector.pages()).toEqual({ page: (page % pages) + 1, pages })
  }
  for (let looked = 0; looked < pages; looked += 1) {
    // Turned first: from then on a page stays for a minute.
    if (pages > 1) await turn()
    const { page } = await projector.pages()
    await checkWhole(projector, `${name} page ${page}`, info)
  }
}

/** The cockpit: its regions side by side, the strip in sight. */
async function inPlace(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size)
    const where = `${name} at ${size.width}x${size.height}`
    expect(await overlaps(page), where).toEqual([])
    expect(await scrollsSideways(page), where).toBe(false)
    const strip = await page.locator('.strip').boundingBox()
    expect(strip, where).not.toBeNull()
    if (strip !== null) expect(strip.y + strip.height, where).toBeLessThanOrEqual(size.height)
    for (const key of await page.locator('.strip__keys button').all())
      await expect(key, where).toBeInViewport({ ratio: 1 })
    await pictures(page, info, `${name} ${size.width}`)
  }
}

async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = ['.topbar', '.rail', '.center', '.side', '.strip'].map((name) => ({
      name,
      box: document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect(),
    }))
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 1 &&
            b.box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.name} and ${b.name}`),
    )
  })
}

/** A meeting with fifty people in the room, who speak for a dozen neighborhoods. */
async function crowd(session: Session): Promise<void> {
  const { facilitator } = session
  const places = Array.from({ length: 12 }, (_, n) => `Heron Flats block ${n + 1}`)
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', places)
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.seatPeople(
    Array.from({ length: 50 }, (_, n) => names[n] ?? `R. Adeyo the ${n + 1}th`),
  )
}

test('a crowded meeting with absurd wording is whole on every projector', async ({
  session,
}, info) => {
  test.setTimeout(240_000)
  const { facilitator } = session
  await crowd(session)
  const rows = Array.from(
    { length: 39 },
    (_, n) => `${n + 2}. Lights and benches along path ${n + 1} – 10 min`,
  )
  await facilitator.paste([`1. ${longTitle}`, ...rows].join('\n'))
  await facilitator.button('Add 40 items').click()
  await expect.poll(async () => (await facilitator.agenda()).length).toBe(40)
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.press('n')
  await projector.shows('welcome')
  await checkPages(session, projector, 'welcome crowded', info)
  await inPlace(facilitator.page, 'cockpit crowded', info)

  await facilitator.look(/^Lights and the shelter/)
  await facilitator.press('v')
  await projector.shows('item')
  await checkPages(session, projector, 'item long title', info)
  for (let n = 0; n < 6; n += 1) await facilitator.hear(`${n + 1}: ${nameAt(n)} waits in the dark`)
  await facilitator.decide(longDecision)
  for (let n = 0; n < 6; n += 1)
    await facilitator.act(`Write letter ${n + 1} to the transit agency`, nameAt(n), '2026-12-15')
  await expect(projector.view).toContainText('Write letter')
  await checkPages(session, projector, 'item crowded', info)
  await inPlace(facilitator.page, 'item crowded', info)
  await facilitator.openNotes()
  await inPlace(facilitator.page, 'private notes', info)
  await facilitator.press('r')
  for (const [title, kind] of [
    ['Whose voice is here', 'voice'],
    ['Read back', 'read-back'],
    ['Closing', 'closing'],
  ] as const) {
    await facilitator.look(title)
    await facilitator.press('v')
    await projector.shows(kind)
    await checkPages(session, projector, `${kind} crowded`, info)
  }
})

test('the longest text to agree to is whole on every projector, however many sign in', async ({
  session,
}, info) => {
  test.setTimeout(240_000)
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', ['Heron Flats'])
  await page.getByRole('tab', { name: 'About the workgroup', exact: true }).click()
  await facilitator.button('Change the wording…').click()
  const sentences = Array.from({ length: 12 }, (_, n) => words(60, `${n + 1}: we`).slice(0, 160))
  await page.getByLabel('One sentence per line').fill(sentences.join('\n'))
  await facilitator.button('Use this wording').click()
  await page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  await facilitator.prepareMeeting('2026-11-24')
  await facilitator.seatPeople(Array.from({ length: 30 }, (_, n) => `R. Adeyo the ${n + 1}th`))
  await facilitator.paste('Bus shelter – 10 min')
  await facilitator.button('Add 1 item').click()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.showAnother('Sign-in')
  await projector.shows('sign-in')
  await checkPages(session, projector, 'sign-in longest', info)
})

test('the sample meeting looks as it should', async ({ session }, info) => {
  test.setTimeout(240_000)
  const { facilitator } = session
  const { page } = facilitator
  const picture = (name: string): Promise<void> => pictures(page, info, name)
  await picture('start')
  await facilitator.trySample()
  await picture('prepare')
  await facilitator.start()
  for (const name of ['Odile Marsh', 'R. Adeyo', 'Sgt. Lena Voss']) await facilitator.signIn(name)
  const projector = await session.openProjector()
  for (const kind of ['welcome', 'past actions', 'voice', 'item'] as const) {
    await facilitator.press('n')
    await projector.shows(kind)
    await checkWhole(projector, `${kind} sample`, info)
  }
  await facilitator.look(/^Heron Flats bus shelter/)
  await facilitator.press('v')
  await facilitator.hear('The light has been out since August.')
  await facilitator.decide('Ask the transit agency for a new light', {
    because: 'People wait in the dark',
  })
  await facilitator.act('Write to the transit agency', 'R. Adeyo', '2026-12-15')
  await expect(projector.view).toContainText('Write to the transit agency')
  await checkWhole(projector, 'item sample', info)
  await inPlace(page, 'item sample', info)
  await facilitator.look('Past actions')
  await inPlace(page, 'past actions sample', info)
  for (const kind of ['read-back', 'closing'] as const) {
    await facilitator.look(kind === 'closing' ? 'Closing' : 'Read back')
    await facilitator.press('v')
    await projector.shows(kind)
    await checkWhole(projector, `${kind} sample`, info)
  }
  await facilitator.button(/^Wrap up$/).click()
  await expect(facilitator.heading('Unfinished items')).toBeVisible()
  await picture('wrap up')
})

test('a meeting with nothing in it is whole and says what to do', async ({ session }, info) => {
  test.setTimeout(240_000)
  const { facilitator } = session
  await facilitator.newWorkgroup('Larkmoor LEAD workgroup', [])
  await facilitator.prepareMeeting('2026-11-24')
  await expect(facilitator.page.getByText('Nothing on the agenda yet.')).toBeVisible()
  await facilitator.start()
  const projector = await session.openProjector()
  for (const kind of ['welcome', 'past actions', 'voice', 'read-back', 'closing']) {
    await facilitator.press('n')
    await projector.shows(kind)
    await checkWhole(projector, `${kind} empty`, info)
  }
  await inPlace(facilitator.page, 'cockpit empty', info)
})
