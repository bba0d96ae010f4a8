import type { ThreadClient, ThreadOptions } from '../../threads/threadClient'
import { AllDamaged, MadeByNewer } from '../vault/recoveryFindings'
import type { DatabaseWork } from './databaseMessages'
import type { KeeperThread, OpenKeeper } from './databaseWorker'

/** What is asked of whoever holds a database, in a thread or in a process. */
export type DatabaseClient = ThreadClient<DatabaseWork>

/** The errors of such a thread or process, told apart without their words, which may hold a path. */
export const databaseErrors: NonNullable<ThreadOptions['errors']> = {
  MadeByNewer: () => new MadeByNewer(),
  AllDamaged: () => new AllDamaged(),
}

/**
 * How long changes wait to be handed over together, in milliseconds: nobody waits for the database,
 * and each message to its thread would cost the saving of the change about as much as sealing it.
 */
const togetherMs = 25

/** Changes on their way, told before anything that is asked later. */
class ChangesToRun {
  private changes: Uint8Array[] = []
  private handingOver: NodeJS.Timeout | undefined

  constructor(private readonly client: DatabaseClient) {}

  add(change: Uint8Array): void {
    // A copy of its own: whoever made the change overwrites it when it is done with it.
    this.changes.push(Uint8Array.from(change))
    this.handingOver ??= setTimeout(() => this.handOver(), togetherMs)
  }

  handOver(): void {
    if (this.changes.length > 0) this.client.tell('run', this.changes)
    this.forget()
  }

  forget(): void {
    clearTimeout(this.handingOver)
    this.handingOver = undefined
    for (const change of this.changes) change.fill(0)
    this.changes = []
  }
}

/**
 * How long after the program's start, and after a closing, a holder is started ahead, in
 * milliseconds: not when windows that are just opening want the time.
 */
const restMs = 1_000

/** Opens each database with a holder of its own; the next one is started ahead. */
export function keeperOver(start: () => DatabaseClient): OpenKeeper {
  let waiting: DatabaseClient | null = null
  const startAhead = (): void => {
    setTimeout(() => (waiting ??= start()), restMs).unref()
  }
  startAhead()
  return async (place, take) => {
    const client = waiting ?? start()
    waiting = null
    const changes = new ChangesToRun(client)
    const ask: typeof client.ask = (method, given, options) => {
      changes.handOver()
      return client.ask(method, given, options)
    }
    try {
      const opened = await ask('open', place, {
        onProgress: ({ table, rows }) => take(table, rows),
      })
      return {
        opened,
        run: (change) => changes.add(change),
        checkpoint: (numbers) => ask('checkpoint', numbers),
        sealed: (numbers) => ask('sealed', numbers),
        check: () => ask('check', null),
        renew: (ring) => void ask('renew', ring).catch(() => undefined),
        close: async () => {
          changes.forget()
          await client.close()
          // Ready when a workgroup is opened again, unless the program is about to end.
          startAhead()
        },
      } satisfies KeeperThread
    } catch (error) {
      await client.close()
      throw error
    }
  }
}
