import { headerKey } from '../../kernel/headerKey'
import type { IntakeSource } from '../importSourceTable'
import { guessHeading } from './guessHeadings'
import type { Column, GuessedColumn, IntakeTable } from './types'

/** So many rows tell what kind of answers a column has. */
const rowsLookedAt = 50

const email = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/
const phone = /^(?=(?:\D*\d){7,15}\D*$)\+?[\d\s().-]{7,25}$/

/**
 * What each column of a table is taken for, each field once. Whoever reported it is left out: by
 * what the column is called, and by what is in it.
 */
export function guessColumns(table: IntakeTable): GuessedColumn[] {
  const taken = new Set<Column>()
  const guessed = table.header.map((heading, at): GuessedColumn => {
    const named = table.hasHeader
      ? guessHeading(heading)
      : ({ column: '', why: 'unknown' } as const)
    if (named.why !== 'tool' && hasReporters(table, at)) return { column: '', why: 'reporter' }
    if (named.column === '') return named
    if (taken.has(named.column)) return { column: '', why: 'second' }
    taken.add(named.column)
    return named
  })
  return taken.has('wording') ? guessed : withWording(table, guessed)
}

function hasReporters(table: IntakeTable, at: number): boolean {
  const cells = answersOf(table, at)
  const contacts = cells.filter(
    (cell) => cell.length < 100 && (email.test(cell) || phone.test(cell)),
  )
  return contacts.length > 0 && contacts.length * 2 > cells.length
}

const answersOf = (table: IntakeTable, at: number): string[] =>
  table.rows
    .slice(0, rowsLookedAt)
    .map((row) => (row.cells[at] ?? '').trim())
    .filter((cell) => cell !== '')

/** Nothing says what was raised: the longest answers that aren't anything else do. */
function withWording(table: IntakeTable, guessed: GuessedColumn[]): GuessedColumn[] {
  let best = -1
  let most = 20
  for (const [at, { why }] of guessed.entries()) {
    if (why !== 'unknown') continue
    const answers = answersOf(table, at)
    const letters = answers.reduce((sum, cell) => sum + cell.length, 0) / (answers.length || 1)
    if (letters > most) {
      most = letters
      best = at
    }
  }
  return guessed.map((one, at) => (at === best ? { column: 'wording', why: null } : one))
}

/** How a form with these questions was read the last time; null for a new one. */
export function rememberedFor(
  sources: Iterable<IntakeSource>,
  header: readonly string[],
): IntakeSource | null {
  const key = headerKey(header)
  for (const source of sources) if (headerKey(source.header) === key) return source
  return null
}
