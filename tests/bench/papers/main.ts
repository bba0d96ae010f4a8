import { join } from 'node:path'
import { meetingOf, modelsOf } from './content'
import { withChromium, withPdfmake, type Way } from './rivals'

/**
 * `npm run bench:papers`: the report-backs to 60 neighborhoods of one meeting, ours beside pdfmake and
 * Chromium's own printing of the same content, in one run and in turns. `-- --n 6` makes it shorter.
 */

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1] ?? otherwise)
}
const neighborhoods = option('n', 60)
const rounds = option('rounds', 3)

// React chooses by it between its slow and its fast build the moment it is loaded, as in the program.
process.env['NODE_ENV'] = 'production'
const { registerFonts, renderReportBack } = await import('../../../electron/documents')
registerFonts(join(import.meta.dirname, '../../../resources/fonts'))
const ours: Way = { name: 'Candor', make: renderReportBack, close: () => Promise.resolve() }
const ways = [ours, withPdfmake(), await withChromium()]

const drafting = performance.now()
const models = modelsOf(meetingOf(neighborhoods))
const drafted = performance.now() - drafting

interface Measured {
  readonly times: number[]
  bytes: number
  isTagged: boolean
}
const measured = new Map<string, Measured>()

// Everything is loaded and compiled before anything is measured.
for (const way of ways) for (const model of models.slice(0, 2)) await way.make(model)

let mostMemory = 0
for (let round = 0; round < rounds; round += 1)
  for (const way of ways) {
    const known = measured.get(way.name) ?? { times: [], bytes: 0, isTagged: false }
    measured.set(way.name, known)
    const from = performance.now()
    for (const model of models) {
      const pdf = await way.make(model)
      known.bytes = pdf.length
      known.isTagged = Buffer.from(pdf).toString('latin1').includes('/StructTreeRoot')
      if (way === ours) mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
    }
    known.times.push(performance.now() - from)
  }
for (const way of ways) await way.close()

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

const base = median(measured.get(ours.name)?.times ?? [])
console.log(
  `${neighborhoods} report-backs, median of ${rounds} rounds; drafted in ${drafted.toFixed(0)} ms`,
)
for (const [name, { times, bytes, isTagged }] of measured) {
  const time = median(times)
  const each = (time / neighborhoods).toFixed(1)
  const tags = isTagged ? 'tagged' : 'no tags'
  console.log(
    `${name.padEnd(9)} ${time.toFixed(0).padStart(7)} ms  ${each.padStart(6)} ms each  ${(time / base).toFixed(2)}×  ${tags}  ${bytes} bytes`,
  )
}
console.log(`most memory while ours were made: ${(mostMemory / 2 ** 20).toFixed(0)} MiB`)
