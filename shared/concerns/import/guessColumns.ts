import { headerKey } from '../../kernel/headerKey'
import { readDate } from '../../kernel/parseDate'
import type { IntakeSource } from '../importSourceTable'
import { englishLabels, findLabel, type FormLabels } from './formLabels'
import { guessHeading, headingKey } from './guessHeadings'
import { dayRank } from './headingRules'
import { neighborhoodsIn } from './places'
import { emailPattern, phonePattern } from './senderNames'
import type { Column, GuessedColumn, IntakeTable, Known } from './types'

/** So many rows tell what kind of answers a column has. */
const rowsLookedAt = 50

/** What columns are recognized with besides their names and answers. */
export interface ColumnContext {
  readonly labels: FormLabels
  readonly neighborhoods: readonly Known[]
}

const nothingKnown: ColumnContext = { labels: englishLabels, neighborhoods: [] }

/**
 * What each column of a table is taken for, each field once. Whoever reported it is left out: by
 * what the column is called, and by what is in it.
 */
export function guessColumns(
  table: IntakeTable,
  context: ColumnContext = nothingKnown,
): GuessedColumn[] {
  const named = table.header.map((heading, at): GuessedColumn => {
    const byName = table.hasHeader ? guessQuestion(heading, context.labels) : unknown
    return byContent(byName, answersOf(table, at))
  })
  const once = eachOnce(withAddresses(named, table), table)
  return withContent(once, table, context)
}

const unknown: GuessedColumn = { column: '', why: 'unknown' }

/** What a question asks: one of the printed form, in its languages, or as form tools call it. */
function guessQuestion(heading: string, labels: FormLabels): GuessedColumn {
  const found = findLabel(heading, labels)
  if (found?.isSure !== true || found.kind === 'printed' || found.rest.length > 12)
    return guessHeading(heading)
  // “Where does it happen?” is no slip of “When does it happen?”.
  const byName = guessHeading(heading)
  if (!found.isExact && !found.isLong && byName.why !== 'unknown') return byName
  const { kind } = found
  return kind === 'reporter' || kind === 'person' || kind === 'private' || kind === 'tool'
    ? { column: '', why: kind }
    : { column: kind, why: null }
}

/** Ways to reach people and days are known by what is in a column, whatever it is called. */
function byContent(named: GuessedColumn, answers: readonly string[]): GuessedColumn {
  if (named.why === 'tool' || named.why === 'person' || named.why === 'private') return named
  const isDays = answers.length > 0 && answers.every((cell) => readDate(cell) !== null)
  if (isDays) return named
  const contacts = answers.filter((cell) =>
    named.why === 'unknown' ? hasContact(cell) : isContact(cell),
  )
  const isReporters = contacts.length > 0 && contacts.length * 2 > answers.length
  return isReporters ? { column: '', why: 'reporter' } : named
}

const bareAddress =
  /^(?:(?:street|full|site|service|request|case) )?address(?: line 1)?$|^direccion$|^dia chi$|^地址$|^adresse$/

/**
 * In a table that asks nobody who they are, an address is where it happens: requests to a city have no
 * other place. Exact ones are held row by row.
 */
function withAddresses(named: readonly GuessedColumn[], table: IntakeTable): GuessedColumn[] {
  const asksWho = named.some(({ why }) => why === 'reporter' || why === 'person')
  if (asksWho || named.some(({ column }) => column === 'place')) return [...named]
  return named.map((one, at) =>
    one.why === 'private' && bareAddress.test(headingKey(table.header[at] ?? ''))
      ? { column: 'place', why: null, isGuess: true }
      : one,
  )
}

const isContact = (cell: string): boolean =>
  cell.length < 80 &&
  cell
    .replace(emailPattern, '')
    .replace(phonePattern, '')
    .replaceAll(/[^\p{L}\d]/gu, '') === ''

const hasContact = (cell: string): boolean =>
  cell.length < 100 && (emailPattern.test(cell) || phonePattern.test(cell))

const answersOf = (table: IntakeTable, at: number): string[] =>
  table.rows
    .slice(0, rowsLookedAt)
    .map((row) => (row.cells[at] ?? '').trim())
    .filter((cell) => cell !== '')

const lengthOf = (table: IntakeTable, at: number): number => {
  const answers = answersOf(table, at)
  return answers.reduce((sum, cell) => sum + cell.length, 0) / (answers.length || 1)
}

/** Of columns that are taken for the same field, the surest is; the others are said to be second. */
function eachOnce(named: readonly GuessedColumn[], table: IntakeTable): GuessedColumn[] {
  const best = new Map<Column, { at: number; rank: number }>()
  for (const [at, { column }] of named.entries()) {
    if (column === '') continue
    const rank = rankOf(column, table, at)
    const before = best.get(column)
    if (before === undefined || rank > before.rank) best.set(column, { at, rank })
  }
  return named.map((one, at) => {
    const first = best.get(one.column)?.at ?? at
    const isChoice = isSameQuestion(table.header[first] ?? '', table.header[at] ?? '')
    const isMore = one.column === 'wording' && asksMore.test(headingKey(table.header[at] ?? ''))
    if (one.column === '' || first === at || isChoice || isMore) return one
    return { column: '', why: 'second', secondOf: one.column }
  })
}

