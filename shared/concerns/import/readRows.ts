import { wordsOf } from '../../kernel/foldText'
import { readDate } from '../../kernel/parseDate'
import type { IntakeField } from '../importSourceTable'
import { type ConcernChannel, concernChannels } from '../tables'
import { soundsUrgent } from './detectUrgency'
import type { Column, IntakeTable, Known, RawRow, ReadRow } from './types'

/** Reads the answers of a table as concerns, each with what a person should check about it. */

/** What rows are read with. */
export interface ReadingContext {
  readonly neighborhoods: readonly Known[]
  readonly groups: readonly Known[]
  /** The day of the reading, for what has no day of its own. */
  readonly today: string
  /** How it came where the answers don't say. */
  readonly channel: ConcernChannel
  /** What was decided about neighborhoods that aren't known, by `nameKey`: an id, or to leave them out. */
  readonly decided: ReadonlyMap<string, string>
}

/** The decision to leave out what is of a neighborhood that isn't known. */
export const leaveOut = 'leave out'

/** Why a row is left out that doesn't say what was raised. */
export const noWording = 'nothing says what was raised.'

/** Why a row is left out whose neighborhood is nobody's. */
const notOurs = 'its neighborhood isn’t one of the workgroup’s.'

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
  return table.rows.map((row) => readRow(row, columns, { ...context, byName, groups }))
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

interface Names extends Omit<ReadingContext, 'groups'> {
  readonly byName: ReadonlyMap<string, string>
  readonly groups: ReadonlyMap<string, string>
}

const lineFields = ['language', 'place', 'times', 'whyNotCalled'] as const
const labels: Readonly<Record<(typeof lineFields)[number], string>> = {
  ...{ language: 'Language', place: 'Where', times: 'When', whyNotCalled: 'Why nobody called' },
}

function readRow(row: RawRow, columns: readonly Column[], names: Names): ReadRow {
  const said = answersOf(row, columns)
  const remarks: string[] = []
  const called = calledOf(said.called)
  const lines: Record<string, string> = {
    ...{ language: languageOf(said.language), place: said.place, times: said.times },
    whyNotCalled: said.whyNotCalled || called.why,
  }
  const more: string[] = []
  for (const field of lineFields) {
    const text = lines[field] ?? ''
    if (text.length <= longest.line) continue
    more.push(`${labels[field]}: ${text}`)
    lines[field] = ''
    remarks.push(
      `“${labels[field]}” is too long for its field; it stands at the end of the wording.`,
    )
  }
  const wording = [said.wording, ...more].filter(Boolean).join('\n')
  if (looksLikeAddress(said.place))
    remarks.push('“Where” looks like an address. Keep it to the block.')
  const place = neighborhoodOf(said.neighborhood, names)
  return {
    line: row.line,
    fields: {
      ...{ wording, receivedOn: dayOf(said.receivedOn, names.today, remarks) },
      ...{ channel: channelOf(said.channel, names.channel, remarks) },
      ...{ language: lines['language'] ?? '', interpreter: isYes(said.interpreter) },
      ...{ groupId: groupOf(said.group, names.groups, remarks), place: lines['place'] ?? '' },
      ...{ times: lines['times'] ?? '', effect: said.effect, alreadyTried: said.alreadyTried },
      ...{ called: called.answer, whyNotCalled: lines['whyNotCalled'] ?? '' },
      ...{ wantedOutcome: said.wantedOutcome, hearBackBy: hearBackOf(said.hearBackBy, remarks) },
    },
    ...place,
    named: said.neighborhood,
    remarks,
    danger: isYes(said.danger) || soundsUrgent(wording),
    reason: row.error ?? reasonOf(row, said, place.neighborhoodId, names) ?? tooLong(said, wording),
  }
}

type Said = Readonly<Record<IntakeField, string>>

/** The answers by field; two columns that are read as the same field follow each other. */
function answersOf(row: RawRow, columns: readonly Column[]): Said {
  const said: Record<IntakeField, string> = {
    ...{
      wording: '',
      neighborhood: '',
      receivedOn: '',
      channel: '',
      language: '',
      interpreter: '',
    },
    ...{ group: '', place: '', times: '', effect: '', alreadyTried: '', called: '' },
    ...{ whyNotCalled: '', wantedOutcome: '', hearBackBy: '', danger: '' },
  }
  for (const [at, column] of columns.entries()) {
    const cell = cleaned(row.cells[at] ?? '')
    if (column === '' || cell === '') continue
    said[column] = said[column] === '' ? cell : `${said[column]}\n${cell}`
  }
  return said
}

