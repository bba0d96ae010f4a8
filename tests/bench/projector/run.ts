import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchCandor } from '../../e2e/attach'
import { frameMs, latencyLine } from './figures'
import { measureMemory } from './memory'
import { measureStart } from './start'
import { measureSteps } from './steps'

/**
 * `npm run bench:room`, on the built application without a screen: how soon the room sees what was
 * pressed, how soon a letter is seen, how long until both windows are usable, as a ratio to the same
 * host opening an empty window, and how much memory a long meeting takes. A frame is a sixtieth of a
 * second; what counts is the frame in which the new picture is painted. Ends with a line of figures,
 * and not with 0 when one is missed.
 */
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '1000' },
    letters: { type: 'string', default: '1000' },
    megabytes: { type: 'string', default: '50' },
    starts: { type: 'string', default: '10' },
    panics: { type: 'string', default: '100' },
    changes: { type: 'string', default: '2000' },
    views: { type: 'string', default: '600' },
  },
})
const most = { next: 1.3, aboveBare: 0.1, start: 1.7 }
/** Within this everything is hidden after the panic key. */
const panicMs = 100
/** The facilitator's window takes less than so many megabytes after a long meeting. */
const mostMegabytes = 450

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
try {
  const dataDir = join(folder, 'data')
  const start = await measureStart(folder, Number(values.starts))
  const steps = await measureSteps(
    () => launchCandor({ dataDir, screens: '{1280x800}{1920x1080}' }),
    dataDir,
    {
      steps: Number(values.steps),
      letters: Number(values.letters),
      megabytes: Number(values.megabytes),
      panics: Number(values.panics),
    },
  )
  const memory = await measureMemory(join(folder, 'long'), {
    changes: Number(values.changes),
    views: Number(values.views),
  })
  const panicFrames = panicMs / frameMs
  const memoryKept = memory.after < mostMegabytes
  const startKept = start.ratio <= most.start
  console.log(latencyLine('next pressed → painted', steps.next, most.next))
  const mostTyping = steps.bare.p99 / frameMs + most.aboveBare
  console.log(latencyLine('letter typed → painted', steps.typing, mostTyping))
  console.log(latencyLine('  in a bare field of the same window', steps.bare, mostTyping))
  console.log(latencyLine('panic pressed → room black', steps.panics.projector, panicFrames))
  console.log(latencyLine('panic pressed → pane gone', steps.panics.pane, panicFrames))
  console.log(
    `${startKept ? '✓' : '✗'} start → both windows usable: ${start.both.toFixed(0)} ms, empty window ` +
      `${start.empty.toFixed(0)} ms, ratio ${start.ratio.toFixed(2)} (at most ${most.start}), ` +
      `two empty windows ${start.twoEmpty.toFixed(0)} ms, n ${values.starts}`,
  )
  console.log(
    `${memoryKept ? '✓' : '✗'} facilitator's window: ${memory.before.toFixed(0)} MB, after ${values.changes} changes ` +
      `${memory.changed.toFixed(0)} MB, after ${values.views} views ${memory.after.toFixed(0)} MB (less than ${mostMegabytes})`,
  )
  console.log(
    `bench:room with a vault of ${values.megabytes} MB and ${steps.written} notes of 20 kB written meanwhile`,
  )
  const kept =
    startKept &&
    memoryKept &&
    steps.next.p99 <= most.next * frameMs &&
    steps.typing.p99 <= mostTyping * frameMs &&
    steps.panics.projector.p99 <= panicMs &&
    steps.panics.pane.p99 <= panicMs
  process.exitCode = kept ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
