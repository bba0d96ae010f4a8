import { parentPort } from 'node:worker_threads'
import { nodeFiles } from '../vault/files'
import type { KeyRing } from '../vault/keyRing'
import { Keeper } from './keeper'
import type { Answer, Question, Told, ToldRows } from './workerMessages'

/**
 * The thread that holds one compartment's database: opening, snapshots and checks take their time
 * here, while windows are served and changes are saved elsewhere. Ending the thread drops the
 * database from memory.
 */

if (parentPort === null) throw new Error('this file runs in a thread of its own')
const port = parentPort

let keeper: Keeper | null = null
/** A change that could not be made: from then on the database is not what the journal says. */
let broken: Error | null = null

function need(): Keeper {
  if (broken !== null) throw broken
  if (keeper === null) throw new Error('nothing is open')
  return keeper
}

/** Keys arrive as plain bytes. */
const asRing = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.map(({ number, key }) => ({ number, key: Buffer.from(key) })),
})

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'open': {
      const place = { ...question.place, ring: asRing(question.place.ring) }
      const { keeper: made, opened } = await Keeper.open(nodeFiles, place, (table, rows) =>
        port.postMessage({ table, rows } satisfies ToldRows),
      )
      keeper = made
      return opened
    }
    case 'renew':
      need().renew(asRing(question.ring))
      return null
    case 'checkpoint':
      return need().checkpoint(question.generation, question.sequence)
    case 'sealed':
      return need().sealed(question.generation, question.sequence)
    case 'check':
      return need().check()
  }
}

function failure(number: number, error: unknown): Answer {
  const name = error instanceof Error ? error.name : 'Error'
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return { number, failed: { name, code } }
}

function runAll(changes: readonly Uint8Array[]): void {
  try {
    for (const change of changes) need().run(change)
  } catch (error) {
    broken = error instanceof Error ? error : new Error('a change could not be made')
  }
}

let last: Promise<unknown> = Promise.resolve()
port.on('message', (message: Told | { number: number; question: Question }) => {
  if ('run' in message) return void last.then(() => runAll(message.run))
  const { number, question } = message
  // A change made while a snapshot is written must not get into it: the snapshot's bytes are taken
  // before the first wait, so only opening has to be over before anything else is answered.
  const opening = question.ask === 'open'
  const answered = (opening ? last : last.then(() => undefined)).then(() => answer(question))
  if (opening) last = answered.catch(() => undefined)
  answered.then(
    (value) => port.postMessage({ number, value } satisfies Answer),
    (error: unknown) => port.postMessage(failure(number, error)),
  )
})
