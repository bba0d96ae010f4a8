/** What a thread that sets papers is started with. */
export interface ThreadStart {
  readonly fonts: string
}

export interface Asked {
  readonly number: number
  readonly job: unknown
}

/** What a thread answers; of an error only its name, since its words may hold what the paper says. */
export type Answered =
  | { readonly number: number; readonly set: unknown }
  | { readonly number: number; readonly failed: string }
