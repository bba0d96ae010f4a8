import { firstReportWeeks } from '../../comparison/reportBacksOwed'
import { neighborhoodsDiscussed } from '../../comparison/select'
import type { Period } from '../../concerns/reportedConcerns'
import { heardStatementsOf } from '../../concerns/select'
import { rowsWith } from '../../kernel/compartment'
import { meetingsOf } from '../../meeting/select'
import type { Meeting } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'

import { type Audience, audienceOf } from '../../workgroup/audiences'

/** The meetings that were held up to one, itself included, the earliest first. */
export function listHeldUpTo(record: DocumentsRecord, meeting: Meeting): Meeting[] {
  const all = meetingsOf(record)
  const upTo = all.slice(all.findIndex(({ id }) => id === meeting.id))
  return upTo.filter((row) => row.id === meeting.id || row.phase !== 'preparing').reverse()
}

/**
 * The meetings a report-back tells of: from the one a person chose on; else from the one after the
 * last of which the audience was told; else, when it never was, those of the last 13 weeks. Unless
 * somebody chose it, the first is one that had something about the audience.
 */
export function periodOf(record: DocumentsRecord, meeting: Meeting, audience: Audience): Period {
  const held = listHeldUpTo(record, meeting)
  const chosen = rowsWith(record, 'reportBack', 'meetingId', meeting.id).find(
    (row) => row.audienceId === audience.id,
  )?.sinceMeetingId
  const at = held.findIndex(({ id }) => id === chosen)
  if (at !== -1) return { ...from(held, at, meeting), before: held[at - 1] }
  const told = lastReportBack(record, meeting, audience, held)
  const since = weeksBefore(meeting.date, firstReportWeeks)
  const first = told === -1 ? held.findIndex(({ date }) => date >= since) : told + 1
  const hasSome = (row: Meeting, index: number): boolean =>
    index >= first && (row.id === meeting.id || wasDiscussed(record, row.id, audience))
  return { ...from(held, held.findIndex(hasSome), meeting), before: held[told] }
}

function from(held: readonly Meeting[], at: number, last: Meeting): Omit<Period, 'before'> {
  const [start = last, ...rest] = held.slice(at)
  return { meetings: [start, ...rest], last }
}

function wasDiscussed(record: DocumentsRecord, meetingId: string, audience: Audience): boolean {
  const { kind, id, neighborhoodId } = audience
  return (
    neighborhoodsDiscussed(record, meetingId).some((row) => row.id === neighborhoodId) ||
    (kind === 'group' &&
      heardStatementsOf(record, meetingId).some(
        (row) => record.concern.get(row.concernId ?? '')?.groupId === id,
      ))
  )
}

/** The place among earlier meetings of the last one whose report-back the audience was told; -1 for none. */
const lastReportBack = (
  record: DocumentsRecord,
  meeting: Meeting,
  audience: Audience,
  held: readonly Meeting[],
): number =>
  held.findLastIndex(
    ({ id }) =>
      id !== meeting.id &&
      rowsWith(record, 'reportBackGiven', 'meetingId', id).some(
        (row) => row.audienceId === audience.id || row.groupId === audience.id,
      ),
  )

/** That many weeks earlier; a date there never was stays as it is. */
function weeksBefore(date: string, weeks: number): string {
  const at = new Date(Date.parse(date) - weeks * 7 * 86_400_000)
  return Number.isNaN(at.getTime()) ? date : at.toISOString().slice(0, 10)
}

/** The meeting and audience of a report-back. Throws when either is not in the record. */
export function subjectOf(
  record: DocumentsRecord,
  meetingId: string,
  audienceId: string,
): { readonly meeting: Meeting; readonly audience: Audience } {
  const meeting = record.meeting.get(meetingId)
  const audience = audienceOf(record, audienceId)
  if (meeting === undefined || audience === undefined)
    throw new Error('a report-back about a meeting or audience that is not in the record')
  return { meeting, audience }
}
