import { startThread } from '../../threads/threadClient'
import type { DatabaseWork } from './databaseMessages'
import { databaseErrors, keeperOver } from './databaseOver'
import type { OpenKeeper } from './databaseWorker'

/** Holds each database in a thread of its own, started from the built file of `storeWorker.ts`. */
export const keeperInThread = (file: URL): OpenKeeper =>
  keeperOver(() =>
    startThread<DatabaseWork>(file, {
      what: 'the thread of a database',
      errors: databaseErrors,
    }),
  )
