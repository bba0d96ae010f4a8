import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { openRecordStore, type RecordStore } from '../../../electron/storage/store/recordStore'
import { statementFor } from '../../../electron/storage/store/tableCodec'
import { keeperInThread } from '../../../electron/storage/store/databaseClient'
import { encodeChange } from '../../../electron/storage/store/changeCodec'
import { nodeFiles } from '../../../electron/storage/vault/files'
import type { KeyRing } from '../../../electron/storage/vault/keyRing'
import { openSnapshot } from '../../../electron/storage/vault/snapshot'
import { recordLength } from '../../../electron/storage/vault/segment'
import { currentCost, passphraseKey } from '../../../electron/storage/vault/secrets'
import { put } from '../../../shared/record/record'
import type { Rows } from '../../../shared/record/tables'
import { build } from '../../tools/suites'
import { longestStall, ms, quantile, time } from './figures'
import { concern, fillFolder } from './filled'
import { nativeSqlite, RawFile, wholeExport } from './rivals'

/**
 * `npm run bench:store`: what it takes to save one change, ours beside what one would use instead,
 * in one run and in turns, at several sizes of the database; a snapshot taken meanwhile; opening.
 * `-- --sizes 1,10` and `-- --n 200` make it shorter. For SQLite itself: `npm i --no-save better-sqlite3`.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const sizes = option('sizes', '1,10,50,200').split(',').map(Number)
const commits = Number(option('n', '400'))
const inFolder = resolve(option('in', '.'))

if (!(await build()).ok) throw new Error('Candor could not be built')
const thread = pathToFileURL(resolve('out/main/storeWorker.js'))
const tools = { files: nodeFiles, openKeeper: keeperInThread(thread) }
const medians = new Map<number, number>()

for (const size of sizes) {
  const folder = await mkdtemp(join(inFolder, 'bench-store-'))
  try {
    await measure(folder, size)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
const flat = (medians.get(largest) ?? NaN) / (medians.get(smallest) ?? NaN)
console.log(`\n${largest} MB / ${smallest} MB, median of ours: ${flat.toFixed(2)} (target ≤ 1.10)`)

async function measure(folder: string, size: number): Promise<void> {
  const key = randomBytes(32)
  const ring: KeyRing = {
    vaultId: 'b'.repeat(32),
    compartment: 'record',
    keys: [{ number: 1, key }],
  }
  const content = await fillFolder(folder, ring, size * 1e6)
  console.log(`\n${size} MB (${content.length.toLocaleString('en-US')} bytes of SQLite)`)

  const opening = await timedOpening(folder, ring)
  const { store } = opening
  const raw = await RawFile.make(folder)
  const rows = Array.from({ length: commits }, (_, index) => concern(1e6 + index))
  const statements = rows.map((row) => statementFor<Rows>(put('heardStatement', row)))
  const ours: number[] = []
  const plain: number[] = []
  for (const [index, row] of rows.entries()) {
    const change = encodeChange([statements[index] ?? { sql: '', values: [] }])
    // In turns, so that whatever else the disk has to do meets both.
    const append = async (): Promise<void> => {
      plain.push(await raw.append(randomBytes(recordLength([change]))))
    }
    const save = async (): Promise<void> => {
      ours.push(
        await time(async () => {
          store.apply([put('heardStatement', row)])
          await store.save()
        }),
      )
    }
    await (index % 2 === 0 ? append() : save())
    await (index % 2 === 0 ? save() : append())
  }
  await raw.close()
  const few = statements.slice(0, size >= 50 ? 8 : 30)
  const whole = await wholeExport(folder, content, few)
  const native = await nativeSqlite(folder, content, statements)
  const base = quantile(plain, 0.5)
  medians.set(size, quantile(ours, 0.5))
  tell('raw append + fdatasync', plain, base, quantile(plain, 0.99))
  tell('ours, sealed', ours, base, quantile(plain, 0.99))
  tell('whole export + rename', whole, base, quantile(plain, 0.99))
  if (native === null)
    console.log('  SQLite, WAL, FULL: not installed (npm i --no-save better-sqlite3)')
  else tell('SQLite, WAL, FULL', native, base, quantile(plain, 0.99))

  await besideSnapshot(store, 0, 'back to back')
  await besideSnapshot(store, 20, 'every 20 ms')
  await store.close()
  console.log(
    `  opening: ${ms(opening.took)}, of which key derivation ${ms(opening.key)}; reading and deciphering alone ` +
      `${ms(opening.read)}; ratio ${(opening.took / (opening.key + opening.read)).toFixed(2)} (target ≤ 1.5 at 50 MB)`,
  )
}

/**
 * Changes saved at a pace while a snapshot is taken, and then for as long without one: what the
 * main thread's stalls owe to the snapshot. Back to back it is the garbage of a thousand saves a
 * second that is seen; nobody types faster than every 20 ms.
 */
async function besideSnapshot(store: RecordStore, pauseMs: number, pace: string): Promise<void> {
  const taken: number[] = []
  const until = async (over: () => boolean): Promise<void> => {
    for (let index = 0; !over() && index < 2_000; index += 1) {
      const change = put('heardStatement', concern(2e6 + index))
      taken.push(
        await time(async () => {
          store.apply([change])
          await store.save()
        }),
      )
      if (pauseMs > 0) await setTimeout(pauseMs)
    }
  }
  let over = false
  const from = performance.now()
  const stall = await longestStall(async () => {
    const snapshot = store.checkpoint().then(() => {
      over = true
    })
    await until(() => over)
    await snapshot
  })
  const length = performance.now() - from
  const saves = [...taken]
  const before = performance.now()
  const without = await longestStall(() => until(() => performance.now() - before > length))
  console.log(
    `  while a snapshot is taken (${(length / 1_000).toFixed(1)} s), saving ${pace}: longest stall of the main thread ` +
      `${ms(stall)} (target ≤ 16), without one ${ms(without)}; ` +
      `${saves.length} saves, median ${ms(quantile(saves, 0.5))}, p99 ${ms(quantile(saves, 0.99))}`,
  )
}

/** Opens the store as the program does, and on their own the two things no opening can do without. */
async function timedOpening(folder: string, ring: KeyRing) {
  const derive = (): Promise<Buffer> => passphraseKey('a passphrase', randomBytes(32), currentCost)
  const key = quantile([await time(derive), await time(derive), await time(derive)], 0.5)
  const path = join(folder, 'record', 'snap-1')
  const readOnce = (): Promise<number> =>
    time(async () => openSnapshot(await readFile(path), ring, 1))
  const read = quantile([await readOnce(), await readOnce(), await readOnce()], 0.5)
  let store = await openRecordStore(folder, ring, tools, 'something')
  await store.close()
  const took = await time(async () => {
    await derive()
    store = await openRecordStore(folder, ring, tools, 'something')
  })
  return { store, took, key, read }
}

function tell(what: string, times: readonly number[], base: number, base99: number): void {
  const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  console.log(
    `  ${what.padEnd(24)} median ${ms(median)} (${(median / base).toFixed(2)}×)  ` +
      `p99 ${ms(p99)} (${(p99 / base99).toFixed(2)}×)`,
  )
}
