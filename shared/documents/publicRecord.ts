import { rowsWith } from '../kernel/compartment'
import { RowMap } from '../kernel/rowMap'
import type { DocumentsRecord, DocumentsRows } from './tables'

/*
 * What of the record the public may know. Part B appears there as one sentence: what was heard,
 * decided and promised at its items stays at the table, unless the site says that it leaves in the
 * public words it was written in.
 */

/** The record as documents, exports and search tell it. */
export const publicRecord = <R extends DocumentsRecord>(record: R): R =>
  record.workgroup.get('workgroup')?.partBInPublicWords === true ? record : withoutPartB(record)

/** The record without anything that was said, decided, promised or raised at items of Part B. */
export function withoutPartB<R extends DocumentsRecord>(record: R): R {
  const items = rowsWith<DocumentsRows, 'agendaItem'>(record, 'agendaItem', 'part', 'B')
  const concerns = new Set(items.flatMap(({ id }) => concernsOnlyHeardAt(record, id)))
  const isOpen = ({ itemId }: { readonly itemId: string | null }): boolean =>
    itemId === null || record.agendaItem.get(itemId)?.part !== 'B'
  const isRaisedOpenly = ({ concernId }: { readonly concernId: string | null }): boolean =>
    concernId === null || !concerns.has(concernId)
  if (items.every(({ id }) => !hasEntries(record, id))) return record
  const actionItem = keepPublic(record.actionItem, isOpen)
  return {
    ...record,
    actionItem,
    actionUpdate: keepPublic(record.actionUpdate, ({ actionId }) => actionItem.has(actionId)),
    decision: keepPublic(record.decision, isOpen),
    heardStatement: keepPublic(record.heardStatement, isOpen),
    comparison: keepPublic(record.comparison, isOpen),
    comparisonPlace: keepPublic(record.comparisonPlace, isOpen),
    concern: keepPublic(record.concern, ({ id }) => !concerns.has(id)),
    concernStep: keepPublic(record.concernStep, isRaisedOpenly),
    concernReportBack: keepPublic(record.concernReportBack, isRaisedOpenly),
    repeatReport: keepPublic(record.repeatReport, isRaisedOpenly),
  }
}

const hasEntries = (record: DocumentsRecord, itemId: string): boolean =>
  (['actionItem', 'decision', 'heardStatement', 'comparison'] as const).some(
    (table) => rowsWith(record, table, 'itemId', itemId).length > 0,
  )

/** Concerns that were first raised at an item of Part B and are known from nowhere else. */
function concernsOnlyHeardAt(record: DocumentsRecord, itemId: string): string[] {
  return rowsWith(record, 'heardStatement', 'itemId', itemId).flatMap(({ concernId }) => {
    const concern = record.concern.get(concernId ?? '')
    if (concern?.channel !== 'meeting') return []
    const hearings = rowsWith(record, 'heardStatement', 'concernId', concern.id)
    const isElsewhere = hearings.some(
      (row) => record.agendaItem.get(row.itemId ?? '')?.part !== 'B',
    )
    return isElsewhere ? [] : [concern.id]
  })
}

function keepPublic<R extends { readonly id: string }>(
  rows: ReadonlyMap<string, R>,
  isPublic: (row: R) => boolean,
): ReadonlyMap<string, R> {
  const left = new RowMap<R>()
  for (const [id, row] of rows) if (isPublic(row)) left.set(id, row)
  return left
}
