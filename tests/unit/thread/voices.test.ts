import { expect, test } from 'vitest'
import { voices } from '../../../shared/thread/voices'
import { aRecord } from '../../builders/record'

const places = ['Heron Flats', 'Millrace', 'Saltworks'] as const
const theMeeting = (date: string) => ({ id: 'now', date, phase: 'preparing' }) as const
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('who should hear back by the day of the meeting comes first, longest overdue on top', () => {
  const record = aRecord()
    .withNeighborhoods(...places)
    .withMeeting(theMeeting('2026-03-17'))
    .withRaised('Millrace', 'Soon', { id: 'soon', hearBackBy: '2026-03-17' })
    .withRaised('Millrace', 'Late', { id: 'late', hearBackBy: '2026-03-02', status: 'tried' })
    .withRaised('Millrace', 'Later', { id: 'later', hearBackBy: '2026-03-18' })
    .withRaised('Millrace', 'Told', { id: 'told', hearBackBy: '2026-03-01', status: 'closed' })
    .withRaised('Millrace', 'Seen', { id: 'seen', status: 'on agenda' })
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
    .withConcern('Saltworks', 'Dark.', { raisedId: null })
    .withMeeting(theMeeting('2026-03-17'))
    .withRaised('Millrace', 'Lately', { receivedOn: '2026-01-20' })
    .build()
  expect(voices(record, 'now').silent).toEqual([
    { id: 'old-quarry', name: 'Old Quarry', last: '' },
    { id: 'heron-flats', name: 'Heron Flats', last: '2026-01-06' },
    { id: 'saltworks', name: 'Saltworks', last: '2026-01-06' },
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
  expect(voices(record, 'gone')).toEqual({ owed: [], waiting: [], silent: [] })
})
