import { delimiterOf, readTable, refusalOf, unreadable } from './readCsv'
import { formColumns, looksLikeForms, readForms } from './readForms'
import { looksLikeMail } from './readMail'
import { guessColumns } from './guessColumns'
import type { Column, IntakeTable } from './types'

/** What concerns are brought in from. */
export const intakeKinds = ['table', 'mail', 'forms'] as const
export type IntakeKind = (typeof intakeKinds)[number]

/** What a text is, as far as it can be told from its beginning. A text that is nothing else is a mail's. */
export function kindOf(text: string): IntakeKind {
  if (looksLikeMail(text)) return 'mail'
  const delimiter = delimiterOf(text)
  if (delimiter !== null && readTable(text.slice(0, 40_000), delimiter).hasHeader) return 'table'
  if (looksLikeForms(text)) return 'forms'
  return delimiter === '\t' ? 'table' : 'mail'
}

/** Reads a text that is no mail; never throws. */
export function readText(
  text: string,
  kind: Exclude<IntakeKind, 'mail'>,
  hasHeader?: boolean,
): IntakeTable {
  const refused = refusalOf(text)
  if (refused !== null) return unreadable(refused)
  return kind === 'forms' ? readForms(text) : readTable(text, delimiterOf(text) ?? ',', hasHeader)
}

/** What the columns of a text that was read are taken for at first. */
export const firstColumns = (table: IntakeTable, kind: 'table' | 'forms'): readonly Column[] =>
  kind === 'forms' ? formColumns : guessColumns(table).map(({ column }) => column)
