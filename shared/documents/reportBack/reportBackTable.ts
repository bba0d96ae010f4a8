import { id, instant, line, text } from '../../kernel/columns'
import { z } from '../../kernel/zod'

/**
 * The report-back of a meeting to one audience (`audiences.ts`): the words a person wrote over its
 * draft, and from which meeting on it tells. A null section means: the draft from the record stands.
 */
export const ReportBack = z.strictObject({
  id,
  /** The latest meeting it tells of. */
  meetingId: id,
  audienceId: id,
  /** The first meeting it tells of; null for the one after the last report-back that was told. */
  sinceMeetingId: id.nullable(),
  /** Who takes it to them; empty where nobody was named at this meeting. */
  carrier: line,
  asked: text.nullable(),
  said: text.nullable(),
  did: text.nullable(),
  obstacles: text.nullable(),
  cannotYet: text.nullable(),
  next: text.nullable(),
  editedAt: instant,
})

export type ReportBack = z.infer<typeof ReportBack>
