import { describe, expect, test } from 'vitest'
import { reportAudiences } from '../../shared/documents/reportBack/audiencesToReportTo'
import { reportBackDraft, reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { periodOf, subjectOf } from '../../shared/documents/reportBack/reportPeriod'
import { reportBacks } from '../../shared/documents/reportBackRegister'
import { aRecord, type RecordBuilder } from '../builders/record'
import { idOf, tenOClock } from '../builders/recordDefaults'
import { Table } from '../builders/table'

/* What a report-back covers, and what it says when that is more than one meeting. */

const heron = idOf('Heron Flats')
const dates = ['2026-02-03', '2026-02-17', '2026-03-03'] as const
const ids = ['first', 'second', 'third'] as const
const dayOf = (at: number): number => tenOClock + at * 14 * 86_400_000

/** Three meetings two weeks apart, each with an item about Heron Flats; `tell` after the one of that number. */
function threeMeetings(
  between: (build: RecordBuilder, at: number) => RecordBuilder,
): RecordBuilder {
  return dates.reduce(
    (build, date, at) => {
      const endedAt = dayOf(at - 2) + 5_400_000
      const meeting = { id: ids[at] ?? '', date, startedAt: dayOf(at - 2), endedAt }
      const held = build
        .withMeeting(meeting)
        .withItem({ title: `Bus shelter ${at}`, id: `item-${at}`, neighborhoodIds: [heron] })
      return between(held, at)
    },
    aRecord().withNeighborhoods('Heron Flats', 'Millrace').withGroup('Residents', 'Heron Flats'),
  )
}

const coveredMeetings = (build: RecordBuilder, audienceId: string = heron): string[] => {
  const record = build.build()
  const { meeting, audience } = subjectOf(record, 'third', audienceId)
  return periodOf(record, meeting, audience).meetings.map(({ id }) => id)
}

describe('a report-back covers', () => {
  test('what was held since the meeting its audience was told of last', () => {
    const withReportBackAt = (last: number) =>
      threeMeetings((build, at) => (at === last ? build.withReportBackGiven('Heron Flats') : build))
    expect(coveredMeetings(withReportBackAt(0))).toEqual(['second', 'third'])
    expect(coveredMeetings(withReportBackAt(1))).toEqual(['third'])
    // That it was told itself changes nothing: it still tells what it told.
    expect(coveredMeetings(withReportBackAt(2))).toEqual(['first', 'second', 'third'])
  })

  test('for a group that was told as part of its neighborhood, what came after that', () => {
    const told = threeMeetings((build, at) =>
      at === 1 ? build.withReportBackGiven('Heron Flats', { groupId: idOf('Residents') }) : build,
    )
    expect(coveredMeetings(told, idOf('Residents'))).toEqual(['third'])
    expect(
      coveredMeetings(
        threeMeetings((build) => build),
        idOf('Residents'),
      ),
    ).toHaveLength(3)
  })

  test('where nothing ever was told, the last 13 weeks; never a meeting that wasn’t held', () => {
    const long = aRecord()
      .withNeighborhoods('Heron Flats')
      .withMeeting({ id: 'old', date: '2025-11-01' })
      .withItem({ title: 'Lights', neighborhoodIds: [heron] })
      .withMeeting({ id: 'planned', date: '2026-02-20', phase: 'preparing', startedAt: null })
      .withMeeting({ id: 'nothing', date: '2025-12-02' })
      .withMeeting({ id: 'edge', date: '2025-12-03' })
      .withItem({ title: 'Lights', neighborhoodIds: [heron] })
      .withMeeting({ id: 'third', date: '2026-03-03' })
    expect(coveredMeetings(long)).toEqual(['edge', 'third'])
  })

  test('from the meeting on that a person chose', () => {
    const table = new Table(
      threeMeetings((build, at) =>
        at === 1 ? build.withReportBackGiven('Heron Flats') : build,
      ).build(),
    )
    const since = { type: 'reportBack.since', meetingId: 'third', audienceId: heron } as const
    table.must({ ...since, sinceMeetingId: 'first' })
    const meetings = () => reportBacks(table.record, 'third').rows.map((row) => row.meetings.length)
    expect(meetings()).toEqual([3])
    expect(table.say({ ...since, sinceMeetingId: 'gone' })).toContain('up to its own')
    expect(table.say({ ...since, audienceId: 'gone', sinceMeetingId: null })).toContain('no longer')
    table.must({ ...since, sinceMeetingId: null })
    expect(meetings()).toEqual([1])
  })
})

describe('over several meetings it says', () => {
  const build = threeMeetings((held, at) =>
    at === 0
      ? held
          .withHeardStatement('Heron Flats', 'Dark at the shelter.', { source: 'Residents' })
          .withDecision('Ask for two lights.')
          .withAction('Call Transit', { id: 'call', neighborhoodIds: [heron] })
      : at === 1
        ? held.withUpdate('call', 'done')
        : held,
  )

  test('on which day, each thing once, as the last meeting left it', () => {
    const draft = reportBackDraft(build.build(), 'third', heron)
    expect(draft.asked).toContain(
      'On our agenda on February 3, 2026, to talk about: Bus shelter 0.',
    )
    expect(draft.said).toBe('Dark at the shelter. (Residents, February 3, 2026)')
    expect(draft.did).toBe(
      'On February 3, 2026 we decided: Ask for two lights.\nDone: Call Transit.',
    )
    expect(reportBackModel(build.build(), 'third', heron).from).toBe(
      'From our 3 meetings, February 3, 2026 to March 3, 2026',
    )
  })

  test('an item that was carried on, as the last meeting that had it left it', () => {
    const carried = threeMeetings((held, at) =>
      at === 1
        ? held.withItem({ id: 'on', title: 'Benches', neighborhoodIds: [heron], status: 'carried' })
        : at === 2
          ? held.withItem({ title: 'Benches', neighborhoodIds: [heron], carriedFromId: 'on' })
          : held,
    )
    const { asked, cannotYet } = reportBackDraft(carried.build(), 'third', heron)
    expect(asked.match(/Benches/g)).toHaveLength(1)
    expect(cannotYet).not.toContain('Benches')
  })
})

describe('of concerns it tells', () => {
  const withRaised = (row: object) =>
    threeMeetings((build) => build).withConcern('Heron Flats', 'Glass on the path.', {
      id: 'glass',
      receivedOn: '2026-02-20',
      ...row,
    })

  test('what came in between meetings, how and when', () => {
    expect(reportBackDraft(withRaised({}).build(), 'third', heron).said).toBe(
      'Glass on the path. (by phone, February 20, 2026)',
    )
    const later = withRaised({ receivedOn: '2026-03-04' }).build()
    expect(reportBackDraft(later, 'third', heron).said).toContain('We did not hear from')
  })

  test('what was tried and what can’t be done, with the reason', () => {
    const table = new Table(withRaised({}).build())
    // Steps count while the meeting lasts: its report-back is about what it knew.
    table.now = dayOf(0) + 60_000
    table.must({
      type: 'concern.updateStatus',
      id: 'glass',
      status: 'tried',
      reason: 'Swept twice',
    })
    table.must({
      type: 'concern.updateStatus',
      id: 'glass',
      status: 'cannot act',
      reason: 'No broom',
    })
    const draft = reportBackDraft(table.record, 'third', heron)
    expect(draft.obstacles).toBe('We tried: Swept twice. It was about this: Glass on the path.')
    expect(draft.cannotYet).toBe('We can’t act on this yet: Glass on the path. Why: No broom.')
  })

  test('and telling it reports them back, while it goes on saying the same', () => {
    const table = new Table(withRaised({}).build())
    const before = reportBackDraft(table.record, 'third', heron)
    table.must({
      type: 'reportBack.record',
      meetingId: 'third',
      audienceId: heron,
      fields: {
        groupId: null,
        reportedOn: '2026-03-04',
        how: 'visit',
        language: '',
        to: 'Residents',
        versionId: null,
      },
    })
    expect(table.record.concern.get('glass')?.status).toBe('reported back')
    expect(reportBackDraft(table.record, 'third', heron)).toEqual(before)
  })

  test('to one group only what that group said', () => {
    const build = withRaised({ groupId: idOf('Residents') }).withConcern('Heron Flats', 'Noise.')
    const record = build.build()
    expect(reportBackDraft(record, 'third', idOf('Residents')).said).toBe(
      'Glass on the path. (Residents, by phone, February 20, 2026)',
    )
    expect(reportBackDraft(record, 'third', heron).said).toContain('Noise.')
  })
})

test('report-backs are for whoever was discussed, spoke through a group, or was told', () => {
  const build = threeMeetings((held) => held)
    .withConcern('Millrace', 'No light.', { id: 'light', groupId: idOf('Residents') })
    .withHeardStatement('Millrace', 'No light.', { concernId: 'light' })
  expect(reportAudiences(build.build(), 'third').map(({ name }) => name)).toEqual([
    'Heron Flats',
    'Millrace',
    'Residents',
  ])
})
