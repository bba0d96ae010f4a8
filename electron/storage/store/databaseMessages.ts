import type { KeyRing } from '../vault/keyRing'
import type { Place } from './databaseHost'

/** Changes for the thread to make. They are not answered: one that fails is told by the next question. */
export interface Told {
  readonly run: readonly Uint8Array[]
}

/** What the thread of a compartment is asked; every question is answered. */
export type Question =
  | { readonly ask: 'open'; readonly place: Place }
  | { readonly ask: 'renew'; readonly ring: KeyRing }
  | {
      readonly ask: 'checkpoint' | 'sealed'
      readonly generation: number
      readonly sequence: number
    }
  | { readonly ask: 'check' }

/** Rows of a table, told while a compartment is being opened. */
export interface ToldRows {
  readonly table: string
  readonly rows: readonly { readonly id: string }[]
}

/** An answer to the question with this number: a value, or an error in parts that cross threads whole. */
export type Answer =
  | { readonly number: number; readonly value: unknown }
  | {
      readonly number: number
      readonly failed: { readonly name: string; readonly code: string | null }
    }
