import { z } from '../kernel/zod'

/** What a backup or an open workgroup holds, in numbers one can compare. */
export const BackupContents = z.strictObject({
  name: z.string(),
  meetings: z.number(),
  /** The date of the latest meeting, `YYYY-MM-DD`; empty when there is none. */
  lastMeeting: z.string(),
  items: z.number(),
  decisions: z.number(),
  actions: z.number(),
  concerns: z.number(),
  members: z.number(),
  /** Restricted notes; null while they are locked. */
  notes: z.number().nullable(),
})

/** A backup that was opened and checked whole. */
export const OpenedBackup = z.strictObject({
  /** Milliseconds since 1970. */
  madeAt: z.number(),
  contents: BackupContents,
  /** The same of the open workgroup, when it is the one the backup was made of. */
  here: BackupContents.nullable(),
})

/** A backup the user picked; null when they cancelled. */
export const PickedBackup = z
  .strictObject({ token: z.string().min(1).max(64), name: z.string() })
  .nullable()

export type BackupContents = z.infer<typeof BackupContents>
export type OpenedBackup = z.infer<typeof OpenedBackup>
export type PickedBackup = z.infer<typeof PickedBackup>
