import {
  put,
  remove,
  type RestrictedChange,
  type RestrictedRecord,
} from '../../../shared/restricted/state'
import { restrictedTableNames, restrictedTables } from '../../../shared/restricted/tables'
import { oneOf, rowFor, type RowMaker } from '../randomRow'

/* Other restricted data every time, made from the schemas of its tables. */

/** Words that stand in public texts as well: a participant may be called like a neighbor. */
const publicWords = ['R. Adeyo', 'Heron Flats', 'Odile Marsh', 'Saltworks play park', 'bus shelter']
const strange = [
  'Ümlaut Žofie',
  'محمد',
  '王小明',
  '<b>&amp;',
  '=1+1',
  '\u202etxet',
  'a'.repeat(300),
]

/** The changes that put random rows in place of all there are, except how the notes lock. */
export function otherData(rows: RestrictedRecord, random: () => number): RestrictedChange[] {
  const maker: RowMaker = {
    random,
    text: () =>
      random() < 0.3
        ? oneOf(publicWords, random)
        : random() < 0.3
          ? oneOf(strange, random)
          : `Umber ${Math.floor(random() * 1e9).toString(36)}`,
  }
  const gone = restrictedTableNames.flatMap((table) =>
    [...rows[table].keys()].map((id) => remove(table, id)),
  )
  const codes = new Set<string>()
  const items = new Set<string>()
  const made = restrictedTableNames.flatMap((table) =>
    Array.from(
      {
        length:
          table === 'restrictedSettings' ? 1 : Math.floor(random() * (table in single ? 2 : 3)),
      },
      (_, at) => {
        const schema = restrictedTables[table]
        const row = { ...rowFor(schema, maker), ...idOf(table, at, random) }
        const unique = isNew(codes, row, 'code') && isNew(items, row, 'itemId', table)
        return unique ? [put(table, schema.parse(row) as never)] : []
      },
    ).flat(),
  )
  return [...gone, ...made]
}

/** The tables that hold one row, by its id. */
const single: Readonly<Record<string, string>> = {
  restrictedSettings: 'settings',
  unfinishedPurge: 'purge',
}

/** Ids that meet now and then, so that rows belong to each other. */
function idOf(table: string, at: number, random: () => number): Record<string, string> {
  const only = single[table]
  if (only !== undefined) return { id: only }
  const participant =
    table === 'participant' ? {} : { participantId: `p${Math.floor(random() * 2)}` }
  const linked = [
    'release',
    'participantNote',
    'restrictedAction',
    'caseDecision',
    'meetingCase',
    'disclosure',
  ].includes(table)
  return {
    id: table === 'participant' ? `p${at}` : `${table}-${at}`,
    ...(linked ? participant : {}),
  }
}

/** A value that may stand in a table once. */
function isNew(
  seen: Set<string>,
  row: Readonly<Record<string, unknown>>,
  field: string,
  only = 'participant',
): boolean {
  const value = row[field]
  if (typeof value !== 'string' || !['participant', 'restrictedNote'].includes(only)) return true
  if (field === 'itemId' && only !== 'restrictedNote') return true
  if (seen.has(value)) return false
  seen.add(value)
  return true
}
