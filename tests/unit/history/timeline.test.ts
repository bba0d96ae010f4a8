import { describe, expect, test } from 'vitest'
import { concernLife } from '../../../shared/concerns/register'
import { timeline } from '../../../shared/history/timeline'
import { aRecord } from '../../builders/record'
import { idOf, tenOClock } from '../../builders/recordDefaults'

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const heron = idOf('Heron Flats')

/** Everything that can happen between a workgroup and two neighborhoods. */
const record = aRecord()
  .withNeighborhoods('Heron Flats', 'Millrace')
  .withGroup('Residents', 'Heron Flats')
  .withConcern('Heron Flats', 'It is dark.', {
    id: 'dark',
    receivedOn: '2026-02-20',
    groupId: idOf('Residents'),
  })
  .withConcern('Millrace', 'Glass on the path.', { id: 'glass' })
  .withVisit('Heron Flats', { visitedOn: '2026-02-10', heard: 'People are afraid.' })
  .withMeeting({ id: 'first', date: '2026-03-03' })
  .withItem({ id: 'shelter', title: 'Bus shelter', neighborhoodIds: [heron] })
  .withHeardStatement('Heron Flats', 'It is dark.', { concernId: 'dark' })
  .withDecision('Ask for two lights.')
  .withAction('Call Transit', { id: 'call' })
  .withReportBackGiven('Heron Flats', { reportedOn: '2026-03-05', to: 'Residents' })
  .withConcernReportBack('dark', { reportedOn: '2026-03-05', to: 'Residents' })
  .withConcernReportBack('dark', { reportedOn: '2026-03-20', to: 'R. Adeyo' })
  .withMeeting({ id: 'second', date: '2026-03-17' })
  .withUpdate('call', 'not done', 'No answer')
  .withItem({ title: 'Private', part: 'B', neighborhoodIds: [heron] })
  .withDecision('Of Part B')
  .add('concernStep', {
    id: 'tried',
    concernId: 'dark',
    kind: 'update',
    status: 'tried',
    reason: '',
    meetingId: null,
    recordedAt: tenOClock + 86_400_000,
  })
  .build()

const describeTimeline = (audienceId: string): string[] =>
  timeline(record, { audienceId, skip: 0 }, dayOf).rows.map(
    (row) => `${row.day} ${row.kind} ${row.detail}: ${row.text}`,
  )

describe('the timeline', () => {
  test('of a neighborhood has all there was, the latest first, and each telling once', () => {
    expect(describeTimeline(heron)).toEqual([
      '2026-03-20 report-back visit: R. Adeyo: It is dark.',
      '2026-03-17 action not done: Call Transit',
      '2026-03-05 report-back paper: Residents',
      '2026-03-04 step tried: It is dark.',
      '2026-03-03 action open: Call Transit',
      '2026-03-03 decision : Ask for two lights.',
      '2026-02-20 concern phone: It is dark.',
      '2026-02-10 visit : People are afraid.',
    ])
  })

  test('of a group has what it said and what came of it; of another neighborhood nothing of it', () => {
    expect(describeTimeline(idOf('Residents'))).toContain(
      '2026-03-03 decision : Ask for two lights.',
    )
    expect(describeTimeline(idOf('Residents'))).not.toContain(
      '2026-02-10 visit : People are afraid.',
    )
    expect(describeTimeline(idOf('Millrace'))).toEqual([
      '2026-03-01 concern phone: Glass on the path.',
    ])
    expect(describeTimeline('gone')).toEqual([])
  })

  test('tells whoever asks for the next page how many there are', () => {
    expect(timeline(record, { audienceId: heron, skip: 6 }, dayOf)).toMatchObject({ total: 8 })
    expect(timeline(record, { audienceId: heron, skip: 6 }, dayOf).rows).toHaveLength(2)
  })
})

test('a concern leads to what was decided and given where it was heard', () => {
  expect(concernLife(record, 'dark').came).toMatchObject([
    { kind: 'decision', text: 'Ask for two lights.', status: null, meeting: { id: 'first' } },
    { kind: 'action', text: 'Call Transit', itemId: 'shelter' },
  ])
  expect(concernLife(record, 'glass').came).toEqual([])
})
