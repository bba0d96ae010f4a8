import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answered, Asked, ThreadStart } from './workerMessages'

interface Task {
  readonly job: unknown
  readonly resolve: (set: unknown) => void
  readonly reject: (error: Error) => void
}

/** At most so many at once: each brings the fonts and React along, about 100 MiB. */
const threadsAtMost = Math.min(3, availableParallelism())

/** A thread nobody asks for so long is ended: what it set is forgotten, and its memory is free. */
const fiveMinutes = 5 * 60_000

interface ThreadOptions {
  readonly fonts: string
  readonly most?: number
  /** How long one that has nothing to do waits for more, in milliseconds; 0 ends it with its paper. */
  readonly restMs?: number
}

/**
 * Sets papers in threads started from a built file that calls `serve`. The first starts with the first
 * paper; another only while papers wait, as when a meeting's report-backs are printed together. What is told and answered is plain data, whose
 * kind only the two ends know.
 */
export function inThreads(
  file: URL,
  { fonts, most = threadsAtMost, restMs = fiveMinutes }: ThreadOptions,
): (job: unknown) => Promise<unknown> {
  const waiting: Task[] = []
  const threads = new Set<PaperThread>()
  const begin = (thread: PaperThread): void => {
    const task = waiting.shift()
    if (task !== undefined) thread.begin(task)
  }
  const give = (): void => {
    for (const thread of threads) if (thread.isIdle) begin(thread)
    if (waiting.length === 0 || threads.size >= most) return
    const thread: PaperThread = new PaperThread(new Worker(file, startWith(fonts)), {
      restMs,
      onIdle: give,
      onEnd: () => threads.delete(thread),
    })
    threads.add(thread)
    begin(thread)
  }
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject })
      give()
    })
}

/** Setting a paper makes much that is soon forgotten: room for it saves a fifth of the time. */
const startWith = (fonts: string) => ({
  workerData: { fonts } satisfies ThreadStart,
  resourceLimits: { maxYoungGenerationSizeMb: 96 },
})

interface Watched {
  readonly restMs: number
  readonly onIdle: () => void
  readonly onEnd: () => void
}

/** One thread, which sets one paper at a time. */
class PaperThread {
  private task: Task | null = null
  private number = 0
  private resting: NodeJS.Timeout | undefined
  private isOver = false

  constructor(
    private readonly worker: Worker,
    private readonly watched: Watched,
  ) {
    worker.on('message', (answer: Answered) => this.receive(answer))
    worker.on('error', (error) => this.end(error))
    worker.on('exit', () => this.end(new Error('the thread that set a document has ended')))
  }

  get isIdle(): boolean {
    return this.task === null && !this.isOver
  }

  begin(task: Task): void {
    clearTimeout(this.resting)
    this.task = task
    this.number += 1
    this.worker.ref()
    this.worker.postMessage({ number: this.number, job: task.job } satisfies Asked)
  }

  private receive(answer: Answered): void {
    const { task } = this
    if (answer.number !== this.number || task === null) return
    this.task = null
    // One that waits for work must not keep the program from ending.
    this.worker.unref()
    if (this.watched.restMs === 0) this.rest()
    else this.resting = setTimeout(() => this.rest(), this.watched.restMs).unref()
    if ('set' in answer) task.resolve(answer.set)
    else task.reject(new Error(`a document could not be set: ${answer.failed}`))
    this.watched.onIdle()
  }

  private rest(): void {
    this.isOver = true
    void this.worker.terminate()
  }

  private end(error: Error): void {
    clearTimeout(this.resting)
    this.isOver = true
    this.watched.onEnd()
    this.task?.reject(error)
    this.task = null
    this.watched.onIdle()
  }
}
