import { describe, expect, test } from 'vitest'
import { voices } from '../../../shared/engagement/reminders'
import type { CommandOf } from '../../../shared/record/commands'
import { decide } from '../../../shared/record/decide'
import { aRecord } from '../../builders/record'
import { tenOClock } from '../../builders/recordDefaults'
import { Table } from '../../builders/table'

/** A meeting that heard Heron Flats on two concerns, one of them closed, and Millrace on one. */
const aHeldMeeting = () =>
  aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withGroup('Residents', 'Heron Flats')
    .withConcern('Heron Flats', 'It is dark.', { id: 'dark', status: 'tried' })
    .withConcern('Heron Flats', 'Glass on the path.', { id: 'glass', status: 'closed' })
    .withConcern('Millrace', 'No light.', { id: 'light', status: 'tried' })
    .withMeeting({ id: 'held', date: '2026-03-03' })
    .withHeardStatement('Heron Flats', 'It is dark.', { concernId: 'dark' })
    .withHeardStatement('Heron Flats', 'It is dark there, too.', { concernId: 'dark' })
    .withHeardStatement('Heron Flats', 'Glass on the path.', { concernId: 'glass' })
    .withHeardStatement('Millrace', 'No light.', { concernId: 'light' })

const tell = (
  fields: Partial<CommandOf<'reportBack.record'>['fields']> = {},
): CommandOf<'reportBack.record'> => ({
  type: 'reportBack.record',
  meetingId: 'held',
  audienceId: 'heron-flats',
  fields: {
    groupId: null,
    reportedOn: '2026-03-04',
    how: 'paper',
    language: 'Somali',
    to: 'The residents’ group',
    versionId: null,
    ...fields,
  },
})

describe('telling a report-back', () => {
  test('is kept with who, when, how and in which language, and reports its concerns back', () => {
    const table = new Table(aHeldMeeting().build())
    const id = table.must(tell({ groupId: 'residents' }))
    expect(table.record.reportBackGiven.get(id)).toMatchObject({
      meetingId: 'held',
      audienceId: 'heron-flats',
      groupId: 'residents',
      reportedOn: '2026-03-04',
      how: 'paper',
      language: 'Somali',
      to: 'The residents’ group',
    })
    const statusOf = (concernId: string) => table.record.concern.get(concernId)?.status
    expect([statusOf('dark'), statusOf('glass'), statusOf('light')]).toEqual([
      'reported back',
      'closed',
      'tried',
    ])
    expect([...table.record.concernReportBack.values()]).toMatchObject([
      { concernId: 'dark', reportedOn: '2026-03-04', how: 'paper', to: 'The residents’ group' },
    ])
    table.must({ type: 'concern.updateStatus', id: 'dark', status: 'closed', reason: '' })
  })

  test.each([
    ['nobody', { to: ' ' }, 'to'],
    ['no day', { reportedOn: '' }, 'reportedOn'],
    ['a day before the meeting', { reportedOn: '2026-03-02' }, 'reportedOn'],
    ['a day to come', { reportedOn: '2026-03-06' }, 'reportedOn'],
    ['a group that is gone', { groupId: 'gone' }, undefined],
  ])('is refused with %s', (_what, wrong, field) => {
    const context = { now: tenOClock, newId: () => 'new' }
    const decided = decide(aHeldMeeting().build(), tell(wrong), context)
    expect(decided.ok ? null : decided.refusal.field).toBe(field)
  })

  test('of a meeting that hasn’t begun is refused', () => {
    const record = aRecord()
      .withNeighborhoods('Heron Flats')
      .withMeeting({ id: 'held', phase: 'preparing', startedAt: null })
      .build()
    expect(new Table(record).say(tell())).toContain('hasn’t started')
  })
})

test('report-backs that are owed are seen when the next meeting is prepared, each as it can be given', () => {
  const next = { id: 'next', date: '2026-03-17', phase: 'preparing' } as const
  const owed = voices(
    aHeldMeeting().withReportBackGiven('Millrace').withMeeting(next).build(),
    'next',
  )
  expect(owed.reportBacksOwed).toEqual([
    { id: 'heron-flats', name: 'Heron Flats', meeting: { id: 'held', date: '2026-03-03' } },
  ])
  const all = aHeldMeeting()
    .withReportBackGiven('Millrace')
    .withReportBackGiven('Heron Flats')
    .withMeeting(next)
  expect(voices(all.build(), 'next').reportBacksOwed).toEqual([])
})
