import { PageSnapshot } from '../app/contract'
import { Theme } from '../kernel/theme'
import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { SpeakersSnapshot } from '../meeting/contract'
import { ProjectorSnapshot } from '../projector/contract'
import { tables } from '../record/tables'
import { PaneSnapshot, RestrictedSnapshot } from '../restricted/contract'
import { Saved } from '../workgroup/contract'

/** The answer to a command: the id of what was made or changed, if anything was. */
export const DispatchResult = z.union([
  z.strictObject({ ok: z.literal(true), value: z.strictObject({ id: z.string().nullable() }) }),
  z.strictObject({
    ok: z.literal(false),
    refusal: z.strictObject({ message: z.string(), field: z.string().optional() }),
  }),
])

const rowsOf = Object.fromEntries(
  Object.entries(tables).map(([name, schema]) => [name, z.array(schema)]),
) as { [T in keyof typeof tables]: z.ZodArray<(typeof tables)[T]> }

/** The part of the shared record the open screens need: everything current, and the open meeting. */
export const RecordWindow = z.strictObject(rowsOf)

export const FacilitatorSnapshot = z.strictObject({
  saved: Saved,
  /** What undo would take back, in words; null when there is nothing. */
  undo: z.string().nullable(),
  workgroups: z.array(
    z.strictObject({
      id,
      sample: z.boolean(),
      lastUsed: z.number(),
      /** Its folder says that it was being removed, though it can still be opened. */
      removalBegun: z.boolean(),
    }),
  ),
  /** The folder everything is kept in: whether it can be used, and what is to be said about it; empty when nothing is. */
  folder: z.strictObject({ isUsable: z.boolean(), notice: z.string() }),
  /** The recovery code of a vault just made, until the user says it is written down. */
  recoveryCode: z.string().nullable(),
  open: z
    .strictObject({
      workgroupId: id,
      meetingId: id.nullable(),
      /** Grows with every change to what is kept, also to what this window isn't told of. */
      revision: z.number().int().nonnegative(),
      record: RecordWindow,
      vault: z.strictObject({
        /** Whether the private notes are locked, their key dropped from memory. */
        notesLocked: z.boolean(),
        lockAfterMinutes: z.number(),
        /** Private entries that are due to be purged, how many and from which day; null for none. */
        purgeDue: z.strictObject({ count: z.number().int(), firstDay: z.string() }).nullable(),
        /** What was found wrong with the files, in words; empty when nothing was. */
        notice: z.string(),
      }),
    })
    .nullable(),
  projector: ProjectorSnapshot,
  /** Present only while the private pane is open and nothing covers it. */
  restricted: RestrictedSnapshot.nullable(),
  pane: PaneSnapshot,
  /** The speakers’ list; null where nobody can ask to speak. */
  speakers: SpeakersSnapshot.nullable(),
  /** What the page has to do before its memory is let go, and what the one before it left. */
  page: PageSnapshot,
  theme: Theme,
  /** Whether the last two minutes and the end of an item's time are signaled to the facilitator. */
  timeSignals: z.boolean(),
  host: z.enum(['electron', 'chromium']),
})
export type DispatchResult = z.infer<typeof DispatchResult>
export type RecordWindow = z.infer<typeof RecordWindow>
export type FacilitatorSnapshot = z.infer<typeof FacilitatorSnapshot>
