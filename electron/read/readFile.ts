import type { PickedFile } from '../hosts/port'
import type { Site } from './site'

/** What is printed: its `kind` is the word that asked for it. */
interface Answer {
  readonly kind: string
}

/** What Candor makes of a file, as the object that is printed. */
export type ReadFile = (file: PickedFile, site: Site) => Promise<Answer>

/** How files of a kind are read, and what is printed for one that can’t be. */
export interface Reader {
  readonly read: ReadFile
  readonly refuse: (problem: string) => Answer
}
