import type { z } from './zod'

/*
 * Where the fields of the shared record may go. Each feature says it once for each field of its tables
 * (`fields.ts` in its room), and what stamps changes, finds words, looks for names and lays out
 * registers goes by that: a new field doesn't compile until somebody has answered for it.
 */

/**
 * - `projector`: a view for the room shows it;
 * - `documents`: minutes, report-backs, sheets or forms print it;
 * - `search`: the workgroup's search finds it;
 * - `changes`: a row counts as changed when it says something else;
 * - `names`: it is looked through for participants' names, at its own place, before a document leaves;
 * - `exports`: a register that is saved as a spreadsheet has a column with it.
 */
export const everywhere = [
  'projector',
  'documents',
  'search',
  'changes',
  'names',
  'exports',
] as const

/** For fields that stay in the record: ids, places in an order, time stamps, what only staff see. */
export const nowhere = [] as const

export type FieldUse = (typeof everywhere)[number]

/** The uses of each field of a row. */
export type FieldUses<Use extends string = FieldUse> = Readonly<Record<string, readonly Use[]>>

/** The uses of each field of each table. */
export type FieldUsesOf<T extends Readonly<Record<string, z.ZodType>>> = {
  readonly [K in keyof T]: { readonly [F in keyof z.infer<T[K]>]-?: readonly FieldUse[] }
}

/** The names of the fields that have a use. */
export type FieldsFor<U extends FieldUses<string>, Use extends string> = {
  [F in keyof U & string]: Use extends U[F][number] ? F : never
}[keyof U & string]

/** The fields that have a use, in the order in which they were declared. */
export const fieldsFor = <U extends FieldUses<string>, Use extends string>(
  uses: U,
  use: Use,
): readonly FieldsFor<U, Use>[] =>
  (Object.keys(uses) as (keyof U & string)[]).filter(
    (field): field is FieldsFor<U, Use> => uses[field]?.includes(use) === true,
  )