/** Without what can't be seen, and without the sign some tools put before a formula. */
const cleaned = (cell: string): string =>
  cell
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, '')
    .replace(/^'(?=[=+@-])/, '')
    .trim()

function reasonOf(
  row: RawRow,
  said: Said,
  neighborhoodId: string | null,
  names: Names,
): string | null {
  if (row.cells.every((cell) => cell.trim() === '')) return 'nothing is in it.'
  if (said.wording === '') return noWording
  if (neighborhoodId !== null) return null
  const decided = names.decided.get(nameKey(said.neighborhood))
  return decided === leaveOut ? notOurs : null
}

const tooLong = (said: Said, wording: string): string | null => {
  const texts = [wording, said.effect, said.alreadyTried, said.wantedOutcome]
  return texts.some((text) => text.length > longest.text)
    ? `an answer is longer than ${longest.text.toLocaleString('en-US')} letters.`
    : null
}

function neighborhoodOf(named: string, names: Names): { neighborhoodId: string | null } {
  const key = nameKey(named)
  const decided = names.decided.get(key)
  const chosen = names.neighborhoods.find(({ id }) => id === decided)
  return { neighborhoodId: names.byName.get(key) ?? chosen?.id ?? null }
}

function dayOf(text: string, today: string, remarks: string[]): string {
  const day = readDate(text)
  if (day === null) {
    remarks.push(
      text === ''
        ? 'No day is given; today is taken.'
        : `“${short(text)}” is no day; today is taken.`,
    )
    return today
  }
  if (day > today) remarks.push('The day is still to come.')
  return day
}

function hearBackOf(text: string, remarks: string[]): string {
  if (text === '') return ''
  const day = readDate(text)
  if (day === null) remarks.push(`“${short(text)}” is no day to hear back by; it is left out.`)
  return day ?? ''
}

function groupOf(
  named: string,
  groups: ReadonlyMap<string, string>,
  remarks: string[],
): string | null {
  if (named === '') return null
  const id = groups.get(nameKey(named))
  if (id === undefined)
    remarks.push(`“${short(named)}” is no group of the workgroup; it is left out.`)
  return id ?? null
}

const channels: readonly (readonly [ConcernChannel, RegExp])[] = [
  ['phone', /phone|\bcall|hotline|voicemail/i],
  ['e-mail', /mail/i],
  ['walk-in', /walk|in person|office/i],
  ['outreach', /outreach|visit|canvass|door/i],
  ['meeting', /meeting/i],
  ['form', /form|web|online|survey|paper/i],
]

function channelOf(text: string, otherwise: ConcernChannel, remarks: string[]): ConcernChannel {
  if (text === '') return otherwise
  const same = concernChannels.find((channel) => channel === text.toLowerCase())
  const found = same ?? channels.find(([, pattern]) => pattern.test(text.slice(0, 100)))?.[0]
  if (found === undefined) remarks.push(`How it came isn’t known from “${short(text)}”.`)
  return found ?? otherwise
}

/** English is what isn't said. */
const languageOf = (text: string): string => (/^(english|en|inglés)$/i.test(text) ? '' : text)

const isYes = (text: string): boolean =>
  /^(y|yes|true|x|1|checked|s[ií])\b/i.test(text) || text === '✓'

/** Whether somebody called, and why not where that is said with it: `No, no phone`. */
function calledOf(text: string): { answer: 'not said' | 'yes' | 'no'; why: string } {
  const no = /^no(?:body)?\b[\s,.:;–-]*/i.exec(text)
  if (no !== null) return { answer: 'no', why: text.slice(no[0].length).trim() }
  return {
    answer: isYes(text) || /^(911|311|both|called)\b/i.test(text) ? 'yes' : 'not said',
    why: '',
  }
}

const looksLikeAddress = (place: string): boolean =>
  /^\s*\d{1,5}(?!00 block)\s+(?!block)[\p{L}\d .'’-]{2,40}\b(st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|way|ct|court|pl)\b/iu.test(
    place.slice(0, 120),
  )

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
