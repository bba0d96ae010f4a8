import { id, line, position } from '../kernel/columns'
import { z } from '../kernel/zod'

/* Neighborhoods, the groups in them, and the visits to both. */

/** Ways a neighborhood is told something. */
export const reportBackWays = [
  'at their meeting',
  'visit',
  'phone',
  'e-mail',
  'message',
  'paper',
] as const
/** How people are reached and told; for whoever works here, and on no document and no projector. */
const reach = {
  /** Whom to speak to, and a telephone number, an address or the like. */
  contactName: line,
  contactDetails: line,
  /** How they like to be told; null when nobody has said. */
  reportBackBy: z.enum(reportBackWays).nullable(),
  /** The language they like to be told in; empty for English or not said. */
  language: line,
  /** They are to hear back at least every so many weeks; null when nothing was agreed. */
  reportWeeks: z.number().int().min(1).max(104).nullable(),
  /** When and where they meet. */
  meets: line,
}

export const Neighborhood = z.strictObject({
  id,
  name: line.min(1),
  /** What others call it, and beats or districts that lie in it: figures are matched by them. */
  aliases: z.array(z.string().min(1).max(120)).max(100),
  /** How many people live there; null when nobody has said. */
  population: z.number().int().min(1).max(50_000_000).nullable(),
  /** Who says so, and of which year. */
  populationSource: line,
  ...reach,
  position,
  retired: z.boolean(),
})

/** A residents' group, business association, congregation or the like. */
export const CommunityGroup = z.strictObject({
  id,
  name: line.min(1),
  neighborhoodId: id.nullable(),
  /** The members who speak for it at the table. */
  representativeIds: z.array(id).max(100),
  ...reach,
  position,
  retired: z.boolean(),
})

export type Neighborhood = z.infer<typeof Neighborhood>

export type CommunityGroup = z.infer<typeof CommunityGroup>

export type ReportBackWay = (typeof reportBackWays)[number]
