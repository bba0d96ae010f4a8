import { type ResourceLimits, Worker } from 'node:worker_threads'
import {
  type Answered,
  type Failure,
  type FromThread,
  type Given,
  ownMemory,
  type ProgressOf,
  type ThreadWork,
  type ToThread,
} from './threadContract'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly onProgress: ((what: unknown) => void) | undefined
}

/** The near end of a line to a thread, or to a process that works like one; messages keep their order. */
export interface ThreadLine {
  postMessage(message: ToThread, moved: readonly ArrayBuffer[]): void
  /** Called once. `onEnd` is told when the far end is gone, with its error when it had one. */
  listen(onMessage: (message: FromThread) => void, onEnd: (error: unknown) => void): void
  /** Whether it keeps the program from ending. */
  ref(): void
  unref(): void
  /** Ends the far end and its memory; resolves when it is gone. */
  terminate(): Promise<unknown>
}

export interface AskOptions<P> {
  /** Once it is aborted the answer isn't waited for any more: the question is rejected with its reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (what: P) => void
  /** Bytes of what is given that are moved instead of copied, where they fill a memory of their own. */
  readonly handOver?: Uint8Array
}

export interface ThreadOptions {
  /** What the thread does, for its errors: `the thread that reads a file`. */
  readonly what: string
  readonly workerData?: unknown
  readonly resourceLimits?: ResourceLimits
  /** Errors of its own that are told apart here, by name. */
  readonly errors?: Readonly<Record<string, () => Error>>
  /** It has ended, on purpose or not; nothing is asked of it any more. */
  readonly onEnd?: () => void
}

/**
 * Asks a thread that calls `serveThread`. Every question is answered: with its value, with the error
 * the thread had, with the reason it was cancelled for, or with the news that the thread has ended.
 * A thread keeps the program from ending only while something is asked of it.
 */
export class ThreadClient<W extends ThreadWork<W>> {
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private ended: Error | null = null

  constructor(
    private readonly line: ThreadLine,
    private readonly options: ThreadOptions,
  ) {
    line.listen(
      (message) => this.receive(message),
      (error) => this.end(error === null ? '' : nameOf(error)),
    )
    line.unref()
  }

  /** Asks for something. */
  ask<M extends keyof W & string>(
    method: M,
    given: Given<W, M>,
    { signal, onProgress, handOver }: AskOptions<ProgressOf<W, M>> = {},
  ): Promise<Answered<W, M>> {
    if (this.ended !== null) return Promise.reject(this.ended)
    if (signal?.aborted === true) return Promise.reject(cancellationOf(signal))
    this.last += 1
    const number = this.last
    const answer = new Promise<unknown>((resolve, reject) =>
      this.waiting.set(number, {
        resolve,
        reject,
        onProgress: onProgress as ((what: unknown) => void) | undefined,
      }),
    )
    const cancel = (): void => {
      this.send({ kind: 'cancel', number })
      this.settle(number)?.reject(cancellationOf(signal))
    }
    signal?.addEventListener('abort', cancel, { once: true })
    this.line.ref()
    try {
      this.send({ kind: 'ask', number, method, given }, handOver)
    } catch (error) {
      this.settle(number)?.reject(error)
    }
    return answer.finally(() => signal?.removeEventListener('abort', cancel)) as Promise<
      Answered<W, M>
    >
  }

  /** Has something done before anything that is asked later; nobody is told how it went. */
  tell<M extends keyof W & string>(method: M, given: Given<W, M>): void {
    if (this.ended === null) this.send({ kind: 'tell', method, given })
  }

  /** Ends the thread: what it knew is gone, and whoever waits for an answer is told. */
  async close(): Promise<void> {
    const isOver = this.line.terminate()
    this.end('')
    await isOver
  }

  private send(message: ToThread, handOver?: Uint8Array): void {
    this.line.postMessage(message, handOver === undefined ? [] : ownMemory(handOver))
  }

  private receive(message: FromThread): void {
    if (message.kind === 'progress') {
      this.waiting.get(message.number)?.onProgress?.(message.what)
      return
    }
    // One that was cancelled, or answered before, isn't waited for.
    const waiting = this.settle(message.number)
    if (message.kind === 'answer') waiting?.resolve(message.value)
    else waiting?.reject(this.errorOf(message.failure))
  }

  private settle(number: number): Waiting | undefined {
    const waiting = this.waiting.get(number)
    this.waiting.delete(number)
    if (this.waiting.size === 0) this.line.unref()
    return waiting
  }

  private errorOf({ name, code }: Failure): Error {
    const known = this.options.errors?.[name]
    if (known !== undefined) return known()
    const error = new Error(`${this.options.what} failed: ${name}`)
    return code === null ? error : Object.assign(error, { code })
  }

  private end(name: string): void {
    if (this.ended !== null) return
    this.ended = new Error(`${this.options.what} has ended${name === '' ? '' : `: ${name}`}`)
    const left = [...this.waiting.values()]
    this.waiting.clear()
    for (const { reject } of left) reject(this.ended)
    this.options.onEnd?.()
  }
}

/** Starts a thread from a built file that calls `serveThread`. */
export const startThread = <W extends ThreadWork<W>>(
  file: URL,
  options: ThreadOptions,
): ThreadClient<W> =>
  new ThreadClient<W>(
    workerLine(
      new Worker(file, {
        workerData: options.workerData,
        ...(options.resourceLimits === undefined ? {} : { resourceLimits: options.resourceLimits }),
      }),
    ),
    options,
  )

/** A thread's own line. */
export const workerLine = (
  worker: Pick<Worker, 'on' | 'postMessage' | 'ref' | 'unref' | 'terminate'>,
): ThreadLine => ({
  postMessage: (message, moved) => worker.postMessage(message, moved),
  listen: (onMessage, onEnd) => {
    worker.on('message', onMessage)
    worker.on('error', onEnd)
    worker.on('messageerror', onEnd)
    worker.on('exit', () => onEnd(null))
  },
  ref: () => worker.ref(),
  unref: () => worker.unref(),
  terminate: () => worker.terminate(),
})

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')

const cancellationOf = (signal: AbortSignal | undefined): Error =>
  signal?.reason instanceof Error ? signal.reason : new Error('it was cancelled')
