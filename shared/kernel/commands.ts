import type { DecideContext, Decided } from './decideContext'
import { z } from './zod'

/** What messages of each type carry besides their type, as schemas. */
type Shapes = Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>

/** The schema of each message, by its type. */
export type SchemasOf<S extends Shapes> = {
  readonly [T in keyof S & string]: z.ZodObject<
    { readonly type: z.ZodLiteral<T> } & S[T],
    z.core.$strict
  >
}

/** The messages that some schemas describe, by their types. */
export type MessagesOf<S extends Readonly<Record<string, z.ZodType>>> = {
  readonly [T in keyof S]: z.infer<S[T]>
}

/** Any of the messages that some schemas describe. */
export type MessageOf<S extends Readonly<Record<string, z.ZodType>>> = MessagesOf<S>[keyof S]

/**
 * The schemas of commands or queries, from what each carries. Every one is strict and has its own
 * name as its `type`.
 */
export function schemasOf<const S extends Shapes>(shapes: S): SchemasOf<S> {
  const schemas = Object.entries(shapes).map(([type, shape]) => [
    type,
    z.strictObject({ type: z.literal(type), ...shape }),
  ])
  // `fromEntries` forgets which schema stands under which name.
  return Object.fromEntries(schemas) as SchemasOf<S>
}

/** One schema for any of the messages that some schemas describe. */
export function anyOf<S extends Readonly<Record<string, z.ZodType>>>(
  schemas: S,
): z.ZodType<MessageOf<S>> {
  // A union of a list of unknown length has no type of its own to say what is in it.
  const list = Object.values(schemas) as unknown as [z.core.$ZodTypeDiscriminable]
  return z.discriminatedUnion('type', list) as unknown as z.ZodType<MessageOf<S>>
}

/** How a command is carried out, and what is said of it. */
export interface CommandEntry<R, C, M, K extends DecideContext = DecideContext> {
  /** What it comes to, given the record as it is. Pure. */
  readonly handle: (record: R, command: M, context: K) => Decided<C>
  /** Names the kind of change, never its content: undo says it, and it may be read aloud. */
  readonly label: string
  /** Carried out twice it makes two of something, so a second press isn't sent while one is on its way. */
  readonly makesNew?: true
  /**
   * `never`: it can't be taken back, and doesn't stand before what can. Otherwise what is being typed:
   * commands with the same words are taken back in one step.
   */
  readonly undo?: 'never' | ((command: M) => string)
}

/** How each command of some schemas is carried out. */
export type CommandEntries<
  R,
  C,
  S extends Readonly<Record<string, z.ZodType>>,
  K extends DecideContext = DecideContext,
> = { readonly [T in keyof S]: CommandEntry<R, C, MessagesOf<S>[T], K> }
