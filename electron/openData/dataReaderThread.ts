import { Worker } from 'node:worker_threads'
import type { Ask, DataAnswered, DataReader, OpenDataReader } from './dataReader'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Reads each file in a thread of its own, started from the built file of `worker.ts`. */
export function dataReaderInThread(file: URL): OpenDataReader {
  return () => {
    const worker = new Worker(file, {
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
    })
    const asked = new AskedThread(worker)
    const ask = <T>(what: Ask, given: unknown, moved: ArrayBuffer[] = []): Promise<T> =>
      asked.ask(what, given, moved) as Promise<T>
    return {
      open: (start) => ask('open', start),
      look: (readAs) => ask('look', readAs),
      begin: (readAs) => ask('begin', readAs),
      // Moved, not copied, where the piece has a buffer of its own.
      push: (piece) => ask('push', piece, ownBuffer(piece)),
      end: () => ask('end', null),
      keep: (said) => ask('keep', said),
      close: async () => void (await worker.terminate()),
    } satisfies DataReader
  }
}

const ownBuffer = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []

/** Asks a thread, and lets every question be answered, also when the thread ends. */
class AskedThread {
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private ended: Error | null = null

  constructor(private readonly worker: Worker) {
    worker.on('message', ({ number, ...answer }: DataAnswered) => {
      const waiting = this.waiting.get(number)
      this.waiting.delete(number)
      // While nothing is asked it must not keep the program from ending.
      if (this.waiting.size === 0) this.worker.unref()
      if ('value' in answer) waiting?.resolve(answer.value)
      else waiting?.reject(new Error('the thread that reads a file failed'))
    })
    worker.on('error', () => this.end())
    worker.on('exit', () => this.end())
    worker.unref()
  }

  ask(ask: Ask, given: unknown, moved: ArrayBuffer[]): Promise<unknown> {
    if (this.ended !== null) return Promise.reject(this.ended)
    this.last += 1
    const number = this.last
    this.worker.ref()
    this.worker.postMessage({ number, ask, given }, moved)
    return new Promise((resolve, reject) => this.waiting.set(number, { resolve, reject }))
  }

  private end(): void {
    this.ended ??= new Error('the thread that reads a file has ended')
    for (const { reject } of this.waiting.values()) reject(this.ended)
    this.waiting.clear()
  }
}
