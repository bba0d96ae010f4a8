import { workerData } from 'node:worker_threads'
import { serveThread } from './serveThread'
import type { ThreadCall } from './threadContract'

/** What a thread that sets documents is started with. */
export interface ThreadStart {
  readonly fonts: string
}

/** What such a thread does. */
export interface SettingWork {
  set(job: unknown, call: ThreadCall): Promise<unknown>
}

/**
 * Serves as a thread that sets documents: a long one takes longer than a frame, and windows are served
 * elsewhere meanwhile. It is told everything it prints and reads nothing but the fonts.
 */
export function serve(load: (fonts: string) => Promise<(job: never) => Promise<object>>): void {
  // React chooses between its slow and its fast build by it the moment it loads.
  process.env['NODE_ENV'] ??= 'production'
  const loading = load((workerData as ThreadStart).fonts)
  serveThread<SettingWork>({
    set: async (job, call) => {
      const set = await (await loading)(job as never)
      if ('bytes' in set && set.bytes instanceof Uint8Array) call.handOver(set.bytes)
      return set
    },
  })
}
