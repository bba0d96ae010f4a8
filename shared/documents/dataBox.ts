import type { NeighborhoodCounts } from '../comparison/chartFacts'
import { comparisonFacts, type Drawn, type DataFacts, countsIn } from '../comparison/chartFacts'
import { type NeighborhoodComparison, comparisonWords } from '../comparison/compare'
import { monthsUpTo } from '../comparison/period'
import { dataWordKeys } from '../languages/documentWordKeys'
import type { SiteLanguage } from '../languages/siteLanguage'
import type { Meeting } from '../meeting/tables'
import { type DocumentsRecord } from './tables'

import { selectWording, type Spoken } from './documentWording'

/** The box with counts on a report-back: of its neighborhood alone, beside what it said. */
export interface DataBox extends Pick<Spoken<(typeof dataWordKeys)[number]>, 'words'> {
  readonly facts: DataFacts
  readonly counts: NeighborhoodCounts
}

/**
 * The counts of a neighborhood over the twelve months up to a meeting, from the first source that has
 * some of it; null when none has, or the document is for nobody's neighborhood.
 */
export function dataBox(
  record: DocumentsRecord,
  meeting: Meeting,
  neighborhoodId: string | null,
  as: SiteLanguage,
  drawn: Drawn,
): DataBox | null {
  if (neighborhoodId === null) return null
  const period = monthsUpTo(meeting.date)
  for (const { id: sourceId } of record.dataSource.values()) {
    const comparison = comparisonWords(record, { period, sourceId, category: null })
    const row = comparison.rows.find(({ id }) => id === neighborhoodId)
    if (row === undefined || row.calls === null) continue
    // By itself a neighborhood is on its own scale: no other is beside it.
    const alone = { ...comparison, rows: [row] satisfies NeighborhoodComparison[] }
    return {
      words: selectWording(as, dataWordKeys).words,
      facts: comparisonFacts(as.language, comparison),
      counts: countsIn(as.language, row, alone, drawn),
    }
  }
  return null
}
