import { reportBacksOwed } from '../comparison/reportBacksOwed'
import { reportBackSections } from '../documents/reportBack/reportBackSections'
import type { Review } from '../documents/versionTables'
import { overdueAt } from '../engagement/reminders'
import { rowsWith } from '../kernel/compartment'
import { compareMeetings } from '../meeting/order'
import { meetingsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import { audiencesOf, type Audience } from '../workgroup/audiences'
import type { Home } from './contract'
import { firstOf } from './firstOf'
import type { HomeRecord } from './homeRecord'

type ToGive = Home['reportBacks']['rows'][number]

/**
 * Report-backs nobody has given yet, one for each audience at most: those somebody wrote or had read,
 * those of neighborhoods that were dealt with since they were last told, and those agreed for by now.
 */
export function listReportBacks(record: HomeRecord, today: string): Home['reportBacks'] {
  const owed = new Map(
    reportBacksOwed(record, today).map(({ neighborhood, meetings }) => [neighborhood.id, meetings]),
  )
  const overdue = new Map(overdueAt(record, today).map((row) => [row.id, row]))
  const latest = meetingsOf(record).find((row) => row.phase === 'ended' && row.date <= today)
  const all = audiencesOf(record).flatMap((audience): ToGive[] => {
    const written = findWritten(record, audience)
    const meetings = owed.get(audience.id)
    const late = overdue.get(audience.id)
    const isOwed = meetings !== undefined || (late !== undefined && latest !== undefined)
    if (written === null && !isOwed) return []
    const meeting = laterOf(written?.meeting, meetings?.[0]) ?? latest
    // Words written for an earlier meeting aren't those of the report-back that is owed now.
    const isCurrent = written !== null && written.meeting.id === meeting?.id
    return [
      {
        audienceId: audience.id,
        name: audience.name,
        meeting: meeting === undefined ? null : { id: meeting.id, date: meeting.date },
        ...(isCurrent ? written.standing : notWritten),
        meetings: meetings?.length ?? 0,
        due: late?.due ?? '',
        isOverdue: late !== undefined,
      },
    ]
  })
  const ordered = all.sort((a, b) => rank(a) - rank(b) || byDue(a, b))
  return {
    ...firstOf(ordered, (row) => row),
    written: all.filter(({ state }) => state !== 'not written').length,
  }
}

type Standing = Pick<ToGive, 'state' | 'reviewedBy' | 'note'>

const notWritten: Standing = { state: 'not written', reviewedBy: '', note: '' }

/** What only has to be given comes before what is to be changed, read and written. */
const order: readonly ToGive['state'][] = ['approved', 'changes needed', 'unread', 'not written']
const rank = ({ state }: ToGive): number => order.indexOf(state)
const byDue = (a: ToGive, b: ToGive): number =>
  (a.due || '9999').localeCompare(b.due || '9999') || b.meetings - a.meetings

const laterOf = (a: Meeting | undefined, b: Meeting | undefined): Meeting | undefined =>
  a === undefined || (b !== undefined && compareMeetings(a, b) < 0) ? b : a

/** The latest report-back somebody worded, or had read, and that they weren't told since; null for none. */
function findWritten(
  record: HomeRecord,
  { id }: Audience,
): { meeting: Meeting; standing: Standing } | null {
  const worded = rowsWith(record, 'reportBack', 'audienceId', id).filter((row) =>
    reportBackSections.some((section) => row[section] !== null && row[section] !== ''),
  )
  const reviews = rowsWith(record, 'review', 'audienceId', id)
  const meeting = [...worded, ...reviews]
    .flatMap(({ meetingId }) => record.meeting.get(meetingId) ?? [])
    .filter(({ startedAt }) => startedAt !== null)
    .sort(compareMeetings)
    .at(-1)
  if (meeting === undefined || wasToldSince(record, id, meeting)) return null
  const editedAt = worded.find(({ meetingId }) => meetingId === meeting.id)?.editedAt ?? 0
  const review = reviews
    .filter(({ meetingId }) => meetingId === meeting.id)
    .sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1))
    .at(-1)
  return { meeting, standing: toStanding(review, editedAt) }
}

/** What was reworded after somebody had read it was read by nobody. */
const toStanding = (review: Review | undefined, editedAt: number): Standing =>
  review === undefined || editedAt > review.recordedAt
    ? { state: 'unread', reviewedBy: '', note: '' }
    : {
        state: review.verdict === 'approved' ? 'approved' : 'changes needed',
        reviewedBy: review.reviewedBy,
        note: review.note,
      }

/** Whether an audience was told the report-back of a meeting, or of a later one, which tells of it, too. */
const wasToldSince = (record: HomeRecord, audienceId: string, meeting: Meeting): boolean =>
  [
    ...rowsWith(record, 'reportBackGiven', 'audienceId', audienceId),
    ...rowsWith(record, 'reportBackGiven', 'groupId', audienceId),
  ].some((row) => {
    const told = record.meeting.get(row.meetingId)
    return told !== undefined && compareMeetings(told, meeting) >= 0
  })
