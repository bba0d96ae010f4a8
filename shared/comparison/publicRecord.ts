import { isOfPartB, isRaisedInPartB } from '../concerns/raisedInPartB'
import { FilteredRows } from '../kernel/filteredRows'
import type { ComparisonRecord } from './tables'

/*
 * What of the record the public may know. Part B appears there as one sentence: what was heard,
 * decided and promised at its items stays at the table, unless the site says that it leaves in the
 * public words it was written in.
 */

/** The record as documents, exports and search tell it. */
export const publicRecord = <R extends ComparisonRecord>(record: R): R =>
  record.workgroup.get('workgroup')?.partBInPublicWords === true ? record : withoutPartB(record)

/**
 * The record without anything that was said, decided, promised or raised at items of Part B. For one
 * look at the record as it is: made anew for the next, which costs nothing.
 */
export function withoutPartB<R extends ComparisonRecord>(record: R): R {
  const isOpen = ({ itemId }: { readonly itemId: string | null }): boolean =>
    !isOfPartB(record, itemId)
  const isRaisedOpenly = openlyRaised(record)
  const isAboutOpen = ({ concernId }: { readonly concernId: string | null }): boolean =>
    concernId === null || isRaisedOpenly(concernId)
  const actionItem = new FilteredRows(record.actionItem, isOpen)
  return {
    ...record,
    actionItem,
    actionUpdate: new FilteredRows(record.actionUpdate, ({ actionId }) => actionItem.has(actionId)),
    decision: new FilteredRows(record.decision, isOpen),
    heardStatement: new FilteredRows(record.heardStatement, isOpen),
    comparison: new FilteredRows(record.comparison, isOpen),
    comparisonPlace: new FilteredRows(record.comparisonPlace, isOpen),
    concern: new FilteredRows(record.concern, ({ id }) => isRaisedOpenly(id)),
    concernStep: new FilteredRows(record.concernStep, isAboutOpen),
    concernReportBack: new FilteredRows(record.concernReportBack, isAboutOpen),
    repeatReport: new FilteredRows(record.repeatReport, isAboutOpen),
  }
}

/** Whether a concern isn't one that was raised at an item of Part B and is known from nowhere else. */
function openlyRaised(record: ComparisonRecord): (concernId: string) => boolean {
  const known = new Map<string, boolean>()
  return (concernId) => {
    const isOpen = known.get(concernId) ?? !isRaisedInPartB(record, concernId)
    known.set(concernId, isOpen)
    return isOpen
  }
}
