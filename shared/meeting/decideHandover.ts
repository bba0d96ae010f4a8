import { type DecideContext } from '../kernel/decideContext'
import { succeed } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { atLaptopOf } from './select'
import { type MeetingDecided, type MeetingRecord, put, remove } from './tables'

/** Gives the laptop to the other of the two. */
export function handOver(
  record: MeetingRecord,
  { meetingId, to }: CommandOf<'meeting.handOver'>,
): MeetingDecided {
  if (!record.meeting.has(meetingId)) return missing('meeting')
  return succeed(
    atLaptopOf(record, meetingId) === to ? [] : [put('handover', { id: meetingId, to })],
  )
}

/** Keeps what is half-typed at a place of a meeting; one entry a place. */
export function keepDraft(
  record: MeetingRecord,
  command: CommandOf<'draft.keep'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, place, entry } = command
  if (!record.meeting.has(meetingId)) return missing('meeting')
  const before = [...record.draft.values()].find(
    (row) => row.meetingId === meetingId && row.place === place,
  )
  if (entry === '') return succeed(before === undefined ? [] : [remove('draft', before.id)])
  const id = before?.id ?? context.newId()
  return succeed([put('draft', { id, meetingId, place, entry })])
}
