import type { Result } from '../kernel/result'
import type { RestrictedChange } from './state'

/** What a decision about restricted notes needs besides them. */
export interface RestrictedContext {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The calendar day on this machine, `YYYY-MM-DD`. */
  readonly today: string
  newId(): string
  /** A number in [0, 1) that can't be foretold. */
  readonly random: () => number
}

/** What a command about restricted notes comes to. */
export type RestrictedDecided = Result<readonly RestrictedChange[]>
