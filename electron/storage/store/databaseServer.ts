import { nodeFiles } from '../vault/files'
import type { KeyRing } from '../vault/keyRing'
import { Keeper } from './databaseHost'
import type { Saying } from './databaseLink'
import type { Answer, Question, ToldRows } from './databaseMessages'

/** Keys arrive as plain bytes. */
const asRing = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.map(({ number, key }) => ({ number, key: Buffer.from(key) })),
})

function failure(number: number, error: unknown): Answer {
  const name = error instanceof Error ? error.name : 'Error'
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return { number, failed: { name, code } }
}

/**
 * Holds one compartment's database at the far end of a link: opening, snapshots and checks take
 * their time here, while windows are served and changes are saved elsewhere. It ends with its
 * thread or process, and with it what it had in memory.
 */
export class DatabaseServer {
  private keeper: Keeper | null = null
  /** A change that could not be made: from then on the database is not what the journal says. */
  private broken: Error | null = null
  /** Only opening has to be over before anything else is begun. */
  private opened: Promise<unknown> = Promise.resolve()

  constructor(private readonly tell: (message: Answer | ToldRows) => void) {}

  /**
   * Begins tasks in the order in which they arrived, all by the same way: a snapshot takes its bytes
   * before its first wait, so it holds every change that was told before it and none told after.
   */
  hear(saying: Saying): void {
    if ('run' in saying) return void this.begin(() => this.runAll(saying.run))
    const { number, question } = saying
    const answered = this.begin(() => this.answer(question))
    if (question.ask === 'open') this.opened = answered.catch(() => undefined)
    answered.then(
      (value) => this.tell({ number, value }),
      (error: unknown) => this.tell(failure(number, error)),
    )
  }

  private begin<T>(task: () => T | Promise<T>): Promise<T> {
    return this.opened.then(task)
  }

  private get held(): Keeper {
    if (this.broken !== null) throw this.broken
    if (this.keeper === null) throw new Error('nothing is open')
    return this.keeper
  }

  private async answer(question: Question): Promise<unknown> {
    switch (question.ask) {
      case 'open': {
        const place = { ...question.place, ring: asRing(question.place.ring) }
        const { keeper, opened } = await Keeper.open(nodeFiles, place, (table, rows) =>
          this.tell({ table, rows }),
        )
        this.keeper = keeper
        return opened
      }
      case 'renew':
        this.held.renew(asRing(question.ring))
        return null
      case 'checkpoint':
        return this.held.checkpoint(question.generation, question.sequence)
      case 'sealed':
        return this.held.sealed(question.generation, question.sequence)
      case 'check':
        return this.held.check()
    }
  }

  private runAll(changes: readonly Uint8Array[]): void {
    try {
      for (const change of changes) this.held.run(change)
    } catch (error) {
      this.broken = error instanceof Error ? error : new Error('a change could not be made')
    }
  }
}
