import { readDate } from '../../kernel/parseDate'
import { mostTakenIn } from '../commands'
import { intakeFields } from '../importSourceTable'
import { readTicked } from './answers'
import { withColons } from './dashedLabels'
import { isFormHead, mayHeadForm } from './formHeads'
import { englishLabels, findLabel, type FormLabels, type FoundLabel, isNext } from './formLabels'
import { type BareLabel, readBareLabel, withoutLabel } from './bareLabels'
import { guessHeading, headingKey } from './guessHeadings'
import type { HeadingKind } from './headingRules'
import { shorten } from './rowFields'
import { withoutMerged } from './mergedLines'
import { beginsRemark, readUnknownQuestion, type UnknownQuestion } from './unknownQuestions'
import { unreadable } from './unreadable'
import type { Column, IntakeTable, LeftOut, RawRow } from './types'

/* Paper forms, typed up: `Neighborhood: Heron Flats`, or as printed, one form after another. */

const labelled = /^[\s*•-]{0,6}([^:：፦\n]{2,120}?)\s*[:：፦\t]\s?(.*)$/u
const rule = /^\s*([-=*_#~–—]\s*){3,}$/
const englishDay = /^\W*(date|day|received|today)/i
/** `Date` is French as well: there the other questions tell which comes first. */
const french =
  /(?<!\p{L})(?:quartier|où|vous|lieu|nom|votre|est-ce|téléphone|courriel|langue|interprète|problème|quand)(?!\p{L})/iu

/** What each column of the table that forms become is. */
export const formColumns: readonly Column[] = intakeFields

/** So many lines are typed up at once at most. */
const mostLines = 100_000

interface Form {
  readonly line: number
  readonly said: Map<Column, string[]>
  /** Who reported it: what stands under such a label. */
  readonly reporter: { readonly heading: string; readonly lines: string[] }[]
  /** Labels that name somebody else, and what stands under other labels of no field. */
  readonly doubts: string[]
  /** Questions the intake form doesn't have, with their answers. */
  readonly unknown: Unknown[]
  /** Days typed under a label in another language have the day first. */
  isDayFirst: boolean
}

interface Unknown {
  readonly question: string
  readonly lines: string[]
  /** Whether it stands amid an answer, so that it may be part of it. */
  readonly isWithin: boolean
}

/** Whether a text is made of labels the intake form has. */
export const looksLikeForms = (text: string, labels: FormLabels = englishLabels): boolean =>
  labelsIn(text, labels) >= 2

/** How many different labels of the intake form stand at the beginning of lines. */
export function labelsIn(text: string, labels: FormLabels): number {
  const found = new Set<Column>()
  for (const line of withColons(text.slice(0, 20_000)).split(/\r\n|\r|\n/)) {
    const label = labelOf(line, labels)
    if (label !== null && label.column !== '') found.add(label.column)
    else if (label === null) {
      const asked = readUnknownQuestion(line, false)
      const { column } = guessHeading(asked?.question.endsWith('?') === true ? asked.question : '')
      if (column !== '') found.add(column)
    }
  }
  return found.size
}

/** Questions that are answered on their own line: `Was 911 or 311 called? No`. */
const asked =
  /^[\s*•-]{0,6}((?:(?:was|were|did|is|has|anyone)\b[^?:\n]{2,60})|(?:(?:où|ou est|quand|comment|pourquoi|sinon|si non|(?:dans |de |à |en )?quel(?:le)?s?|que|quoi|avez-vous|pouvons-nous|puis-je|peut-on|parlez-vous|souhaitez-vous|est-ce|y a-t-il|a-t-on)(?![\p{L}])|qu['’]|quelqu['’])[^?:\n]{2,90}?)\s?\?\s?(.*)$/iu

interface Label {
  readonly column: Column
  /** Why what stands under it is no answer of the intake form; null when it is one. */
  readonly why: LeftOut | 'printed' | null
  readonly heading: string
  readonly rest: string
}

/** The label a line begins with; `before` is the one above it, which tells what is asked next. */
function labelOf(line: string, labels: FormLabels, before: HeadingKind | '' = ''): Label | null {
  const start = line.slice(0, 2_000)
  const beyond = line.slice(2_000)
  const printed = findLabel(start.replace(/^[\s*•-]{0,6}(\d{1,2}[.)]\s*)?/, ''), labels)
  if (printed !== null && isMeant(printed, before)) {
    const { kind, label, rest } = printed
    if (kind === 'neighborhood')
      return { column: kind, why: null, heading: label, rest: withoutLabel(rest) + beyond }
    const isField =
      kind !== 'printed' &&
      kind !== 'reporter' &&
      kind !== 'person' &&
      kind !== 'private' &&
      kind !== 'tool'
    return isField
      ? { column: kind, why: null, heading: label, rest: rest + beyond }
      : { column: '', why: kind, heading: label, rest: rest + beyond }
  }
  const bySign = labelled.exec(start)
  const match = bySign ?? asked.exec(start)
  if (match?.[1] === undefined || headingKey(match[1]) === '') return null
  const { column, why } = guessHeading(match[1])
  if (column === '' && why === 'unknown') return null
  if (bySign === null && why === 'reporter' && !isAskedOfReader.test(match[1])) return null
  const rest = (match[2] ?? '') + beyond
  if (column === 'danger' && isPrintedAdvice.test(rest))
    return { column: '', why: 'printed', heading: match[1], rest: '' }
  // A sentence with a colon is no label: those are short, or questions.
  if (match[1].split(/\s+/).length > 7 && !/[?？؟]/.test(start)) return null
  return { column, why, heading: match[1], rest }
}

/** A label that was typed without a sign, as far as its name tells what it is. */
function labelOfBare({ heading, rest }: BareLabel): Label {
  const { column, why } = guessHeading(heading)
  return { column, why, heading, rest }
}

/** “Anyone in danger now? Call 911.” is printed on the form. */
const isPrintedAdvice = /^\W*(call|llame|dial|gọi|wac|appelez)\b.{0,12}\b\d{3}\b/iu

/** Of a question with a name in it, whether it asks the one who answers: `Has the dog a name?` doesn't. */
const isAskedOfReader =
  /(?<!\p{L})(?:you|your|yours|we|us|contact|phone|e-?mail|usted(?:es)?|sus?|le|lo|nos|vous|vos|votre|quý vị|bạn)(?!\p{L})/iu

/** A question of so few words asks one thing. */
const shortQuestion = 4

/** A question in words of its own that the intake form has, too; null for others. */
function labelOfQuestion(
  { question, rest }: UnknownQuestion,
  said: Form['said'] | null,
): Label | null {
  const { column, why } = guessHeading(question)
  // `What happened?` asks what was seen where nothing else did.
  const isOpen = column !== '' && column !== 'whyNotCalled' && said?.has(column) !== true
  const isShort = question.endsWith('?') && question.split(/\s+/).length <= shortQuestion
  const isOwn =
    column === 'danger' || column === 'interpreter' || column === 'language' || (isOpen && isShort)
  const isPrivate = why === 'private' || (why === 'reporter' && isAskedOfReader.test(question))
  if (!isOwn && !isPrivate) return null
  return column === 'danger' && isPrintedAdvice.test(rest)
    ? { column: '', why: 'printed', heading: question, rest: '' }
    : { column, why, heading: question, rest }
}

/** Whether a printed question is meant, and not a sentence or another question in words of its own. */
function isMeant(found: FoundLabel, before: HeadingKind | ''): boolean {
  const { kind, label, isExact, isSure, isLong } = found
  if (!isSure && !(isExact && isNext(kind, before))) return false
  if (isExact || isLong || kind === 'printed') return true
  const { column, why } = guessHeading(label)
  return why === 'unknown' || (column || why) === kind
}

/**
 * Reads forms one after another: a rule, a number, a label that comes a second time, or a blank line
 * before the first label begins the next one. What stands under a reporter's label is set apart.
 */
export function readForms(text: string, labels: FormLabels = englishLabels): IntakeTable {
  const lines = withColons(text).split(/\r\n|\r|\n/)
  if (lines.length > mostLines)
    return unreadable(
      `This has ${lines.length.toLocaleString('en-US')} lines; at most ${mostLines.toLocaleString('en-US')} are read. Nothing was read.`,
    )
  const reader = new FormReader(labels)
  for (const [at, line] of lines.entries()) {
    const isHead = isFormHead(line) && isAskedNext(lines, at, labels)
    if (isHead) reader.beginNext()
    else for (const piece of withoutMerged(line, labels)) reader.add(piece, at + 1)
    if (reader.isFull()) break
  }
  return reader.table()
}

/** Whether the next words after a line are a question of the form. */
function isAskedNext(lines: readonly string[], at: number, labels: FormLabels): boolean {
  const next = lines.slice(at + 1, at + 6).find((line) => line.trim() !== '')
  return next !== undefined && labelOf(next, labels) !== null
}

/** An answer without the line that was drawn to write it on. */
const withoutRule = (answer: string): string =>
  answer.replaceAll(/_{2,}|[.·]{5,}|…{3,}/g, ' ').trim()

class FormReader {
  private readonly forms: Form[] = []
  /** Labels of lines that were seen: forms print the same questions again and again. */
  private readonly labelsSeen = new Map<string, Label | null>()
  private readonly skipped: { line: number; reason: string }[] = []
  private form: Form | null = null
  private pending: Unknown[] = []
  private first: Column = ''
  private into: string[] | null = null
  private wasBlank = false
  private before: HeadingKind | '' = ''

  constructor(private readonly labels: FormLabels) {}

  add(whole: string, line: number): void {
    if (
      rule.test(whole.slice(0, 300)) ||
      (this.wasBlankOrFirst(line) &&
        mayHeadForm(whole) &&
        this.into !== this.form?.said.get('wording'))
    ) {
      this.beginNext()
      return
    }
    if (whole.trim() === '') {
      this.wasBlank = true
      return
    }
    const known = this.labelIn(whole)
    const unknown = known === null ? readUnknownQuestion(whole, this.isOpen()) : null
    const label =
      known ?? (unknown === null ? null : labelOfQuestion(unknown, this.form?.said ?? null))
    const isRemark =
      label?.column === 'wording' &&
      this.form?.said.has('wording') === true &&
      beginsRemark(label.heading)
    if (label !== null && !isRemark) this.begin(label, line, whole.trim())
    else if (unknown !== null) this.beginUnknown(unknown)
    else this.continueWith(whole.trim(), line)
    this.wasBlank = false
  }

  private labelIn(whole: string): Label | null {
    const known = this.labelSeen(whole)
    if (known !== null) return known
    const isFree =
      this.into === null || this.wasBlank || this.into !== this.form?.said.get('wording')
    const bare = this.isOpen() ? null : readBareLabel(whole, isFree)
    return bare === null ? null : labelOfBare(bare)
  }

  private labelSeen(whole: string): Label | null {
    const key = `${this.before}\n${whole}`
    const seen = this.labelsSeen.get(key)
    if (seen !== undefined) return seen
    const label = labelOf(whole, this.labels, this.before)
    this.labelsSeen.set(key, label)
    return label
  }

  /** Whether the question above has no answer yet. */
  private isOpen(): boolean {
    return this.into?.every((line) => line === '') === true
  }

  private beginUnknown({ question, rest }: UnknownQuestion): void {
    const isWithin = this.into !== null && !this.isOpen() && !this.wasBlank
    const lines = [withoutRule(rest)]
    const unknown = { question, lines, isWithin }
    // Above the first label it is a question of the form that follows.
    if (this.form === null) this.pending.push(unknown)
    else this.form.unknown.push(unknown)
    this.into = lines
  }

  /** What follows is another form. */
  beginNext(): void {
    this.form = null
    this.into = null
    this.wasBlank = false
  }

  /** Whether there are more forms than are read at once; then the others don’t matter. */
  isFull(): boolean {
    return this.forms.length > 2 * mostTakenIn
  }

  private wasBlankOrFirst(line: number): boolean {
    return this.wasBlank || line === 1 || this.form === null
  }

  private begin(label: Label, line: number, whole: string): void {
    if (label.why === 'printed') {
      this.into = null
      return
    }
    this.before = label.column === '' ? (label.why === 'reporter' ? 'reporter' : '') : label.column
    const open = this.form?.said.get(label.column)
    if (open !== undefined && open === this.into && open.join('') === '') {
      // The answer begins as its question does: `Ngày`, and below it `ngày 3 tháng 11`.
      open.push(whole)
      return
    }
    const isFirstAgain = this.wasBlank && label.column !== '' && label.column === this.first
    if (this.form === null || beginsNext(this.form, label, isFirstAgain)) {
      this.form = {
        line,
        said: new Map(),
        reporter: [],
        doubts: [],
        unknown: this.pending,
        isDayFirst: false,
      }
      this.pending = []
      this.forms.push(this.form)
    }
    const lines = [withoutRule(label.rest)]
    this.into = lines
    if (label.why === 'reporter') this.form.reporter.push({ heading: label.heading, lines })
    if (label.why === 'person' && label.rest.trim() !== '')
      this.form.doubts.push('It may name a person. That belongs in the private notes.')
    if (label.column === '') return
    if (this.first === '') this.first = label.column
    if (label.column === 'receivedOn' && !englishDay.test(label.heading))
      this.form.isDayFirst = true
    if (french.test(label.heading)) this.form.isDayFirst = true
    this.form.said.set(label.column, lines)
  }

  private continueWith(text: string, line: number): void {
    if (this.into !== null) this.into.push(...(this.wasBlank ? [''] : []), withoutRule(text))
    else this.skipped.push({ line, reason: 'under no label of the intake form.' })
  }

  table(): IntakeTable {
    const filled = this.forms.filter(({ said }) => said.size > 0)
    if (filled.length > mostTakenIn)
      return unreadable(
        `This has more than ${mostTakenIn.toLocaleString('en-US')} forms. Nothing was read.`,
      )
    if (filled.length === 0)
      return unreadable('No label of the intake form is in it, such as “What was seen:”.')
    if (filled.some(({ reporter }) => reporter.some(({ lines }) => lines.join('').trim() !== '')))
      this.skipped.push({ line: 0, reason: 'Who reported it isn’t kept in the shared record.' })
    const rows = filled.map(rowOf)
    return { header: formColumns, hasHeader: true, rows, skipped: this.skipped, problem: null }
  }
}

/** A label the form has already, or its first one after a blank line, is the next form's. */
function beginsNext({ said, reporter }: Form, label: Label, isFirstAgain: boolean): boolean {
  if (label.why === 'reporter') return reporter.some(({ heading }) => heading === label.heading)
  return label.column !== '' && (said.has(label.column) || (isFirstAgain && said.size > 0))
}

const answerOf = ({ lines }: Unknown): string => lines.join('\n').trim()

const rowOf = ({ line, said, reporter, doubts, unknown, isDayFirst }: Form): RawRow => ({
  line,
  error: null,
  cells: formColumns.map((column) => {
    const answer = said.get(column)?.join('\n').trim() ?? ''
    const ticked = column === 'wording' ? null : readTicked(answer)
    if (column !== 'receivedOn') return ticked ?? answer
    return (isDayFirst ? readDate(answer, 'day first') : null) ?? answer
  }),
  reporter: reporter
    .map(({ heading, lines }) => ({ heading, cell: lines.join('\n').trim() }))
    .filter(({ cell }) => cell !== ''),
  setApart: unknown.map((one) => `${one.question} ${answerOf(one)}`.trim()).join('\n'),
  doubts: [
    ...doubts,
    ...unknown
      .filter((one) => one.isWithin || answerOf(one) !== '')
      .map(
        ({ question }) =>
          `“${shorten(question)}” is no question of the intake form; what stands there isn’t read as part of the concern.`,
      ),
  ],
})
