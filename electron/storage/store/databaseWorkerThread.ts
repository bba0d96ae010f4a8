import { Worker } from 'node:worker_threads'
import type { Answer, ToldRows } from './databaseMessages'
import { type DatabaseLink, keeperOver } from './databaseLink'
import type { OpenKeeper } from './databaseWorker'

/** Holds each database in a thread of its own, started from the built file of `storeWorker.ts`. */
export const keeperInThread = (file: URL): OpenKeeper => keeperOver(() => threadLink(file))

function threadLink(file: URL): DatabaseLink {
  const worker = new Worker(file)
  // One that waits for work must not keep the program from ending.
  worker.unref()
  return {
    say: (saying) => worker.postMessage(saying),
    listen: (onMessage, onEnd) => {
      worker.on('message', (message: Answer | ToldRows) => onMessage(message))
      worker.on('error', (error) => onEnd(error))
      worker.on('exit', () => onEnd(new Error('the thread of a database has ended')))
    },
    setInUse: (inUse) => (inUse ? worker.ref() : worker.unref()),
    end: async () => {
      await worker.terminate()
    },
  }
}
