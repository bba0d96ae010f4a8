import type { AgendaModel } from '../documents/agenda/agendaModel'
import { linesOf } from '../documents/outline/asText'
import { agendaOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import type { SharedRecord } from '../record/record'
import { workgroupOf } from '../workgroup/select'
import { meetingAsIcs } from './icalendar'

/**
 * A meeting as a calendar file: when and where it is and how to take part, in the language of its agenda.
 * It is as long as Part A is planned to be: of Part B nothing leaves, its length included. `zone` is where it
 * takes place (a name of the IANA). The same record gives the same bytes. Throws when the meeting is not in
 * the record.
 */
export function meetingCalendar(
  record: SharedRecord,
  meetingId: string,
  model: AgendaModel,
  zone: string,
): string {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('a calendar of a meeting that is not in the record')
  const minutes = model.items.reduce((sum, item) => sum + item.minutes, 0)
  const isCancelled = meeting.cancelledAt !== null
  return meetingAsIcs({
    // Random, and of nobody's computer.
    uid: `${meeting.id}@candor.invalid`,
    sequence: meeting.scheduleRevision,
    changedAt: findLastChange(record, meeting),
    isCancelled,
    day: meeting.date,
    time: meeting.startTime,
    minutes: minutes === 0 ? null : minutes,
    zone,
    // Many calendars show a cancelled meeting like any other.
    summary: isCancelled ? `${model.words.cancelled}: ${model.workgroup}` : model.workgroup,
    place: meeting.place,
    description: descriptionOf(model),
  })
}

/** When the meeting or an item of Part A, which say how long it is, was changed last. */
const findLastChange = (record: SharedRecord, { id, scheduledAt }: Meeting): number =>
  Math.max(
    scheduledAt ?? workgroupOf(record).createdAt,
    ...agendaOf(record, id).flatMap(({ part, changedAt: at }) => (part === 'A' ? [at] : [])),
  )

function descriptionOf(model: AgendaModel): string {
  const { words } = model
  const parts: readonly (readonly [string, AgendaModel['joining']])[] = [
    [words.gettingThere, model.gettingThere],
    [words.joining, model.joining],
    [words.contact, model.contact],
  ]
  return [
    model.goalSentence,
    ...parts.flatMap(([heading, blocks]) =>
      blocks.length === 0 ? [] : [`${heading}: ${blocks.flatMap(linesOf).join(' ')}`],
    ),
    model.askBy,
  ].join('\n')
}
