import { MinutesStep } from './minutesStepTable'
import { z } from '../kernel/zod'

/** How the minutes of a meeting leave the draft (`record/minutesSteps.ts`). */

const id = z.string().min(1).max(64)
const nothingYet = z.string().max(500)

export const minutesCommands = [
  /** A later meeting approved a kept version of the minutes. */
  z.strictObject({
    type: z.literal('minutes.approve'),
    /** The meeting they are of, and the one that approved them. */
    ...{ meetingId: id, atMeetingId: id, versionId: id },
    recordedBy: nothingYet,
  }),
  /** Approved minutes were amended: what they say now is a kept version of its own. */
  z.strictObject({
    type: z.literal('minutes.amend'),
    ...{ meetingId: id, versionId: id, day: MinutesStep.shape.day },
    ...{ reason: nothingYet, recordedBy: nothingYet },
  }),
] as const