/** Questions that let people go on: what they say there follows what they said before. */
const asksMore =
  /anything else|anything more|additional|other comments|further (comments|details)|more (details|information)|algo mas|otros comentarios|autre chose|con gi khac|dieu gi khac|其他|补充|شيء اخر|ሌላ|wax kale/

/** Tools give each choice of a question a column of its own: `Which one?: Millrace`. */
const isSameQuestion = (one: string, other: string): boolean => {
  const question = (heading: string): string => heading.split(/(?<=[?？؟]): /)[0] ?? ''
  return one !== '' && question(one) === question(other)
}

/** Above every length of an answer. */
const saidRank = 100_000

function rankOf(column: Column, table: IntakeTable, at: number): number {
  const key = headingKey(table.header[at] ?? '')
  if (column === 'receivedOn') return answersOf(table, at).length === 0 ? 0 : dayRank(key) + 1
  // A category is short; what somebody wrote about it isn't.
  if (column === 'wording') {
    if (asksMore.test(key)) return 0
    // A column called what it is counts before notes about it, however long those are.
    const isSaid = /^(the |your |my )?concerns?$/.test(key) && answersOf(table, at).length > 0
    return lengthOf(table, at) + (isSaid ? saidRank : 1)
  }
  // What asks for danger in that word is surer than what asks for a weapon.
  if (column === 'danger')
    return /danger|emergency|peligro|nguy hiem|危险|危險|خطر|አደጋ|khatar/.test(key) ? 1 : 0
  if (column === 'neighborhood') {
    // Where somebody lives is where it happens only if nothing else is asked.
    if (/\b(live|reside|vive|living)\b/.test(key)) return -1
    return /neighbou?rhood|vecindario|barrio|khu pho/.test(key) ? 1 : 0
  }
  return 0
}

/** What no name told: a column of neighborhoods, of days, and the longest answers. */
function withContent(
  once: readonly GuessedColumn[],
  table: IntakeTable,
  { neighborhoods }: ColumnContext,
): GuessedColumn[] {
  const guessed = [...once]
  const has = (column: Column): boolean => guessed.some((one) => one.column === column)
  const take = (column: Column, isOne: (cell: string) => boolean): void => {
    if (has(column)) return
    const fits = guessed.map(({ why }, index) => {
      const isTitle = /^(subject|title|summary|topic|asunto|titulo|objet|主题|标题)$/.test(
        headingKey(table.header[index] ?? ''),
      )
      const answers = why === 'unknown' && !isTitle ? answersOf(table, index) : []
      return answers.length > 0 && answers.filter(isOne).length * 2 > answers.length
    })
    const first = fits.indexOf(true)
    if (first === -1) return
    // Of days side by side the last is when it was sent, the first when it was begun.
    const end = fits.findIndex((isFit, index) => index > first && !isFit)
    const at = column === 'receivedOn' ? (end === -1 ? fits.length : end) - 1 : first
    guessed[at] = { column, why: null, isGuess: true }
  }
  take('neighborhood', (cell) => isMostlyPlace(cell, neighborhoods))
  take('receivedOn', (cell) => readDate(cell) !== null)
  return has('wording') ? guessed : withWording(table, guessed)
}

/** Whether a cell is a neighborhood with little beside it: `Needles on the stairs, Saltworks` is what was raised. */
function isMostlyPlace(cell: string, neighborhoods: readonly Known[]): boolean {
  const [only, ...others] = cell.length < 60 ? neighborhoodsIn(cell, neighborhoods) : []
  return only !== undefined && others.length === 0 && only.name.length * 2 >= cell.length
}

/** Nothing says what was raised: the longest answers that aren't anything else do. */
function withWording(table: IntakeTable, guessed: readonly GuessedColumn[]): GuessedColumn[] {
  let best = -1
  let most = 20
  for (const [at, { why }] of guessed.entries()) {
    if (why !== 'unknown') continue
    const letters = lengthOf(table, at)
    if (letters > most) {
      most = letters
      best = at
    }
  }
  return guessed.map((one, at) =>
    at === best ? { column: 'wording', why: null, isGuess: true } : one,
  )
}

/** How a form with these questions was read the last time; null for a new one. */
export function findRemembered(
  sources: Iterable<IntakeSource>,
  header: readonly string[],
): IntakeSource | null {
  const key = headerKey(header)
  for (const source of sources) if (headerKey(source.header) === key) return source
  return null
}
