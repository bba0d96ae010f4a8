import type { IntakeField } from '../importSourceTable'
import { englishLabels, findLabel } from './formLabels'
import { guessHeading } from './guessHeadings'
import type { LeftOut, ReporterAnswer } from './types'
import { shorten } from './rowFields'

/*
 * Mails that a contact form or a 311 system wrote: `Field: value`, one below the other. Their fields
 * are read as those of a form, so that who it was and where they live stand in no wording.
 */

/** What such a mail says. */
export interface MailFields {
  /** Its answers, by field of the intake form. */
  readonly said: Readonly<Partial<Record<IntakeField, string>>>
  readonly reporter: readonly ReporterAnswer[]
  /** What is no part of the concern: numbers of tickets, other answers, what a program wrote around them. */
  readonly apart: string
  readonly doubts: readonly string[]
}

type Kind = IntakeField | LeftOut

interface Field {
  readonly label: string
  readonly kind: Kind
  readonly lines: string[]
}

/** Fewer known fields than these, and it is a letter. */
const fewestKnown = 3
const mostLines = 2_000
/** So many words in an answer of no field may say what was raised. */
const fewWords = 4

const labelled = /^[\s>*•-]{0,6}(\p{L}[^:：\n?？]{0,70}?[?？]?)\s*(?:[:：](?!\/\/)\s*|\t\s*)(.*)$/su
const asked = /^[\s>*•-]{0,6}([¿\p{L}][^?？\n]{3,140}[?？])\s*:?\s*(.*)$/su
const end =
  /^\s*(?:-- ?|[-_=*]{3,})\s*$|^\W*(?:this (?:e-?mail|message|form|request|submission) was (?:sent|submitted|generated)|sent (?:from|via|by) |view (?:this|your|the) |to (?:view|reply|respond|update|unsubscribe)|do not reply|please do not reply|powered by|manage (?:this|your)|reply to this|click (?:here|below)|este (?:correo|mensaje) (?:se|fue) envi)/iu
const introduction =
  /\b(?:submission|submitted|contact form|web ?form|website|online form|received a (?:new )?(?:message|request|response|report)|new (?:message|request|response|report|case|ticket|issue|service request|form|entry)|has been (?:created|submitted|received|assigned|opened)|following (?:details|information|request|message)|here are the (?:details|results)|formulario|solicitud)\b/i
const ofMail =
  /^(?:from|to|cc|bcc|sent|reply[- ]to|de|para|asunto|enviado|when|subject line|attachments?)$/i
const topic =
  /^(?:subject|topic|category|type|(?:request|issue|complaint|concern|problem|service|case|ticket|report|inquiry)s? (?:type|category|subject|topic|name|title)|asunto|tema|categor[ií]a|tipo)$/i
