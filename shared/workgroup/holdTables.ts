import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * A legal hold, as far as the shared record has to know of it: that everything is kept, from when to
 * when. Why stands with the private notes; one hold is over both.
 */
export const RecordHold = z.strictObject({
  id,
  placedAt: instant,
  liftedAt: instant.nullable(),
})

/** A row as it was before it was changed or removed under a legal hold. Never changed itself. */
export const HeldVersion = z.strictObject({
  id,
  /** The table and the id of the row. */
  place: z.string().min(1).max(200),
  /** The whole row, as JSON. */
  row: z.string().min(1),
  replacedAt: instant,
})
