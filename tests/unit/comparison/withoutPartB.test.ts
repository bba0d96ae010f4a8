import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPartB } from '../../../shared/comparison/publicRecord'
import type { SharedRecord } from '../../../shared/record/record'
import { type TableName, tableNames } from '../../../shared/record/tables'
import { aPress, commandFor } from '../../builders/presses'
import { aRunningTable, type Table } from '../../builders/table'

/* What is public of a record, told once more by its rule, over whatever was done at meetings. */

type Row = Readonly<Record<string, unknown>>

/** Whether the public may know a row, told by what it says alone. */
function isPublic(record: SharedRecord, table: TableName, row: Row): boolean {
  const isB = (itemId: unknown): boolean =>
    typeof itemId === 'string' && record.agendaItem.get(itemId)?.part === 'B'
  const isConcernPublic = (id: unknown): boolean => {
    const hearings = [...record.heardStatement.values()].filter((one) => one.concernId === id)
    return (
      record.concern.get(String(id))?.channel !== 'meeting' ||
      hearings.length === 0 ||
      hearings.some(({ itemId }) => !isB(itemId))
    )
  }
  switch (table) {
    case 'actionItem':
    case 'decision':
    case 'heardStatement':
    case 'comparison':
    case 'comparisonPlace':
      return !isB(row['itemId'])
    case 'actionUpdate': {
      const action = record.actionItem.get(String(row['actionId']))
      return action !== undefined && !isB(action.itemId)
    }
    case 'concern':
      return isConcernPublic(row['id'])
    case 'concernStep':
    case 'concernReportBack':
    case 'repeatReport':
      return isConcernPublic(row['concernId'])
    default:
      return true
  }
}

/** A meeting at which something was heard, decided and promised at an item of Part B, and at one of Part A. */
function aTableWithBoth(): Table {
  const { table, meetingId, shelter, coordination } = aRunningTable()
  const [neighborhoodId = ''] = table.record.neighborhood.keys()
  for (const itemId of [shelter, coordination, null]) {
    const at = { meetingId, itemId }
    const heard = { neighborhoodId, wording: 'It is dark.', source: '' }
    table.must({ type: 'heardStatement.add', ...at, fields: heard })
    const decided = { wording: 'Ask for lights', rationale: '', dissent: '' }
    table.must({ type: 'decision.add', ...at, fields: decided })
    const promised = { wording: 'Call', owner: 'R. Adeyo', due: '', neighborhoodIds: [] }
    table.must({ type: 'action.add', ...at, fields: promised })
  }
  return table
}

test('is every row the rule lets through, and no other, after any meetings', () => {
  let held = 0
  fc.assert(
    fc.property(fc.array(aPress(), { minLength: 5, maxLength: 60 }), (presses) => {
      const table = aTableWithBoth()
      for (const press of presses) table.say(commandFor(table.record, press))
      const { record } = table
      const open = withoutPartB(record)
      for (const name of tableNames) {
        const all = [...record[name].values()] as Row[]
        const wanted = all.filter((row) => isPublic(record, name, row))
        held += all.length - wanted.length
        expect([...open[name].values()], name).toEqual(wanted)
      }
    }),
    { numRuns: 300 },
  )
  expect(held).toBeGreaterThan(900)
})
