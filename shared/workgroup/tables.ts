import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'
import { BackupMade } from './backupTable'
import { HeldVersion, RecordHold } from './holdTables'
import { CommunityGroup, Neighborhood } from './places'

import { id, instant, line, position, text, timeOfDay } from '../kernel/columns'
import { z } from '../kernel/zod'
import { thresholds } from '../suppression/smallCounts'
import { paperSizes } from './paperSizes'

/* The workgroup itself and the people who come to its table. */

/** Roles at the table, in the field's words. Sites with others use `other` and the organization's name. */
export const memberRoles = [
  'project manager',
  'police',
  'prosecution',
  'public defense',
  'case management',
  'service provider',
  'community representative',
  'note-taker',
  'guest',
  'other',
] as const

/** Help with taking part is asked for at most so many days ahead. */
export const mostAskByDays = 60

/** The one row that describes the workgroup itself. */
export const Workgroup = z.strictObject({
  id,
  name: line.min(1),
  /** One sentence; shown when the projector opens and on every public document. */
  goalSentence: z.string().min(1).max(400),
  place: line,
  startTime: timeOfDay,
  facilitator: line,
  noteTaker: line,
  /** How a neighbor raises a concern or comes to a meeting; printed on report-backs. */
  howToRaise: text,
  contact: line,
  /** How to get to the usual place, and how to take part from elsewhere; printed on agendas, empty for not said. */
  gettingThere: text,
  joining: text,
  /** So many days before a meeting interpreters and other help are asked for; null where nobody said. */
  askByDays: z.number().int().min(0).max(mostAskByDays).nullable(),
  /** Whether new meetings show on the projector that an item is over its time. */
  showOverruns: z.boolean(),
  /**
   * Whether what was written at items of Part B leaves in documents, exports and search. Without it
   * Part B is one sentence there.
   */
  partBInPublicWords: z.boolean(),
  /** The categories of recipients which this site's releases of information speak of. */
  recipientCategories: z.array(line.min(1)).max(40),
  /** A neighborhood or group not heard from for so many weeks is named when a meeting is prepared. */
  silentWeeks: z.number().int().min(1).max(104),
  /** What stands wherever a concern is taken in, should someone be in danger right now. */
  emergencyLine: line.min(1),
  /** Numbers of people from 1 to this are left out of public documents. */
  suppressUpTo: z.number().int().min(thresholds.least).max(thresholds.most),
  /** The sheet its documents are printed on. */
  paperSize: z.enum(paperSizes),
  createdAt: instant,
})

/** Someone who comes to the table. Never a participant. */
export const Member = z.strictObject({
  id,
  name: line.min(1),
  organization: line,
  /** Where this person is written to; empty when nobody said. Never on a document or the projector. */
  email: line,
  role: z.enum(memberRoles),
  /** The neighborhoods this person speaks for. */
  neighborhoodIds: z.array(id),
  /** The category of recipients this person belongs to; empty when none, and then no release covers them. */
  recipientCategory: line,
  position,
  retired: z.boolean(),
})

export type Workgroup = z.infer<typeof Workgroup>

export type Member = z.infer<typeof Member>

export type MemberRole = (typeof memberRoles)[number]

/** The tables of this feature, by their names. */
export const workgroupTables = {
  workgroup: Workgroup,
  neighborhood: Neighborhood,
  communityGroup: CommunityGroup,
  member: Member,
  backupMade: BackupMade,
  recordHold: RecordHold,
  heldVersion: HeldVersion,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type WorkgroupRows = RowsOf<typeof workgroupTables>

/** As much of the shared record as this feature may see. */
export type WorkgroupRecord = Compartment<WorkgroupRows>

/** A change to it. */
export type WorkgroupChange = ChangeOf<WorkgroupRows>

/** What a command of this feature comes to. */
export type WorkgroupDecided = Decided<WorkgroupChange>

export const { put } = changesOf<WorkgroupRows>()
