import type { ConcernsRead } from '../../../../electron/read/concerns'
import { z } from '../../../../shared/kernel/zod'

/*
 * Compares what is read with the answers that lie beside a file. A field is a value, or one of
 * several, or what must and must not be in a text; spaces and forms of letters don't count.
 */

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const Field = z.union([
  Value,
  z.strictObject({ oneOf: z.array(z.unknown()) }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({
    contains: z.array(z.string()).optional(),
    notContains: z.array(z.string()).optional(),
  }),
])

/** The answers beside a file: only fields that matter. */
export const Gold = z.object({
  kind: z.literal('concerns'),
  of: z.string(),
  secret: z.array(z.string()),
  format: Field.optional(),
  reporters: Field.optional(),
  headers: z.array(z.string()).optional(),
  rows: z.array(z.record(z.string(), z.unknown())),
})
export type Gold = z.infer<typeof Gold>
type GoldRow = Gold['rows'][number]
type Row = ConcernsRead['rows'][number]

const toPlain = (text: string): string =>
  text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(/\s+/g, ' ').trim()
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

/** Whether a value is what the answers say. */
function fits(gold: unknown, value: unknown): boolean {
  const field = Field.parse(gold)
  if (field === null || typeof field !== 'object')
    return isNothing(field)
      ? isNothing(value)
      : typeof field === 'string'
        ? typeof value === 'string' && toPlain(field) === toPlain(value)
        : field === value
  if ('oneOf' in field) return field.oneOf.some((one) => fits(one, value))
  if ('atLeast' in field) return typeof value === 'number' && value >= field.atLeast
  const text = toPlain(typeof value === 'string' ? value : '')
  return (
    (field.contains ?? []).every((one) => text.includes(toPlain(one))) &&
    !(field.notContains ?? []).some((one) => text.includes(toPlain(one)))
  )
}

/** The pieces of a wording that may not be lost. */
function piecesOf(gold: unknown): string[] {
  if (gold === undefined) return []
  const field = Field.parse(gold)
  if (typeof field === 'string') return [field]
  if (field === null || typeof field !== 'object') return []
  if ('oneOf' in field) return piecesOf(field.oneOf[0])
  return 'contains' in field ? (field.contains ?? []) : []
}

const keepOf = (gold: GoldRow): string[] => z.array(z.string()).parse(gold['keep'] ?? [])
const wordsOf = (row: Row): string => toPlain([row.wording, row.setApart, ...row.why].join(' '))
const isKept = ({ state }: Row): boolean => state !== 'left'

const fields = [
  'state',
  'wording',
  'neighborhood',
  'place',
  'cameInOn',
  'channel',
  'danger',
  'interpreter',
  'called',
  'whyNotCalled',
  'setApart',
] as const

/** Everything that isn't as the answers have it, in words; empty when all is. */
export function wrongIn(gold: Gold, read: ConcernsRead): string[] {
  const wrong: string[] = []
  if (gold.format !== undefined && !fits(gold.format, read.format))
    wrong.push(`format: ${read.format}`)
  if (gold.reporters !== undefined && !fits(gold.reporters, read.reporters))
    wrong.push(`reporters: ${read.reporters}`)
  const headers = read.columns.map(({ header }) => toPlain(header))
  for (const header of gold.headers ?? [])
    if (!headers.includes(toPlain(header))) wrong.push(`no column ${header}`)
  const pairs = pairRows(gold.rows, read.rows)
  for (const [at, goldRow] of gold.rows.entries())
    wrong.push(...wrongInRow(goldRow, pairs.get(at), read).map((what) => `row ${at + 1}: ${what}`))
  const paired = new Set(pairs.values())
  for (const row of read.rows)
    if (!paired.has(row) && isKept(row)) wrong.push(`another row: ${row.wording}`)
  return [...wrong, ...detailsIn(gold, read)]
}

/** Each row of the answers with the one that has most of its words, about in their order. */
function pairRows(gold: readonly GoldRow[], rows: readonly Row[]): Map<number, Row> {
  const scored = gold
    .flatMap((goldRow, at) =>
      rows.map((row, index) => {
        const pieces = [...piecesOf(goldRow['wording']), ...keepOf(goldRow)]
        const found = pieces.filter((one) => wordsOf(row).includes(toPlain(one))).length
        return { at, row, score: found * 100 - Math.abs(at - index) }
      }),
    )
    .sort((a, b) => b.score - a.score)
  const pairs = new Map<number, Row>()
  const used = new Set<Row>()
  for (const { at, row } of scored)
    if (!pairs.has(at) && !used.has(row)) {
      pairs.set(at, row)
      used.add(row)
    }
  return pairs
}

function wrongInRow(gold: GoldRow, row: Row | undefined, read: ConcernsRead): string[] {
  if (row === undefined)
    return gold['orProblem'] === true && read.problem !== null ? [] : ['neither taken nor left']
  const isUnnamed = gold['orUnmapped'] === true && row.state === 'held' && row.wording === ''
  const wrong = fields
    .filter((name) => name in gold && !fits(gold[name], row[name]))
    .filter((name) => !(name === 'wording' && isUnnamed))
    .map((name) => `${name}: ${JSON.stringify(row[name])}`)
  if (row.state !== 'ready' && row.why.length === 0) wrong.push('doesn’t say why')
  const wantsKept = fits(gold['state'], 'ready') || fits(gold['state'], 'held')
  const pieces = wantsKept && !isUnnamed ? [...piecesOf(gold['wording']), ...keepOf(gold)] : []
  const kept = read.rows.filter(isKept).map(wordsOf)
  for (const piece of pieces)
    if (!kept.some((words) => words.includes(toPlain(piece)))) wrong.push(`lost: ${piece}`)
  return wrong
}

/** Details of persons in what would be shared of a row that is ready. */
function detailsIn({ secret }: Gold, { rows }: ConcernsRead): string[] {
  const shared = rows
    .filter(({ state }) => state === 'ready')
    .flatMap(({ setApart: _, why: __, ...row }) => Object.values(row))
    .filter((value) => typeof value === 'string')
    .map(toPlain)
  return secret
    .filter((detail) => shared.some((text) => stands(toPlain(detail), text)))
    .map((detail) => `shows ${detail}`)
}

function stands(detail: string, text: string): boolean {
  const escaped = detail.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const isUnspaced = /[^\u0000-\u024f]/u.test(detail)
  return isUnspaced
    ? text.includes(detail)
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
