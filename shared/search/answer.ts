import { ownersInWords } from '../actions/labels'
import type { SharedRecord } from '../record/record'
import type { TableName } from '../record/tables'
import { audienceOf } from '../workgroup/audiences'
import type { SearchAnswer, SearchHit } from './contract'
import { ofKey, searchKinds } from './indexedTexts'
import type { RecordSearch } from './recordSearch'

/** So many of each kind are told; how many there are is told all the same. */
const mostOfAKind = 6

/** What is found by the words typed so far, by kind, the latest meeting's first. */
export function searchAnswer(
  record: SharedRecord,
  search: RecordSearch,
  typed: string,
): SearchAnswer<'search.answer'> {
  const found = search.search(typed, mostOfAKind)
  const groups = searchKinds.flatMap((kind, index) => {
    const { keys = [], total = 0 } = found[index] ?? {}
    const hits = keys.flatMap((key) => hitOf(record, key) ?? [])
    return hits.length === 0 ? [] : [{ kind, total, hits }]
  })
  return { groups, complete: search.ready }
}

/** A row as it is told among what was found; null when it is gone. */
function hitOf(record: SharedRecord, key: string): SearchHit | null {
  const { table, id } = ofKey(key)
  const told = tellers[table]?.(record, id)
  if (told === undefined) return null
  const { meetingId, ...hit } = told
  const date = meetingId === null ? undefined : record.meeting.get(meetingId)?.date
  const meeting = meetingId === null || date === undefined ? null : { id: meetingId, date }
  return { key, ...hit, meeting }
}

type Told = Omit<SearchHit, 'key' | 'meeting'> & { readonly meetingId: string | null }

const nowhere = { meetingId: null, itemId: null, rowId: null } as const

const tellers: {
  readonly [T in TableName]?: (record: SharedRecord, id: string) => Told | undefined
} = {
  neighborhood: (record, id) => {
    const row = record.neighborhood.get(id)
    return row && { ...nowhere, title: row.name, detail: '' }
  },
  communityGroup: (record, id) => {
    const row = record.communityGroup.get(id)
    const place = record.neighborhood.get(row?.neighborhoodId ?? '')?.name ?? ''
    return row && { ...nowhere, title: row.name, detail: place }
  },
  member: (record, id) => {
    const row = record.member.get(id)
    return row && { ...nowhere, title: row.name, detail: row.organization || row.role }
  },
  meeting: (record, id) => {
    const row = record.meeting.get(id)
    return row && { ...nowhere, meetingId: id, title: row.date, detail: row.place }
  },
  agendaItem: (record, id) => {
    const row = record.agendaItem.get(id)
    return row && { ...at(row.meetingId, id, null), title: row.title, detail: row.presenter }
  },
  heardStatement: (record, id) => {
    const row = record.heardStatement.get(id)
    const place = record.neighborhood.get(row?.neighborhoodId ?? '')?.name ?? ''
    return row && { ...at(row.meetingId, row.itemId, id), title: row.wording, detail: place }
  },
  concern: (record, id) => {
    const row = record.concern.get(id)
    const place = record.neighborhood.get(row?.neighborhoodId ?? '')?.name ?? ''
    return row && { ...nowhere, rowId: id, title: row.wording, detail: place }
  },
  visit: (record, id) => {
    const row = record.visit.get(id)
    const place = record.neighborhood.get(row?.neighborhoodId ?? '')?.name ?? ''
    return row && { ...nowhere, rowId: id, title: row.heard || row.reported, detail: place }
  },
  decision: (record, id) => {
    const row = record.decision.get(id)
    return (
      row && { ...at(row.meetingId, row.itemId, id), title: row.wording, detail: row.rationale }
    )
  },
  comparisonPlace: (record, id) => {
    const row = record.comparisonPlace.get(id)
    const title = record.agendaItem.get(row?.itemId ?? '')?.title ?? ''
    return row && { ...at(row.meetingId, row.itemId, null), title, detail: row.reason }
  },
  actionItem: toldAction,
  actionUpdate: (record, id) => toldAction(record, record.actionUpdate.get(id)?.actionId ?? ''),
  capacity: (record, id) => {
    const row = record.capacity.get(id)
    return row && { ...nowhere, rowId: id, title: row.name, detail: row.statedBy }
  },
  reportBack: (record, id) => {
    const row = record.reportBack.get(id)
    const place = audienceOf(record, row?.audienceId ?? '')?.name ?? ''
    return row && { ...at(row.meetingId, null, null), title: place, detail: row.said ?? '' }
  },
}

const at = (meetingId: string, itemId: string | null, rowId: string | null) => ({
  meetingId,
  itemId,
  rowId,
})

/** An action is found where it was given, whatever of its history was sought. */
function toldAction(record: SharedRecord, id: string): Told | undefined {
  const row = record.actionItem.get(id)
  return (
    row && { ...at(row.meetingId, row.itemId, id), title: row.wording, detail: ownersInWords(row) }
  )
}
