import { formWordKeys } from '../languages/documentWordKeys'
import { inEnglish, type SiteLanguage } from '../languages/siteLanguage'
import { type DocumentsRecord } from './tables'

import { neighborhoodsOf, workgroupOf } from '../workgroup/select'
import { selectWording, type Spoken } from './documentWording'
import { workgroupIn } from './reportBack/reportBackModel'

/** A form to write a concern on by hand: what intake asks, and nothing filled in. */
export interface IntakeFormModel extends Spoken<(typeof formWordKeys)[number]> {
  readonly workgroup: string
  /** Whom to call when someone is in danger; the first thing on it. */
  readonly emergencyLine: string
  readonly neighborhoods: readonly string[]
  readonly contact: string
  /** `YYYY-MM-DD`, for file properties: since when there is the workgroup. */
  readonly date: string
}

/** The form in a language. */
export function intakeFormModel(
  record: DocumentsRecord,
  as: SiteLanguage = inEnglish,
): IntakeFormModel {
  const { name, createdAt } = workgroupOf(record)
  const { emergencyLine, contact } = workgroupIn(record, as.language.tag)
  return {
    ...selectWording(as, formWordKeys),
    workgroup: name,
    emergencyLine,
    contact,
    neighborhoods: neighborhoodsOf(record).map((row) => row.name),
    date: new Date(createdAt).toISOString().slice(0, 10),
  }
}
