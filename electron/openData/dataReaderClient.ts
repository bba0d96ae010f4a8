import { startThread } from '../threads/threadClient'
import type { DataReader, OpenDataReader, ReadingWork } from './dataReader'

/** Reads each file in a thread of its own, started from the built file of `importWorker.ts`. */
export function dataReaderInThread(file: URL): OpenDataReader {
  return () => {
    const thread = startThread<ReadingWork>(file, {
      what: 'the thread that reads a file',
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
    })
    return {
      open: (start) => thread.ask('open', start),
      look: (readAs) => thread.ask('look', readAs),
      begin: (readAs) => thread.ask('begin', readAs),
      push: (piece) => thread.ask('push', piece, { handOver: piece }),
      end: () => thread.ask('end', null),
      keep: (said) => thread.ask('keep', said),
      close: () => thread.close(),
    } satisfies DataReader
  }
}
