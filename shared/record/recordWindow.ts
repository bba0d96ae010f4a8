import { pastActionsOf } from '../actions/select'
import { wholeWorkgroup } from '../history/tables'
import { applyChanges, emptyCompartment, rowsWith } from '../kernel/compartment'
import { ancestorsOf } from '../meeting/continuedItems'
import { meetingsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import type { OfMeetings } from './followers'
import { emptyRecord, put, type SharedRecord } from './record'
import { type Rows, type TableName, tableNames } from './tables'

/** The rows of a record that one screen needs, as plain lists. */
export type RecordRows = { readonly [T in TableName]: readonly Rows[T][] }

/** So many ended meetings are listed at once; earlier ones are asked for when they are looked at. */
const meetingsListed = 25

/**
 * What the facilitator's screens need of the record: everything about the workgroup, its latest
 * meetings, actions that are open or can't be done yet, and the open meeting whole with the items its own continue. Its size
 * doesn't grow with the years.
 */
export function recordWindow(record: SharedRecord, meetingId: string | null): RecordRows {
  const meeting = meetingId === null ? undefined : record.meeting.get(meetingId)
  const ofMeeting = <T extends OfMeetings>(table: T): Rows[T][] =>
    rowsWith(record, table, 'meetingId', meetingId)
  const items = ofMeeting('agendaItem')
  const shownItems = [...items, ...items.flatMap((item) => ancestorsOf(record, item))]
  const actions = new Set([
    ...rowsWith(record, 'actionItem', 'status', 'open'),
    ...rowsWith(record, 'actionItem', 'status', 'cannot yet'),
    ...ofMeeting('actionItem'),
    ...(meeting ? pastActionsOf(record, meeting) : []),
  ])
  return {
    workgroup: [...record.workgroup.values()],
    neighborhood: [...record.neighborhood.values()],
    communityGroup: [...record.communityGroup.values()],
    member: [...record.member.values()],
    meeting: meetingsFor(record, meeting, [...shownItems, ...actions]),
    agendaItem: shownItems,
    // Asked for when they are looked at (`visits.register`, `concerns.register`): they live for years.
    visit: [],
    concern: [],
    concernStep: [],
    concernReportBack: [],
    repeatReport: [],
    intakeSource: [...record.intakeSource.values()],
    heardStatement: ofMeeting('heardStatement'),
    decision: ofMeeting('decision'),
    actionItem: [...actions],
    actionUpdate: ofMeeting('actionUpdate'),
    attendance: ofMeeting('attendance'),
    acknowledgement: ofMeeting('acknowledgement'),
    reportBack: ofMeeting('reportBack'),
    reportBackGiven: ofMeeting('reportBackGiven'),
    documentVersion: ofMeeting('documentVersion'),
    // What seals a version's file is nobody's business but the core's.
    documentKey: [],
    review: ofMeeting('review'),
    minutesStep: ofMeeting('minutesStep'),
    translation: [...record.translation.values()].filter(
      (row) => row.meetingId === null || row.meetingId === meetingId,
    ),
    languageWord: [...record.languageWord.values()],
    languageReview: [...record.languageReview.values()],
    loan: ofMeeting('loan'),
    participantCount: ofMeeting('participantCount'),
    // For the documents of meetings that ended; the core makes these.
    asHeld: [],
    handover: [...record.handover.values()].filter((row) => row.id === meetingId),
    draft: ofMeeting('draft'),
    template: [...record.template.values()],
    confidentialityText: [...record.confidentialityText.values()],
    backupMade: [...record.backupMade.values()],
    recordHold: [...record.recordHold.values()],
    // What stood there before is for whoever asks for it under the hold.
    heldVersion: [],
    plainWord: [...record.plainWord.values()],
    capacity: [...record.capacity.values()],
    // Asked for by `data.…`: ten years of figures don't travel with every keystroke.
    dataSource: [],
    dataImport: [],
    dataCount: [],
    dataPlace: [],
    comparison: ofMeeting('comparison'),
    comparisonPlace: ofMeeting('comparisonPlace'),
    // Asked for by `history.writings`: it grows with every entry.
    writing: [],
    look: [...record.look.values()].filter(
      (row) => row.id === wholeWorkgroup || row.id === meetingId,
    ),
  }
}

/** The open meeting, or without one the latest and all that haven't ended; and those of the rows shown. */
function meetingsFor(
  record: SharedRecord,
  open: Meeting | undefined,
  rows: readonly { readonly meetingId: string }[],
): Meeting[] {
  const listed = open === undefined ? latestMeetings(record) : [open]
  const named = rows.flatMap((row) => record.meeting.get(row.meetingId) ?? [])
  return [...new Set([...listed, ...named])]
}

function latestMeetings(record: SharedRecord): Meeting[] {
  const all = meetingsOf(record)
  const ended = all.filter((row) => row.phase === 'ended').slice(0, meetingsListed)
  return [...all.filter((row) => row.phase !== 'ended'), ...ended]
}

/** Such rows as a record again. */
export interface ReadRows {
  readonly rows: RecordRows
  readonly record: SharedRecord
}

/**
 * The record made of such rows again, for the same questions (`select.ts`) on the other side. A list
 * of rows that is the very one of before keeps its table, and lists that all are keep the record.
 */
export function recordFromRows(rows: RecordRows, before: ReadRows | null = null): SharedRecord {
  const isKept = (table: TableName): boolean =>
    before !== null && before.rows[table] === rows[table]
  if (before !== null && tableNames.every(isKept)) return before.record
  const changed = tableNames.filter((table) => !isKept(table))
  const record = { ...(before?.record ?? emptyRecord()), ...emptyTables(changed) }
  for (const table of changed)
    for (const row of rows[table]) applyChanges(record, [put(table, row)])
  return record
}

const emptyTables = (tables: readonly TableName[]): Partial<SharedRecord> =>
  emptyCompartment<Rows>(tables)
