import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutPartB } from '../../../shared/comparison/publicRecord'
import { buildHome } from '../../../shared/home/buildHome'
import { decide } from '../../../shared/record/decide'
import { applyChanges } from '../../../shared/kernel/compartment'
import { type Change, emptyRecord, type SharedRecord } from '../../../shared/record/record'
import { tableNames } from '../../../shared/record/tables'
import { aPress, commandFor } from '../../builders/presses'
import { aRecord, type RecordBuilder } from '../../builders/record'
import { aRunningTable, goToNextMeeting, type Table } from '../../builders/table'

const today = '2026-04-14'

const homeOf = (from: RecordBuilder) => buildHome(from.build(), today)
const larkmoor = (): RecordBuilder => aRecord().withNeighborhoods('Heron Flats', 'Millrace')
const ended = { phase: 'ended' } as const

/** A meeting that was held, with promises and something for Part B, and another that goes on. */
function betweenMeetings(): Table {
  const running = aRunningTable()
  const { table, meetingId, shelter, coordination } = running
  const [heron = '', millrace = ''] = table.record.neighborhood.keys()
  table.must({ type: 'item.start', id: shelter })
  for (const itemId of [shelter, coordination])
    for (const due of ['2026-03-10', '2026-05-01', '']) {
      const promised = { wording: 'Call Transit', owner: 'R. Adeyo', due, neighborhoodIds: [heron] }
      table.must({ type: 'action.add', meetingId, itemId, fields: promised })
      const heard = { neighborhoodId: millrace, wording: 'It is dark', source: '' }
      table.must({ type: 'heardStatement.add', meetingId, itemId, fields: heard })
    }
  goToNextMeeting(running)
  return table
}

/** A record after presses of people, whatever they were. */
function afterPresses(presses: readonly Parameters<typeof commandFor>[1][]): Table {
  const table = betweenMeetings()
  for (const press of presses) {
    table.now += press.waitMs
    const decided = decide(table.record, commandFor(table.record, press), table)
    if (decided.ok) applyChanges(table.record, decided.value)
  }
  return table
}

const lives = fc.array(aPress(), { minLength: 20, maxLength: 120 })

