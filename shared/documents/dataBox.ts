import type { NeighborhoodFigures } from '../comparison/chartFacts'
import { comparisonFacts, type Drawn, type FigureFacts, figuresIn } from '../comparison/chartFacts'
import { type BesideRow, comparisonWords } from '../comparison/compare'
import { monthsUpTo } from '../comparison/period'
import { dataWordKeys } from '../languages/documentWordKeys'
import type { SiteLanguage } from '../languages/siteLanguage'
import type { Meeting } from '../meeting/tables'
import { type DocumentsRecord } from './tables'

import { spoken, type Spoken } from './documentWording'

/** The box with figures on a report-back: of its neighborhood alone, beside what it said. */
export interface DataBox extends Pick<Spoken<(typeof dataWordKeys)[number]>, 'words'> {
  readonly facts: FigureFacts
  readonly figures: NeighborhoodFigures
}

/**
 * The figures of a neighborhood over the twelve months up to a meeting, from the first source that has
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
    const beside = comparisonWords(record, { period, sourceId, category: null })
    const row = beside.rows.find(({ id }) => id === neighborhoodId)
    if (row === undefined || row.calls === null) continue
    // By itself a neighborhood is on its own scale: no other is beside it.
    const alone = { ...beside, rows: [row] satisfies BesideRow[] }
    return {
      words: spoken(as, dataWordKeys).words,
      facts: comparisonFacts(as.language, beside),
      figures: figuresIn(as.language, row, alone, drawn),
    }
  }
  return null
}
