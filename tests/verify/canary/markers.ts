import { z } from '../../../shared/kernel/zod'
import {
  restrictedTableNames,
  restrictedTables,
  type RestrictedTableName,
} from '../../../shared/restricted/tables'

/*
 * A marker for every field of the restricted tables, taken from their schemas: a new field has one
 * at once, or fails here until somebody says why it can't have one.
 */

/** A field and the words that stand in it and nowhere else. */
export interface Marker {
  readonly field: string
  readonly words: string
}

/** Fields that refer to a row, here or in the shared record: a word would be none. */
const references: readonly RegExp[] = [
  /\.(id|meetingId|itemId|participantId|neighborhoodId|concernId|releaseId|rowId)$/,
  /^meetingCase\.acting$/,
  /^disclosure\.shown$/,
]

/** Whether a field takes no words anyone could recognize: a moment, a choice, a count, yes or no. */
function isWordless(schema: unknown): boolean {
  if (schema instanceof z.ZodNullable) return isWordless(schema.unwrap())
  if (schema instanceof z.ZodArray) return isWordless(schema.element)
  return [z.ZodNumber, z.ZodBoolean, z.ZodEnum].some((kind) => schema instanceof kind)
}

/** Every table's row with its markers in it. */
export interface Planted {
  readonly rows: readonly { readonly table: RestrictedTableName; readonly row: { id: string } }[]
  readonly markers: readonly Marker[]
}

/** Tables whose row has to have this id. */
const onlyIds: Readonly<Partial<Record<RestrictedTableName, string>>> = {
  participant: 'p1',
  restrictedSettings: 'settings',
  unfinishedPurge: 'purge',
}

/** The rows to plant: one a table, all about one participant, at the given meeting and item. */
export function plantedRows(meetingId: string, itemId: string): Planted {
  const markers: Marker[] = []
  const ids = { meetingId, itemId, participantId: 'p1' }
  const rows = restrictedTableNames.map((table) => {
    const schema = restrictedTables[table]
    const row = markedObject(schema, table, markers, {
      ...ids,
      id: onlyIds[table] ?? table,
    })
    return { table, row: schema.parse(row) }
  })
  return { rows, markers }
}

function markedObject(
  schema: z.ZodObject,
  path: string,
  markers: Marker[],
  ids: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, type]) => {
      const field = `${path}.${name}`
      const isPlain = isWordless(type) || references.some((pattern) => pattern.test(field))
      return [name, isPlain ? plainValue(type, ids[name]) : markedValue(type, field, markers, ids)]
    }),
  )
}

function markedValue(
  schema: unknown,
  field: string,
  markers: Marker[],
  ids: Readonly<Record<string, string>>,
): unknown {
  if (schema instanceof z.ZodNullable) return markedValue(schema.unwrap(), field, markers, ids)
  if (schema instanceof z.ZodArray) return [markedValue(schema.element, field, markers, ids)]
  if (schema instanceof z.ZodObject) return markedObject(schema, field, markers, ids)
  if (schema instanceof z.ZodString) {
    const words = wordsFor(schema, markers.length)
    markers.push({ field, words })
    return words
  }
  throw new Error(`“${field}” has no marker: give it one, or say in markers.ts why it needs none`)
}

/** Words that stand nowhere else, of a form the field takes: any text, a date, or a code. */
function wordsFor(schema: z.ZodString, at: number): string {
  const letters = [...String(at)].map((digit) => 'AEHKMNPRTX'[Number(digit)]).join('')
  const candidates = [
    `Zvéq${letters}kestrel${letters}umbra`,
    `2${String(100 + at)}-07-19`.slice(-10),
    `Q7X-${letters.padStart(3, 'W')}`,
  ]
  const words = candidates.find((one) => schema.safeParse(one).success)
  if (words === undefined) throw new Error('no marker is known for such a field')
  return words
}

/** A value of a field without words. */
function plainValue(schema: unknown, id: string | undefined): unknown {
  if (schema instanceof z.ZodNullable) return id ?? null
  if (schema instanceof z.ZodArray) return []
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodBoolean) return false
  if (schema instanceof z.ZodNumber) return 30
  return id ?? 'x'
}
