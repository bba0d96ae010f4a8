import type { KeyRing } from '../vault/keyRing'
import type { Place } from './keeper'

/** What the thread of a compartment is asked. Every question but `run` and `renew` is answered. */
export type Question =
  | { readonly ask: 'open'; readonly place: Place }
  | { readonly ask: 'run'; readonly change: Uint8Array }
  | { readonly ask: 'renew'; readonly ring: KeyRing }
  | {
      readonly ask: 'checkpoint' | 'sealed'
      readonly generation: number
      readonly sequence: number
    }
  | { readonly ask: 'check' }

/** An answer to the question with this number: a value, or an error in parts that cross threads whole. */
export type Answer =
  | { readonly number: number; readonly value: unknown }
  | {
      readonly number: number
      readonly failed: { readonly name: string; readonly code: string | null }
    }
