import { guessHeading, headingKey } from './headings'
import { unreadable } from './csv'
import { mostTakenIn } from '../meeting/commands'
import { intakeFields } from '../record/tables'
import type { Column, IntakeTable, RawRow } from './types'

/** Paper forms, typed up: `Neighborhood: Heron Flats`, one form after another. */

const labelled = /^[\s*•-]{0,6}([^:\n]{2,120}?)\s*:\s?(.*)$/u
const rule = /^\s*([-=*_#~]\s*){3,}$/

/** What each column of the table that forms become is. */
export const formColumns: readonly Column[] = intakeFields

/** So many lines are typed up at once at most. */
const mostLines = 100_000

interface Form {
  readonly line: number
  readonly said: Map<Column, string[]>
}

/** Whether a text is made of labels the intake form has. */
export function looksLikeForms(text: string): boolean {
  const found = new Set<Column>()
  for (const line of text.slice(0, 20_000).split(/\r\n|\r|\n/)) {
    const label = labelOf(line)
    if (label !== null && label.column !== '') found.add(label.column)
  }
  return found.size >= 2
}

/** Questions that are answered on their own line: `Was 911 or 311 called? No`. */
const asked = /^[\s*•-]{0,6}((?:was|were|did|is|has|anyone)\b[^?:\n]{2,60})\?\s?(.*)$/iu

function labelOf(line: string): { column: Column; isReporter: boolean; rest: string } | null {
  const start = line.slice(0, 2_000)
  const match = labelled.exec(start) ?? asked.exec(start)
  if (match?.[1] === undefined || headingKey(match[1]) === '') return null
  const { column, why } = guessHeading(match[1])
  if (column === '' && why === 'unknown') return null
  const rest = (match[2] ?? '') + line.slice(2_000)
  return { column, isReporter: column === '', rest }
}

/**
 * Reads forms one after another: a rule, a label that comes a second time, or a blank line before
 * the first label begins the next one. What stands under a reporter's label is left out.
 */
export function readForms(text: string): IntakeTable {
  const forms: Form[] = []
  const skipped: { line: number; reason: string }[] = []
  let form: Form | null = null
  let first: Column = ''
  let into: Column | 'reporter' = ''
  let reporters = 0
  let wasBlank = false
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > mostLines)
    return unreadable(
      `This has ${lines.length.toLocaleString('en-US')} lines; at most ${mostLines.toLocaleString('en-US')} are read. Nothing was read.`,
    )
  for (const [at, whole] of lines.entries()) {
    const line = at + 1
    if (rule.test(whole.slice(0, 300))) {
      form = null
      into = ''
      continue
    }
    if (whole.trim() === '') {
      wasBlank = true
      continue
    }
    const label = labelOf(whole)
    if (label !== null) {
      const isNext = form?.said.has(label.column) === true || (wasBlank && label.column === first)
      if (form === null || (isNext && label.column !== '')) {
        form = { line, said: new Map() }
        forms.push(form)
      }
      if (label.isReporter) reporters += 1
      else if (first === '') first = label.column
      into = label.isReporter ? 'reporter' : label.column
      if (into !== 'reporter') form.said.set(into, [label.rest.trim()])
    } else if (form !== null && into !== 'reporter' && into !== '') {
      form.said.get(into)?.push(...(wasBlank ? [''] : []), whole.trim())
    } else if (into !== 'reporter')
      skipped.push({ line, reason: 'under no label of the intake form.' })
    wasBlank = false
  }
  const filled = forms.filter(({ said }) => said.size > 0)
  if (filled.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} forms. Nothing was read.`,
    )
  if (filled.length === 0)
    return unreadable('No label of the intake form is in it, such as “What was seen:”.')
  if (reporters > 0)
    skipped.push({ line: 0, reason: 'Who reported it isn’t kept in the shared record.' })
  return { header: formColumns, hasHeader: true, rows: filled.map(rowOf), skipped, problem: null }
}

const rowOf = ({ line, said }: Form): RawRow => ({
  ...{ line, error: null },
  cells: formColumns.map((column) => said.get(column)?.join('\n').trim() ?? ''),
})
