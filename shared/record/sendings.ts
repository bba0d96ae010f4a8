import { z } from '../zod'
import { date, id, instant, line } from './columns'
import { waysToTell } from './places'

/** What a report-back became once it left: who was told it, when, how and in which language. */
export const Sending = z.strictObject({
  id,
  /** The meeting and neighborhood the report-back is about. */
  meetingId: id,
  neighborhoodId: id,
  /** The group that was told; null for the neighborhood as a whole. */
  groupId: id.nullable(),
  toldOn: date.min(1),
  how: z.enum(waysToTell),
  language: line,
  /** Who was told, as the public may know them. */
  to: line.min(1),
  recordedAt: instant,
})
