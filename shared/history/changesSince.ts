import { ownersInWords } from '../actions/labels'
import { toGivenStanding } from '../actions/asOfMeeting'
import type { ActionItem } from '../actions/tables'
import { meetingsOf } from '../meeting/select'
import type { AgendaItem, Meeting } from '../meeting/tables'
import { type HistoryRecord } from './tables'

import { workgroupOf } from '../workgroup/select'
import { betweenMeetings } from './changesBetweenMeetings'
import type { HistoryAnswer, RegisterChange } from './contract'
import { wholeWorkgroup } from './tables'

/* What became different in the record since some moment, told entry by entry, the latest first. */

/** More than this can't be read; how many there are is told all the same. */
const mostListed = 200

type Change = Omit<RegisterChange, 'meeting'> & { readonly meetingId: string | null }

/** What changed since then, in the whole workgroup, or in one meeting. */
export function changesSince(
  record: HistoryRecord,
  since: number,
  about: string,
): HistoryAnswer<'history.changes'> {
  const isWhole = about === wholeWorkgroup
  const within = ({ meetingId }: Change): boolean =>
    meetingId === null ? isWhole : (isWhole || meetingId === about) && record.meeting.has(meetingId)
  const all = [
    ...entries(record, since),
    ...actions(record, since),
    ...reports(record, since),
    ...items(record, since),
    ...betweenMeetings(record, since),
  ]
    .filter(within)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
  return {
    since,
    rows: all.slice(0, mostListed).map((change) => withMeeting(record, change)),
    total: all.length,
  }
}

function withMeeting(record: HistoryRecord, { meetingId, ...change }: Change): RegisterChange {
  const meeting = record.meeting.get(meetingId ?? '')
  return {
    ...change,
    meeting: meeting === undefined ? null : { id: meeting.id, date: meeting.date },
  }
}

function entries(record: HistoryRecord, since: number): Change[] {
  const heard = [...record.heardStatement.values()].map((row) => ({ row, kind: 'heard' as const }))
  const decided = [...record.decision.values()].map((row) => ({ row, kind: 'decision' as const }))
  return [...heard, ...decided]
    .filter(({ row }) => row.changedAt > since)
    .map(({ row, kind }) => ({
      id: row.id,
      meetingId: row.meetingId,
      itemId: row.itemId,
      kind,
      text: row.wording,
      what: row.recordedAt > since ? 'added' : 'changed',
      detail: '',
      at: row.changedAt,
    }))
}

function actions(record: HistoryRecord, since: number): Change[] {
  return [...record.actionItem.values()]
    .filter((row) => row.recordedAt > since)
    .map((row) => ({
      id: row.id,
      meetingId: row.meetingId,
      itemId: row.itemId,
      kind: 'action',
      text: row.wording,
      what: wasPromised(row) ? 'added' : 'cannot yet',
      detail: ownersInWords(row),
      at: row.recordedAt,
    }))
}

const wasPromised = (row: ActionItem): boolean => toGivenStanding(row).status === 'open'

/** What meetings heard about actions given before. */
function reports(record: HistoryRecord, since: number): Change[] {
  return [...record.actionUpdate.values()].flatMap((row) => {
    const action = record.actionItem.get(row.actionId)
    if (row.recordedAt <= since || action === undefined) return []
    return {
      id: action.id,
      meetingId: row.meetingId,
      itemId: null,
      kind: 'action',
      text: action.wording,
      what: row.status,
      detail: row.obstacle,
      at: row.recordedAt,
    }
  })
}

function items(record: HistoryRecord, since: number): Change[] {
  return [...record.agendaItem.values()]
    .filter((row) => row.changedAt > since)
    .map((row) => ({
      id: row.id,
      meetingId: row.meetingId,
      itemId: row.id,
      kind: 'item',
      text: row.title,
      what: whatBecame(row, since),
      detail: row.statusReason,
      at: row.changedAt,
    }))
}

function whatBecame(row: AgendaItem, since: number): RegisterChange['what'] {
  if (row.status === 'done') return 'finished'
  if (row.status !== 'planned' && row.status !== 'running') return row.status
  if (row.addedAt <= since) return 'changed'
  return row.carriedFromId === null ? 'added' : 'taken up'
}

/**
 * The moment someone asks from: when the last meeting held before this one began, or when what
 * changed was last marked as seen; without either, when the workgroup began.
 */
export function momentOf(
  record: HistoryRecord,
  since: 'last meeting' | 'last look',
  about: string,
): number {
  const began = workgroupOf(record).createdAt
  if (since === 'last look') return record.look.get(about)?.at ?? began
  return lastHeldBefore(record, record.meeting.get(about))?.startedAt ?? began
}

function lastHeldBefore(record: HistoryRecord, meeting: Meeting | undefined): Meeting | undefined {
  const all = meetingsOf(record)
  const earlier = meeting === undefined ? all : all.slice(all.indexOf(meeting) + 1)
  return earlier.find((row) => row.startedAt !== null)
}
