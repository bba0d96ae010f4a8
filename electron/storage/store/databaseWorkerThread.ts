import { startThread, type ThreadClient } from '../../threads/threadClient'
import { AllDamaged, MadeByNewer } from '../vault/recoveryFindings'
import type { DatabaseWork } from './databaseMessages'
import type { OpenKeeper } from './databaseWorker'

/**
 * How long changes wait to be handed over together, in milliseconds: nobody waits for the database,
 * and each message to its thread would cost the saving of the change about as much as sealing it.
 */
const togetherMs = 25

/** Changes on their way to the thread, told before anything that is asked later. */
class ChangesToRun {
  private changes: Uint8Array[] = []
  private handingOver: NodeJS.Timeout | undefined

  constructor(private readonly thread: ThreadClient<DatabaseWork>) {}

  add(change: Uint8Array): void {
    this.changes.push(change)
    this.handingOver ??= setTimeout(() => this.handOver(), togetherMs)
  }

  handOver(): void {
    this.forget((changes) => this.thread.tell('run', changes))
  }

  forget(take: (changes: readonly Uint8Array[]) => void = () => undefined): void {
    clearTimeout(this.handingOver)
    this.handingOver = undefined
    const { changes } = this
    this.changes = []
    if (changes.length > 0) take(changes)
  }
}

/** Threads started ahead, one for each compartment: whoever opens a workgroup doesn't wait for them. */
const ahead = 2
/**
 * How long after the program's start, and after a closing, a thread is started ahead, in
 * milliseconds: not when windows that are just opening want the time.
 */
const restMs = 1_000

const start = (file: URL): ThreadClient<DatabaseWork> =>
  startThread<DatabaseWork>(file, {
    what: 'the thread of a compartment',
    // Without their words, which may hold a path.
    errors: { MadeByNewer: () => new MadeByNewer(), AllDamaged: () => new AllDamaged() },
  })

/** Holds each database in a thread of its own, started from the built file of `storeWorker.ts`. */
export function keeperInThread(file: URL): OpenKeeper {
  const waiting: ThreadClient<DatabaseWork>[] = []
  const startAhead = (): void => {
    setTimeout(() => {
      if (waiting.length < ahead) waiting.push(start(file))
    }, restMs).unref()
  }
  for (let thread = 0; thread < ahead; thread += 1) startAhead()
  return async (place, take) => {
    const thread = waiting.shift() ?? start(file)
    const changes = new ChangesToRun(thread)
    const ask: typeof thread.ask = (method, given, options) => {
      changes.handOver()
      return thread.ask(method, given, options)
    }
    try {
      const opened = await ask('open', place, {
        onProgress: ({ table, rows }) => take(table, rows),
      })
      return {
        opened,
        run: (change) => changes.add(change),
        checkpoint: (generation, sequence) => ask('checkpoint', { generation, sequence }),
        sealed: (generation, sequence) => ask('sealed', { generation, sequence }),
        check: () => ask('check', null),
        renew: (ring) => void ask('renew', ring).catch(() => undefined),
        close: async () => {
          changes.forget()
          await thread.close()
          // The next one is ready when a workgroup is opened again, unless the program is about to end.
          startAhead()
        },
      }
    } catch (error) {
      await thread.close()
      throw error
    }
  }
}
