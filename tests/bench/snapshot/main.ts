import { RecordWindow } from '../../../shared/contracts/facilitator'
import { project } from '../../../shared/projector/projectRecord'
import { slidesOf } from '../../../shared/projector/slides'
import { recordFromRows, recordWindow } from '../../../shared/record/recordWindow'
import { weeklyMeetings } from '../../builders/tenYears'

/*
 * `npm run bench:snapshot`: what the facilitator's window is sent after every change, and what the
 * projector is made from, with ten years of meetings behind it against three months. Fails when ten
 * years cost more than twice as much, or more than the frame a key press has.
 */

const mostMs = 16
const mostRatio = 2
const rounds = 60

function median(work: () => unknown): number {
  for (let warm = 0; warm < 5; warm += 1) work()
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  }).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

interface Cost {
  readonly bytes: number
  readonly windowMs: number
  readonly travelMs: number
  readonly wallMs: number
}

function costOf(meetings: number): Cost {
  const record = weeklyMeetings(meetings)
  const open = `m${meetings - 1}`
  const json = JSON.stringify(recordWindow(record, open))
  const slides = slidesOf(record, open)
  return {
    bytes: json.length,
    windowMs: median(() => recordWindow(record, open)),
    travelMs: median(() =>
      recordFromRows(RecordWindow.parse(JSON.parse(JSON.stringify(recordWindow(record, open))))),
    ),
    wallMs: median(() => slides.map((slide) => project(record, open, slide))) / slides.length,
  }
}

const quarter = costOf(12)
const decade = costOf(520)
const line = (name: string, { bytes, windowMs, travelMs, wallMs }: Cost): string =>
  `${name.padEnd(13)}${(bytes / 1024).toFixed(0)} KB   made in ${windowMs.toFixed(2)} ms   ` +
  `made, sent and read in ${travelMs.toFixed(2)} ms   a view of the projector ${wallMs.toFixed(2)} ms`
console.log(line('three months', quarter))
console.log(line('ten years', decade))
const ratio = decade.travelMs / quarter.travelMs
const ok = ratio <= mostRatio && decade.windowMs + decade.wallMs <= mostMs
console.log(`${ok ? '✓' : '✗'} ten years cost ${ratio.toFixed(2)}× of three months`)
process.exitCode = ok ? 0 : 1
