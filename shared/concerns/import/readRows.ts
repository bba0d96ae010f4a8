import { wordsOf } from '../../kernel/foldText'
import { type ColumnOrder, type DayOrder, orderOf, readDate } from '../../kernel/parseDate'
import type { IntakeField } from '../importSourceTable'
import type { ConcernChannel } from '../tables'
import { isNotApplicable, raisesNothing, readCalled, readTicked } from './answers'
import { isWanted, readBeside } from './saidBeside'
import { cleanText } from '../../kernel/cleanText'
import { soundsUrgent } from './detectUrgency'
import { judgeRow } from './holds'
import { htmlAsText } from './htmlText'
import { findOtherLanguage } from './otherLanguages'
import { neighborhoodIn, splitPlace } from './places'
import { alignCells } from './rowCells'
import {
  looksLikeAddress,
  readChannel,
  readHearBack,
  readLanguage,
  readReceivedOn,
  shorten,
} from './rowFields'
import type { Column, GuessedColumn, IntakeTable, Known, RawRow, ReadRow, RowState } from './types'

/* Reads the answers of a table as concerns, each with what a person should check about it. */

/** What rows are read with. */
export interface ReadingContext {
  readonly neighborhoods: readonly Known[]
  readonly groups: readonly Known[]
  /** The day of the reading, for what has no day of its own. */
  readonly today: string
  /** How it was received where the answers don't say. */
  readonly channel: ConcernChannel
  /** What was decided about neighborhoods that aren't known, by `nameKey`: an id, or to leave them out. */
  readonly decided: ReadonlyMap<string, string>
  /** Why columns are left out; absent where a person named all of them. */
  readonly guessed?: readonly GuessedColumn[]
  /** What a person said of the order of days; absent where the column decides. */
  readonly dayOrder?: DayOrder | undefined
}

/** The decision to leave out what is of a neighborhood that isn't known. */
export const leaveOut = 'leave out'

/** Why a row is left out that doesn't say what was raised. */
const noWording = 'nothing says what was raised.'

/** Why a row is left out whose neighborhood is nobody's. */
const notOurs = 'its neighborhood isn’t one of the workgroup’s.'

/** Why a row waits that says other things and not what was raised. */
const unworded = 'Nothing says what was raised. Enter it, or leave it out.'

/** Why a row waits of which no column says what was raised. */
const noColumn = 'No column is read as what was raised. Choose one.'

/** A name in the form in which it is compared: case, accents, spacing and signs aside. */
export const nameKey = (name: string): string => wordsOf(name.slice(0, 500)).join(' ')

/** The longest answer a line of the record holds, and the longest text. */
const longest = { line: 500, text: 20_000 } as const

/** Reads every row of a table; `columns` says what each of its columns is. */
export function readRows(
  table: IntakeTable,
  columns: readonly Column[],
  context: ReadingContext,
): ReadRow[] {
  const byName = new Map(context.neighborhoods.map(({ id, name }) => [nameKey(name), id]))
  const groups = new Map(context.groups.map(({ id, name }) => [nameKey(name), id]))
  const order = columnOrder(table, columns, context)
  const known = [...context.neighborhoods, ...context.groups]
  const names: Names = { ...context, byName, groups, order, known }
  const questions: Questions = { columns, header: table.header }
  // Exports are doubled, and forms sent twice: what says the same is read once.
  const seen = new Map<string, ReadRow>()
  return table.rows.map((row) => {
    const key = JSON.stringify({ ...row, line: 0 })
    const read = seen.get(key) ?? readRow(row, questions, names)
    seen.set(key, read)
    return read.line === row.line ? read : { ...read, line: row.line }
  })
}

