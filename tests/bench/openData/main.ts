import { fork, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { z } from '../../../shared/kernel/zod'
import { writeSeattleFile } from './seattleFile'
import { mostHeld } from './mostHeld'
import type { WayName } from './ways'
import { windowsMeanwhile, type Frames } from './windows'

/*
 * `npm run bench:import`: a generated file of 1,000,000 rows in Seattle's format (`-- --rows 5000000`)
 * is brought in, beside (a) reading its bytes, (b) CSV parsers that do nothing with what they find, and
 * (c) the same counts by SQLite's CSV import. Each way runs in a process of its own, in turns. Then
 * the program itself reads it, with both windows open, and the frames of both are watched.
 */

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1] ?? otherwise)
}
const rows = option('rows', 1_000_000)
const rounds = option('rounds', 3)

const Measured = z.strictObject({
  ms: z.number(),
  mebibytes: z.number(),
  /** How long the program's other work had to wait but once in a thousand, and at most, in milliseconds. */
  stall: z.number(),
  longest: z.number(),
  rows: z.number(),
})
type Measured = z.infer<typeof Measured>

const ways: readonly (readonly [WayName, string])[] = [
  ['nothing', '    a process that does nothing'],
  ['bytes', '(a) reading the bytes'],
  ['papaparse', '(b) papaparse doing nothing'],
  ['scanner', '    Candor’s own scanner doing nothing'],
  ['candor', 'Candor: counted in its thread'],
]

const folder = await mkdtemp(join(tmpdir(), 'candor-import-'))
const thread = join(import.meta.dirname, '../../../out/main/importWorker.js')
try {
  // Built, as the program is: what runs sources as they are holds tens of megabytes by itself.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'ways.ts'), outDir: folder, emptyOutDir: false },
  })
  const path = join(folder, 'calls.csv')
  const bytes = await writeSeattleFile(path, rows)
  console.log(
    `${rows.toLocaleString('en-US')} rows, ${Math.round(bytes / 1e6)} MB, best of ${rounds}`,
  )
  const best = new Map<string, Measured>()
  const keep = (name: string, one: Measured): void => {
    const before = best.get(name)
    if (before === undefined || one.ms < before.ms) best.set(name, one)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name] of ways) keep(name, await measure(name, path))
    const sqlite = await bySqlite(path, folder)
    if (sqlite !== null) keep('sqlite', sqlite)
  }
  const bare = best.get('papaparse')?.ms ?? NaN
  for (const [name, words] of [
    ...ways,
    ['sqlite', '(c) SQLite’s CSV import and a GROUP BY'] as const,
  ]) {
    const one = best.get(name)
    const told =
      one === undefined
        ? 'not here (Debian: sqlite3)'
        : `${inS(one.ms)}, ${Math.round(one.mebibytes)} MiB at most, ${(one.ms / bare).toFixed(2)}× (b)`
    console.log(`${words.padEnd(42)} ${told}`)
  }
  const candor = best.get('candor')
  if (candor === undefined) throw new Error('nothing was measured')
  const ratio = candor.ms / bare
  console.log(
    `bench:import rows=${rows} ratio=${ratio.toFixed(2)} mebibytes=${Math.round(candor.mebibytes)} stallMs=${candor.stall.toFixed(1)} longestStallMs=${candor.longest.toFixed(1)}`,
  )
  const { idle, reading, ms } = await windowsMeanwhile(path)
  console.log(`frames apart, but for one in a thousand (at most), while it is read in ${inS(ms)}:`)
  for (const window of ['facilitator', 'projector'] as const)
    console.log(
      `  ${window}: ${inFrames(reading[window])}; while nothing happens ${inFrames(idle[window])}`,
    )
  if (ratio > 1.1 || candor.mebibytes > 150 || candor.stall > 16) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

function inS(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`
}

function inFrames({ usual, longest }: Frames): string {
  return `${usual.toFixed(1)} ms (${longest.toFixed(1)} ms)`
}

function measure(name: WayName, path: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(folder, 'ways.js'), [name, path, thread], { execArgv: [] })
    child.once('message', (told) => resolve(Measured.parse(told)))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)}`)))
  })
}

/** The same counts by the program of SQLite; null where it isn't installed. */
async function bySqlite(path: string, within: string): Promise<Measured | null> {
  const database = join(within, 'rival.db')
  await rm(database, { force: true })
  const month = `substr("Original Time Queued", 7, 4) || substr("Original Time Queued", 1, 2)`
  const script = [
    'PRAGMA journal_mode = off;',
    'PRAGMA synchronous = off;',
    '.mode csv',
    `.import ${path} calls`,
    `SELECT count(*) FROM (SELECT "Dispatch Neighborhood", ${month}, "Final Call Type", "Call Type", count(*) FROM calls GROUP BY 1, 2, 3, 4);`,
  ].join('\n')
  const from = performance.now()
  const child = spawn('sqlite3', [database], { stdio: ['pipe', 'ignore', 'ignore'] })
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(script)
  let mebibytes = 0
  const watching = setInterval(
    () => (mebibytes = Math.max(mebibytes, mostHeld(String(child.pid)))),
    50,
  )
  const isDone = await ended
  clearInterval(watching)
  return isDone ? { ms: performance.now() - from, mebibytes, stall: 0, longest: 0, rows } : null
}
