import type { AgendaItem } from '../../../shared/meeting/tables'
import type { SharedRecord } from '../../../shared/record/record'
import { membersOf } from '../../../shared/workgroup/select'

/** Whose voice it is when the item's presenter speaks for that neighborhood. */
export function sourceOf(record: SharedRecord, item: AgendaItem, neighborhoodId: string): string {
  const presenter = membersOf(record).find((member) => member.name === item.presenter)
  return presenter?.neighborhoodIds.includes(neighborhoodId) === true ? presenter.organization : ''
}
