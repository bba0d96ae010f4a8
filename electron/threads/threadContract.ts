/** How a thread is asked for something while it works: what every method of one is called with. */
export interface ThreadCall<P = unknown> {
  /** Aborted once whoever asked doesn't want the answer any more. */
  readonly signal: AbortSignal
  /** Tells whoever asked how far it is, or a part of the answer; kept in order with the answer. */
  progress(what: P): void
  /** Has bytes of the answer moved instead of copied, where they fill a memory of their own. */
  handOver(bytes: Uint8Array): void
}

/**
 * What a thread does, by name. A method is given one value and answers with one; both are plain data,
 * for they are copied. An interface of methods is the whole contract of a thread: who asks and who
 * answers are typed by it.
 */
export type ThreadWork<W> = {
  readonly [M in keyof W]: (given: never, call: ThreadCall<never>) => unknown
}

export type Given<W, M extends keyof W> = W[M] extends (given: infer G, ...rest: never[]) => unknown
  ? G
  : never

export type Answered<W, M extends keyof W> = W[M] extends (...given: never[]) => infer A
  ? Awaited<A>
  : never

export type ProgressOf<W, M extends keyof W> = W[M] extends (
  given: never,
  call: ThreadCall<infer P>,
) => unknown
  ? P
  : never

/** What is sent to a thread. */
export type ToThread =
  | { readonly kind: 'ask'; readonly number: number; readonly method: string; given: unknown }
  /** The same without an answer. */
  | { readonly kind: 'tell'; readonly method: string; readonly given: unknown }
  | { readonly kind: 'cancel'; readonly number: number }

/** An error, in parts that cross threads whole: never its words, which may repeat what it was given. */
export interface Failure {
  readonly name: string
  /** As of the operating system, `ENOSPC` and the like; null without one. */
  readonly code: string | null
}

/** What a thread sends. */
export type FromThread =
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly failure: Failure }
  | { readonly kind: 'progress'; readonly number: number; readonly what: unknown }

/** What of bytes can be moved to another thread: a memory nothing else is in. */
export const ownMemory = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
