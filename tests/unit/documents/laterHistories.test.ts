import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesSaid } from '../../../shared/documents/minutes/minutesModel'
import { decide } from '../../../shared/record/decide'
import { applyChanges } from '../../../shared/kernel/compartment'
import { put, type SharedRecord } from '../../../shared/record/record'
import { tableNames } from '../../../shared/record/tables'
import { aPress, commandFor } from '../../builders/presses'
import { aRunningTable, goToNextMeeting, type Table } from '../../builders/table'

/* Minutes are a function of the record as of the meeting's end, whatever happens later. */

const localTime = (at: number): string => new Date(at).toISOString().slice(11, 16)
const sayMinutes = (record: SharedRecord, meetingId: string): string =>
  JSON.stringify(minutesSaid(record, meetingId, localTime))

/** A meeting that was held with all that minutes tell, and the next one, which approved them. */
function approve(): { table: Table; meetingId: string } {
  const running = aRunningTable()
  const { table, meetingId, shelter } = running
  const { record } = table
  const [heron = '', millrace = ''] = [...record.neighborhood.keys()]
  for (const memberId of record.member.keys())
    table.must({ type: 'attendance.toggle', meetingId, memberId })
  table.must({ type: 'item.start', id: shelter })
  table.must({
    type: 'heardStatement.add',
    meetingId,
    itemId: shelter,
    fields: { neighborhoodId: heron, wording: 'It is dark', source: 'R. Adeyo' },
  })
  table.must({
    type: 'decision.add',
    meetingId,
    itemId: shelter,
    fields: { wording: 'Ask for lamps', rationale: '', dissent: '' },
  })
  for (const [wording, due] of [
    ['Call Transit', '2026-03-20'],
    ['Call Parks', '2026-03-10'],
  ] as const)
    table.must({
      type: 'action.add',
      meetingId,
      itemId: shelter,
      fields: { wording, owner: 'R. Adeyo', due, neighborhoodIds: [heron, millrace] },
    })
  fromEarlier(record, meetingId)
  const next = goToNextMeeting(running)
  const version = {
    id: 'version',
    meetingId,
    audienceId: null,
    document: 'minutes',
    language: 'en-US',
    number: 1,
    digest: '0'.repeat(64),
    textDigest: '1'.repeat(64),
    fileName: 'minutes.pdf',
    frozenAt: table.now,
  } as const
  applyChanges(record, [put('documentVersion', version)])
  table.must({
    type: 'minutes.approve',
    meetingId,
    atMeetingId: next,
    versionId: 'version',
    recordedBy: 'Odile Marsh',
  })
  return { table, meetingId }
}

/** Gives the meeting past actions: those of it once more, of a meeting two weeks earlier. */
function fromEarlier(record: SharedRecord, meetingId: string): void {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('no meeting')
  applyChanges(record, [
    put('meeting', { ...meeting, id: 'earlier', date: '2026-02-17', phase: 'ended' }),
    ...[...record.actionItem.values()].map((row) =>
      put('actionItem', { ...row, id: `earlier ${row.id}`, meetingId: 'earlier', itemId: null }),
    ),
  ])
}

/** The rows that are this meeting's own: whoever changes these changes what its minutes say. */
const ownRows = (record: SharedRecord, meetingId: string): string =>
  JSON.stringify(
    tableNames.flatMap((name) =>
      [...record[name].values()].filter(
        (row: object) =>
          ('meetingId' in row && row.meetingId === meetingId) ||
          ('id' in row && row.id === meetingId),
      ),
    ),
  )

describe('approved minutes', () => {
  test('say the same after any later history that leaves the meeting itself alone', () => {
    let changed = 0
    fc.assert(
      fc.property(fc.array(aPress(), { minLength: 5, maxLength: 60 }), (presses) => {
        const { table, meetingId } = approve()
        const before = sayMinutes(table.record, meetingId)
        for (const press of presses) {
          table.now += press.waitMs
          const own = ownRows(table.record, meetingId)
          const decided = decide(table.record, commandFor(table.record, press), table)
          if (!decided.ok) continue
          const undo = applyChanges(table.record, decided.value)
          if (ownRows(table.record, meetingId) === own) changed += decided.value.length
          else applyChanges(table.record, undo)
        }
        expect(sayMinutes(table.record, meetingId)).toBe(before)
      }),
      { numRuns: 400 },
    )
    expect(changed).toBeGreaterThan(400)
  })
})
