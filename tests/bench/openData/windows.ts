import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { launchCandor } from '../../e2e/attach'
import { Facilitator } from '../../e2e/pages/facilitator'
import { dispatch, prepare } from '../projector/inPage'

/** How far apart two frames of a window were, in milliseconds: but for one in a thousand, and at most. */
export interface Frames {
  readonly usual: number
  readonly longest: number
}

/** Both windows while nothing happens and while a file is read, and how long the reading took. */
export interface WindowsMeanwhile {
  readonly idle: Readonly<Record<'facilitator' | 'projector', Frames>>
  readonly reading: Readonly<Record<'facilitator' | 'projector', Frames>>
  readonly ms: number
}

const idleMs = 4_000

/** Reads a file as a facilitator does, with the projector open, in the built program, and watches the frames. */
export async function windowsMeanwhile(path: string): Promise<WindowsMeanwhile> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-import-windows-'))
  const dialogs = join(folder, 'saved')
  await mkdir(dialogs)
  const screens = '{1280x800}{1920x1080}'
  const candor = await launchCandor({ dataDir: join(folder, 'data'), dialogs, screens })
  try {
    const facilitator = new Facilitator(candor.facilitator)
    await facilitator.page.setViewportSize({ width: 1280, height: 800 })
    await facilitator.trySample()
    await dispatch(facilitator.page, { type: 'projector.openWindow' })
    const projector = await candor.projector()
    await Promise.all([facilitator.page, projector].map(prepare))
    await facilitator.button('Back to the workgroup').click()
    const { page } = facilitator
    await page.getByRole('tab', { name: 'Public data', exact: true }).click()
    await facilitator.button('Import public data…').click()
    const dialog = page.getByRole('dialog', { name: 'Import public data' })
    candor.dialogs.queueOpen(path)
    await dialog.getByRole('button', { name: 'Choose a file…' }).click()
    const read = dialog.getByRole('button', { name: 'Read the whole file' })
    await read.waitFor()
    const windows = { facilitator: page, projector }
    await page.waitForTimeout(idleMs / 4)
    const idle = await watch(windows, () => page.waitForTimeout(idleMs))
    let ms = 0
    const reading = await watch(windows, async () => {
      const from = performance.now()
      await read.click()
      await dialog.getByText(/^All of it: /).waitFor({ timeout: 120_000 })
      ms = performance.now() - from
    })
    return { idle, reading, ms }
  } finally {
    await candor.close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Windows = Readonly<Record<'facilitator' | 'projector', Page>>

async function watch(
  { facilitator, projector }: Windows,
  task: () => Promise<unknown>,
): Promise<Record<'facilitator' | 'projector', Frames>> {
  await Promise.all([facilitator, projector].map(startWatching))
  await task()
  const [ofFacilitator, ofProjector] = [
    await stopWatching(facilitator),
    await stopWatching(projector),
  ]
  return { facilitator: ofFacilitator, projector: ofProjector }
}

type Watching = Window & { seenFrames: number[] | null }

async function startWatching(page: Page): Promise<void> {
  await page.evaluate(() => {
    const holder = window as unknown as Watching
    const frames: number[] = []
    holder.seenFrames = frames
    const note = (at: number): void => {
      frames.push(at)
      if (holder.seenFrames === frames) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

async function stopWatching(page: Page): Promise<Frames> {
  const frames = await page.evaluate(() => {
    const holder = window as unknown as Watching
    const seen = holder.seenFrames ?? []
    holder.seenFrames = null
    return seen
  })
  const gaps = frames.slice(1).map((at, n) => at - (frames[n] ?? at))
  gaps.sort((a, b) => a - b)
  const usual = gaps[Math.ceil(gaps.length * 0.999) - 1] ?? NaN
  return { usual, longest: gaps.at(-1) ?? NaN }
}
