import { date, id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'
import { reportBackWays } from '../workgroup/places'

/** What a report-back became once it left: who was told it, when, how and in which language. */
export const ReportBackGiven = z.strictObject({
  id,
  /** The meeting and audience the report-back is about. */
  meetingId: id,
  audienceId: id,
  /** The group that was told; null for the neighborhood as a whole. */
  groupId: id.nullable(),
  reportedOn: date.min(1),
  how: z.enum(reportBackWays),
  language: line,
  /** Who was told, as the public may know them. */
  to: line.min(1),
  /** The frozen version they were told; null where none was kept. */
  versionId: id.nullable(),
  recordedAt: instant,
})

export type ReportBackGiven = z.infer<typeof ReportBackGiven>
