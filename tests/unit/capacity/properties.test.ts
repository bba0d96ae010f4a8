import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overBy, standings } from '../../../shared/capacity/usage'
import type { SharedRecord } from '../../../shared/record/record'
import { aPress, commandFor } from '../../builders/presses'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

const presses = fc.array(aPress(), { minLength: 1, maxLength: 80, size: 'max' })

const start = (): Table =>
  new Table(
    aRecord()
      .withNeighborhoods('Heron Flats')
      .withCapacity('Outreach hours')
      .withCapacity('Shelter beds', { unit: 'beds', per: 'in all', amount: 3 })
      .withMeeting({ phase: 'part A', endedAt: null })
      .withItem({ title: 'Bus shelter', status: 'planned', usedMs: 0 })
      .withAction('Walk the shelter', {
        needs: [{ capacityId: 'outreach-hours', amount: 4, over: false }],
      })
      .build(),
  )

/** What is promised of one kind of capacity, added up without any of Candor's own questions. */
function sumOf(record: SharedRecord, capacityId: string): number {
  let sum = 0
  for (const row of record.actionItem.values())
    if (row.status === 'open')
      for (const need of row.needs) if (need.capacityId === capacityId) sum += need.amount
  return sum
}

describe('whatever is pressed in whatever order', () => {
  test('what is shown as promised is what open actions need, and nothing needs what isn’t stated', () => {
    let promises = 0
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) {
          table.now = Math.max(0, table.now + next.waitMs)
          table.say(commandFor(table.record, next))
          for (const one of standings(table.record)) {
            const sum = sumOf(table.record, one.capacity.id)
            promises += sum
            expect(one.promised).toBe(sum)
            expect(one.by.reduce((all, { amount }) => all + amount, 0)).toBe(sum)
            const there = one.capacity.off ? 0 : one.capacity.amount
            expect(overBy(one)).toBe(Math.max(0, sum - there))
          }
          for (const { needs } of table.record.actionItem.values())
            for (const { capacityId } of needs)
              expect(table.record.capacity.has(capacityId)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    expect(promises).toBeGreaterThan(0)
  })

  test('nothing comes to need more than there is unless somebody knew it', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) {
          const command = commandFor(table.record, next)
          const before = new Map(
            standings(table.record).map((one) => [one.capacity.id, overBy(one)]),
          )
          table.say(command)
          // Who says that there is less of something isn't promising anything.
          if (command.type === 'capacity.edit' || ('anyway' in command && command.anyway === true))
            continue
          for (const one of standings(table.record))
            expect(overBy(one)).toBeLessThanOrEqual(before.get(one.capacity.id) ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
