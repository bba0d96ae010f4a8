import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastActions } from '../../../shared/actions/asOfMeeting'
import { compareMeetings } from '../../../shared/meeting/order'
import { meetingsOf } from '../../../shared/meeting/select'
import { aRecord } from '../../builders/record'

const day = '2026-03-03'

test('a second meeting on one day asks about what the first one gave, whatever their times and ids', () => {
  const builder = aRecord()
    .withNeighborhoods('Heron Flats')
    .withMeeting({ id: 'z', date: day, startTime: '14:00', startedAt: 1_000, phase: 'ended' })
    .withAction('Count the lamps')
    .withMeeting({ id: 'a', date: day, startTime: '', startedAt: 2_000, phase: 'part A' })
  const record = builder.build()
  const [second, first] = meetingsOf(record)
  expect([first?.id, second?.id]).toEqual(['z', 'a'])
  if (second === undefined || first === undefined) throw new Error('two meetings')
  expect(pastActions(record, second).map(({ action }) => action.wording)).toEqual([
    'Count the lamps',
  ])
  expect(pastActions(record, first)).toEqual([])
})

const aMeeting = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  date: fc.constantFrom('2026-03-03', '2026-03-04'),
  startTime: fc.constantFrom('', '09:00', '14:00'),
  startedAt: fc.constantFrom(null, 1, 2),
})

test('any meetings have one order', () => {
  fc.assert(
    fc.property(aMeeting, aMeeting, aMeeting, (a, b, c) => {
      expect(compareMeetings(a, b)).toBe(0 - compareMeetings(b, a))
      if (compareMeetings(a, b) <= 0 && compareMeetings(b, c) <= 0)
        expect(compareMeetings(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
