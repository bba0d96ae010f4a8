import { ActionItem, ActionUpdate } from '../actions/tables'
import { Means } from '../capacity/tables'
import { Worksheet, WorksheetPlace } from '../comparison/tables'
import { IntakeSource } from '../concerns/importSourceTable'
import { Sending } from '../concerns/reportBackGivenTable'
import { Concern, ConcernStep, RaisedAgain, RaisedConcern, Telling } from '../concerns/tables'
import { MinutesStep } from '../documents/minutesStepTable'
import { ReportBack } from '../documents/reportBack/reportBackTable'
import { Translation } from '../documents/translations/tables'
import { PaperKey, PaperVersion, Review } from '../documents/versionTables'
import { Visit } from '../engagement/tables'
import { Look } from '../history/tables'
import type { z } from '../kernel/zod'
import { LanguageReview, LanguageWord } from '../languages/tables'
import {
  Acknowledgement,
  AgendaItem,
  Attendance,
  ConfidentialityText,
  Decision,
  Draft,
  Loan,
  Meeting,
  Template,
} from '../meeting/tables'
import { DataCount, DataImport, DataPlace, DataSource } from '../openData/tables'
import { PlainWord } from '../plainLanguage/tables'
import { BackupMade } from '../workgroup/backupTable'
import { CommunityGroup, Neighborhood } from '../workgroup/places'
import { Member, Workgroup } from '../workgroup/tables'

/**
 * The shared record: everything that may reach the wall, the minutes and the report-backs.
 * Every text here is public wording, written as such. Nothing about a participant belongs here.
 *
 * Instants are milliseconds since 1970 (UTC); calendar dates are `YYYY-MM-DD` and times of day
 * `HH:MM`, both as the people at the table say them, without a time zone.
 */

/** Every table of the shared record. A new one must be given columns by a migration. */
export const tables = {
  workgroup: Workgroup,
  neighborhood: Neighborhood,
  communityGroup: CommunityGroup,
  visit: Visit,
  member: Member,
  meeting: Meeting,
  agendaItem: AgendaItem,
  raisedConcern: RaisedConcern,
  concernStep: ConcernStep,
  telling: Telling,
  raisedAgain: RaisedAgain,
  intakeSource: IntakeSource,
  concern: Concern,
  decision: Decision,
  actionItem: ActionItem,
  actionUpdate: ActionUpdate,
  attendance: Attendance,
  acknowledgement: Acknowledgement,
  reportBack: ReportBack,
  sending: Sending,
  paperVersion: PaperVersion,
  paperKey: PaperKey,
  review: Review,
  minutesStep: MinutesStep,
  translation: Translation,
  languageWord: LanguageWord,
  languageReview: LanguageReview,
  loan: Loan,
  template: Template,
  look: Look,
  draft: Draft,
  confidentialityText: ConfidentialityText,
  backupMade: BackupMade,
  plainWord: PlainWord,
  means: Means,
  dataSource: DataSource,
  dataImport: DataImport,
  dataCount: DataCount,
  dataPlace: DataPlace,
  worksheet: Worksheet,
  worksheetPlace: WorksheetPlace,
} as const

export type TableName = keyof typeof tables

export type Rows = { [T in TableName]: z.infer<(typeof tables)[T]> }

export const tableNames = Object.keys(tables) as readonly TableName[]
