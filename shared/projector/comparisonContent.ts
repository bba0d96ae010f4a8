import { type Drawn, sourceNamed, withoutCommon } from '../comparison/chartFacts'
import {
  type NeighborhoodComparison,
  comparisonWords,
  type ComparisonWords,
} from '../comparison/compare'
import { monthsUpTo } from '../comparison/period'
import { placesOf } from '../comparison/select'
import type { Comparison, ComparisonPlace } from '../comparison/tables'
import type { Meeting } from '../meeting/tables'
import type { SharedRecord } from '../record/record'
import type { ContentOf } from './view'

/* Calls and concerns, side by side as the projector shows them. */

type Shown = Pick<ContentOf<'comparison'>, 'item' | 'from' | 'to' | 'source' | 'caveat' | 'rows'>

/**
 * What the projector shows of an item's figures; without those, of the last twelve months up to the
 * meeting. Figures of an item stay as they were looked at; only their pictures are drawn from what
 * the record has now.
 */
export function comparisonContent(
  record: SharedRecord,
  meeting: Meeting,
  { title, sheet }: { readonly title: string; readonly sheet: Comparison | undefined },
  drawn: Drawn,
): Shown {
  const [first] = record.dataSource.values()
  const period = sheet ?? monthsUpTo(meeting.date)
  const comparison = comparisonWords(record, {
    period: { from: period.from, to: period.to },
    sourceId: sheet === undefined ? (first?.id ?? null) : sheet.sourceId,
    category: sheet === undefined || sheet.category === '' ? null : sheet.category,
  })
  const rows =
    sheet === undefined
      ? comparison.rows.map((row) => lineOf(row, comparison, drawn))
      : placesOf(record, sheet.id).map((place) => frozenLine(record, place, comparison, drawn))
  return {
    item: title,
    from: period.from,
    to: period.to,
    ...factsOf(sheet, comparison),
    rows,
  }
}

const factsOf = (
  sheet: Comparison | undefined,
  { source, category }: ComparisonWords,
): Pick<Shown, 'source' | 'caveat'> => {
  const facts = sheet ?? { ...(source ?? { title: '', publisher: '', caveat: '' }), category }
  return { source: sourceNamed(facts), caveat: withoutCommon(facts.caveat) }
}

const lineOf = (
  row: NeighborhoodComparison,
  comparison: ComparisonWords,
  drawn: Drawn,
): Shown['rows'][number] => ({
  neighborhood: row.name,
  calls: row.calls?.community ?? null,
  perThousand: row.calls?.perThousand ?? null,
  heard: row.heard,
  reason: '',
  picture: drawn(row, comparison),
})

function frozenLine(
  record: SharedRecord,
  place: ComparisonPlace,
  comparison: ComparisonWords,
  drawn: Drawn,
): Shown['rows'][number] {
  const row = comparison.rows.find(({ id }) => id === place.neighborhoodId)
  const { calls, perThousand, heard, reason } = place
  return {
    neighborhood: record.neighborhood.get(place.neighborhoodId)?.name ?? '',
    calls,
    perThousand,
    heard,
    reason,
    picture: row === undefined ? null : drawn(row, comparison),
  }
}
