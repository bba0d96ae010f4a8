import { execFileSync } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentJob, TypesetDocument } from '../../../electron/documents/pdf/documentJob'
import { inThreads } from '../../../electron/threads/workerPool'
import { infoOf } from '../../documents/reading'
import { meetingOf, modelsOf, plainMinutes, plainReportBack, sixPages } from './content'
import type { PlainDocument } from './content'
import { withChromium, withPdfmake, type Way } from './rivals'

/*
 * `npm run bench:documents`: the report-backs to 60 neighborhoods of one meeting, and the minutes of a long
 * one, ours beside pdfmake and Chromium's own printing of the same content, in one run and in turns.
 * `-- --n 6 --rounds 1` makes it shorter. Needs the built program, for its threads.
 */

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1] ?? otherwise)
}
const neighborhoods = option('n', 60)
const rounds = option('rounds', 5)
const fonts = resolve('resources/fonts')

// React chooses by it between its slow and its fast build the moment it is loaded, as in the program.
process.env['NODE_ENV'] = 'production'
const { registerFonts, typesetDocument } =
  await import('../../../electron/documents/pdf/documentPdfs')
registerFonts(fonts)
const thread = pathToFileURL(resolve('out/main/documentWorker.js'))
const threaded = inThreads(thread, { fonts, most: 2 }) as (
  job: DocumentJob,
) => Promise<TypesetDocument>

/** A document, as ours and as everybody else's. */
interface Content {
  readonly job: DocumentJob
  readonly plain: PlainDocument
}

/** One way to make many documents. */
interface Contestant {
  readonly name: string
  readonly make: (documents: readonly Content[]) => Promise<Uint8Array[]>
}

const oneByOne =
  (make: (content: Content) => Promise<Uint8Array>) =>
  async (documents: readonly Content[]): Promise<Uint8Array[]> => {
    const made = []
    for (const document of documents) made.push(await make(document))
    return made
  }
const rival = ({ name, make }: Way): Contestant => ({
  name,
  make: oneByOne(({ plain }) => make(plain)),
})
const pdfmake = withPdfmake()
const chromium = await withChromium()
const contestants: readonly Contestant[] = [
  { name: 'Candor', make: oneByOne(async ({ job }) => (await typesetDocument(job)).bytes) },
  {
    name: 'Candor, 2 threads',
    make: (documents) => Promise.all(documents.map(async ({ job }) => (await threaded(job)).bytes)),
  },
  rival(pdfmake),
  rival(chromium),
]

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
const inMs = (ms: number): string => `${ms.toFixed(0)} ms`

/** Makes the documents in every way, in turns, and tells how long each took. */
async function compare(what: string, documents: readonly Content[]): Promise<void> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  const last = new Map<string, Uint8Array>()
  // Everything is loaded and compiled before anything is measured.
  for (const { make } of contestants)
    for (let n = 0; n < 2; n += 1) await make(documents.slice(0, 12))
  for (let round = 0; round < rounds; round += 1)
    for (const { name, make } of contestants) {
      const from = performance.now()
      const made = await make(documents)
      times.get(name)?.push(performance.now() - from)
      last.set(name, made.at(-1) ?? new Uint8Array())
    }
  const ours = median(times.get('Candor') ?? [])
  console.log(`\n${what}, median of ${rounds} rounds (fastest):`)
  for (const { name } of contestants) {
    const own = times.get(name) ?? []
    const bytes = last.get(name) ?? new Uint8Array()
    const info = infoOf(bytes)
    const tags = /Tagged: +yes/.test(info) ? 'tagged' : 'no tags'
    const pages = /Pages: +(\d+)/.exec(info)?.[1] ?? '?'
    console.log(
      [
        name.padEnd(18),
        `${inMs(median(own))} (${inMs(Math.min(...own))})`.padEnd(20),
        `${(median(own) / ours).toFixed(2)}×`,
        `${(median(own) / documents.length).toFixed(1)} ms each`,
        `${tags}, ${pages} pages, ${bytes.length} bytes`,
      ].join('  '),
    )
  }
}

/** How long the thread that serves windows was kept from it, at the longest, while documents were set. */
async function stallWhile(task: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await task()
  delay.disable()
  // The resolution itself is no delay.
  return delay.max / 1e6 - 1
}

const backs = modelsOf(meetingOf(neighborhoods)).map((model): Content => ({
  job: { document: 'report-back', model },
  plain: plainReportBack(model),
}))
const long = sixPages()
const minutes: Content = { job: { document: 'minutes', model: long }, plain: plainMinutes(long) }

await compare(`${neighborhoods} report-backs`, backs)
await compare('6 pages of minutes', [minutes])

const quiet = await stallWhile(() => new Promise((over) => setTimeout(over, 1_000)))
const batch = await stallWhile(() => Promise.all(backs.map(({ job }) => threaded(job))))
const single = await stallWhile(() => threaded(minutes.job))
console.log(
  `\nlongest stall of the core: ${batch.toFixed(1)} ms while ${neighborhoods} report-backs are set, ${single.toFixed(1)} ms while minutes are; ${quiet.toFixed(1)} ms while nothing happens`,
)
for (const way of [pdfmake, chromium]) await way.close()

// Memory is told by a process that does nothing else.
for (const [name, threads] of [
  ['one thread', '1'],
  ['two threads', '2'],
] as const) {
  const args = ['--import', 'tsx', resolve('tests/bench/documents/memory.ts'), threads]
  const env = { ...process.env, TSX_TSCONFIG_PATH: 'electron/tsconfig.json' }
  const said = execFileSync(process.execPath, args, { encoding: 'utf8', env })
  console.log(`memory, ${name}: ${said.trim()}`)
}
process.exit(0)
