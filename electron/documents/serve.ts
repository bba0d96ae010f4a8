import { parentPort, workerData } from 'node:worker_threads'
import type { Answered, Asked, ThreadStart, WithBytes } from './threadMessages'

/**
 * Serves as a thread that sets papers: a long one takes longer than a frame, and windows are served
 * elsewhere meanwhile. It is told everything it prints and reads nothing but the fonts.
 */
export function serve(load: (fonts: string) => Promise<(job: never) => Promise<WithBytes>>): void {
  if (parentPort === null) throw new Error('this file runs in a thread of its own')
  const port = parentPort
  // React chooses between its slow and its fast build by it the moment it loads.
  process.env['NODE_ENV'] ??= 'production'
  const loading = load((workerData as ThreadStart).fonts)
  const answer = async ({ number, job }: Asked): Promise<void> => {
    try {
      const set = await (await loading)(job as never)
      const { buffer } = set.bytes
      const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === set.bytes.byteLength
      port.postMessage({ number, set } satisfies Answered, isOwn ? [buffer] : [])
    } catch (error) {
      const failed = error instanceof Error ? error.name : 'Error'
      port.postMessage({ number, failed } satisfies Answered)
    }
  }
  port.on('message', (asked: Asked) => void answer(asked))
}
