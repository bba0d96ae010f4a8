import { z } from '../../kernel/zod'
import { date, id, instant, line, text } from '../../kernel/columns'
import { waysToTell } from '../../workgroup/places'

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
  asked: text.nullable(),
  said: text.nullable(),
  did: text.nullable(),
  obstacles: text.nullable(),
  cannotYet: text.nullable(),
  next: text.nullable(),
  editedAt: instant,
})

/** What a report-back became once it left: who was told it, when, how and in which language. */
export const Sending = z.strictObject({
  id,
  /** The meeting and audience the report-back is about. */
  meetingId: id,
  audienceId: id,
  /** The group that was told; null for the neighborhood as a whole. */
  groupId: id.nullable(),
  toldOn: date.min(1),
  how: z.enum(waysToTell),
  language: line,
  /** Who was told, as the public may know them. */
  to: line.min(1),
  /** The frozen version they were told; null where none was kept. */
  versionId: id.nullable(),
  recordedAt: instant,
})
