import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { z } from '../../../shared/kernel/zod'
import { conclude, howMany, progress } from '../report'
import { fuzz, limits } from './fuzz'
import { importers, type Importer } from './inputs'

/*
 * Gives every importer so many inputs, shared out among as many processes as there are processors.
 * Each may use no more memory than an input is allowed to: one that needs more ends its process.
 */

const Count = z.number()
const Fuzzed = z.strictObject({
  inputs: Count,
  uncaught: Count,
  slow: Count,
  large: Count,
  refused: Count,
  read: Count,
  slowestMs: Count,
  mostMebibytes: Count,
  first: z.string(),
})
const Told = z.union([z.strictObject({ done: Count }), Fuzzed])
type Fuzzed = z.infer<typeof Fuzzed>

/** No five hundred short inputs, and no long one, take longer than this. */
const patienceMs = 60_000

const args = process.argv.slice(2)
const shareAt = args.indexOf('--share')
if (shareAt === -1) await shareOut(howMany(100_000))
else {
  const importer = importers.find((one) => one === args[shareAt + 1])
  if (importer === undefined) throw new Error('--share takes an importer')
  const tell = (of: z.infer<typeof Told>): unknown => process.send?.(of)
  tell(await fuzz(importer, howMany(100_000), Number(args[shareAt + 2]), (done) => tell({ done })))
}

interface Share {
  readonly importer: Importer
  readonly from: number
  readonly n: number
}

async function shareOut(n: number): Promise<void> {
  const processes = availableParallelism()
  const size = Math.ceil(n / processes)
  const shares = importers.flatMap((importer): Share[] =>
    Array.from({ length: Math.ceil(n / size) }, (_, at) => ({
      importer,
      from: 1 + at * size,
      n: Math.min(size, n - at * size),
    })),
  )
  const done = new Map<Share, number>()
  const fuzzed = new Map<Share, Fuzzed>()
  const waiting = [...shares]
  const work = async (): Promise<void> => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
      const own = share
      fuzzed.set(
        own,
        await fuzzApart(own, (so) => {
          done.set(own, so)
          progress(
            [...done.values()].reduce((sum, one) => sum + one, 0),
            n * importers.length,
          )
        }),
      )
    }
  }
  await Promise.all(Array.from({ length: processes }, work))
  let [inputs, faults] = [0, 0]
  for (const importer of importers) {
    const parts = shares.filter((share) => share.importer === importer)
    const told = parts.flatMap((share) => fuzzed.get(share) ?? [])
    const sum = (of: 'inputs' | 'uncaught' | 'slow' | 'large' | 'refused' | 'read'): number =>
      told.reduce((total, one) => total + one[of], 0)
    const wrong = sum('uncaught') + sum('slow') + sum('large') + sum('refused')
    const first = told.find((one) => one.first !== '')?.first
    if (first !== undefined) console.error(first)
    console.log(
      `${importer}: inputs ${sum('inputs').toLocaleString('en-US')}, read ${sum('read').toLocaleString('en-US')}, uncaught ${sum('uncaught')}, over ${limits.ms} ms ${sum('slow')}, over ${limits.mebibytes} MiB ${sum('large')}, refused by the record ${sum('refused')}, slowest ${Math.round(Math.max(...told.map((one) => one.slowestMs)))} ms, most held ${Math.round(Math.max(...told.map((one) => one.mostMebibytes)))} MiB`,
    )
    inputs += sum('inputs')
    faults += wrong
  }
  conclude('verify:fuzz', { importers: importers.length, inputs, crashes: 0, faults }, faults)
}

/** Reads in a process of its own; rejects when that ends without having told how it went: a crash. */
function fuzzApart({ importer, from, n }: Share, soFar: (done: number) => void): Promise<Fuzzed> {
  return new Promise((resolve, reject) => {
    const child = fork(
      import.meta.filename,
      ['--share', importer, String(from), '--n', String(n)],
      { execArgv: [...process.execArgv, `--max-old-space-size=${limits.mebibytes}`] },
    )
    let last = 0
    const hung = (): void => {
      child.kill('SIGKILL')
      reject(new Error(`${importer}: nothing came back after input ${from + last}`))
    }
    let timer = setTimeout(hung, patienceMs)
    child.on('message', (message) => {
      const told = Told.parse(message)
      clearTimeout(timer)
      if ('done' in told) {
        last = told.done
        timer = setTimeout(hung, patienceMs)
        soFar(told.done)
      } else resolve(told)
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`${importer}: crashed with ${String(code)} after input ${from + last}`))
    })
  })
}
