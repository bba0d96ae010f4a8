import { z } from './zod'

/* What the columns of the shared record are made of. */

export const id = z.string().min(1).max(64)
export const line = z.string().max(500)
export const text = z.string().max(20_000)
export const instant = z.number().int().nonnegative()
/** `YYYY-MM-DD`, or empty when nobody has said yet. */
export const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)
/** `HH:MM` on a 24-hour clock, or empty. */
export const timeOfDay = z.string().regex(/^(\d{2}:\d{2})?$/)
export const position = z.number()

/** `YYYY-MM`. */
export const yearMonth = z.string().regex(/^\d{4}-\d{2}$/)
export const count = z.number().int().nonnegative()

/** A list of something that nobody changes. */
export const listOf = <T extends z.ZodType>(of: T) => z.array(of).readonly()
