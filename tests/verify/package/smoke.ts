import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { launchCandor, type Launched } from '../../e2e/attach'
import { Facilitator } from '../../e2e/pages/facilitator'
import { ProjectorScreen } from '../../e2e/pages/projector'
import type { Unpacked } from './unpacked'

/** What a short meeting on a packaged Candor left. */
export interface Smoke {
  /** What the room read. */
  shown: string
  /** The name of each file that was saved, with how its bytes begin. */
  readonly saved: Record<string, string>
  /** Whether the workgroup was there after Candor had been closed and started again. */
  isThereAgain: boolean
  /** Errors of the pages. */
  readonly problems: string[]
  /** All that Candor said of itself. */
  log: string
}

const title = 'Heron Flats bus shelter: concerns at night'

/**
 * Opens the sample on a packaged Candor, shows an item to the room, opens the private notes, saves minutes as
 * PDF and Word, and starts it again.
 *
 * @param place Where its data lies meanwhile.
 */
export async function runSmoke(
  { program, path }: Pick<Unpacked, 'program' | 'path'>,
  place: string = tmpdir(),
): Promise<Smoke> {
  const folder = await mkdtemp(join(place, 'candor-smoke-'))
  const dialogs = join(folder, 'saved')
  await mkdir(dialogs)
  const smoke: Smoke = { shown: '', saved: {}, isThereAgain: false, problems: [], log: '' }
  const launch = (): Promise<Launched> =>
    launchCandor({
      program,
      dataDir: join(folder, 'data'),
      dialogs,
      screens: '{1280x800}{1920x1080}',
      env: { PATH: path },
    })
  try {
    await during(await launch(), smoke, async (candor) => {
      smoke.shown = await meet(candor)
      await save(candor)
    })
    await during(await launch(), smoke, async (candor) => {
      const again = new Facilitator(candor.facilitator)
      await again.page
        .getByRole('button', { name: /Larkmoor/ })
        .first()
        .waitFor()
      smoke.isThereAgain = true
    })
    for (const name of await readdir(dialogs))
      smoke.saved[name.replace(/^.*\./, '')] = (await readFile(join(dialogs, name))).toString(
        'latin1',
        0,
        4,
      )
    return smoke
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Uses a Candor and ends it, however that went. */
async function during(
  candor: Launched,
  smoke: Smoke,
  use: (candor: Launched) => Promise<void>,
): Promise<void> {
  try {
    await use(candor)
    smoke.problems.push(...candor.problems())
    await candor.close()
  } finally {
    smoke.log += candor.log()
    await candor.kill()
  }
}

/*
 * Every wait here is a locator's, half a minute: the assertions of the end-to-end tests' pages wait five seconds
 * where Playwright doesn't run the tests, which a busy machine doesn't always keep.
 */

/** What the room reads of an item of the sample. */
async function meet(candor: Launched): Promise<string> {
  const facilitator = new Facilitator(candor.facilitator)
  const { page } = facilitator
  await page.setViewportSize({ width: 1280, height: 800 })
  await facilitator.button('Try the sample meeting').click()
  await facilitator.heading('Agenda').waitFor()
  await facilitator.button('Start the meeting').first().click()
  await page.getByText('Part A, open.').waitFor()
  await facilitator.openProjector()
  const projector = new ProjectorScreen(await candor.projector())
  await facilitator.look(title)
  await facilitator.press('v')
  await projector.view.filter({ hasText: title }).waitFor()
  await page.locator('.strip__badge', { hasText: /^On screen$/ }).waitFor()
  const words = await projector.words()
  await facilitator.press('r')
  await facilitator.notes.waitFor()
  return words
}

async function save(candor: Launched): Promise<void> {
  const facilitator = new Facilitator(candor.facilitator)
  const { page } = facilitator
  await facilitator.goTo('Documents')
  const documents = page.getByRole('navigation', { name: 'Documents' })
  await documents.getByRole('button', { name: 'Minutes' }).click()
  await page.getByRole('img', { name: 'Minutes, page 1' }).waitFor()
  await facilitator.saveDocument()
  await waitForSaved(candor, 1)
  await facilitator.saveAs('Word')
  await waitForSaved(candor, 2)
}

const waitForSaved = (candor: Launched, count: number): Promise<void> =>
  expect.poll(() => candor.dialogs.saved().length, { timeout: 30_000 }).toBe(count)
