import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../shared/kernel/compartment'
import { freshCode } from '../../../shared/restricted/freshCode'
import { dayAfter, dueEntries, ripe, warnDue } from '../../../shared/restricted/retention'
import { defaultSettings } from '../../../shared/restricted/state'
import { minutesAfterTen, tenOClock } from '../../builders/recordDefaults'
import { aParticipant, aParticipantNote, aRestrictedRecord } from '../../builders/restricted'

/* Restricted entries end on their own clock, never unannounced. */

const today = '2026-03-03'
const daysLater = (days: number): number => minutesAfterTen(days * 24 * 60)
const noteDue = (disposeOn: string, warnedAt: number | null = null) =>
  ['participantNote', aParticipantNote({ id: 'n', disposeOn, warnedAt })] as const

describe('an entry', () => {
  test('is warned of when its day comes within the days of warning', () => {
    expect(dueEntries(aRestrictedRecord(noteDue('2026-03-18')), today)).toEqual([])
    expect(dueEntries(aRestrictedRecord(noteDue('2026-03-17')), today)).toEqual([
      { table: 'participantNote', id: 'n', disposeOn: '2026-03-17', purgeAt: null },
    ])
  })

  test('is warned of once, and purged on its day', () => {
    const record = aRestrictedRecord(noteDue('2026-03-17'))
    applyChanges(record, warnDue(record, today, tenOClock))
    expect(warnDue(record, today, daysLater(1))).toEqual([])
    expect(ripe(record, '2026-03-16', daysLater(13))).toEqual([])
    expect(ripe(record, '2026-03-17', daysLater(14)).map(({ id }) => id)).toEqual(['n'])
  })

  test('whose day passed while Candor stayed closed is still warned of for as long', () => {
    const record = aRestrictedRecord(noteDue('2025-01-01'))
    expect(ripe(record, today, tenOClock)).toEqual([])
    applyChanges(record, warnDue(record, today, tenOClock))
    expect(ripe(record, '2026-03-16', daysLater(13))).toEqual([])
    expect(ripe(record, '2026-03-17', daysLater(14))).toHaveLength(1)
  })

  test('stays while there is a legal hold, and goes on once it is lifted', () => {
    const hold = { id: 'h', reason: 'Subpoena', placedAt: tenOClock, liftedAt: null }
    const record = aRestrictedRecord(noteDue(today, 0), ['legalHold', hold])
    expect(ripe(record, today, daysLater(99))).toEqual([])
    applyChanges(record, [
      { op: 'put', table: 'legalHold', row: { ...hold, liftedAt: daysLater(1) } },
    ])
    expect(ripe(record, today, daysLater(99))).toHaveLength(1)
  })

  test('without a day is kept', () => {
    expect(dueEntries(aRestrictedRecord(noteDue('')), '2099-01-01')).toEqual([])
  })

  test('follows the site’s own days of warning', () => {
    const settings = ['restrictedSettings', { ...defaultSettings, warnDays: 0 }] as const
    const record = aRestrictedRecord(settings, noteDue(today))
    applyChanges(record, warnDue(record, today, tenOClock))
    expect(ripe(record, today, tenOClock)).toHaveLength(1)
  })
})

test('days are counted over months, leap years and the change of the clocks', () => {
  expect(dayAfter('2026-03-03', 90)).toBe('2026-06-01')
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(dayAfter('2026-03-07', 2)).toBe('2026-03-09')
})

test('codes are never used twice, not even those of participants removed since', () => {
  const opened = {
    id: 'd',
    participantId: 'gone',
    participantCode: 'AAA-AAC',
    meetingId: null,
    itemId: null,
    openedAt: 0,
    closedAt: null,
    openedBy: 'Odile Marsh',
    present: [],
    basis: 'alone' as const,
    step: null,
    reason: '',
    lawfulBasis: null,
    reference: '',
    shown: [],
    keptBack: 0,
    printedFor: null,
  }
  const record = aRestrictedRecord(
    ['participant', aParticipant({ code: 'AAA-AAA' })],
    ['disclosure', opened],
  )
  // Six signs that make the first code again, six that make the second, then another.
  const draws = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2].map((sign) => sign / 23)
  let drawn = 0
  expect(freshCode(record, () => draws[drawn++] ?? 0)).toBe('AAA-AAD')
  expect(drawn).toBe(18)
})
