/** An expected outcome: either a value or a refusal a person can act on. Bugs throw; refusals don't. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/** Why something was not done. `message` is shown as it stands: what happened, what is safe, what to do. */
export interface Refusal {
  readonly message: string
  /** The field the message belongs to, for showing it in place. */
  readonly field?: string
}

/** A successful result. */
export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })

/** A refusal with its message and, where there is one, its field. */
export const refuse = (message: string, field?: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: field === undefined ? { message } : { message, field },
})

/** Makes a switch exhaustive: the compiler refuses an unhandled member of the union. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${typeof value}`)
}
