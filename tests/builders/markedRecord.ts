import { applyChanges, type ChangeOf } from '../../shared/kernel/compartment'
import type { SharedRecord } from '../../shared/record/record'
import { type Rows, tableNames, tables, type TableName } from '../../shared/record/tables'
import { aRecord, type RecordBuilder } from './record'

/** A field of the shared record that holds words, and the one word that stands in all of its rows. */
export interface MarkedField {
  readonly table: TableName
  readonly field: string
  readonly marker: string
}

/** Fields that hold text which nobody typed as words: references, keys, what a computer writes. */
const notWords =
  /^(id|key|digest|textDigest|fileName|series|entry|textVersion|populationSource)$|Ids?$/

/** A meeting of two neighborhoods with something of everything in it, after one that was held before. */
export function aFullRecord(): RecordBuilder {
  return aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withGroup('Laundry owners', 'Heron Flats')
    .withMember('Odile Marsh', {
      neighborhoodIds: ['heron-flats'],
      role: 'community representative',
    })
    .withCapacity('Outreach hours')
    .withMeeting({ date: '2026-02-17' })
    .withItem({ title: 'Benches' })
    .withAction('Walk there', {
      id: 'walk',
      needs: [{ capacityId: 'outreach-hours', amount: 40, over: true }],

      owner: 'Parks',
      due: '2026-03-01',
      neighborhoodIds: ['heron-flats'],
    })
    .withConcern('Heron Flats', 'It is dark.', { groupId: 'laundry-owners' })
    .withConcern('Heron Flats', 'No sweeper comes.', { status: 'cannot act' })
    .withVisit('Heron Flats')
    .withMeeting({ date: '2026-03-03', phase: 'wrap-up' })
    .withArrival('Odile Marsh')
    .withItem({ title: 'Bus shelter', neighborhoodIds: ['heron-flats'], part: 'A' })
    .withHeardStatement('Heron Flats', 'It is dark.')
    .withDecision('Ask for two lights.', {
      stances: [{ organization: 'Parks', stance: 'objects', why: 'Nobody is free.' }],
    })
    .withUpdate('walk', 'not done', 'No one is free.', { owner: 'The clinic' })
    .withData('Heron Flats', [3, 4, 5])
    .withAction('Ask for lights', {
      needs: [{ capacityId: 'outreach-hours', amount: 40, over: true }],
      owner: 'Parks',
      neighborhoodIds: ['heron-flats'],
    })
    .withComparison(['Heron Flats'], 'More was said.')
}

/** Puts each field's own word into every row that has one, and returns the fields that have one. */
export function markWords(record: SharedRecord): MarkedField[] {
  const marked: MarkedField[] = []
  for (const table of tableNames)
    for (const field of Object.keys(tables[table].shape)) {
      if (notWords.test(field)) continue
      const marker = `zq${marked.length}${table.toLowerCase()}${field.toLowerCase()}`
      if (markField(record, table, field, marker)) marked.push({ table, field, marker })
    }
  return marked
}

/** A list of entries with the marker in every part of them that takes words; null where none does. */
function markEntries(
  list: unknown,
  marker: string,
  fits: (value: unknown) => boolean,
): readonly object[] | null {
  if (!Array.isArray(list) || list.length === 0) return null
  const entries: readonly object[] = list.filter((entry) => typeof entry === 'object')
  const [first] = entries
  if (first === undefined) return null
  const parts = Object.keys(first).filter(
    (part) => !notWords.test(part) && fits([{ ...first, [part]: marker }]),
  )
  if (parts.length === 0) return null
  const words = Object.fromEntries(parts.map((part) => [part, marker]))
  return entries.map((entry) => ({ ...entry, ...words }))
}

function markField(record: SharedRecord, table: TableName, field: string, marker: string): boolean {
  let isMarked = false
  for (const row of [...record[table].values()] as Readonly<Record<string, unknown>>[]) {
    const fits = (value: unknown): boolean =>
      tables[table].safeParse({ ...row, [field]: value }).success
    const words = [marker, [marker]].find(fits) ?? markEntries(row[field], marker, fits)
    if (words === null) continue
    const changed = { ...row, [field]: words }
    // The row was parsed by its table just now, which the compiler can't follow.
    applyChanges(record, [{ op: 'put', table, row: changed } as ChangeOf<Rows>])
    isMarked = true
  }
  return isMarked
}
