import { availableParallelism } from 'node:os'
import { startThread, type ThreadClient } from './threadClient'
import type { SettingWork, ThreadStart } from './serveDocumentThread'

interface Task {
  readonly job: unknown
  readonly resolve: (set: unknown) => void
  readonly reject: (error: unknown) => void
}

/** At most so many at once: each brings the fonts and React along, about 100 MiB. */
const threadsAtMost = Math.min(3, availableParallelism())

/** A thread nobody asks for so long is ended: what it set is forgotten, and its memory is free. */
const fiveMinutes = 5 * 60_000

interface PoolOptions {
  readonly fonts: string
  readonly most?: number
  /** How long one that has nothing to do waits for more, in milliseconds; 0 ends it with its document. */
  readonly restMs?: number
}

/**
 * Sets documents in threads started from a built file that calls `serve`. The first starts with the first
 * document; another only while documents wait, as when a meeting's report-backs are printed together. What is told and answered is plain data, whose
 * kind only the two ends know.
 */
export function inThreads(
  file: URL,
  { fonts, most = threadsAtMost, restMs = fiveMinutes }: PoolOptions,
): (job: unknown) => Promise<unknown> {
  const waiting: Task[] = []
  const threads = new Set<PooledThread>()
  const begin = (thread: PooledThread): void => {
    const task = waiting.shift()
    if (task !== undefined) void thread.begin(task)
  }
  const give = (): void => {
    for (const thread of threads) if (thread.isIdle) begin(thread)
    if (waiting.length === 0 || threads.size >= most) return
    const thread: PooledThread = new PooledThread(file, fonts, {
      restMs,
      onIdle: give,
      onEnd: () => {
        threads.delete(thread)
        give()
      },
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

interface Watched {
  readonly restMs: number
  readonly onIdle: () => void
  readonly onEnd: () => void
}

/** One thread, which sets one document at a time. */
class PooledThread {
  private readonly thread: ThreadClient<SettingWork>
  private isSetting = false
  private isOver = false
  private resting: NodeJS.Timeout | undefined

  constructor(
    file: URL,
    fonts: string,
    private readonly watched: Watched,
  ) {
    this.thread = startThread<SettingWork>(file, {
      what: 'the thread that sets documents',
      workerData: { fonts } satisfies ThreadStart,
      // Setting a document makes much that is soon forgotten: room for it saves a fifth of the time.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
      onEnd: () => {
        clearTimeout(this.resting)
        this.isOver = true
        watched.onEnd()
      },
    })
  }

  get isIdle(): boolean {
    return !this.isSetting && !this.isOver
  }

  async begin({ job, resolve, reject }: Task): Promise<void> {
    clearTimeout(this.resting)
    this.isSetting = true
    await this.thread.ask('set', job).then(resolve, reject)
    this.isSetting = false
    if (this.isOver) return
    if (this.watched.restMs === 0) return void this.thread.close()
    this.resting = setTimeout(() => void this.thread.close(), this.watched.restMs).unref()
    this.watched.onIdle()
  }
}
