import { dayInWords } from '../kernel/formatDate'
import { basisWords, caseStepWords, lackWords, lawfulBasisWords } from './labels'
import type { RowFor } from './fields'
import type { ShownEntry } from './tables'

/* The columns of restricted prints, and what stands in them: of fields that are declared for it alone. */

type Action = RowFor<'restrictedAction', 'print'>
type Note = RowFor<'participantNote', 'print'>
type Decision = RowFor<'caseDecision', 'print'>
type LogLine = RowFor<'disclosure', 'print'>

/** What says which consent something stands on. */
export const scopeHeading = 'Scope of the consent'

/** Of 100: the widest date (`September 30, 2026`) stands in one piece in 24, the widest code (`WWW-WWW`) stands in one piece. */
export const codeColumn = { heading: 'Code', share: 15 } as const

export const actionColumns = [
  { heading: 'Action', share: 42 },
  { heading: 'Owner', share: 20 },
  { heading: 'By', share: 24 },
  { heading: 'Status', share: 14 },
] as const

export const logActionColumns = [
  { heading: 'Action', share: 36 },
  { heading: 'Owner, by when', share: 25 },
  { heading: 'Permitted by', share: 25 },
] as const

export const scopeColumns = [
  codeColumn,
  { heading: 'Release', share: 18 },
  { heading: scopeHeading, share: 68 },
] as const

const actionText = ({ wording, obstacle, reason }: Action): string =>
  [
    wording,
    obstacle === '' ? '' : `In the way: ${obstacle}`,
    reason === '' ? '' : `Why they need to know: ${reason}`,
  ]
    .filter(Boolean)
    .join('\n')

export const actionCells = (row: Action): string[] => [
  actionText(row),
  row.owner,
  dayInWords(row.due),
  row.status,
]

/** An action of a log, which has the open ones alone. */
export const logActionCells = (row: Action): string[] => [
  actionText(row),
  row.due === '' ? row.owner : `${row.owner}\n${dayInWords(row.due)}`,
]

export const noteColumns = [
  { heading: 'Note', share: 37 },
  { heading: 'By', share: 17 },
  { heading: 'Why they need to know', share: 22 },
  { heading: 'To be deleted', share: 24 },
] as const

export const noteCells = ({
  text,
  author,
  reason,
  disposeOn,
}: Pick<Note, 'text' | 'author' | 'reason' | 'disposeOn'>): string[] => [
  text,
  author,
  reason,
  dayInWords(disposeOn),
]

export const decisionColumns = [{ ...noteColumns[0], heading: 'Decision' }, ...noteColumns.slice(1)]

export const decisionCells = ({ wording, ...row }: Decision): string[] =>
  noteCells({ ...row, text: wording })

export const logColumns = [
  codeColumn,
  { heading: 'Opened', share: 22 },
  { heading: 'By', share: 13 },
  { heading: 'What, on what basis', share: 25 },
  { heading: 'Present', share: 26 },
] as const

/** From when until when; the day and the very moment are said once where they are the same. */
function fromTo(opened: string, closed: string): string {
  if (opened === closed) return opened
  const day = opened.slice(0, opened.lastIndexOf(', ') + 2)
  return `${opened} to ${closed.startsWith(day) ? closed.slice(day.length) : closed}`
}

/** What stands for the end of a line while it has none. */
const stillOpen = 'still open'
/** Candor was stopped while something was open: a power cut, say. */
export const endUnknown = 'end not recorded'

/** What a line of the log is said with besides itself. */
interface LineContext {
  readonly instantInWords: (instant: number) => string
  /** What the line tells of is on the screen now. */
  readonly isOpen: boolean
  /** The releases it was told on, in words; empty for none. */
  readonly releases: string
}

export function logCells(
  row: LogLine,
  { instantInWords, isOpen, releases }: LineContext,
): string[] {
  return [
    row.participantCode || 'Concern',
    row.closedAt === null
      ? `${instantInWords(row.openedAt)}\n${isOpen ? stillOpen : endUnknown}`
      : fromTo(instantInWords(row.openedAt), instantInWords(row.closedAt)),
    row.openedBy,
    [basisInWords(row), shownInWords(row, releases)].filter(Boolean).join('\n'),
    row.present.map(personInWords).join('; '),
  ]
}

/** Somebody who was there: of which agency, among which recipients, and what they lacked. */
export function personInWords({
  name,
  organization,
  category,
  lacks,
}: LogLine['present'][number]): string {
  const about = [organization, category, ...lacks.map((lack) => lackWords[lack])]
  const said = about.filter(Boolean).join(', ')
  return said === '' ? name : `${name} (${said})`
}

/** On what basis a file was opened, with what permits it where no consent does. */
export function basisInWords(
  line: Pick<LogLine, 'step' | 'basis' | 'lawfulBasis' | 'reference' | 'reason' | 'printedFor'>,
): string {
  const step = line.step === null ? '' : `Case, step “${caseStepWords[line.step]}”. `
  return `${step}${printInWords(line)}${onWhatBasis(line)}`
}

function printInWords({ printedFor }: Pick<LogLine, 'printedFor'>): string {
  if (printedFor === null) return ''
  return `Print made for ${printedFor === '' ? 'the staff who keep these notes' : printedFor}. `
}

function onWhatBasis({
  basis,
  lawfulBasis,
  reference,
  reason,
}: Pick<LogLine, 'basis' | 'lawfulBasis' | 'reference' | 'reason'>): string {
  if (lawfulBasis === null)
    return reason === '' ? basisWords[basis] : `${basisWords[basis]}: ${reason}`
  const order = reference === '' ? '' : ` ${reference}`
  return `${basisWords[basis]}. ${lawfulBasisWords[lawfulBasis]}${order}: ${reason}`
}

/**
 * How much of a file was shown, of what kind, and under which `releases` it is filed; empty where the log was kept
 * before that was noted.
 */
export function shownInWords(
  { shown, keptBack, printedFor }: Pick<LogLine, 'shown' | 'keptBack' | 'printedFor'>,
  releases: string,
): string {
  const of = (kind: ShownEntry['kind']): number =>
    new Set(shown.filter((one) => one.kind === kind).map(({ id }) => id)).size
  const countThose = (isOne: (one: ShownEntry) => boolean): number =>
    new Set(shown.filter(isOne).map(({ id }) => id)).size
  const part2 = countThose((one) => one.part2)
  const onThis = countThose((one) => one.overridden && one.openedIn === null)
  const onEarlier = countThose((one) => one.overridden && one.openedIn !== null)
  const parts = [
    formatCount(of('note'), 'note'),
    formatCount(of('action'), 'action'),
    formatCount(of('decision'), 'decision'),
    formatCount(of('concern'), 'concern'),
    formatCount(of('reporter'), 'reporter'),
    releases === '' ? '' : `filed under ${releases}`,
    part2 === 0 ? '' : `${part2} under 42 CFR part 2`,
    onThis === 0 ? '' : `${onThis} on this basis`,
    onEarlier === 0 ? '' : `${onEarlier} on a basis logged before`,
  ].filter(Boolean)
  const isPrint = printedFor !== null
  const back = keptBack === 0 ? '' : `${keptBack} ${isPrint ? 'left out' : 'kept back'}`
  const told = parts.length === 0 ? '' : `${isPrint ? 'On it' : 'Shown'}: ${parts.join(', ')}`
  return [told, back].filter(Boolean).join(', ')
}

const formatCount = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
