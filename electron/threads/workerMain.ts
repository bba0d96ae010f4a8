import { parentPort, workerData } from 'node:worker_threads'
import type { Answered, Asked, ThreadStart } from './workerMessages'

/**
 * Serves as a thread that sets papers: a long one takes longer than a frame, and windows are served
 * elsewhere meanwhile. It is told everything it prints and reads nothing but the fonts.
 */
export function serve(load: (fonts: string) => Promise<(job: never) => Promise<object>>): void {
  if (parentPort === null) throw new Error('this file runs in a thread of its own')
  const port = parentPort
  // React chooses between its slow and its fast build by it the moment it loads.
  process.env['NODE_ENV'] ??= 'production'
  const loading = load((workerData as ThreadStart).fonts)
  const answer = async ({ number, job }: Asked): Promise<void> => {
    try {
      const set = await (await loading)(job as never)
      port.postMessage({ number, set } satisfies Answered, handedOver(set))
    } catch (error) {
      const failed = error instanceof Error ? error.name : 'Error'
      port.postMessage({ number, failed } satisfies Answered)
    }
  }
  port.on('message', (asked: Asked) => void answer(asked))
}

/** Bytes that fill a memory of their own are handed over; anything else is copied. */
function handedOver(set: object): ArrayBuffer[] {
  if (!('bytes' in set) || !(set.bytes instanceof Uint8Array)) return []
  const { buffer, byteLength } = set.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
