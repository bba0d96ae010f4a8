import type {
  AnswersOf,
  CommandDefinition,
  MessagesOf,
  QueryDefinition,
} from '../../shared/kernel/commands'
import type { Result } from '../../shared/kernel/result'
import type { Touched } from './openRecord'

/** What a command came to: the id of what was made or changed, if anything was, or why not. */
export type Outcome = Result<Touched>

/** The outcome of what changes nothing that has an id. */
export const nothing: Outcome = { ok: true, value: { id: null } }

/** How each command is carried out. One left out doesn't compile. */
export type Handlers<D extends Readonly<Record<string, CommandDefinition>>> = {
  readonly [T in keyof D & string]: (command: MessagesOf<D>[T]) => Outcome | Promise<Outcome>
}

/** How each question is answered. One left out doesn't compile. */
export type Answers<D extends Readonly<Record<string, QueryDefinition>>> = {
  readonly [T in keyof D & string]: (
    query: MessagesOf<D>[T],
  ) => Result<AnswersOf<D>[T]> | Promise<Result<AnswersOf<D>[T]>>
}

/** The same handler for every command of some definitions. */
export function allBy<D extends Readonly<Record<string, CommandDefinition>>>(
  definitions: D,
  handle: (command: MessagesOf<D>[keyof D & string]) => Promise<Outcome>,
): Handlers<D> {
  // `fromEntries` forgets that each name of the definitions is there.
  return Object.fromEntries(Object.keys(definitions).map((type) => [type, handle])) as Handlers<D>
}

/** Every question of some definitions, answered alike. */
export const eachBy = <D extends Readonly<Record<string, QueryDefinition>>>(
  definitions: D,
  answer: <T extends keyof D & string>(type: T, query: MessagesOf<D>[T]) => Result<AnswersOf<D>[T]>,
): Answers<D> => {
  const answers = Object.keys(definitions).map((type: keyof D & string) => [
    type,
    (query: MessagesOf<D>[typeof type]) => answer(type, query),
  ])
  // `fromEntries` forgets that each name of the definitions is there.
  return Object.fromEntries(answers) as Answers<D>
}
