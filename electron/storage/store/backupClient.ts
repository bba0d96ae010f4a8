import { startThread } from '../../threads/threadClient'
import { longestCheckMs } from './backupCheck'
import type { BackupWork, CheckBackups } from './backupMessages'

/**
 * Looks into each backup in a thread of its own, started from the built file of `backupWorker.ts`, and
 * ends that whatever it is doing: when it is told to stop, and when it has taken too long.
 */
export const checkBackupsInThread =
  (file: URL): CheckBackups =>
  async (ask, signal) => {
    const thread = startThread<BackupWork>(file, {
      what: 'the thread that looks into a backup',
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_024 },
    })
    const until = AbortSignal.any([signal, AbortSignal.timeout(longestCheckMs)])
    try {
      return await ask({
        look: (given) => thread.ask('look', given, { signal: until }),
        count: (given) => thread.ask('count', given, { signal: until }),
      })
    } finally {
      await thread.close()
    }
  }
