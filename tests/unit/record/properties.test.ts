import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../shared/kernel/compartment'
import { waitingItems } from '../../../shared/meeting/continuedItems'
import { agendaOf } from '../../../shared/meeting/select'
import type { AgendaItem } from '../../../shared/meeting/tables'
import { timeboxedAgenda } from '../../../shared/meeting/timebox'
import { Command, recordCommands } from '../../../shared/record/commands'
import { decide } from '../../../shared/record/decide'
import type { SharedRecord } from '../../../shared/record/record'
import { tableNames, tables } from '../../../shared/record/tables'
import { audienceOf } from '../../../shared/workgroup/audiences'
import { aPress, commandFor, kindsOfPresses, type Press } from '../../builders/presses'
import { begunTable } from '../../builders/begunTable'
import { Table } from '../../builders/table'

const start = (): Table => begunTable('Odile Marsh', 'R. Adeyo')

function press(table: Table, next: Press): void {
  table.now = Math.max(0, table.now + next.waitMs)
  table.say(commandFor(table.record, next))
}

/** A copy that later changes don't reach. */
const pictureOf = (record: SharedRecord) =>
  Object.fromEntries(tableNames.map((name) => [name, new Map<string, unknown>(record[name])]))

const presses = fc.array(aPress(), { minLength: 1, maxLength: 60, size: 'max' })

/** References that lead nowhere, as `table id: column`. */
function dangling(record: SharedRecord): string[] {
  const found: string[] = []
  for (const name of ['heardStatement', 'decision', 'actionItem'] as const)
    for (const row of record[name].values()) {
      if (!record.meeting.has(row.meetingId)) found.push(`${name} ${row.id}: meetingId`)
      if (row.itemId !== null && record.agendaItem.get(row.itemId)?.meetingId !== row.meetingId)
        found.push(`${name} ${row.id}: itemId`)
    }
  for (const name of [
    'agendaItem',
    'attendance',
    'reportBack',
    'reportBackGiven',
    'actionUpdate',
    'loan',
  ] as const)
    for (const row of record[name].values())
      if (!record.meeting.has(row.meetingId)) found.push(`${name} ${row.id}: meetingId`)
  for (const row of record.loan.values())
    for (const id of [row.fromItemId, row.toItemId])
      if (record.agendaItem.get(id)?.meetingId !== row.meetingId) found.push(`loan ${row.id}`)
  for (const row of record.actionUpdate.values())
    if (!record.actionItem.has(row.actionId)) found.push(`actionUpdate ${row.id}: actionId`)
  for (const row of record.attendance.values())
    if (!record.member.has(row.memberId)) found.push(`attendance ${row.id}: memberId`)
  for (const row of record.heardStatement.values())
    if (row.neighborhoodId !== null && !record.neighborhood.has(row.neighborhoodId))
      found.push(`concern ${row.id}: place`)
  for (const name of ['reportBack', 'reportBackGiven'] as const)
    for (const row of record[name].values())
      if (audienceOf(record, row.audienceId) === undefined)
        found.push(`${name} ${row.id}: audience`)
  return found
}

describe('whatever is pressed in whatever order', () => {
  test('every row stays what its table allows', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) press(table, next)
        for (const name of tableNames)
          for (const row of table.record[name].values())
            expect(tables[name].safeParse(row).success, `${name}: ${JSON.stringify(row)}`).toBe(
              true,
            )
      }),
    )
  })

  test('every reference leads somewhere', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) press(table, next)
        expect(dangling(table.record)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('at most one item of a meeting is being dealt with, and only its clock may run', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) {
          press(table, next)
          const items = [...table.record.agendaItem.values()]
          for (const meetingId of table.record.meeting.keys()) {
            const running = items.filter(
              (row) => row.meetingId === meetingId && row.status === 'running',
            )
            expect(running.length).toBeLessThanOrEqual(1)
          }
          const still = items.filter((row) => row.status !== 'running')
          expect(still.filter((row) => row.startedAt !== null)).toEqual([])
        }
      }),
    )
  })

  test('minutes move between items and none appear or disappear', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) press(table, next)
        for (const meetingId of table.record.meeting.keys()) {
          const planned = agendaOf(table.record, meetingId)
          const boxed = timeboxedAgenda(table.record, meetingId)
          const sum = (rows: readonly AgendaItem[]): number =>
            rows.reduce((total, row) => total + row.minutes, 0)
          expect(sum(boxed)).toBe(sum(planned))
          expect(boxed.filter((row) => row.minutes < 1)).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('no item is continued twice, and none that ended meetings carried over is lost', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) press(table, next)
        const items = [...table.record.agendaItem.values()]
        const from = items.flatMap((row) => row.carriedFromId ?? [])
        expect(new Set(from).size).toBe(from.length)
        const waiting = new Set(waitingItems(table.record).map((row) => row.id))
        const carried = items.filter(
          (row) =>
            row.status === 'carried' && table.record.meeting.get(row.meetingId)?.phase === 'ended',
        )
        const lost = carried.filter((row) => !from.includes(row.id) && !waiting.has(row.id))
        expect(lost).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('nobody is signed in twice, and no neighborhood has two report-backs of one meeting', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        for (const next of sequence) press(table, next)
        const people = [...table.record.attendance.values()].map(
          (row) => `${row.meetingId} ${row.memberId}`,
        )
        const documents = [...table.record.reportBack.values()].map(
          (row) => `${row.meetingId} ${row.audienceId}`,
        )
        expect(new Set(people).size).toBe(people.length)
        expect(new Set(documents).size).toBe(documents.length)
      }),
    )
  })

  test('undoing gives back the record exactly', () => {
    fc.assert(
      fc.property(presses, (sequence) => {
        const table = start()
        const undos = sequence.map((next) => {
          const before = pictureOf(table.record)
          table.now = Math.max(0, table.now + next.waitMs)
          const decided = decide(table.record, commandFor(table.record, next), table)
          return { before, undo: applyChanges(table.record, decided.ok ? decided.value : []) }
        })
        for (const { before, undo } of undos.reverse()) {
          applyChanges(table.record, undo)
          expect(pictureOf(table.record)).toEqual(before)
        }
      }),
    )
  })
})

test('there is a press for every command there is, so that undo is tried for each', () => {
  const press = { picks: [0, 0, 0], text: 'Words', waitMs: 0, instant: 0 } as const
  const pressed = Array.from(
    { length: kindsOfPresses },
    (_, kind) => commandFor(start().record, { ...press, kind }).type,
  )
  const all: readonly string[] = Object.keys(recordCommands)
  expect(all.filter((type) => !pressed.some((one) => one === type))).toEqual([])
})

test('the presses are commands the facilitator’s window may send', () => {
  fc.assert(
    fc.property(aPress(), (next) => {
      const command = commandFor(start().record, { ...next, text: 'Words' })
      expect(Command.safeParse(command).error).toBeUndefined()
    }),
  )
})
