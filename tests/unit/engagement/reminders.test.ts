import { expect, test } from 'vitest'
import { voices } from '../../../shared/engagement/reminders'
import { aRecord } from '../../builders/record'

const places = ['Heron Flats', 'Millrace', 'Saltworks'] as const
const theMeeting = (date: string) => ({ id: 'now', date, phase: 'preparing' }) as const
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('who should hear back by the day of the meeting comes first, longest overdue on top', () => {
  const record = aRecord()
    .withNeighborhoods(...places)
    .withMeeting(theMeeting('2026-03-17'))
    .withConcern('Millrace', 'Soon', { id: 'soon', hearBackBy: '2026-03-17' })
    .withConcern('Millrace', 'Late', { id: 'late', hearBackBy: '2026-03-02', status: 'tried' })
    .withConcern('Millrace', 'Later', { id: 'later', hearBackBy: '2026-03-18' })
    .withConcern('Millrace', 'Told', { id: 'told', hearBackBy: '2026-03-01', status: 'closed' })
    .withConcern('Millrace', 'Seen', { id: 'seen', status: 'on agenda' })
    .build()
  const { owed, waiting } = voices(record, 'now')
  expect(idsOf(owed)).toEqual(['late', 'soon'])
  expect(idsOf(waiting)).toEqual(['later'])
})

test('neighborhoods nothing was heard from for eight weeks are named, the longest silent first', () => {
  const record = aRecord()
    .withNeighborhoods(...places, 'Old Quarry')
    .withMember('R. Adeyo', { neighborhoodIds: ['heron-flats'] })
    .withMeeting({ id: 'before', date: '2026-01-06', phase: 'ended' })
    .withArrival('R. Adeyo')
    .withHeardStatement('Saltworks', 'Dark.', { concernId: null })
    .withMeeting(theMeeting('2026-03-17'))
    .withConcern('Millrace', 'Lately', { receivedOn: '2026-01-20' })
    .build()
  expect(voices(record, 'now').silent).toEqual([
    { id: 'old-quarry', name: 'Old Quarry', place: '', last: '' },
    { id: 'heron-flats', name: 'Heron Flats', place: '', last: '2026-01-06' },
    { id: 'saltworks', name: 'Saltworks', place: '', last: '2026-01-06' },
  ])
})

test('before the first meeting was held nobody is called silent', () => {
  const record = aRecord()
    .withNeighborhoods(...places)
    .withMeeting(theMeeting('2026-03-17'))
    .build()
  expect(voices(record, 'now').silent).toEqual([])
})

test('a meeting that is gone owes nothing', () => {
  const record = aRecord()
    .withNeighborhoods(...places)
    .build()
  expect(voices(record, 'gone')).toEqual({
    owed: [],
    overdue: [],
    reportBacksOwed: [],
    reviews: [],
    waiting: [],
    silent: [],
  })
})

test('groups and neighborhoods told at a visit are heard and told, each by what was done there', () => {
  const record = aRecord()
    .withNeighborhoods('Millrace', 'Saltworks', 'Tern Street')
    .withGroup('Tenants', 'Saltworks')
    .withGroup('Merchants', null, { representativeIds: ['ines-calloway'] })
    .withMember('Ines Calloway')
    .withMeeting({ id: 'before', date: '2026-03-03', phase: 'ended' })
    .withArrival('Ines Calloway')
    .withVisit('Millrace', { visitedOn: '2026-03-04', reported: '' })
    .withVisit('Saltworks', { visitedOn: '2026-03-05', groupId: 'tenants' })
    .withVisit('Tern Street', { visitedOn: '2026-03-06', heard: '' })
    .withMeeting(theMeeting('2026-03-17'))
    .build()
  expect(voices(record, 'now').silent).toEqual([
    { id: 'tern-street', name: 'Tern Street', place: '', last: '' },
  ])
})

test('a group was heard when somebody came from an organization of its name', () => {
  const record = aRecord()
    .withNeighborhoods('Millrace')
    .withGroup('Millrace Merchants', 'Millrace')
    .withGroup('Millrace Tenants', 'Millrace')
    .withMember('Ines Calloway', {
      organization: ' millrace  merchants',
      neighborhoodIds: ['millrace'],
    })
    .withMeeting({ id: 'before', date: '2026-03-03', phase: 'ended' })
    .withArrival('Ines Calloway')
    .withMeeting(theMeeting('2026-03-17'))
    .build()
  expect(idsOf(voices(record, 'now').silent)).toEqual(['millrace-tenants'])
})

test('the weeks of silence are the site’s own', () => {
  const record = aRecord()
    .withWorkgroup({ silentWeeks: 2 })
    .withNeighborhoods('Millrace')
    .withMeeting({ id: 'before', date: '2026-03-03', phase: 'ended' })
    .withVisit('Millrace', { visitedOn: '2026-03-02' })
    .withMeeting(theMeeting('2026-03-17'))
    .build()
  expect(idsOf(voices(record, 'now').silent)).toEqual(['millrace'])
})

test('who was to hear back every so many weeks is named once they are over, never told ones first', () => {
  const weekly = { reportWeeks: 1, reportBackBy: 'phone', language: 'Somali' } as const
  const record = aRecord()
    .withNeighborhoods('Millrace', 'Saltworks')
    .withGroup('Tenants', 'Saltworks', weekly)
    .withGroup('Merchants', null, weekly)
    .withGroup('Choir', 'Millrace', { reportWeeks: 2 })
    .withMeeting({ id: 'before', date: '2026-03-03', phase: 'ended' })
    .withVisit('Saltworks', { visitedOn: '2026-03-10', groupId: 'tenants' })
    .withConcern('Millrace', 'Dark', { id: 'dark', groupId: 'choir', status: 'reported back' })
    .withConcernReportBack('dark', { reportedOn: '2026-03-04' })
    .withMeeting(theMeeting('2026-03-17'))
    .build()
  const said = { reportBackBy: 'phone', language: 'Somali' }
  expect(voices(record, 'now').overdue).toEqual([
    { id: 'merchants', name: 'Merchants', place: '', last: '', due: '', ...said },
    {
      id: 'tenants',
      name: 'Tenants',
      place: 'Saltworks',
      last: '2026-03-10',
      due: '2026-03-17',
      ...said,
    },
  ])
})
