import { pastActionsOf } from './select'
import { ancestorsOf } from './thread'
import { applyChanges, emptyRecord, put, type SharedRecord } from './state'
import { tableNames, wholeWorkgroup, type Rows, type TableName } from './tables'

/** The rows of a record that one screen needs, as plain lists. */
export type RecordRows = { readonly [T in TableName]: readonly Rows[T][] }

/**
 * What the facilitator's screens need of the record: everything about the workgroup, all meetings,
 * open actions, and the open meeting whole with the items its own continue. Its size doesn't grow with the years.
 */
export function recordWindow(record: SharedRecord, meetingId: string | null): RecordRows {
  const meeting = meetingId === null ? undefined : record.meeting.get(meetingId)
  const past = new Set(meeting ? pastActionsOf(record, meeting).map((row) => row.id) : [])
  const ofMeeting = <T extends TableName>(table: T): Rows[T][] =>
    [...record[table].values()].filter((row) => 'meetingId' in row && row.meetingId === meetingId)
  const items = ofMeeting('agendaItem')
  return {
    workgroup: [...record.workgroup.values()],
    neighborhood: [...record.neighborhood.values()],
    communityGroup: [...record.communityGroup.values()],
    member: [...record.member.values()],
    meeting: [...record.meeting.values()],
    agendaItem: [...items, ...items.flatMap((item) => ancestorsOf(record, item))],
    concern: ofMeeting('concern'),
    decision: ofMeeting('decision'),
    actionItem: [...record.actionItem.values()].filter(
      (row) => row.meetingId === meetingId || row.status === 'open' || past.has(row.id),
    ),
    actionUpdate: ofMeeting('actionUpdate'),
    attendance: ofMeeting('attendance'),
    reportBack: ofMeeting('reportBack'),
    loan: ofMeeting('loan'),
    template: [...record.template.values()],
    look: [...record.look.values()].filter(
      (row) => row.id === wholeWorkgroup || row.id === meetingId,
    ),
  }
}

/** The record made of such rows again, for the same questions (`select.ts`) on the other side. */
export function recordFromRows(rows: RecordRows): SharedRecord {
  const record = emptyRecord()
  for (const table of tableNames)
    for (const row of rows[table]) applyChanges(record, [put(table, row)])
  return record
}
