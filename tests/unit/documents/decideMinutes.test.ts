import { describe, expect, test } from 'vitest'
import { draftMinutesBefore, meetingsThatCanApprove } from '../../../shared/documents/minutesStatus'
import { applyChanges } from '../../../shared/kernel/compartment'
import type { Meeting } from '../../../shared/meeting/tables'
import type { Command, CommandOf } from '../../../shared/record/commands'
import { decide } from '../../../shared/record/decide'
import type { SharedRecord } from '../../../shared/record/record'

import { aRecord } from '../../builders/record'

/** The meetings of three weeks, the last one not begun, and a kept version of the second one's minutes. */
function weeks(): SharedRecord {
  const begun = { startedAt: 1, phase: 'ended' } as const
  return aRecord()
    .withMeeting({ id: 'first', date: '2026-11-17', ...begun })
    .withMeeting({ id: 'third', date: '2026-12-01', ...begun })
    .withMeeting({ id: 'ahead', date: '2026-12-08', startedAt: null, phase: 'preparing' })
    .withMeeting({ id: 'second', date: '2026-11-24', ...begun })
    .withVersion(null, { id: 'v' })
    .build()
}

const approval: CommandOf<'minutes.approve'> = {
  type: 'minutes.approve',
  meetingId: 'second',
  atMeetingId: 'third',
  versionId: 'v',
  recordedBy: 'Odile Marsh',
}
const amendment: CommandOf<'minutes.amend'> = {
  type: 'minutes.amend',
  meetingId: 'second',
  versionId: 'v',
  day: '2026-12-03',
  reason: 'The hour was misheard',
  recordedBy: 'Odile Marsh',
}

let ids = 0
function say(record: SharedRecord, command: Command): string {
  const decided = decide(record, command, { now: ++ids, newId: () => `new-${++ids}` })
  if (!decided.ok) return decided.refusal.message
  applyChanges(record, decided.value)
  return 'done'
}

describe('minutes are approved', () => {
  test.each([
    ['at a later meeting', {}, 'done'],
    ['not at their own', { atMeetingId: 'second' }, 'its own minutes'],
    ['not at an earlier one', { atMeetingId: 'first' }, 'Only a later meeting'],
    ['not at one that hasn’t started', { atMeetingId: 'ahead' }, 'hasn’t started'],
    ['not at one that is gone', { atMeetingId: 'gone' }, 'no longer there'],
    ['not without a version of them', { versionId: 'other' }, 'no longer there'],
    ['not by nobody', { recordedBy: ' ' }, 'Enter who is recording this'],
    ['not of a meeting that hasn’t started', { meetingId: 'ahead' }, 'no longer there'],
  ])('%s', (_how, fields, answer) => {
    expect(say(weeks(), { ...approval, ...fields })).toContain(answer)
  })

  test('once', () => {
    const record = weeks()
    expect(say(record, approval)).toBe('done')
    expect(say(record, approval)).toContain('already approved')
  })
})

describe('minutes are amended', () => {
  test.each([
    ['with a reason', {}, 'done'],
    ['not without', { reason: ' ' }, 'Enter the reason'],
    ['not by nobody', { recordedBy: '' }, 'Enter who is recording this'],
    ['not before they were approved', { day: '2026-11-30' }, 'before they were last approved'],
    ['not without a version of them', { versionId: 'other' }, 'no longer there'],
  ])('%s', (_how, fields, answer) => {
    const record = weeks()
    say(record, approval)
    expect(say(record, { ...amendment, ...fields })).toContain(answer)
  })

  test('only once they were approved', () => {
    expect(say(weeks(), amendment)).toContain('still a draft')
  })
})

test('later meetings that have begun can approve; earlier drafts are told, the latest first', () => {
  const record = weeks()
  const meeting = (id: string): Meeting => {
    const row = record.meeting.get(id)
    if (row === undefined) throw new Error(`no meeting ${id}`)
    return row
  }
  const ids = (rows: readonly Meeting[]): string[] => rows.map(({ id }) => id)
  expect(ids(meetingsThatCanApprove(record, meeting('first')))).toEqual(['second', 'third'])
  expect(ids(meetingsThatCanApprove(record, meeting('third')))).toEqual([])
  expect(ids(draftMinutesBefore(record, meeting('ahead')))).toEqual(['third', 'second', 'first'])
  say(record, approval)
  expect(ids(draftMinutesBefore(record, meeting('ahead')))).toEqual(['third', 'first'])
})
