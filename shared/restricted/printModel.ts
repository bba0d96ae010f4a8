import { rowsWith } from '../kernel/compartment'
import { dateInWords, dayInWords } from '../kernel/formatDate'
import { basisWords, lackWords } from './labels'
import { redisclosureNotice } from './redisclosureNotice'
import { isPart2, releasesOf, releaseState } from './releases'
import { type RestrictedRecord, settingsOf } from './state'
import type { Disclosure, ParticipantNote, RestrictedAction } from './tables'

/**
 * What is printed for those who need to know. Never a public paper: nothing in it may reach one,
 * and its title and file name say nothing but that it is restricted.
 */

/** A heading with a table below it. */
export interface RestrictedSection {
  readonly heading: string
  readonly columns: readonly { readonly heading: string; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** A restricted print: plain data. */
export interface RestrictedPaperModel {
  readonly language: 'en-US'
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly dateInWords: string
  readonly heading: string
  /** For whom it is, and for nobody else. */
  readonly audience: string
  /** Stands on every page: the notice of 42 CFR 2.32 where records under part 2 are in it. */
  readonly notice: string
  readonly sections: readonly RestrictedSection[]
  /** What was left out, in words; empty for nothing. */
  readonly leftOut: string
}

/** What stands on prints without records under part 2. */
export const needToKnowNotice =
  'Need to know. Keep it locked away, don’t copy it, and destroy it when you no longer need it.'

/** What a print is made of besides the notes. */
export interface PrintContext {
  /** The day it is made on, `YYYY-MM-DD`. */
  readonly today: string
  /** The date and time of an instant, in words, on this machine. */
  readonly instantInWords: (instant: number) => string
  /** Whether an entry must not be seen by somebody who is here. */
  readonly withheld: (audience: readonly string[]) => boolean
}

const nothingLeftOut = ''

/**
 * The open actions of everyone who may be brought before the workgroup, by code and due date.
 * Actions about those who may not are counted as left out.
 */
export function actionLog(record: RestrictedRecord, context: PrintContext): RestrictedPaperModel {
  const open = [...record.restrictedAction.values()].filter((row) => row.status === 'open')
  const shown = open.filter((row) => {
    const participant = record.participant.get(row.participantId)
    return participant?.notForWorkgroup === false && !context.withheld(row.audience)
  })
  const codeOf = (row: RestrictedAction): string =>
    record.participant.get(row.participantId)?.code ?? ''
  const rows = shown
    .sort((a, b) => codeOf(a).localeCompare(codeOf(b)) || a.due.localeCompare(b.due))
    .map((row) => [codeOf(row), ...actionCells(row)])
  return {
    ...paperOf(
      record,
      context,
      shown.map((row) => row.participantId),
      shown,
    ),
    heading: 'Action log',
    sections: [
      {
        heading: 'Open actions',
        rows,
        columns: [codeColumn, ...actionColumns],
      },
    ],
    leftOut: leftOutWords(open.length - shown.length),
  }
}

/** The notes and actions of one participant. Throws when the participant is gone. */
export function participantNotes(
  record: RestrictedRecord,
  participantId: string,
  context: PrintContext,
): RestrictedPaperModel {
  const participant = record.participant.get(participantId)
  if (participant === undefined) throw new Error('notes of a participant who is not there')
  const allNotes = rowsWith(record, 'participantNote', 'participantId', participantId)
  const allActions = rowsWith(record, 'restrictedAction', 'participantId', participantId)
  const notes = allNotes.filter((row) => !context.withheld(row.audience))
  const actions = allActions.filter((row) => !context.withheld(row.audience))
  return {
    ...paperOf(record, context, [participantId], [...notes, ...actions]),
    heading: `Notes about ${participant.code}`,
    sections: [
      { heading: 'Notes', columns: noteColumns, rows: notes.map((row) => noteCells(row)) },
      { heading: 'Actions', columns: actionColumns, rows: actions.map(actionCells) },
    ],
    leftOut: leftOutWords(allNotes.length + allActions.length - notes.length - actions.length),
  }
}

/** Who saw what, newest first: of one participant, or of all. Never what it said. */
export function disclosures(
  record: RestrictedRecord,
  participantId: string | null,
  context: PrintContext,
): RestrictedPaperModel {
  const rows = [...record.disclosure.values()]
    .filter((row) => participantId === null || row.participantId === participantId)
    .reverse()
    .sort((a, b) => b.openedAt - a.openedAt)
  return {
    ...paperOf(record, context, [...new Set(rows.map((row) => row.participantId))], []),
    audience: 'For those who look into a disclosure. Not for anyone else.',
    heading: 'Disclosure log',
    sections: [
      {
        heading: 'Files that were opened',
        columns: logColumns,
        rows: rows.map((row) => logCells(row, context)),
      },
    ],
    leftOut: nothingLeftOut,
  }
}

function paperOf(
  record: RestrictedRecord,
  { today }: PrintContext,
  participantIds: readonly string[],
  entries: readonly { readonly audience: readonly string[] }[],
): Omit<RestrictedPaperModel, 'heading' | 'sections' | 'leftOut'> {
  const releases = participantIds.flatMap((id) => releasesOf(record, id))
  const covered = releases
    .filter((release) => releaseState(release, today) === 'holds')
    .flatMap((release) => release.categories)
  // An entry that names nobody is for all that the release covers.
  const meant = entries.flatMap(({ audience }) => (audience.length === 0 ? covered : audience))
  const names = [...new Set(meant)].sort()
  return {
    language: 'en-US',
    date: today,
    dateInWords: dateInWords(today),
    audience:
      names.length === 0
        ? 'Not for anyone but whoever keeps these notes.'
        : `For: ${names.join(', ')}. Not for anyone else.`,
    notice: isPart2(releases)
      ? redisclosureNotice(settingsOf(record).redisclosureNotice).text
      : needToKnowNotice,
  }
}

const leftOutWords = (count: number): string =>
  count === 0
    ? nothingLeftOut
    : `${count} ${count === 1 ? 'entry is' : 'entries are'} not on this document: not for someone here, or not for the workgroup.`

/** Of 100: the widest code (`WWW-WWW`) stands in one piece. */
const codeColumn = { heading: 'Code', share: 14 } as const

const actionColumns = [
  { heading: 'Action', share: 28 },
  { heading: 'Owner', share: 15 },
  { heading: 'By', share: 16 },
  { heading: 'Status', share: 10 },
  { heading: 'Why they need to know', share: 17 },
] as const

const actionCells = ({ wording, owner, due, status, obstacle, reason }: RestrictedAction) => [
  obstacle === '' ? wording : `${wording}\nIn the way: ${obstacle}`,
  owner,
  dayInWords(due),
  status,
  reason,
]

const noteColumns = [
  { heading: 'Note', share: 48 },
  { heading: 'By', share: 16 },
  { heading: 'Why they need to know', share: 20 },
  { heading: 'To be purged', share: 16 },
] as const

const noteCells = ({ text, author, reason, disposeOn }: ParticipantNote): string[] => [
  text,
  author,
  reason,
  dayInWords(disposeOn),
]

const logColumns = [
  codeColumn,
  { heading: 'Opened', share: 26 },
  { heading: 'By', share: 13 },
  { heading: 'On what basis', share: 21 },
  { heading: 'Present', share: 26 },
] as const

/** From when until when; the day is said once where it is the same. */
function fromTo(opened: string, closed: string | null): string {
  if (closed === null) return opened
  const day = opened.slice(0, opened.lastIndexOf(', ') + 2)
  return `${opened} to ${closed.startsWith(day) ? closed.slice(day.length) : closed}`
}

function logCells(row: Disclosure, { instantInWords }: PrintContext): string[] {
  const basis = basisWords[row.basis]
  return [
    row.participantCode,
    fromTo(
      instantInWords(row.openedAt),
      row.closedAt === null ? null : instantInWords(row.closedAt),
    ),
    row.openedBy,
    row.reason === '' ? basis : `${basis}: ${row.reason}`,
    row.present
      .map(({ name, lacks }) =>
        lacks.length === 0 ? name : `${name} (${lacks.map((lack) => lackWords[lack]).join(', ')})`,
      )
      .join('; '),
  ]
}
