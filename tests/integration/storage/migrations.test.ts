import { describe, expect, test } from 'vitest'
import { kinds } from '../../../electron/storage/store/compartments'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { restrictedMigrations } from '../../../electron/storage/store/migrations/restricted'
import { openDatabase, type SqlDatabase, type SqlRow } from '../../../electron/storage/store/sqlite'
import { rowDecoder } from '../../../electron/storage/store/tableCodec'
import { z } from '../../../shared/kernel/zod'
import { tables } from '../../../shared/record/tables'

/** A record as the first version wrote it: one row of everything the later versions added to. */
const firstRows = `
  INSERT INTO workgroup VALUES ('workgroup', 'Larkmoor LEAD OWG', 'Health and safety.', '', '10:00',
    '', '', '', '', 5);
  INSERT INTO meeting VALUES ('m', '2026-03-03', '10:00', '', '', '', 'part A', 10, NULL, NULL);
  INSERT INTO agendaItem VALUES ('running', 'm', 1, 'A', 'Bus shelter', 'discuss', '', 10, '[]',
    '', 'running', '', 12, 0, NULL, 0);
  INSERT INTO agendaItem VALUES ('paused', 'm', 2, 'A', 'Benches', 'discuss', '', 10, '["n"]',
    '', 'running', '', 14, 7, NULL, 0);
  INSERT INTO concern VALUES ('c', 'm', NULL, 'n', 'It is dark.', '', 21);
  INSERT INTO decision VALUES ('d', 'm', NULL, 'Ask for lights.', '', '', 22);
  INSERT INTO actionItem VALUES ('a', 'm', NULL, 'Ask Parks', 'R. Adeyo', '2026-03-10', 'open', '',
    '[]', 23);
  INSERT INTO actionUpdate VALUES ('u', 'a', 'm', 'not done', 'No reply', 24);
  INSERT INTO actionUpdate VALUES ('lost', 'gone', 'm', 'done', '', 25);
`

/** Rows under the names tables had before they were called as the screens call them. */
const rowsBeforeRenaming = `
  INSERT INTO concern (id, meetingId, itemId, neighborhoodId, wording, source, recordedAt, changedAt,
    raisedId) VALUES ('h', 'm', NULL, 'n', 'It is dark.', '', 21, 21, 'r');
  INSERT INTO telling (id, raisedId, toldOn, how, language, "to", recordedAt)
    VALUES ('t', 'r', '2026-03-04', 'phone', '', 'Residents', 5);
  INSERT INTO means VALUES ('w', 'Outreach hours', 'hours', 'week', 12, 'The clinic', '2026-03-03', '',
    1, 0);
  INSERT INTO actionItem (id, meetingId, itemId, wording, owner, due, status, obstacle,
    neighborhoodIds, recordedAt, givenOwner, givenDue, givenReason, needs)
    VALUES ('a', 'm', NULL, 'Walk there', 'R. Adeyo', '', 'open', '', '[]', 1, '', '', '',
      '[{"meansId":"w","amount":4,"over":false}]');
`

/** The first version's file, brought up to date. */
async function migrate(): Promise<SqlDatabase> {
  const database = await openDatabase(null)
  const [first, ...later] = recordMigrations
  for (const sql of [first, firstRows, ...later]) database.transact([{ sql, values: [] }])
  return database
}

type Changed = 'workgroup' | 'meeting' | 'agendaItem' | 'heardStatement' | 'decision' | 'actionItem'

const rowOf = (database: SqlDatabase, table: Changed | 'actionUpdate', id: string): unknown => {
  const [row] = database.rows(`SELECT * FROM "${table}" WHERE id = '${id}'`)
  return rowDecoder(tables[table])(row ?? {})
}