const address = /^(?:street |site |service |nearest )?address ?\d?$|^direcci[oó]n$|^intersection$/i
const ofTicket =
  /\b(?:request|case|ticket|issue|report|reference|service|tracking) ?(?:#|no\b|number|id\b)|^(?:sr|case|ticket|request|reference)\s*#?$|^#|\bassigned to\b|\bdue (?:date|by)\b|\bpriority\b|\bdepartment\b|\bstatus\b|\b(?:page|referring|form) url\b|\burl\b|\bip( address)?\b|\buser agent\b|\bbrowser\b/i

/** The fields of a mail; null for one that is written in sentences. */
export function readMailFields(text: string): MailFields | null {
  const lines = text.split('\n')
  if (lines.length > mostLines) return null
  const reader = new FieldReader()
  for (const [at, line] of lines.entries()) {
    if (reader.isOver) reader.apart.push(line)
    else reader.add(line, lines[at - 1] ?? '', lines[at + 1] ?? '')
  }
  return reader.result()
}

class FieldReader {
  readonly apart: string[] = []
  isOver = false
  private readonly fields: Field[] = []
  private readonly before: string[] = []
  private into: Field | null = null
  private wasBlank = false

  add(line: string, above: string, below: string): void {
    if (line.trim() === '') {
      this.wasBlank = true
      return
    }
    const field = readField(line, { above, below })
    if (field === null && this.fields.length > 0 && end.test(line)) {
      this.isOver = true
      this.apart.push(line)
    } else if (field === null) this.continueWith(line.trim())
    else {
      this.fields.push(field)
      this.into = field
    }
    this.wasBlank = false
  }

  private continueWith(line: string): void {
    const { into } = this
    if (into === null) this.before.push(line)
    else
      into.lines.push(...(this.wasBlank && into.lines.some((one) => one !== '') ? [''] : []), line)
  }

  result(): MailFields | null {
    const known = this.fields.filter(({ kind }) => kind !== 'unknown')
    const ofWording = this.fields.filter((one) => one.kind === 'wording' && answerOf(one) !== '')
    const inSentences = this.before.filter((line) => !introduction.test(line)).join(' ')
    const isField = known.length >= fewestKnown && known.length * 2 >= this.fields.length
    if (!isField || ofWording.length === 0 || inSentences.length > 200) return null
    return this.read(ofWording, inSentences)
  }

  /** Whether a question that was answered is answered again, or is asked below where the fields end. */
  private hasSeveral(ofWording: readonly Field[], main: Field): boolean {
    const asked = new Set(ofWording.filter((one) => one !== main).map(({ label }) => label))
    const isAgain = asked.has(main.label)
    const isBelow = this.apart.some((line) => {
      const field = readField(line, { above: '', below: '' })
      return field?.kind === 'wording' && answerOf(field) !== ''
    })
    return isAgain || isBelow
  }

  private read(ofWording: readonly Field[], inSentences: string): MailFields {
    const main = ofWording.reduce((one, other) =>
      answerOf(other).length > answerOf(one).length ? other : one,
    )
    const said: Partial<Record<IntakeField, string>> = {}
    const doubts: string[] = []
    const apart = [...this.before]
    const reporter: ReporterAnswer[] = []
    for (const field of this.fields) {
      const { kind, label } = field
      const answer = answerOf(field)
      if (answer === '') continue
      const isOwn = isFieldOf(kind) && (kind !== 'wording' || field === main)
      if (isOwn && (said[kind] ?? '') === '') said[kind] = answer
      else if (kind === 'reporter' || kind === 'private')
        reporter.push({ heading: label, cell: answer })
      else {
        apart.push(`${label}: ${answer}`)
        if (mayMatter(field, answer)) doubts.push(doubtOf(label))
      }
    }
    if (this.hasSeveral(ofWording, main)) doubts.push(several)
    if (inSentences.split(/\s+/).length > fewWords)
      doubts.push('Above the fields of this e-mail there are words that aren’t read.')
    return { said, reporter, apart: [...apart, ...this.apart].join('\n').trim(), doubts }
  }
}

/** What reads like a second concern below the first. */
const several = 'Several concerns may be in it, and only one of them is read.'

/** The channel is the mail's own, so what a form says of it is set apart. */
const isFieldOf = (kind: Kind): kind is IntakeField =>
  !['channel', 'reporter', 'person', 'private', 'tool', 'second', 'unknown'].includes(kind)

/** Whether an answer that isn't read may say what was raised, or of whom. */
const mayMatter = ({ kind, label }: Field, answer: string): boolean =>
  kind === 'person' ||
  (kind !== 'tool' && !topic.test(label) && answer.split(/\s+/).length >= fewWords)

const doubtOf = (label: string): string =>
  `What is under “${shorten(label)}” isn’t read as part of the concern.`

const answerOf = ({ lines }: Field): string => lines.join('\n').trim()

/** The field a line begins; null when it begins none. */
function readField(
  line: string,
  { above, below }: { readonly above: string; readonly below: string },
): Field | null {
  const start = line.slice(0, 2_000)
  const match = labelled.exec(start) ?? asked.exec(start)
  if (match?.[1] !== undefined) {
    const label = match[1].replace(/[*_]+$/, '').trim()
    const rest = (match[2] ?? '').replace(/^[*_]+\s*/, '')
    if (label.split(/\s+/).length > 14 || ofMail.test(label)) return null
    const kind = kindOfLabel(label, rest || below.trim())
    // A sentence with a colon is no label.
    const isQuestion = /[?？]\s*[:：]/.test(start)
    if (
      kind === 'unknown' &&
      !isQuestion &&
      (label.split(/\s+/).length > 4 || !/^\p{Lu}/u.test(label))
    )
      return null
    return { label, kind, lines: [rest + line.slice(2_000)] }
  }
  return readLabelAlone(start, above, below)
}

/** `Your neighborhood`, and below it `Juniper Rise`. */
function readLabelAlone(line: string, above: string, below: string): Field | null {
  const label = line.trim()
  const isAlone = above.trim() === '' && below.trim() !== '' && label.length <= 100
  if (!isAlone || /[.!,;]$/.test(label) || label.split(/\s+/).length > 10) return null
  const kind = kindOfLabel(label, below.trim())
  return kind === 'unknown' ? null : { label, kind, lines: [] }
}

function kindOfLabel(label: string, answer: string): Kind {
  if (ofTicket.test(label)) return 'tool'
  if (topic.test(label)) return 'second'
  // Where something is, or where somebody lives: only a corner or a block is surely the first.
  if (address.test(label))
    return /&|\/|\band\b|\bat\b|\bblock\b/i.test(answer) ? 'place' : 'private'
  const printed = findLabel(label, englishLabels)
  if (printed?.isExact === true && printed.rest === '' && printed.kind !== 'printed')
    return printed.kind
  const { column, why } = guessHeading(label)
  return column === '' ? (why ?? 'unknown') : column
}