/** Which of day and month comes first in the days of a table, decided by all of them. */
export function columnOrder(
  table: IntakeTable,
  columns: readonly Column[],
  { dayOrder }: Pick<ReadingContext, 'dayOrder'>,
): ColumnOrder {
  if (dayOrder !== undefined) return { order: dayOrder, isGuessed: false, isMixed: false }
  const at = columns.indexOf('receivedOn')
  const answers = at === -1 ? [] : table.rows.map(({ cells }) => cells[at] ?? '')
  const heading = table.header[at] ?? ''
  const isForeign = /[^\x20-\x7e]|fecha|marca|hora|ngay|taarii/i.test(heading)
  return orderOf(answers, !isForeign)
}

/** What a person decided about one row alone; undefined where it stays as it was read. */
export interface RowDecided {
  readonly wording: string | undefined
  readonly neighborhoodId: string | undefined
}

/** A row as it was decided. */
export function asDecided(row: ReadRow, decided: RowDecided): ReadRow {
  const wording = decided.wording ?? row.fields.wording
  const isMended =
    (row.reason === noWording && decided.wording !== undefined) ||
    (row.reason === notOurs && decided.neighborhoodId !== undefined)
  const others = isMended ? null : row.reason
  return {
    ...row,
    fields: { ...row.fields, wording },
    neighborhoodId: decided.neighborhoodId ?? row.neighborhoodId,
    reason: decided.wording?.trim() === '' ? noWording : others,
  }
}

/** How far a row has come without a decision about it. */
export function stateOf(row: Pick<ReadRow, 'reason' | 'holds' | 'neighborhoodId'>): RowState {
  if (row.reason !== null) return 'left'
  return row.holds.length > 0 || row.neighborhoodId === null ? 'held' : 'ready'
}

interface Names extends Omit<ReadingContext, 'groups'> {
  /** Names that are nobody's: of neighborhoods and groups. */
  readonly known: readonly Known[]
  readonly byName: ReadonlyMap<string, string>
  readonly groups: ReadonlyMap<string, string>
  readonly order: ColumnOrder
}

interface Questions {
  readonly columns: readonly Column[]
  readonly header: readonly string[]
}

const lineFields = ['language', 'place', 'times', 'whyNotCalled'] as const
const labels: Readonly<Record<(typeof lineFields)[number], string>> = {
  language: 'Language',
  place: 'Where',
  times: 'When',
  whyNotCalled: 'Why nobody called',
}

