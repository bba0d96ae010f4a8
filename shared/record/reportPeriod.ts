import { audienceOf, type Audience } from './audiences'
import { meetingsOf } from './select'
import { rowsWith, type SharedRecord } from './state'
import type { Meeting } from './tables'

/** What a report-back covers: the meetings since the one of which its audience was told last. */

/** The meetings a report-back tells of. */
export interface Period {
  /** The first one first, its own meeting last; never empty. */
  readonly meetings: readonly [Meeting, ...Meeting[]]
  /** Its own meeting, the last of them. */
  readonly last: Meeting
  /** The meeting held before the first of them; undefined for none. */
  readonly before: Meeting | undefined
}

/** To whom nothing ever was told, a report-back tells of so many weeks, unless somebody says since when. */
const firstReportWeeks = 13

/** The meetings that were held up to one, itself included, the earliest first. */
export function heldUpTo(record: SharedRecord, meeting: Meeting): Meeting[] {
  const all = meetingsOf(record)
  const upTo = all.slice(all.findIndex(({ id }) => id === meeting.id))
  return upTo.filter((row) => row.id === meeting.id || row.phase !== 'preparing').reverse()
}

/**
 * The meetings a report-back tells of: from the one a person chose on; else from the one after the
 * last of which the audience was told; else, when it never was, those of the last 13 weeks.
 */
export function periodOf(record: SharedRecord, meeting: Meeting, audience: Audience): Period {
  const held = heldUpTo(record, meeting)
  const first = Math.min(firstOf(record, meeting, audience, held), held.length - 1)
  const [start = meeting, ...rest] = held.slice(first)
  return { meetings: [start, ...rest], last: meeting, before: held[first - 1] }
}

function firstOf(
  record: SharedRecord,
  meeting: Meeting,
  audience: Audience,
  held: readonly Meeting[],
): number {
  const chosen = rowsWith(record, 'reportBack', 'meetingId', meeting.id).find(
    (row) => row.audienceId === audience.id,
  )?.sinceMeetingId
  const at = held.findIndex(({ id }) => id === chosen)
  if (at !== -1) return at
  const told = lastTold(record, meeting, audience, held)
  if (told !== -1) return told + 1
  const from = weeksBefore(meeting.date, firstReportWeeks)
  return held.findIndex(({ date }) => date >= from)
}

/** The place among earlier meetings of the last one whose report-back the audience was told; -1 for none. */
const lastTold = (
  record: SharedRecord,
  meeting: Meeting,
  audience: Audience,
  held: readonly Meeting[],
): number =>
  held.findLastIndex(
    ({ id }) =>
      id !== meeting.id &&
      rowsWith(record, 'sending', 'meetingId', id).some(
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
  record: SharedRecord,
  meetingId: string,
  audienceId: string,
): { readonly meeting: Meeting; readonly audience: Audience } {
  const meeting = record.meeting.get(meetingId)
  const audience = audienceOf(record, audienceId)
  if (meeting === undefined || audience === undefined)
    throw new Error('a report-back about a meeting or audience that is not in the record')
  return { meeting, audience }
}
