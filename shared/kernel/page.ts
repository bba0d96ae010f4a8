import { z } from './zod'

/**
 * What goes on across the meetings of a workgroup: asked for when it is looked at, so that ten
 * years of meetings don't travel with every keystroke.
 */
export const skip = z.number().int().nonnegative()

/** So many rows of a register are sent at once. */
export const pageLength = 50

export const pageOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), total: z.number().int() })

/** The registers of a workgroup: what was promised, decided and left for later, at any meeting. */
export type Page<T> = { readonly rows: T[]; readonly total: number }

export function page<T, R>(all: readonly T[], skip: number, told: (row: T) => R): Page<R> {
  return { rows: all.slice(skip, skip + pageLength).map(told), total: all.length }
}
