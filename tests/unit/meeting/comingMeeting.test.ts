import { expect, test } from 'vitest'
import { comingMeeting } from '../../../shared/meeting/select'
import { aRecord } from '../../builders/record'

const planned = { phase: 'preparing', startedAt: null, endedAt: null } as const

test('what comes next is the next meeting planned from today on, or the one that goes on', () => {
  const record = aRecord()
    .withMeeting({ date: '2026-02-03' })
    // Nobody came to hold it, and nobody removed it.
    .withMeeting({ date: '2026-02-17', ...planned })
    .withMeeting({ date: '2026-03-17', ...planned })
    .withMeeting({ date: '2026-03-31', ...planned })
  expect(comingMeeting(record.build(), '2026-03-05')?.date).toBe('2026-03-17')
  expect(comingMeeting(record.build(), '2026-03-17')?.date).toBe('2026-03-17')
  expect(comingMeeting(record.build(), '2026-04-01')).toBeNull()
  const running = record.withMeeting({ date: '2026-03-04', phase: 'part A', endedAt: null })
  expect(comingMeeting(running.build(), '2026-03-05')?.date).toBe('2026-03-04')
})