describe('a record of the first version', () => {
  test('opens with every row it had', async () => {
    const database = await migrate()
    for (const [table, id] of [
      ['workgroup', 'workgroup'],
      ['meeting', 'm'],
      ['agendaItem', 'running'],
      ['agendaItem', 'paused'],
      ['heardStatement', 'c'],
      ['decision', 'd'],
      ['actionItem', 'a'],
      ['actionUpdate', 'lost'],
    ] as const)
      expect(rowOf(database, table, id), table).toMatchObject({ id })
    database.close()
  })

  test('knows as much of the past as was written down', async () => {
    const database = await migrate()
    expect(rowOf(database, 'agendaItem', 'running')).toMatchObject({ beganAt: 12 })
    expect(rowOf(database, 'agendaItem', 'paused')).toMatchObject({ beganAt: null })
    expect(rowOf(database, 'decision', 'd')).toMatchObject({ recordedAt: 22, changedAt: 22 })
    const given = { givenOwner: 'R. Adeyo', givenDue: '2026-03-10' }
    expect(rowOf(database, 'actionItem', 'a')).toMatchObject(given)
    const heard = { owner: 'R. Adeyo', due: '2026-03-10', obstacle: 'No reply' }
    expect(rowOf(database, 'actionUpdate', 'u')).toMatchObject(heard)
    database.close()
  })

  test('shows no overrun to the room unless someone says so', async () => {
    const database = await migrate()
    expect(rowOf(database, 'meeting', 'm')).toMatchObject({ showOverruns: false })
    expect(rowOf(database, 'workgroup', 'workgroup')).toMatchObject({ showOverruns: false })
    database.close()
  })
})

test('versions of report-backs stay what they were when minutes got versions, too', async () => {
  const database = await openDatabase(null)
  for (const sql of recordMigrations.slice(0, 14)) database.transact([{ sql, values: [] }])
  const row = {
    id: 'v',
    meetingId: 'm',
    audienceId: 'heron',
    document: 'report-back',
    language: 'en-US',
    number: 2,
    digest: '0'.repeat(64),
    textDigest: '1'.repeat(64),
    fileName: 'a.pdf',
    frozenAt: 9,
  }
  const signs = Object.values(row).map(() => '?')
  const sql = `INSERT INTO paperVersion VALUES (${signs.join()})`
  database.transact([{ sql, values: Object.values(row) }])
  for (const sql of recordMigrations.slice(14)) database.transact([{ sql, values: [] }])
  expect(
    rowDecoder(tables.documentVersion)(database.rows('SELECT * FROM documentVersion')[0] ?? {}),
  ).toEqual(row)
  database.close()
})

describe('tables that got their standard names', () => {
  test('keep what a concern, a promise and a report-back say, under those names', async () => {
    const database = await openDatabase(null)
    for (const sql of recordMigrations.slice(0, 15)) database.transact([{ sql, values: [] }])
    database.transact([{ sql: rowsBeforeRenaming, values: [] }])
    for (const sql of recordMigrations.slice(15)) database.transact([{ sql, values: [] }])
    const all = (sql: string): unknown => database.rows(sql)
    expect(all('SELECT id, concernId, wording FROM heardStatement')).toEqual([
      { id: 'h', concernId: 'r', wording: 'It is dark.' },
    ])
    expect(all('SELECT id, concernId, "to" FROM concernReportBack')).toEqual([
      { id: 't', concernId: 'r', to: 'Residents' },
    ])
    expect(all('SELECT id, name, amount FROM capacity')).toEqual([
      { id: 'w', name: 'Outreach hours', amount: 12 },
    ])
    expect(all('SELECT needs FROM actionItem')).toEqual([
      { needs: '[{"capacityId":"w","amount":4,"over":false}]' },
    ])
    database.close()
  })

  test('keep every place of a name that was said to be somebody else', async () => {
    const database = await openDatabase(null)
    for (const sql of restrictedMigrations.slice(0, 4)) database.transact([{ sql, values: [] }])
    const before = [
      'concern h wording',
      'raisedConcern r effect',
      'means w name',
      'decision d dissent',
    ]
    database.transact(
      before.map((place, at) => ({
        sql: 'INSERT INTO guardPass VALUES (?, ?, ?, ?, ?)',
        values: [`p${at}`, place, 'grace', 'the grace period', 1],
      })),
    )
    for (const sql of restrictedMigrations.slice(4)) database.transact([{ sql, values: [] }])
    expect(
      database.rows('SELECT place FROM guardPass ORDER BY id').map(({ place }) => place),
    ).toEqual([
      'heardStatement h wording',
      'concern r effect',
      'capacity w name',
      'decision d dissent',
    ])
    database.close()
  })
})

