import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentJob } from '../../../electron/documents/pdf/documentJob'
import { inThreads } from '../../../electron/threads/workerPool'
import { meetingOf, modelsOf } from './content'

/* Sets 60 report-backs in so many threads, and tells how much memory the process had before and at most. */

const most = Number(process.argv[2] ?? 1)
const jobs = modelsOf(meetingOf(60)).map((model): DocumentJob => ({
  document: 'report-back',
  model,
}))
const inMiB = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`
const before = process.memoryUsage().rss
const file = pathToFileURL(resolve('out/main/documentWorker.js'))
const typeset = inThreads(file, { fonts: resolve('resources/fonts'), most })
const from = performance.now()
await Promise.all(jobs.map(typeset))
const took = performance.now() - from
const peak = process.resourceUsage().maxRSS * 1024
console.log(
  `${inMiB(before)} before, ${inMiB(peak)} at most; 60 report-backs from a cold start in ${took.toFixed(0)} ms`,
)
process.exit(0)
