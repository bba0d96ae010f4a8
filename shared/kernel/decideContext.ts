import type { Result } from './result'

/** What a decision may use besides the record and the command: the time and fresh ids, as arguments. */
export interface DecideContext {
  /** Milliseconds since 1970. */
  readonly now: number
  newId(): string
}

/** What a command comes to: the changes, or why not. No changes means: nothing to do. */
export type Decided<C> = Result<readonly C[]>
