import { mostTakenIn } from '../commands'

import { intakeFields } from '../importSourceTable'
import { guessHeading, headingKey } from './guessHeadings'
import { unreadable } from './readCsv'
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
  /** Who reported it: what stands under such a label. */
  readonly reporter: { readonly heading: string; readonly lines: string[] }[]
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

interface Label {
  readonly column: Column
  /** What stands under it is no answer of the intake form. */
  readonly isOther: boolean
  /** It says who reported it. */
  readonly isReporter: boolean
  readonly heading: string
  readonly rest: string
}

function labelOf(line: string): Label | null {
  const start = line.slice(0, 2_000)
  const match = labelled.exec(start) ?? asked.exec(start)
  if (match?.[1] === undefined || headingKey(match[1]) === '') return null
  const { column, why } = guessHeading(match[1])
  if (column === '' && why === 'unknown') return null
  const rest = (match[2] ?? '') + line.slice(2_000)
  return { column, isOther: column === '', isReporter: why === 'reporter', heading: match[1], rest }
}

/**
 * Reads forms one after another: a rule, a label that comes a second time, or a blank line before
 * the first label begins the next one. What stands under a reporter's label is set apart.
 */
export function readForms(text: string): IntakeTable {
  const forms: Form[] = []
  const skipped: { line: number; reason: string }[] = []
  let form: Form | null = null
  let first: Column = ''
  let into: Column | 'reporter' | 'other' = ''
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
      if (form === null || beginsNext(form, label, wasBlank && label.column === first)) {
        form = { line, said: new Map(), reporter: [] }
        forms.push(form)
      }
      const lines = [label.rest.trim()]
      if (label.isOther) into = label.isReporter ? 'reporter' : 'other'
      else {
        if (first === '') first = label.column
        into = label.column
        form.said.set(label.column, lines)
      }
      if (label.isReporter) form.reporter.push({ heading: label.heading, lines })
    } else if (into === 'reporter') form?.reporter.at(-1)?.lines.push(whole.trim())
    else if (form !== null && into !== '' && into !== 'other')
      form.said.get(into)?.push(...(wasBlank ? [''] : []), whole.trim())
    else if (into !== 'other') skipped.push({ line, reason: 'under no label of the intake form.' })
    wasBlank = false
  }
  const filled = forms.filter(({ said }) => said.size > 0)
  if (filled.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} forms. Nothing was read.`,
    )
  if (filled.length === 0)
    return unreadable('No label of the intake form is in it, such as “What was seen:”.')
  if (filled.some(({ reporter }) => reporter.length > 0))
    skipped.push({ line: 0, reason: 'Who reported it isn’t kept in the shared record.' })
  return { header: formColumns, hasHeader: true, rows: filled.map(rowOf), skipped, problem: null }
}

/** A label the form has already, or its first one after a blank line, is the next form's. */
function beginsNext({ said, reporter }: Form, label: Label, isFirstAgain: boolean): boolean {
  if (label.isReporter) return reporter.some(({ heading }) => heading === label.heading)
  return !label.isOther && (said.has(label.column) || (isFirstAgain && said.size > 0))
}

const rowOf = ({ line, said, reporter }: Form): RawRow => ({
  ...{ line, error: null },
  cells: formColumns.map((column) => said.get(column)?.join('\n').trim() ?? ''),
  reporter: reporter.map(({ heading, lines }) => ({ heading, cell: lines.join('\n').trim() })),
})
