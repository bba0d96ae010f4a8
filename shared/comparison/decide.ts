import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type ComparisonDecided, type ComparisonRecord, put, remove } from './tables'

import { comparisonWords } from './compare'
import { publicRecord } from './publicRecord'
import { placesOf, comparisonOf } from './select'

/* Calls and concerns, side by side before an agenda item, to decide where to concentrate. */

/** Puts them there as they stand now. Reasons already written stay with their neighborhoods. */
export function setComparison(
  record: ComparisonRecord,
  command: CommandOf<'comparison.set'>,
  context: DecideContext,
): ComparisonDecided {
  const { itemId, from, to } = command
  const item = record.agendaItem.get(itemId)
  if (item === undefined) return missing('item')
  if (item.part === 'B')
    return refuse('Calls and concerns are looked at in Part A: they are public.')
  if (to < from) return refuse('The last month is before the first.', 'to')
  const before = comparisonOf(record, itemId)
  // A source that was forgotten since says nothing any more; words still stand by themselves.
  const isForgotten =
    command.sourceId !== null &&
    command.sourceId === before?.sourceId &&
    !record.dataSource.has(command.sourceId)
  const sourceId = isForgotten ? null : command.sourceId
  const category = isForgotten ? '' : command.category
  if (sourceId !== null && !record.dataSource.has(sourceId)) return missing('source')
  const comparison = comparisonWords(publicRecord(record), {
    period: { from, to },
    sourceId,
    category: category === '' ? null : category,
  })
  const chosen = comparison.rows.filter(({ id }) => command.neighborhoodIds.includes(id))
  if (chosen.length === 0) return missing('neighborhood')
  const known = before === undefined ? [] : placesOf(record, before.id)
  const id = before?.id ?? context.newId()
  const { meetingId } = item
  const { source, downloadedOn } = comparison
  return succeed([
    put('comparison', {
      id,
      meetingId,
      itemId,
      from,
      to,
      sourceId,
      category,
      downloadedOn,
      title: source?.title ?? '',
      publisher: source?.publisher ?? '',
      caveat: source?.caveat ?? '',
      changedAt: context.now,
    }),
    ...known
      .filter(({ neighborhoodId }) => !chosen.some((row) => row.id === neighborhoodId))
      .map((row) => remove('comparisonPlace', row.id)),
    ...chosen.map((row) => {
      const place = known.find(({ neighborhoodId }) => neighborhoodId === row.id)
      return put('comparisonPlace', {
        id: place?.id ?? context.newId(),
        comparisonId: id,
        meetingId,
        itemId,
        neighborhoodId: row.id,
        heard: row.heard,
        reason: place?.reason ?? '',
        calls: row.calls?.community ?? null,
        perThousand: toTenths(row.calls?.perThousand),
        changedAt: context.now,
      })
    }),
  ])
}

const toTenths = (rate: number | null | undefined): number | null =>
  rate == null ? null : Math.round(rate * 10) / 10

/** Says why to concentrate on a neighborhood, or why not. */
export function wordReason(
  record: ComparisonRecord,
  { id, reason }: CommandOf<'comparison.reason'>,
  context: DecideContext,
): ComparisonDecided {
  const row = record.comparisonPlace.get(id)
  if (row === undefined) return missing('neighborhood')
  if (row.reason === reason) return succeed([])
  return succeed([put('comparisonPlace', { ...row, reason, changedAt: context.now })])
}

/** Takes the counts away from the item again, with the reasons. */
export function removeComparison(
  record: ComparisonRecord,
  { id }: CommandOf<'comparison.remove'>,
): ComparisonDecided {
  if (!record.comparison.has(id)) return missing('comparison')
  return succeed([
    ...placesOf(record, id).map((row) => remove('comparisonPlace', row.id)),
    remove('comparison', id),
  ])
}
