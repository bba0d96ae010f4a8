import type { DecideContext, Decided } from './decideContext'
import { z } from './zod'

/** The fields of a message besides its type, as schemas. */
type Shape = Readonly<Record<string, z.ZodType>>

/** What is known of a command besides how it is carried out. */
export interface CommandDefinition {
  /** Its fields. */
  readonly carries: Shape
  /** Names the kind of change, never its content: undo says it, and it may be read aloud. */
  readonly label: string
  /** Carried out twice it makes two of something, so a second press isn't sent while one is on its way. */
  readonly makesNew?: true
  /** Takes effect at once, whatever waits before it: it changes nothing that is stored. */
  readonly immediate?: true
  /**
   * `never`: it can't be taken back, and doesn't stand before what can. Otherwise the fields that say
   * where something is being typed: commands that agree in them are taken back in one step.
   */
  readonly undo?: 'never' | readonly string[]
}

/** Messages of a kind, each with its fields. */
type Definitions = Readonly<Record<string, { readonly carries: Shape }>>

/** Where typing is taken back in one step is said by fields the command has. */
type UndoByOwnFields<D extends Readonly<Record<string, CommandDefinition>>> = {
  readonly [T in keyof D]: {
    readonly undo?: 'never' | readonly (keyof D[T]['carries'] & string)[]
  }
}

/** Commands, by their types. Only says that they are complete and keeps what is known of each. */
export const commandsOf = <const D extends Readonly<Record<string, CommandDefinition>>>(
  definitions: D & UndoByOwnFields<D>,
): D => definitions

/** A command that changes what is kept, in the shared record or the restricted notes. */
export interface StoredDefinition extends CommandDefinition {
  /**
   * What a legal hold does with it. `refused`: it takes something away for good, so it isn't carried out.
   * `kept`: it is carried out, and every row it writes over or takes away is kept as it was.
   */
  readonly underHold: 'refused' | 'kept'
}

/** As `commandsOf`, of commands that change what is kept: each has to say what a legal hold does with it. */
export const storedCommandsOf = <const D extends Readonly<Record<string, StoredDefinition>>>(
  definitions: D & UndoByOwnFields<D>,
): D => definitions

type SchemaOf<T extends string, S extends Shape> = z.ZodObject<
  { readonly type: z.ZodLiteral<T> } & S,
  z.core.$strict
>

/** The messages that are defined, by their types. */
export type MessagesOf<D extends Definitions> = {
  readonly [T in keyof D & string]: z.infer<SchemaOf<T, D[T]['carries']>>
}

/** Any of the messages that are defined. */
export type MessageOf<D extends Definitions> = MessagesOf<D>[keyof D & string]

/** One strict schema for all messages that are defined. */
export function anyOf<D extends Definitions>(definitions: D): z.ZodType<MessageOf<D>> {
  const schemas = Object.entries(definitions).map(([type, { carries }]) =>
    z.strictObject({ type: z.literal(type), ...carries }),
  )
  // A union of a list of unknown length has no type of its own to say what is in it.
  const list = schemas as unknown as [z.core.$ZodTypeDiscriminable]
  return z.discriminatedUnion('type', list) as unknown as z.ZodType<MessageOf<D>>
}

/** How each command is carried out on the record it is about. Pure. A command left out doesn't compile. */
export type CommandHandlers<
  R,
  C,
  D extends Definitions,
  K extends DecideContext = DecideContext,
> = {
  readonly [T in keyof D & string]: (record: R, command: MessagesOf<D>[T], context: K) => Decided<C>
}

/** A question and what it is answered. */
export interface QueryDefinition {
  /** Its fields. */
  readonly carries: Shape
  /** What a well-formed answer is. */
  readonly answer: z.ZodType
}

/** Questions, by their types. Only says that they are complete. */
export const queriesOf = <const D extends Readonly<Record<string, QueryDefinition>>>(
  definitions: D,
): D => definitions

/** The answers to the questions that are defined, by their types. */
export type AnswersOf<D extends Readonly<Record<string, QueryDefinition>>> = {
  readonly [T in keyof D & string]: z.output<D[T]['answer']>
}

/** What a well-formed answer to each question is. */
export const answerSchemasOf = <D extends Readonly<Record<string, QueryDefinition>>>(
  definitions: D,
): { readonly [T in keyof D & string]: z.ZodType<AnswersOf<D>[T]> } =>
  // `fromEntries` forgets which schema stands under which name.
  Object.fromEntries(Object.entries(definitions).map(([type, { answer }]) => [type, answer])) as {
    readonly [T in keyof D & string]: z.ZodType<AnswersOf<D>[T]>
  }

/** What answering a question from the record may use besides the record. */
interface AnswerContext {
  /** The calendar day on this machine, `YYYY-MM-DD`. */
  readonly today: string
  /** The meeting that is open; null for none. */
  readonly meetingId: string | null
  /** The calendar day of an instant on this machine. */
  readonly localDate: (instant: number) => string
}

/** How questions are answered from the record alone. Pure. A question left out doesn't compile. */
export type RecordAnswers<R, D extends Readonly<Record<string, QueryDefinition>>> = {
  readonly [T in keyof D & string]: (
    record: R,
    query: MessagesOf<D>[T],
    context: AnswerContext,
  ) => AnswersOf<D>[T]
}
