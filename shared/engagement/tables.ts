import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'

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

export type Visit = z.infer<typeof Visit>
