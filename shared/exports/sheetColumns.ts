import { listInWords } from '../kernel/text'
import type { SharedRecord } from '../record/record'
import { neighborhoodNames } from '../workgroup/select'
import type { Column } from './sheet'

/* Columns that more than one register has. */

/** The neighborhood of each row. */
export const neighborhoodOf = (
  record: SharedRecord,
): Column<{ readonly neighborhoodId: string }> => ({
  head: 'Neighborhood',
  cell: (row) => record.neighborhood.get(row.neighborhoodId)?.name ?? '',
  sources: ({ neighborhoodId: id }) => [
    { place: `neighborhood ${id} name`, text: record.neighborhood.get(id)?.name ?? '' },
  ],
})

/** The neighborhoods of each row, where it may have several. */
export const neighborhoodsIn = (
  record: SharedRecord,
): Column<{ readonly neighborhoodIds: readonly string[] }> => ({
  head: 'Neighborhoods',
  cell: (row) => listInWords(neighborhoodNames(record, row.neighborhoodIds)),
  sources: (row) =>
    row.neighborhoodIds.map((id) => ({
      place: `neighborhood ${id} name`,
      text: record.neighborhood.get(id)?.name ?? '',
    })),
})

/** The community group of each row; empty where it is the neighborhood as a whole. */
export const groupOf = (record: SharedRecord): Column<{ readonly groupId: string | null }> => ({
  head: 'Group',
  cell: (row) => record.communityGroup.get(row.groupId ?? '')?.name ?? '',
  sources: ({ groupId }) => {
    const group = record.communityGroup.get(groupId ?? '')
    return group === undefined
      ? []
      : [{ place: `communityGroup ${group.id} name`, text: group.name }]
  },
})

/** The day of the meeting each row belongs to. */
export const meetingOf = (record: SharedRecord): Column<{ readonly meetingId: string }> => ({
  head: 'Meeting',
  cell: (row) => record.meeting.get(row.meetingId)?.date ?? '',
})

/** The title of the item each row belongs to. What Part B dealt with isn't named, here as in the minutes. */
export const itemOf = (record: SharedRecord): Column<{ readonly itemId: string | null }> => {
  const findOpenItem = (id: string | null): { id: string; title: string } | null => {
    const item = record.agendaItem.get(id ?? '')
    return item === undefined || item.part === 'B' ? null : item
  }
  return {
    head: 'Agenda item',
    cell: ({ itemId }) => findOpenItem(itemId)?.title ?? '',
    sources: ({ itemId }) => {
      const item = findOpenItem(itemId)
      return item === null ? [] : [{ place: `agendaItem ${item.id} title`, text: item.title }]
    },
  }
}
