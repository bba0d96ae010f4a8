import { id } from '../kernel/columns'
import { z } from '../kernel/zod'

/** Something a meeting leaves open, and what is needed to mend it. */
export const OpenEnd = z.discriminatedUnion('kind', [
  /** An action whose owner is nobody at the table, and no organization or group of the workgroup. */
  z.strictObject({
    kind: z.literal('unknown owner'),
    id,
    wording: z.string(),
    owner: z.string(),
  }),
  /** An action somebody helps with who is nobody at the table, and no organization or group either. */
  z.strictObject({
    kind: z.literal('unknown helper'),
    id,
    wording: z.string(),
    /** Whom nobody listed, and all who help. */
    helper: z.string(),
    helpers: z.array(z.string()),
  }),
  /** Something heard that is nobody’s, at an item of some neighborhoods. */
  z.strictObject({
    kind: z.literal('no place'),
    id,
    wording: z.string(),
    neighborhoodIds: z.array(id),
  }),
  /** A decision at whose item nobody promised anything. */
  z.strictObject({
    kind: z.literal('nobody does it'),
    id,
    itemId: id.nullable(),
    wording: z.string(),
  }),
  /** The workgroup’s own contact is empty; report-backs print it. */
  z.strictObject({ kind: z.literal('no contact') }),
  /** A report-back nobody has given yet, and nobody was ever named to take it to them; `likely` speaks for them. */
  z.strictObject({ kind: z.literal('no carrier'), id, name: z.string(), likely: z.string() }),
])

export type OpenEnd = z.infer<typeof OpenEnd>
