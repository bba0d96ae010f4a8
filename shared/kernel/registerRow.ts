import type { FieldsFor, FieldUses } from './fieldUses'
import { z } from './zod'

/**
 * Where a field of a row is said on screen when the register doesn't list it under its own name: as
 * which other field of the list, or only where the row is opened (its details, its history, its meeting).
 */
type Elsewhere<S extends z.ZodRawShape> = (keyof S & string) | 'where it is opened'

/**
 * A row of a register, as the screen asks for it. Each field that the register has a column for when it
 * is saved as a spreadsheet (`exports`) is in the list as well, or it is said where else it is: a new
 * one doesn't compile until somebody has answered, so that a screen and its file don't part.
 */
export const registerRow =
  <U extends FieldUses>() =>
  <S extends z.ZodRawShape>(
    shape: S,
    _elsewhere: { readonly [F in Exclude<FieldsFor<U, 'exports'>, keyof S>]: Elsewhere<S> },
  ): z.ZodObject<S, z.core.$strict> =>
    z.strictObject(shape)
