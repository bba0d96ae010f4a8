import '../../../electron/launch/production'
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { z } from '../../../shared/kernel/zod'
import { conclude, howMany, progress } from '../report'
import { comparePairs, stepsOfPair } from './pairs'

/*
 * Shares the pairs out among as many processes as there are processors: each stands in for the
 * clock, the ids and the log of its own. The pairs are the same however many share them.
 */

const Compared = z.strictObject({
  pairs: z.number(),
  views: z.number(),
  documents: z.number(),
  differing: z.number(),
  first: z.string(),
})
const Told = z.union([z.strictObject({ done: z.number() }), Compared])
type Compared = z.infer<typeof Compared>

const args = process.argv.slice(2)
const fromAt = args.indexOf('--from')
if (fromAt === -1) await shareOut(howMany(100_000))
else await compareFrom(Number(args[fromAt + 1]), howMany(100_000))

async function compareFrom(from: number, n: number): Promise<void> {
  const tell = (of: z.infer<typeof Told>): unknown => process.send?.(of)
  const compared = await comparePairs(
    n,
    1 + from,
    (same) => same,
    (done) => {
      if (done % 100 === 0) tell({ done })
    },
  )
  tell(compared)
}

async function shareOut(n: number): Promise<void> {
  const share = Math.ceil(n / availableParallelism() / stepsOfPair) * stepsOfPair
  const starts = Array.from({ length: Math.ceil(n / share) }, (_, at) => at * share)
  const done = new Map<number, number>()
  const all = await Promise.all(
    starts.map((from) =>
      compareApart(from, Math.min(share, n - from), (so) => {
        done.set(from, so)
        progress(
          [...done.values()].reduce((sum, one) => sum + one, 0),
          n,
        )
      }),
    ),
  )
  const sum = (of: 'pairs' | 'views' | 'documents' | 'differing'): number =>
    all.reduce((total, one) => total + one[of], 0)
  const first = all.find((one) => one.first !== '')?.first
  if (first !== undefined) console.error(first)
  const differing = sum('differing')
  const figures = { pairs: sum('pairs'), views: sum('views'), documents: sum('documents') }
  conclude('verify:noninterference', { ...figures, differing }, differing)
}

/** Compares in a process of its own; rejects when it ends without having told what it found. */
function compareApart(from: number, n: number, soFar: (done: number) => void): Promise<Compared> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--from', String(from), '--n', String(n)])
    child.on('message', (message) => {
      const told = Told.parse(message)
      if ('done' in told) soFar(told.done)
      else resolve(told)
    })
    child.on('exit', (code) => reject(new Error(`a share ended with ${String(code)}`)))
  })
}
