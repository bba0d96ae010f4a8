import { Worker } from 'node:worker_threads'
import { AllDamaged, MadeByNewer } from '../vault/recoveryFindings'
import type { KeptCheck, OpenedCompartment, TakeRows } from './databaseHost'
import type { OpenKeeper } from './databaseWorker'
import type { Answer, Question, Told, ToldRows } from './databaseMessages'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * How long changes wait to be handed over together, in milliseconds: nobody waits for the database,
 * and each message to its thread would cost the saving of the change about as much as sealing it.
 */
const togetherMs = 25

/** Asks a thread, and lets every question be answered, also when the thread ends. */
class Asked {
  private toRun: Uint8Array[] = []
  private handingOver: NodeJS.Timeout | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastNumber = 0
  private ended: Error | null = null

  constructor(
    private readonly worker: Worker,
    take: TakeRows,
  ) {
    worker.on('message', (message: Answer | ToldRows) =>
      'table' in message ? take(message.table, message.rows) : this.receive(message),
    )
    worker.on('error', (error) => this.end(error))
    worker.on('exit', () => this.end(new Error('the thread has ended')))
  }

  /** Lets the thread make a change, before anything that is asked later. */
  run(change: Uint8Array): void {
    this.toRun.push(change)
    this.handingOver ??= setTimeout(() => this.handOver(), togetherMs)
  }

  private handOver(): void {
    clearTimeout(this.handingOver)
    this.handingOver = undefined
    if (this.toRun.length > 0) this.worker.postMessage({ run: this.toRun } satisfies Told)
    this.toRun = []
  }

  ask(question: Question): Promise<unknown> {
    if (this.ended !== null) return Promise.reject(this.ended)
    this.handOver()
    this.lastNumber += 1
    const number = this.lastNumber
    this.worker.postMessage({ number, question })
    return new Promise((resolve, reject) => this.waiting.set(number, { resolve, reject }))
  }

  private receive(answer: Answer): void {
    const waiting = this.waiting.get(answer.number)
    this.waiting.delete(answer.number)
    if ('failed' in answer) waiting?.reject(errorOf(answer.failed))
    else waiting?.resolve(answer.value)
  }

  private end(error: Error): void {
    clearTimeout(this.handingOver)
    this.ended ??= error
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}

/** An error as it was thrown there, without its words: they may hold a path. */
function errorOf({ name, code }: { name: string; code: string | null }): Error {
  if (name === 'MadeByNewer') return new MadeByNewer()
  if (name === 'AllDamaged') return new AllDamaged()
  const error = new Error(`the thread of a compartment failed: ${name}`)
  return code === null ? error : Object.assign(error, { code })
}

/** Threads started ahead, one for each compartment: whoever opens a workgroup doesn't wait for them. */
const ahead = 2
/**
 * How long after the program's start, and after a closing, a thread is started ahead, in
 * milliseconds: not when windows that are just opening want the time.
 */
const restMs = 1_000

/** Holds each database in a thread of its own, started from the built file of `worker.ts`. */
export function keeperInThread(file: URL): OpenKeeper {
  const start = (): Worker => {
    const worker = new Worker(file)
    // One that waits for work must not keep the program from ending.
    worker.unref()
    return worker
  }
  const waiting: Worker[] = []
  const startAhead = (): void => {
    setTimeout(() => {
      if (waiting.length < ahead) waiting.push(start())
    }, restMs).unref()
  }
  for (let thread = 0; thread < ahead; thread += 1) startAhead()
  return async (place, take) => {
    const worker = waiting.shift() ?? start()
    worker.ref()
    const asked = new Asked(worker, take)
    try {
      const opened = (await asked.ask({ ask: 'open', place })) as OpenedCompartment
      return {
        opened,
        run: (change) => asked.run(change),
        checkpoint: async (generation, sequence) => {
          await asked.ask({ ask: 'checkpoint', generation, sequence })
        },
        sealed: async (generation, sequence) =>
          (await asked.ask({ ask: 'sealed', generation, sequence })) as Uint8Array,
        check: async () => (await asked.ask({ ask: 'check' })) as KeptCheck,
        renew: (ring) => void asked.ask({ ask: 'renew', ring }).catch(() => undefined),
        close: async () => {
          await worker.terminate()
          // The next one is ready when a workgroup is opened again, unless the program is about to end.
          startAhead()
        },
      }
    } catch (error) {
      await worker.terminate()
      throw error
    }
  }
}
