import { id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'

/** How minutes leave the draft: a later meeting approves them; after that they are amended, never just changed. */
export const minutesStepKinds = ['approved', 'amended'] as const

/** That the minutes of a meeting were approved or amended, with the version of them it was. */
export const MinutesStep = z.strictObject({
  id,
  /** The meeting they are of. */
  meetingId: id,
  kind: z.enum(minutesStepKinds),
  versionId: id,
  /** The later meeting that approved them; null for an amendment. */
  atMeetingId: id.nullable(),
  /** The day it was done, as it was then: `YYYY-MM-DD`. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Why they were amended; empty for an approval. */
  reason: line,
  recordedBy: line.min(1),
  recordedAt: instant,
})

export type MinutesStep = z.infer<typeof MinutesStep>
