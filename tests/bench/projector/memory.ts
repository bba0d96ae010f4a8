import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { launchCandor } from '../../e2e/attach'
import { passphrase } from '../../e2e/pages/facilitator'
import { processTree, type RunningProcess } from '../../verify/memory/processes'
import { type FullMeeting, fullMeeting } from './bigWorkgroup'
import { dispatch, type InPage, prepare, pressSteps } from './inPage'

/** What a long meeting leaves in the memory of the largest window's process, in megabytes. */
export interface WindowMemory {
  /** Once the meeting is open. */
  readonly before: number
  /** After so many changes, and after as many views as well. */
  readonly changed: number
  readonly after: number
}

/** Measures what a meeting of sixty items and eighty people leaves in the facilitator's window. */
export async function measureMemory(
  dataDir: string,
  sizes: { changes: number; views: number },
): Promise<WindowMemory> {
  const meeting = await fullMeeting(dataDir)
  const candor = await launchCandor({ dataDir, screens: '{1280x800}{1920x1080}' })
  try {
    const { facilitator } = candor
    await facilitator.setViewportSize({ width: 1280, height: 800 })
    await dispatch(facilitator, { type: 'app.openWorkgroup', id: meeting.id, secret: passphrase })
    await dispatch(facilitator, { type: 'app.openMeeting', meetingId: meeting.meetingId })
    await dispatch(facilitator, { type: 'projector.openWindow' })
    await candor.projector()
    await facilitator.getByRole('button', { name: 'Show next' }).waitFor()
    await prepare(facilitator)
    const before = largestWindow()
    await change(facilitator, meeting, sizes.changes)
    const changed = largestWindow()
    await pressSteps(facilitator, sizes.views, meeting.itemIds.length)
    return { before, changed, after: largestWindow() }
  } finally {
    await candor.close()
  }
}

/** Writes a sentence to one item after the other, each once the last is answered. */
async function change(facilitator: Page, { itemIds }: FullMeeting, changes: number): Promise<void> {
  await facilitator.evaluate(
    async ({ ids, count }) => {
      const { candor } = window as unknown as InPage
      for (let at = 0; at < count; at += 1) {
        const notes = `The lamp at the landing is dark again, said for the ${at + 1}. time.`
        await candor.dispatch({ type: 'item.notes', id: ids[at % ids.length], notes })
      }
    },
    { ids: itemIds, count: changes },
  )
}

/** The browser starts each window's process as a copy of one that waits; the largest is the facilitator's. */
const largestWindow = (): number =>
  Math.max(
    ...processTree(({ command }) => command.includes('/out/main/chromium.js'))
      .below.filter(({ command }) => /--type=(zygote|renderer)/.test(command))
      .map(ownMegabytes),
  )

/** Memory a process has for itself, in megabytes; 0 for one that has ended. */
function ownMegabytes({ pid }: RunningProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_000
  } catch {
    return 0
  }
}
