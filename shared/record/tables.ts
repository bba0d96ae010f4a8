import { actionsTables } from '../actions/tables'
import { capacityTables } from '../capacity/tables'
import { comparisonTables } from '../comparison/tables'
import { concernsTables } from '../concerns/tables'
import { documentsTables } from '../documents/tables'
import { engagementTables } from '../engagement/tables'
import { historyTables } from '../history/tables'
import type { RowsOf } from '../kernel/compartment'
import { languagesTables } from '../languages/tables'
import { meetingTables } from '../meeting/tables'
import { openDataTables } from '../openData/tables'
import { plainLanguageTables } from '../plainLanguage/tables'
import { workgroupTables } from '../workgroup/tables'

/*
 * The shared record: everything that may reach the projector, the minutes and the report-backs.
 * Every text here is public wording, written as such. Nothing about a participant belongs here.
 *
 * Instants are milliseconds since 1970 (UTC); calendar dates are `YYYY-MM-DD` and times of day
 * `HH:MM`, both as the people at the table say them, without a time zone.
 */

/** Every table of the shared record. A new one must be given columns by a migration. */
export const tables = {
  ...workgroupTables,
  ...languagesTables,
  ...plainLanguageTables,
  ...meetingTables,
  ...capacityTables,
  ...actionsTables,
  ...concernsTables,
  ...openDataTables,
  ...comparisonTables,
  ...documentsTables,
  ...engagementTables,
  ...historyTables,
} as const

export type TableName = keyof typeof tables

export type Rows = RowsOf<typeof tables>

export const tableNames = Object.keys(tables) as readonly TableName[]
