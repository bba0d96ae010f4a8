import type { Target } from '../client/navigate'

/** What a press on home does. */
export interface HomePresses {
  /** Leaves home by a line for another place. */
  readonly go: (line: string, target: Partial<Target>) => void
  readonly openConcern: (id: string) => void
  readonly prepare: () => void
}
