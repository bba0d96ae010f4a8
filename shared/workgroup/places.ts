import { z } from '../kernel/zod'
import { date, id, instant, line, position, text } from '../kernel/columns'

/** Neighborhoods, the groups in them, and the visits to both. */

/** Ways a neighborhood is told something. */
export const waysToTell = [
  'at their meeting',
  'visit',
  'phone',
  'e-mail',
  'message',
  'paper',
] as const
/** How people are reached and told; for whoever works here, and on no paper and no wall. */
const reach = {
  /** Whom to speak to, and a telephone number, an address or the like. */
  contactName: line,
  contactDetails: line,
  /** How they like to be told; null when nobody has said. */
  tellBy: z.enum(waysToTell).nullable(),
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

/**
 * That staff or officers went to a neighborhood or one of its groups: what they were told there, and
 * what they told (domain.md, principle 3).
 */
export const Visit = z.strictObject({
  id,
  visitedOn: date.min(1),
  neighborhoodId: id,
  groupId: id.nullable(),
  /** Who went. */
  visitors: line.min(1),
  /** What was absorbed: about places and patterns, in public words. */
  heard: text,
  /** What was reported: developments, obstacles, progress. */
  reported: text,
  /** The language it was told in; empty for English or not said. */
  language: line,
  recordedAt: instant,
  changedAt: instant,
})
