import { reporterOf } from '../../shared/concerns/import/findReporters'
import { formLabels } from '../../shared/concerns/import/formLabels'
import { guessColumns } from '../../shared/concerns/import/guessColumns'
import { formColumns } from '../../shared/concerns/import/readForms'
import { type IntakeKind, kindOf, readText } from '../../shared/concerns/import/readImport'
import { mailColumns, mailTable, readMails } from '../../shared/concerns/import/readMail'
import { readRows, stateOf } from '../../shared/concerns/import/readRows'
import type {
  Column,
  GuessedColumn,
  IntakeTable,
  ReadRow,
  RowState,
} from '../../shared/concerns/import/types'
import type { PickedFile } from '../hosts/port'
import { readIntake } from '../concerns/readIntake'
import { documentLanguages } from '../languages/shippedLanguages'
import type { Site } from './site'

/** What Candor makes of a file that concerns are brought in from, as it is printed. */
export interface ConcernsRead {
  readonly kind: 'concerns'
  readonly format: IntakeKind
  readonly columns: readonly { readonly header: string; readonly as: string }[]
  readonly rows: readonly PrintedRow[]
  /** So many rows say who reported them; that is in no field. */
  readonly reporters: number
  readonly problem: string | null
}

interface PrintedRow {
  readonly line: number | null
  readonly state: RowState
  readonly wording: string
  readonly neighborhood: string | null
  readonly place: string | null
  readonly cameInOn: string | null
  readonly channel: string | null
  readonly danger: boolean | null
  readonly interpreter: boolean | null
  readonly called: 'yes' | 'no' | null
  readonly whyNotCalled: string | null
  readonly setApart: string | null
  readonly why: readonly string[]
}

interface Read {
  readonly format: IntakeKind
  readonly table: IntakeTable
  readonly columns: readonly Column[]
  readonly guessed: readonly GuessedColumn[]
}

/** Reads a file that concerns come in with. */
export async function readConcerns(file: PickedFile, site: Site): Promise<ConcernsRead> {
  const neighborhoods = site.neighborhoods.map((name) => ({ id: name, name }))
  const picked = readIntake(file)
  if (picked.kind === 'unreadable') return refuseConcerns(picked.message)
  if (picked.kind === 'cancelled') return refuseConcerns('Nothing was picked.')
  const labels = formLabels(await documentLanguages())
  const read: Read =
    picked.kind === 'mail'
      ? await readMailFile(fromBase64(picked.base64), neighborhoods)
      : await readTextFile(picked, { neighborhoods, labels })
  const rows = readRows(read.table, read.columns, {
    neighborhoods,
    groups: site.groups.map(({ name }) => ({ id: name, name })),
    today: new Date().toISOString().slice(0, 10),
    channel: read.format === 'mail' ? 'e-mail' : 'form',
    decided: new Map(),
    guessed: read.guessed,
  })
  return {
    kind: 'concerns',
    format: read.format,
    columns: read.table.header.map((header, at) => ({ header, as: read.columns[at] ?? '' })),
    rows: [
      ...rows.map((row, at) => printRow(row, at, read)),
      ...read.table.skipped.map(printSkipped),
    ],
    reporters: read.table.rows.filter(
      (row) => reporterOf(row, read.table, read.columns, read.guessed) !== null,
    ).length,
    problem: read.table.problem,
  }
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

async function readMailFile(
  content: string | Uint8Array,
  neighborhoods: readonly { id: string; name: string }[],
): Promise<Read> {
  const table = mailTable(await readMails(content), neighborhoods)
  return { format: 'mail', table, columns: mailColumns, guessed: [] }
}

async function readTextFile(
  picked: { readonly name: string; readonly text: string; readonly note: string },
  given: Parameters<typeof guessColumns>[1] & object,
): Promise<Read> {
  const format = kindOf(picked.text, { name: picked.name, labels: given.labels })
  if (format === 'mail') return readMailFile(picked.text, given.neighborhoods)
  const read = readText(picked.text, format, { labels: given.labels })
  // What was changed in reading the file is said with what is left out of it.
  const notes = picked.note === '' ? [] : [{ line: 0, reason: picked.note }]
  const table = { ...read, skipped: [...read.skipped, ...notes] }
  if (format === 'forms') return { format, table, columns: formColumns, guessed: [] }
  const guessed = guessColumns(table, given)
  return { format, table, columns: guessed.map(({ column }) => column), guessed }
}

/** The answer for a file that can’t be read. */
export const refuseConcerns = (problem: string): ConcernsRead => ({
  kind: 'concerns',
  format: 'table',
  columns: [],
  rows: [],
  reporters: 0,
  problem,
})

function printRow(row: ReadRow, at: number, { table, columns }: Read): PrintedRow {
  const { fields } = row
  const isAnswered = (column: Column): boolean =>
    (table.rows[at]?.cells[columns.indexOf(column)] ?? '').trim() !== ''
  return {
    line: row.line,
    state: stateOf(row),
    wording: fields.wording,
    neighborhood: row.neighborhoodId,
    place: fields.place || null,
    cameInOn: isAnswered('receivedOn') ? fields.receivedOn : null,
    channel: fields.channel,
    danger: row.danger || isAnswered('danger') ? row.danger : null,
    interpreter: isAnswered('interpreter') ? fields.interpreter : null,
    called: fields.called === 'not said' ? null : fields.called,
    whyNotCalled: fields.whyNotCalled || null,
    setApart: row.setApart || null,
    why: whyOf(row),
  }
}

function whyOf(row: ReadRow): string[] {
  const unplaced =
    row.named === ''
      ? 'No neighborhood is named.'
      : `“${row.named}” isn’t one of the neighborhoods.`
  return [
    ...(row.reason === null ? [] : [row.reason]),
    ...row.holds,
    ...(row.neighborhoodId === null ? [unplaced] : []),
    ...row.remarks,
  ]
}

const printSkipped = ({ line, reason }: IntakeTable['skipped'][number]): PrintedRow => ({
  line,
  state: 'left',
  wording: '',
  neighborhood: null,
  place: null,
  cameInOn: null,
  channel: null,
  danger: null,
  interpreter: null,
  called: null,
  whyNotCalled: null,
  setApart: null,
  why: [reason],
})