describe('whatever happened', () => {
  test('what is owed is there, and nothing else', () => {
    let seen = 0
    fc.assert(
      fc.property(lives, (presses) => {
        const { record } = afterPresses(presses)
        const home = buildHome(record, today)
        const open = withoutPartB(record)
        const concerns = [...open.concern.values()].filter(
          ({ status }) => status !== 'reported back' && status !== 'closed',
        )
        const late = [...open.actionItem.values()].filter(
          ({ status, due }) => status === 'open' && due !== '' && due < today,
        )
        const approved = new Set([...record.minutesStep.values()].map((row) => row.meetingId))
        const drafts = [...record.meeting.values()].filter(
          ({ id, phase }) => phase === 'ended' && !approved.has(id),
        )
        expect(home.answers.total).toBe(concerns.length)
        expect(home.promises.total).toBe(late.length)
        expect(home.minutes.total).toBe(drafts.length)
        for (const list of [home.answers, home.promises, home.reportBacks, home.minutes])
          expect(list.rows.length).toBe(Math.min(list.total, 60))
        seen += concerns.length + late.length + drafts.length
      }),
      { numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('a report-back that is listed is gone once it is given, and one pays for all its meetings', () => {
    let paid = 0
    fc.assert(
      fc.property(lives, (presses) => {
        const { record, ...table } = afterPresses(presses)
        const listed = buildHome(record, today).reportBacks.rows
        for (const { audienceId, meeting } of listed) {
          if (meeting === null) continue
          const command = {
            type: 'reportBack.record',
            meetingId: meeting.id,
            audienceId,
            fields: {
              reportedOn: meeting.date,
              how: 'phone',
              language: '',
              to: 'The residents',
              groupId: null,
              versionId: null,
            },
          } as const
          const context = { now: table.now, newId: () => `given ${audienceId}` }
          const decided = decide(record, command, context)
          if (!decided.ok) throw new Error(decided.refusal.message)
          const undo = applyChanges(record, decided.value)
          const left = buildHome(record, meeting.date).reportBacks.rows
          expect(left.map((row) => row.audienceId)).not.toContain(audienceId)
          applyChanges(record, undo)
          paid += 1
        }
      }),
      { numRuns: 60 },
    )
    expect(paid).toBeGreaterThan(20)
  })

  test('Part B changes nothing: home says the same of the record without it', () => {
    let left = 0
    fc.assert(
      fc.property(lives, (presses) => {
        const { record } = afterPresses(presses)
        const bare = withoutItemsOfB(record)
        left += record.agendaItem.size - bare.agendaItem.size
        expect(buildHome(record, today)).toEqual(buildHome(bare, today))
      }),
      { numRuns: 60 },
    )
    expect(left).toBeGreaterThan(20)
  })
})

/** A copy of a record from which all of Part B, its items too, was taken for good. */
function withoutItemsOfB(record: SharedRecord): SharedRecord {
  const open = withoutPartB(record)
  const copy = emptyRecord()
  for (const table of tableNames)
    for (const row of open[table].values())
      if (!('part' in row && table === 'agendaItem' && row.part === 'B'))
        applyChanges(copy, [{ op: 'put', table, row } as Change])
  return copy
}

describe('answers owed', () => {
  const concerns = larkmoor()
    .withConcern('Millrace', 'Told', { id: 'told', hearBackBy: '2026-03-01', status: 'closed' })
    .withConcern('Millrace', 'Heard', {
      id: 'heard',
      hearBackBy: '2026-03-02',
      status: 'reported back',
    })
    .withConcern('Millrace', 'Old', { id: 'old', receivedOn: '2025-01-01', status: 'tried' })
    .withConcern('Millrace', 'Fresh', { id: 'fresh', receivedOn: '2026-04-13' })
    .withConcern('Millrace', 'Soon', { id: 'soon', hearBackBy: '2026-04-20' })
    .withConcern('Millrace', 'Late', { id: 'late', hearBackBy: '2026-04-13', status: 'planned' })

  test('never begin with those that were answered; those nobody looked at come before other undated ones', () => {
    const { rows, total, late } = homeOf(concerns).answers
    expect(rows.map(({ id }) => id)).toEqual(['late', 'soon', 'fresh', 'old'])
    expect({ total, late }).toEqual({ total: 4, late: 1 })
  })
})

describe('report-backs to give', () => {
  const months = ['01', '02', '03'].map((month) => `2026-${month}-10`)
  const threeMeetings = (): RecordBuilder =>
    months.reduce(
      (record, date) =>
        record
          .withMeeting({ ...ended, date })
          .withItem({ title: 'Bus shelter', neighborhoodIds: ['heron-flats'] }),
      larkmoor(),
    )

  test('are one for each neighborhood, whatever the number of meetings it tells of', () => {
    const { rows, written } = homeOf(threeMeetings()).reportBacks
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      audienceId: 'heron-flats',
      state: 'not written',
      meetings: 3,
      meeting: { date: '2026-03-10' },
    })
    expect(written).toBe(0)
  })

  test('are paid by the latest one, and owed again by the next meeting', () => {
    const told = threeMeetings().withReportBackGiven('Heron Flats')
    expect(homeOf(told).reportBacks.total).toBe(0)
    told
      .withMeeting({ ...ended, date: '2026-04-07' })
      .withItem({ title: 'Bus shelter', neighborhoodIds: ['heron-flats'] })
    expect(homeOf(told).reportBacks.rows[0]).toMatchObject({
      meetings: 1,
      meeting: { date: '2026-04-07' },
    })
  })

  test('say who read them, what is to be changed, and that words of an earlier meeting are none of this', () => {
    const wordReportBack = (meetingId: string, editedAt: number) => ({
      id: `back ${meetingId}`,
      meetingId,
      audienceId: 'heron-flats',
      sinceMeetingId: null,
      carrier: '',
      asked: 'We asked Transit.',
      said: null,
      did: null,
      obstacles: null,
      cannotYet: null,
      next: null,
      editedAt,
    })
    const at = 'meeting-2026-03-10'
    const written = threeMeetings().add('reportBack', wordReportBack(at, 5))
    expect(homeOf(written).reportBacks).toMatchObject({ written: 1, rows: [{ state: 'unread' }] })
    written
      .withVersion('Heron Flats', { id: 'one' })
      .withReview('one', 'Heron Flats', { verdict: 'sent back', note: 'Shorter' })
    expect(homeOf(written).reportBacks.rows[0]).toMatchObject({
      state: 'changes needed',
      reviewedBy: 'Odile Marsh',
      note: 'Shorter',
    })
    const earlier = threeMeetings().add('reportBack', wordReportBack('meeting-2026-02-10', 5))
    expect(homeOf(earlier).reportBacks.rows[0]?.state).toBe('not written')
  })

  test('agreed for every so many weeks are owed once these are over, if nothing else is', () => {
    const agreed = aRecord()
      .withGroup('Tenants', null, { reportWeeks: 4 })
      .withMeeting({ ...ended, date: '2026-03-10' })
    expect(homeOf(agreed).reportBacks.rows[0]).toMatchObject({
      audienceId: 'tenants',
      meetings: 0,
      isOverdue: true,
      meeting: { date: '2026-03-10' },
    })
  })
})

describe('what comes up', () => {
  test('is the next meeting by the usual rhythm while nobody has prepared one', () => {
    const record = larkmoor()
      .withMeeting({ ...ended, date: '2026-03-10', startTime: '10:00' })
      .withMeeting({ ...ended, date: '2026-03-24', startTime: '10:00' })
      .withMeeting({ ...ended, date: '2026-04-07', startTime: '10:00' })
    expect(homeOf(record).next).toMatchObject({
      id: null,
      date: '2026-04-21',
      rhythm: 'Every other Tuesday',
    })
  })

  test('is the prepared meeting, with Part A of its agenda alone', () => {
    const record = larkmoor()
      .withMeeting({ id: 'later', date: '2026-05-05', phase: 'preparing', startedAt: null })
      .withMeeting({ id: 'next', date: '2026-04-21', phase: 'preparing', startedAt: null })
      .withItem({ title: 'Bus shelter', minutes: 15, status: 'planned', usedMs: 0 })
      .withItem({
        title: 'Care coordination',
        part: 'B',
        minutes: 30,
        status: 'planned',
        usedMs: 0,
      })
    const { next } = homeOf(record)
    expect(next).toMatchObject({ id: 'next', itemCount: 1, minutes: 15 })
    expect(JSON.stringify(next)).not.toContain('Care coordination')
  })

  test('are meetings of groups by their day, with who goes or that nobody does', () => {
    const record = larkmoor()
      .withGroup('Millrace Merchants', 'Millrace', { meets: 'Last Thursday, 7 pm' })
      .withGroup('Tenants of Heron Flats', 'Heron Flats', { meets: 'Every Friday' })
      .withGroup('Choir', 'Millrace', { meets: 'Ask Ines' })
      .withMeeting({ ...ended, date: '2026-04-07' })
      .withAction('Go to the meeting of Millrace Merchants (Last Thursday)', {
        owner: 'Ines Calloway',
      })
      .withAction('Invite Tenants of Heron Flats to the table')
    expect(homeOf(record).visits.rows).toMatchObject([
      { id: 'tenants-of-heron-flats', day: '2026-04-17', goes: '' },
      { id: 'millrace-merchants', day: '2026-04-30', goes: 'Ines Calloway' },
      { id: 'choir', day: '', goes: '' },
    ])
  })

  test('a visit to a group is none to the neighborhood whose name it has, and a done one is none', () => {
    const record = aRecord().withNeighborhoods('Millrace')
    const [millrace] = record.build().neighborhood.values()
    if (millrace === undefined) throw new Error('no neighborhood')
    record
      .add('neighborhood', { ...millrace, meets: 'Every Monday' })
      .withGroup('Millrace Merchants', 'Millrace', { meets: 'Every Friday' })
      .withMeeting({ ...ended, date: '2026-04-07' })
      .withAction('Visit Millrace Merchants', { id: 'visit' })
    const listGoers = () => homeOf(record).visits.rows.map((row) => [row.id, row.goes])
    expect(listGoers()).toEqual([
      ['millrace-merchants', 'Odile Marsh'],
      ['millrace', ''],
    ])
    const action = record.build().actionItem.get('visit')
    if (action === undefined) throw new Error('no action')
    record.add('actionItem', { ...action, status: 'done' })
    expect(listGoers().map(([, who]) => who)).toEqual(['', ''])
  })

  test('a meeting that was never ended is told, and one under way today isn’t', () => {
    const record = larkmoor()
      .withMeeting({ id: 'left', date: '2026-04-07', phase: 'part A' })
      .withMeeting({ id: 'now', date: today, phase: 'part A' })
    const { neverEnded, next } = homeOf(record)
    expect(neverEnded).toEqual([{ id: 'left', date: '2026-04-07' }])
    expect(next).toMatchObject({ id: 'now', isUnderWay: true })
  })
})

describe('a workgroup without anything', () => {
  test('has nothing to do but its first steps', () => {
    const home = homeOf(aRecord())
    expect(home.has).toEqual({ neighborhoods: false, people: false, meetings: false, held: false })
    expect(home.answers.total + home.promises.total + home.minutes.total).toBe(0)
    expect([home.silent.total, home.next.date]).toEqual([0, ''])
  })
})

test('many are counted whole, and the first of them told', () => {
  const record = larkmoor()
  for (let n = 0; n < 70; n += 1) record.withConcern('Millrace', `Dark, ${n}`)
  const { rows, total } = homeOf(record).answers
  expect([rows.length, total]).toEqual([60, 70])
})
