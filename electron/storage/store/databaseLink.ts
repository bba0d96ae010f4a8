import { AllDamaged, MadeByNewer } from '../vault/recoveryFindings'
import type { KeptCheck, OpenedCompartment, Place, TakeRows } from './databaseHost'
import type { Answer, Question, Told, ToldRows } from './databaseMessages'
import type { KeeperThread } from './databaseWorker'

/** What is said to whoever holds a database. */
export type Saying = Told | { readonly number: number; readonly question: Question }

/** A line to a thread or a process that holds a database; messages arrive in their order. */
export interface DatabaseLink {
  say(saying: Saying): void
  /** Called once, before anything is said. */
  listen(onMessage: (message: Answer | ToldRows) => void, onEnd: (error: Error) => void): void
  /** Whether it keeps the program from ending. */
  setInUse(inUse: boolean): void
  /** Ends it and its memory; resolves when it is gone. */
  end(): Promise<void>
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * How long changes wait to be handed over together, in milliseconds: nobody waits for the database,
 * and each message to its thread would cost the saving of the change about as much as sealing it.
 */
const togetherMs = 25

/** Asks over a link, and lets every question be answered, also when the other end ends. */
class Asked {
  private toRun: Uint8Array[] = []
  private handingOver: NodeJS.Timeout | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastNumber = 0
  private ended: Error | null = null

  constructor(
    private readonly link: DatabaseLink,
    take: TakeRows,
  ) {
    link.listen(
      (message) => ('table' in message ? take(message.table, message.rows) : this.receive(message)),
      (error) => this.end(error),
    )
  }

  /** Has a change made, before anything that is asked later. */
  run(change: Uint8Array): void {
    // A copy of its own: whoever made the change overwrites it when it is done with it.
    this.toRun.push(Uint8Array.from(change))
    this.handingOver ??= setTimeout(() => this.handOver(), togetherMs)
  }

  private handOver(): void {
    clearTimeout(this.handingOver)
    this.handingOver = undefined
    if (this.toRun.length > 0) this.link.say({ run: this.toRun })
    this.forgetToRun()
  }

  private forgetToRun(): void {
    for (const change of this.toRun) change.fill(0)
    this.toRun = []
  }

  ask(question: Question): Promise<unknown> {
    if (this.ended !== null) return Promise.reject(this.ended)
    this.handOver()
    this.lastNumber += 1
    const number = this.lastNumber
    this.link.say({ number, question })
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
    this.forgetToRun()
    this.ended ??= error
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}

/** An error as it was thrown there, without its words: they may hold a path. */
function errorOf({ name, code }: { name: string; code: string | null }): Error {
  if (name === 'MadeByNewer') return new MadeByNewer()
  if (name === 'AllDamaged') return new AllDamaged()
  const error = new Error(`the holder of a database failed: ${name}`)
  return code === null ? error : Object.assign(error, { code })
}

/** Opens a compartment at the other end of a link; `onClosed` is told when that has ended. */
async function openOver(
  link: DatabaseLink,
  place: Place,
  take: TakeRows,
  onClosed: () => void,
): Promise<KeeperThread> {
  link.setInUse(true)
  const asked = new Asked(link, take)
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
        await link.end()
        onClosed()
      },
    }
  } catch (error) {
    await link.end()
    throw error
  }
}

/**
 * How long after the program's start, and after a closing, a holder is started ahead, in
 * milliseconds: not when windows that are just opening want the time.
 */
const restMs = 1_000

/** Opens each database at the end of a link of its own; the next one is started ahead. */
export function keeperOver(
  start: () => DatabaseLink,
): (place: Place, take: TakeRows) => Promise<KeeperThread> {
  let waiting: DatabaseLink | null = null
  const startAhead = (): void => {
    setTimeout(() => (waiting ??= start()), restMs).unref()
  }
  startAhead()
  return (place, take) => {
    const link = waiting ?? start()
    waiting = null
    // Ready when a workgroup is opened again, unless the program is about to end.
    return openOver(link, place, take, startAhead)
  }
}
