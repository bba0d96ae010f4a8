import { cleanText } from '../../kernel/cleanText'
import { type Separated, findSeparator } from './delimiter'
import { englishLabels, type FormLabels } from './formLabels'
import { guessHeading } from './guessHeadings'
import { looksLikeMbox } from './mbox'
import { delimiterOf, readTable, refusalOf } from './readCsv'
import { labelsIn, looksLikeForms, readForms } from './readForms'
import { looksLikeJson, readJson } from './readJson'
import { looksLikeMail } from './readMail'
import { asPlainText } from './pageText'
import type { IntakeTable } from './types'
import { unreadable } from './unreadable'

/** What concerns are brought in from. */
export const intakeKinds = ['table', 'mail', 'forms'] as const
export type IntakeKind = (typeof intakeKinds)[number]

/** What tells what a text is besides itself. */
export interface TextHints {
  /** The name of the file it came from; empty for one that was pasted. */
  readonly name: string
  readonly labels: FormLabels
}

const noHints: TextHints = { name: '', labels: englishLabels }

/** So much of a text is looked at. */
const lookedAt = 60_000

/**
 * What a text is. A table whose questions nobody knows is a table whose columns have to be named; a
 * text that is nothing else is a mail's.
 */
export function kindOf(text: string, { name, labels }: TextHints = noHints): IntakeKind {
  const start = asPlainText(text).slice(0, lookedAt)
  if (looksLikeMail(start) || looksLikeMbox(start)) return 'mail'
  if (looksLikeJson(start)) return 'table'
  const isNamedTable = /\.(csv|tsv|tab)$/i.test(name)
  const delimiter = delimiterOf(start)
  if (isNamedTable && delimiter !== null) return 'table'
  const separated = findSeparator(start.replaceAll(/\r\n?/g, '\n'))
  const isEven = separated !== null && separated.share >= 0.75
  // Two columns, one of questions and one of answers, are a form that was pasted from a table.
  if (separated?.width === 2 && labelsIn(start, labels) > 3) return 'forms'
  if (delimiter !== null && isEven && isTable(start, separated))
    return looksLikeForms(start, labels) && separated.share < 1 ? 'forms' : 'table'
  if (looksLikeForms(start, labels)) return 'forms'
  if (isNamedTable) return 'table'
  return delimiter === '\t' && isEven ? 'table' : 'mail'
}

/** Whether even rows are a table's: their questions are known, or their separators are those of no sentence. */
function isTable(text: string, { sign, width, rows }: Separated): boolean {
  if (rows < 2) return false
  const { hasHeader, header, rows: answers } = readTable(text, sign)
  const isKnown = header.some((heading) => guessHeading(heading).why !== 'unknown')
  if (!hasHeader) return false
  if (isKnown || sign === '\t') return true
  // In sentences a blank follows every comma.
  const cells = [header, ...answers.map((row) => row.cells)].flatMap((row) => row.slice(1))
  return width > 2 && cells.filter((cell) => cell.startsWith(' ')).length < cells.length * 0.3
}

/** What a person said about how a text is read; what is left open is told from the text. */
export interface TextChoices {
  readonly hasHeader?: boolean | undefined
  readonly delimiter?: string | undefined
  readonly labels?: FormLabels | undefined
}

/** Reads a text that is no mail; never throws. */
export function readText(
  text: string,
  kind: Exclude<IntakeKind, 'mail'>,
  { hasHeader, delimiter, labels }: TextChoices = {},
): IntakeTable {
  const refused = refusalOf(text)
  if (refused !== null) return unreadable(refused)
  const clean = cleanText(asPlainText(text))
  const table =
    kind === 'forms'
      ? readForms(clean.text, labels)
      : looksLikeJson(clean.text)
        ? readJson(clean.text)
        : readTable(clean.text, delimiter ?? delimiterOf(clean.text) ?? ',', hasHeader)
  const told = clean.notes.map((reason) => ({ line: 0, reason }))
  return { ...table, skipped: [...table.skipped, ...told] }
}
