import type { NeighborhoodCounts } from '../comparison/chartFacts'
import { comparisonFacts, type Drawn, type DataFacts, countsIn } from '../comparison/chartFacts'
import { comparisonWords } from '../comparison/compare'
import type { Period } from '../comparison/period'
import { commonWordKeys, dataWordKeys } from '../languages/documentWordKeys'
import { inEnglish, type SiteLanguage } from '../languages/siteLanguage'
import { publicRecord } from '../comparison/publicRecord'
import { type DocumentsRecord } from './tables'

import { workgroupOf } from '../workgroup/select'
import { selectWording, type Spoken } from './documentWording'

const keys = [...commonWordKeys, ...dataWordKeys] as const

/** Every neighborhood's numbers beside its words, on paper: plain data, public wording only. */
export interface DataSheetModel extends Spoken<(typeof keys)[number]> {
  readonly workgroup: string
  /** `YYYY-MM-DD`, for file properties: the last day of its last month that can be named. */
  readonly date: string
  readonly facts: DataFacts
  /** In the order in which they are looked at, which is nobody's rank. */
  readonly neighborhoods: readonly NeighborhoodCounts[]
}

/** The data sheet of some months. */
export function dataSheetModel(
  record: DocumentsRecord,
  asked: {
    readonly period: Period
    readonly sourceId: string | null
    readonly category: string | null
  },
  as: SiteLanguage = inEnglish,
  drawn: Drawn = () => null,
): DataSheetModel {
  const comparison = comparisonWords(publicRecord(record), asked)
  return {
    ...selectWording(as, keys),
    workgroup: workgroupOf(record).name,
    date: `${asked.period.to}-01`,
    facts: comparisonFacts(as.language, comparison),
    neighborhoods: comparison.rows.map((row) => countsIn(as.language, row, comparison, drawn)),
  }
}
