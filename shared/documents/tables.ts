import type { Decided } from '../kernel/decideContext'
import { MinutesStep } from './minutesStepTable'
import { ReportBack } from './reportBack/reportBackTable'
import { Translation } from './translations/tables'
import { DocumentKey, DocumentVersion, Review } from './versionTables'

/** The tables of documents: what was worded, kept, reviewed, approved and translated. */
import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'

import type { ComparisonRows } from '../comparison/tables'

/** The tables of this feature, by their names. */
export const documentsTables = {
  reportBack: ReportBack,
  documentVersion: DocumentVersion,
  documentKey: DocumentKey,
  review: Review,
  minutesStep: MinutesStep,
  translation: Translation,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type DocumentsRows = ComparisonRows & RowsOf<typeof documentsTables>

/** As much of the shared record as this feature may see. */
export type DocumentsRecord = Compartment<DocumentsRows>

/** A change to it. */
export type DocumentsChange = ChangeOf<DocumentsRows>

/** What a command of this feature comes to. */
export type DocumentsDecided = Decided<DocumentsChange>

export const { put, remove } = changesOf<DocumentsRows>()
