import { editAction } from '../actions/decide'
import { actionsOf } from '../actions/select'
import { publicRecord } from '../comparison/publicRecord'
import { editHeard } from '../concerns/decideHeard'
import { heardStatementsOf } from '../concerns/select'
import type { DecideContext } from '../kernel/decideContext'
import { refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { RowMap } from '../kernel/rowMap'
import { noteItem } from '../meeting/decideAgenda'
import { editDecision } from '../meeting/decideDecisions'
import { isUnderWay } from '../meeting/meetingState'
import { agendaOf, decisionsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import type { CommandOf } from './commands'
import type { CorrectableField, CorrectableText } from './minutesCorrectionTable'
import { meetingsThatCanApprove, minutesStanding } from './minutesStatus'
import type { DocumentsDecided, DocumentsRecord } from './tables'

/* How the table at a later meeting corrects the draft it is about to approve. */

/** What of a meeting's draft can be corrected, item by item: no text that the minutes don't tell. */
export function correctableTexts(whole: DocumentsRecord, meetingId: string): CorrectableText[] {
  const record = publicRecord(whole)
  const items = agendaOf(record, meetingId).filter(({ part }) => part === 'A')
  const known = new Set(items.map(({ id }) => id))
  const inMinutes = (itemId: string | null): string | null =>
    itemId !== null && known.has(itemId) ? itemId : null
  const found = [
    ...items.map((item) => textOf('discussion', `agendaItem ${item.id} notes`, item.id, item)),
    ...heardStatementsOf(record, meetingId).map((row) =>
      textOf('heard', `heardStatement ${row.id} wording`, inMinutes(row.itemId), row),
    ),
    ...decisionsOf(record, meetingId).flatMap((row) =>
      (['decision', 'rationale', 'dissent'] as const).map((field) =>
        textOf(field, `decision ${row.id} ${columnOf[field]}`, inMinutes(row.itemId), row),
      ),
    ),
    ...actionsOf(record, meetingId).map((row) =>
      textOf('action', `actionItem ${row.id} wording`, inMinutes(row.itemId), row),
    ),
  ]
  return [
    ...items.flatMap(({ id }) => found.filter(({ itemId }) => itemId === id)),
    ...found.filter(({ itemId }) => itemId === null),
  ]
}

const columnOf = {
  discussion: 'notes',
  heard: 'wording',
  decision: 'wording',
  rationale: 'rationale',
  dissent: 'dissent',
  action: 'wording',
} as const satisfies Record<CorrectableField, string>

function textOf<F extends CorrectableField>(
  field: F,
  place: string,
  itemId: string | null,
  row: { readonly id: string } & Readonly<Record<(typeof columnOf)[F], string>>,
): CorrectableText {
  return { field, id: row.id, place, itemId, text: row[columnOf[field]] }
}

/** Corrects a text of a draft while a later meeting is under way, as its own meeting would have. */
export function correctMinutes(
  record: DocumentsRecord,
  command: CommandOf<'minutes.correct'>,
  context: DecideContext,
): DocumentsDecided {
  const { meetingId, atMeetingId, id, field } = command
  const meeting = record.meeting.get(meetingId)
  const at = record.meeting.get(atMeetingId)
  if (meeting === undefined || at === undefined) return missing('meeting')
  if (minutesStanding(record, meetingId).approvedOn !== null)
    return refuse('These minutes are already approved. To change them, amend them.')
  if (!isUnderWay(at) || !meetingsThatCanApprove(record, meeting).includes(at))
    return refuse('Only a later meeting that is under way corrects these minutes.')
  if (!correctableTexts(record, meetingId).some((one) => one.id === id && one.field === field))
    return missing('text')
  return correct(reopenMeeting(record, meeting), command, context)
}

function correct(
  record: DocumentsRecord,
  { id, field, text }: CommandOf<'minutes.correct'>,
  context: DecideContext,
): DocumentsDecided {
  switch (field) {
    case 'discussion':
      return noteItem(record, { type: 'item.notes', id, notes: text })
    case 'heard':
      return editHeard(
        record,
        { type: 'heardStatement.edit', id, fields: { wording: text } },
        context,
      )
    case 'decision':
    case 'rationale':
    case 'dissent':
      return editDecision(record, {
        type: 'decision.edit',
        id,
        fields: { [columnOf[field]]: text },
      })
    case 'action':
      return editAction(record, { type: 'action.edit', id, fields: { wording: text } })
  }
}

/** The record as if the meeting hadn’t ended: what corrects its rows then does so now. */
function reopenMeeting(record: DocumentsRecord, meeting: Meeting): DocumentsRecord {
  const meetings = new RowMap<Meeting>()
  for (const [id, row] of record.meeting) meetings.set(id, row)
  meetings.set(meeting.id, { ...meeting, phase: 'wrap-up' })
  return { ...record, meeting: meetings }
}