test('what took a concern on is known by the step, and not by its sentence', async () => {
  const database = await openDatabase(null)
  for (const sql of recordMigrations.slice(0, 21)) database.transact([{ sql, values: [] }])
  const steps = [
    ['merged', 'planned', 'Another concern about the same was put together with this one.'],
    ['again', 'acknowledged', 'Raised again on March 3.'],
    ['own', 'tried', 'Raised again on March 3.'],
  ]
  database.transact(
    steps.map(([id = '', status = '', reason = ''], at) => ({
      sql: 'INSERT INTO concernStep VALUES (?, ?, ?, ?, ?, ?)',
      values: [id, 'dark', status, reason, null, at],
    })),
  )
  for (const sql of recordMigrations.slice(21)) database.transact([{ sql, values: [] }])
  expect(
    database.rows('SELECT id, kind FROM concernStep ORDER BY recordedAt').map(({ kind }) => kind),
  ).toEqual(['merged', 'repeat report', 'update'])
  database.close()
})

/** How a value is kept in a column: lists as text, yes and no as numbers (`tableCodec.ts`). */
const keptAs = {
  string: ['TEXT'],
  enum: ['TEXT'],
  literal: ['TEXT'],
  array: ['TEXT'],
  boolean: ['INTEGER'],
  number: ['INTEGER', 'REAL'],
} as const

const isKept = (kind: string): kind is keyof typeof keptAs => kind in keptAs

/** What a field is when it is there, and whether it may be absent. */
function describeField(type: z.ZodType): { readonly kind: string; readonly nullable: boolean } {
  if (type instanceof z.ZodNullable)
    return { ...describeField(type.unwrap() as z.ZodType), nullable: true }
  if (type instanceof z.ZodReadonly) return describeField(type.unwrap() as z.ZodType)
  return { kind: type.def.type, nullable: false }
}

/** What is wrong with the column of a field; empty when nothing is. */
function faultOf(type: z.ZodType, column: SqlRow | undefined): string {
  if (column === undefined) return 'has no column: add a migration at the end that makes it'
  const { kind, nullable } = describeField(type)
  if (!isKept(kind) || !keptAs[kind].some((sql) => sql === column['type']))
    return `is ${kind} and kept as ${String(column['type'])}`
  const mayBeNull = column['notnull'] === 0 && column['pk'] === 0
  if (nullable && !mayBeNull) return 'may be null, and its column may not'
  if (!nullable && mayBeNull) return 'may not be null, and its column may: make it NOT NULL'
  return ''
}

test.each(['record', 'restricted'] as const)(
  'after all migrations, each field of the %s has a column that can keep it',
  async (compartment) => {
    const { schemas, migrations } = kinds[compartment]
    const database = await openDatabase(null)
    for (const sql of migrations) database.transact([{ sql, values: [] }])
    const faults = Object.entries(schemas).flatMap(([table, schema]) => {
      const columns = database.rows(`PRAGMA table_info("${table}")`)
      return Object.entries(schema.shape).flatMap(([field, type]) => {
        const column = columns.find(({ name }) => name === field)
        const fault = faultOf(type as z.ZodType, column)
        return fault === '' ? [] : [`${table}.${field} ${fault}`]
      })
    })
    expect(faults).toEqual([])
    database.close()
  },
)

test('what was shown before bases stood in lines of their own is said to be on that of its own', async () => {
  const database = await openDatabase(null)
  const { migrations } = kinds.restricted
  const last = migrations.findIndex((sql) => sql.includes('openedIn'))
  for (const sql of migrations.slice(0, last)) database.transact([{ sql, values: [] }])
  const shown = { kind: 'note', id: 'n', releaseId: null, part2: true, overridden: false }
  for (const [id, list] of [
    ['one', [shown]],
    ['none', []],
  ] as const)
    database.transact([
      {
        sql: `INSERT INTO disclosure (id, participantId, participantCode, openedAt, openedBy, present,
          basis, reason, shown) VALUES (?, 'p', 'ACD-346', 0, 'Odile Marsh', '[]', 'alone', '', ?)`,
        values: [id, JSON.stringify(list)],
      },
    ])
  for (const sql of migrations.slice(last)) database.transact([{ sql, values: [] }])
  const kept = database.rows('SELECT shown FROM disclosure ORDER BY id DESC')
  expect(kept.map((row) => JSON.parse(String(row['shown'])) as unknown)).toEqual([
    [{ ...shown, openedIn: null, releaseVersion: null }],
    [],
  ])
  database.close()
})