function readRow(row: RawRow, { columns, header }: Questions, names: Names): ReadRow {
  const aligned = alignCells(row.cells, columns, names.neighborhoods)
  const said = answersOf(aligned.cells, columns)
  const remarks: string[] = [...(row.notes ?? [])]
  const called = readCalled(said.called)
  const beside = readBeside(said)
  const alreadyTried = [said.alreadyTried, beside.ofCall].filter(Boolean).join('\n')
  // Asked only where it is, people name the neighborhood there.
  const isAskedOnce = said.neighborhood === ''
  const placed = splitPlace(isAskedOnce ? said.place : said.neighborhood, names.neighborhoods)
  const isPlaced = neighborhoodOf(placed.named, names) !== null
  const place = isAskedOnce ? (isPlaced ? '' : said.place) : said.place
  const named = isAskedOnce && !isPlaced ? '' : placed.named
  const lines: Record<(typeof lineFields)[number], string> = {
    language: readLanguage(said.language),
    place: [placed.rest, place].filter(Boolean).join(', '),
    times: said.times,
    whyNotCalled: said.whyNotCalled || called.why,
  }
  const otherWording = said.wording === '' ? secondWording(aligned.cells, names.guessed ?? []) : ''
  const wording = withLongLines(said.wording || otherWording, lines, remarks)
  if (looksLikeAddress(lines.place))
    remarks.push('“Where” looks like an address. Keep it to the block.')
  const isUnasked = !columns.includes('neighborhood') && said.place === ''
  const neighborhood =
    isUnasked && named === '' ? neighborhoodIn([wording], names.neighborhoods) : named
  const neighborhoodId = neighborhoodOf(neighborhood, names)
  const texts = [wording, said.effect, alreadyTried, said.wantedOutcome]
  const received = readReceivedOn(said.receivedOn, names, remarks)
  const judged = judgeRow({
    row,
    aligned,
    columns,
    header,
    guessed: names.guessed ?? [],
    places: names.known,
    shared: [
      // A house on a street that is a neighborhood's name, too, is told by both together.
      said.place,
      said.neighborhood,
      ...texts,
      languageSaid(lines.language),
      lines.place,
      lines.times,
      lines.whyNotCalled,
    ].join('\n'),
  })
  const otherDay =
    said.receivedOn === ''
      ? dayElsewhere(aligned.cells, columns, { guessed: names.guessed ?? [], header })
      : null
  const setApart = [judged.setApart, beside.apart].filter(Boolean).join('\n')
  const holds = [
    ...judged.holds,
    ...[beside.doubt, received.doubt, otherDay, findOtherLanguage(texts.join('\n'))].filter(
      (doubt) => doubt !== null,
    ),
  ]
  if (!columns.includes('wording')) holds.push(noColumn)
  // Whatever else was said is no reason to leave a row out unseen.
  const isBlank =
    wording === '' &&
    holds.length === 0 &&
    !judged.hasUnread &&
    texts.every((text) => text === '') &&
    !Object.values(said).some((answer) => goesOn.test(answer))
  if (wording === '' && !isBlank && columns.includes('wording')) holds.push(unworded)
  return {
    line: row.line,
    fields: {
      wording,
      receivedOn: received.day,
      channel: readChannel(said.channel, names.channel, remarks),
      language: lines.language,
      interpreter: isWanted(said.interpreter),
      groupId: groupOf(said.group, names.groups, remarks),
      place: lines.place,
      times: lines.times,
      effect: said.effect,
      alreadyTried,
      called: called.answer,
      whyNotCalled: lines.whyNotCalled,
      wantedOutcome: said.wantedOutcome,
      hearBackBy: readHearBack(said.hearBackBy, names.order.order, remarks),
    },
    neighborhoodId,
    named: neighborhood,
    remarks,
    danger:
      isWanted(said.danger) ||
      judged.isSecondDanger ||
      soundsUrgent([...texts, ...aligned.beyond, setApart].join('\n')),
    setApart,
    holds,
    reason:
      row.leftOut ??
      row.error ??
      (row.cells.every((cell) => cell.trim() === '') && holds.length === 0
        ? 'nothing is in it.'
        : null) ??
      (isBlank ? noWording : null) ??
      (neighborhoodId === null && names.decided.get(nameKey(neighborhood)) === leaveOut
        ? notOurs
        : null) ??
      tooLong(texts),
  }
}

/** Why a row waits that has no day of its own, though a column that isn't read as one has days. */
function dayElsewhere(
  cells: readonly string[],
  columns: readonly Column[],
  {
    guessed,
    header,
  }: { readonly guessed: readonly GuessedColumn[]; readonly header: readonly string[] },
): string | null {
  const at = cells.findIndex((cell, index) => {
    const isOpen =
      columns[index] === 'times' ||
      ['unknown', 'second', 'tool'].includes(guessed[index]?.why ?? '')
    return isOpen && cell.length < longestDay && readDate(cell.trim()) !== null
  })
  if (at === -1 || guessed.length === 0) return null
  return `“${shorten(header[at] ?? '')}” has a day in it, and no day is read. Choose what that column is.`
}

/** The longest cell that is a day and nothing else. */
const longestDay = 40

/** An answer that goes on below its first line in words: what was raised may have slipped into it. */
const goesOn = /\n\s*\p{L}+\s+\p{L}+\s+\p{L}/u

/** A language as it is looked through for names; `Tiếng Việt` is two words with a capital and none. */
const languageSaid = (language: string): string =>
  /^tiếng \p{L}+$/iu.test(language) ? '' : language

