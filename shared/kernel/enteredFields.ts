import { z } from './zod'

/*
 * Who fills the fields of a row. Whatever a person enters as one row is declared from the table, field
 * by field: a new field doesn't compile until somebody has said who fills it, and once it is entered,
 * whoever sends the command has to send it.
 */

/**
 * - `entered`: a person enters it with the rest of the row; the command that adds or edits rows carries it;
 * - `by another command`: a person says it, by a command of its own;
 * - `by Candor`: nobody enters it; it follows from what is done.
 */
type Filled = 'entered' | 'by another command' | 'by Candor'

/** For all fields of a row, who fills each. */
type FilledOf<S extends z.ZodRawShape> = { readonly [F in keyof S]: Filled }

type EnteredOf<A> = { [F in keyof A]: A[F] extends 'entered' ? F : never }[keyof A]

/**
 * The schema of the fields that a person enters with a row. One that is left out doesn't compile; it isn't
 * entered until somebody has answered, so that nobody else is asked for anything before.
 */
export function enteredFields<S extends z.ZodRawShape, const A extends Partial<FilledOf<S>>>(
  row: z.ZodObject<S>,
  filled: A & FilledOf<S>,
): z.ZodObject<Pick<S, EnteredOf<A> & keyof S>, z.core.$strict> {
  const entered = Object.entries(row.shape).filter(([field]) => filled[field] === 'entered')
  // Fields picked at run time have no type of their own to say which they are.
  return z.strictObject(Object.fromEntries(entered)) as unknown as z.ZodObject<
    Pick<S, EnteredOf<A> & keyof S>,
    z.core.$strict
  >
}
