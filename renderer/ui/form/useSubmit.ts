import { useState } from 'react'
import { type Hold, useHold } from '../nameGuard/submitGuard'

/** Why something wasn't taken, in words for whoever asked; at a field, where it is about one. */
export interface Refused {
  readonly message: string
  readonly field?: string | undefined
}

/** What came of sending something. */
export type Submitted<V = unknown> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly refusal: Refused }

/** Something that can be sent, and how that goes. */
export interface Submission<A extends readonly unknown[] = readonly []> {
  /**
   * Sends it; resolves to whether it was taken. The same once more while it is on its way is a
   * double press, and what is flagged in a field is held back: neither is sent, and false.
   */
  readonly submit: (...what: A) => Promise<boolean>
  readonly isBusy: boolean
  /** What was refused the last time and is shown at no field. */
  readonly refusal: string | undefined
  /** What was refused of a field that shows it. */
  readonly errorAt: (field: string) => string | undefined
  /** Shows a refusal, or none, as if it had come back. */
  readonly refuse: (refusal: Refused | null) => void
  /** For the fields of what is sent. */
  readonly hold: Hold
}

interface Shown {
  readonly message: string
  /** The field that shows it; null where none does. */
  readonly at: string | null
}

interface SubmitOptions<V> {
  readonly onDone?: ((value: V) => void) | undefined
  /** The field that shows what is refused without naming a field that is there. */
  readonly refusedAt?: string | undefined
}

/** Sends something once however often it is pressed, and keeps what was refused until it is taken. */
export function useSubmit<V, A extends readonly unknown[] = readonly []>(
  send: (...what: A) => Promise<Submitted<V>>,
  { onDone, refusedAt }: SubmitOptions<V> = {},
): Submission<A> {
  const hold = useHold()
  const [shown, setShown] = useState<Shown | null>(null)
  const [underway, setUnderway] = useState(0)
  const refuse = (refusal: Refused | null): void =>
    setShown(
      refusal === null
        ? null
        : {
            message: refusal.message,
            at: [refusal.field, refusedAt].find((field) => isShown(hold, field)) ?? null,
          },
    )
  const submit = async (...what: A): Promise<boolean> => {
    setUnderway((count) => count + 1)
    try {
      const result = await hold.send(() => send(...what), JSON.stringify(what))
      if (result === null) return false
      refuse(result.ok ? null : result.refusal)
      if (result.ok) onDone?.(result.value)
      return result.ok
    } finally {
      setUnderway((count) => count - 1)
    }
  }
  return {
    submit,
    isBusy: underway > 0,
    refusal: shown?.at === null ? shown.message : undefined,
    errorAt: (field) => (shown?.at === field ? shown.message : undefined),
    refuse,
    hold,
  }
}

const isShown = (hold: Hold, field: string | undefined): boolean =>
  field !== undefined && hold.shows(field)