/** What stands under another question that asks what was raised, where the one that is read has no answer. */
const secondWording = (cells: readonly string[], guessed: readonly GuessedColumn[]): string =>
  cells
    .filter((_, at) => guessed[at]?.secondOf === 'wording')
    .map(cleanCell)
    .filter((cell) => cell !== '')
    .join('\n')

type Said = Readonly<Record<IntakeField, string>>

/** The answers by field; two columns that are read as the same field follow each other. */
function answersOf(cells: readonly string[], columns: readonly Column[]): Said {
  const said: Record<IntakeField, string> = {
    wording: '',
    neighborhood: '',
    receivedOn: '',
    channel: '',
    language: '',
    interpreter: '',
    group: '',
    place: '',
    times: '',
    effect: '',
    alreadyTried: '',
    called: '',
    whyNotCalled: '',
    wantedOutcome: '',
    hearBackBy: '',
    danger: '',
  }
  for (const [at, column] of columns.entries()) {
    const cell = cleanCell(cells[at] ?? '')
    if (column === '' || cell === '') continue
    said[column] = said[column] === '' ? cell : `${said[column]}\n${cell}`
  }
  // `n/a` is no wording: such a row says elsewhere what it is about, or nowhere.
  if (raisesNothing(said.wording)) said.wording = ''
  for (const field of ['effect', 'alreadyTried', 'wantedOutcome', 'place', 'times'] as const)
    if (isNotApplicable(said[field])) said[field] = ''
  for (const field of ['neighborhood', 'danger', 'called', 'interpreter', 'channel'] as const)
    said[field] = readTicked(said[field]) ?? said[field]
  return said
}

const markup =
  /<\/?(?:p|br|b|i|u|em|strong|div|span|font|a|ul|ol|li|h[1-6]|table|tr|td)\b[^<>]*>|&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|[lr]dquo|[mn]dash|#\d{1,7}|#x[\da-f]{1,6});/i

/** The words of an answer that a tool keeps as a page: `<b>Needles</b><br>on the stairs`. */
function withoutMarkup(cell: string): string {
  if (!markup.test(cell.slice(0, longest.text))) return cell
  // What a program made to be nested beyond measure is shown as it stands.
  try {
    return htmlAsText(cell.replaceAll('\n', '<br>'))
  } catch {
    return cell
  }
}

/** Without what can't be seen, and without the sign some tools put before a formula. */
const cleanCell = (cell: string): string =>
  cleanText(withoutMarkup(cell.replaceAll(/\r\n?/g, '\n')))
    .text.replace(/^'(?=[=+@-])/, '')
    .trim()

/** The wording, with answers after it that are too long for their fields; those are emptied. */
function withLongLines(
  wording: string,
  lines: Record<(typeof lineFields)[number], string>,
  remarks: string[],
): string {
  const more: string[] = []
  for (const field of lineFields) {
    if (lines[field].length <= longest.line) continue
    more.push(`${labels[field]}: ${lines[field]}`)
    lines[field] = ''
    remarks.push(
      `“${labels[field]}” is too long for its field; it stands at the end of the wording.`,
    )
  }
  return [wording, ...more].filter(Boolean).join('\n')
}

const tooLong = (texts: readonly string[]): string | null =>
  texts.some((text) => text.length > longest.text)
    ? `an answer is longer than ${longest.text.toLocaleString('en-US')} letters.`
    : null

function neighborhoodOf(named: string, names: Names): string | null {
  const key = nameKey(named)
  const decided = names.decided.get(key)
  const chosen = names.neighborhoods.find(({ id }) => id === decided)
  return names.byName.get(key) ?? chosen?.id ?? null
}

function groupOf(
  named: string,
  groups: ReadonlyMap<string, string>,
  remarks: string[],
): string | null {
  if (named === '') return null
  const id = groups.get(nameKey(named))
  if (id === undefined)
    remarks.push(`“${shorten(named)}” is no group of the workgroup; it is left out.`)
  return id ?? null
}
