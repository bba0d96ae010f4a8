import { parentPort } from 'node:worker_threads'
import { nodeFiles } from '../vault/files'
import type { KeyRing } from '../vault/keyRing'
import { Keeper } from './databaseHost'
import type { Answer, Question, Told, ToldRows } from './databaseMessages'

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

/** Only opening has to be over before anything else is begun. */
let opened: Promise<unknown> = Promise.resolve()

/**
 * Begins tasks in the order in which they arrived, all by the same way: a snapshot takes its bytes
 * before its first wait, so it holds every change that was told before it and none told after.
 */
const begin = <T>(task: () => T | Promise<T>): Promise<T> => opened.then(task)

port.on('message', (message: Told | { number: number; question: Question }) => {
  if ('run' in message) return void begin(() => runAll(message.run))
  const { number, question } = message
  const answered = begin(() => answer(question))
  if (question.ask === 'open') opened = answered.catch(() => undefined)
  answered.then(
    (value) => port.postMessage({ number, value } satisfies Answer),
    (error: unknown) => port.postMessage(failure(number, error)),
  )
})
