import { rowsWith } from '../kernel/compartment'
import { dateInWords } from '../kernel/formatDate'
import { lackOfEntry } from './clearance'
import {
  recipientsInWords,
  releasesInWords,
  scopeInWords,
  type StandsOn,
  standsOn,
} from './consentText'
import {
  actionCells,
  actionColumns,
  codeColumn,
  decisionCells,
  decisionColumns,
  logActionCells,
  logActionColumns,
  logCells,
  logColumns,
  noteCells,
  noteColumns,
  scopeColumns,
  scopeHeading,
} from './printRows'
import { redisclosureNotice } from './redisclosureNotice'
import { releasesOf } from './releases'
import { versionStoodOn } from './releaseVersions'
import { defaultSettings } from './state'
import type { PrintEntry, PrintRecord, PrintRows } from './printRecord'
import type { ShownEntry } from './tables'

/*
 * What is printed for those who need to know. Never a public document: nothing in it may reach one,
 * and its title and file name say nothing but that it is restricted.
 */

/** A heading with a table below it. */
export interface RestrictedSection {
  readonly heading: string
  /** What goes for everything below: for whom it is, and the scope of the consent it stands on. */
  readonly explained: readonly string[]
  readonly columns: readonly { readonly heading: string; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** A restricted print: plain data. */
export interface RestrictedPrintModel {
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
  /** The one category of recipients it is for; null for the copy of whoever keeps these notes. */
  readonly audience: string | null
  /** Whether an entry is shown, to whoever is here. */
  readonly isShown: (entryId: string) => boolean
  /** The log's line of what is on the screen now; null for none. */
  readonly openLine: string | null
}

const nothingLeftOut = ''

/** Entries that stand on the same and are for the same: they are printed together. */
interface Group<R extends PrintEntry> {
  readonly stands: StandsOn
  readonly rows: readonly R[]
}

/** The entries a print may have: those that are shown, and of them those its recipients may have. */
function printable<R extends PrintEntry>(
  record: PrintRecord,
  rows: readonly R[],
  { audience, isShown, today }: PrintContext,
): R[] {
  return rows.filter(
    (row) =>
      isShown(row.id) &&
      (audience === null || standsOn(record, row, today).recipients.includes(audience)),
  )
}

function groupRows<R extends PrintEntry>(
  record: PrintRecord,
  rows: readonly R[],
  today: string,
): Group<R>[] {
  const groups = new Map<string, { stands: StandsOn; rows: R[] }>()
  for (const row of rows) {
    const stands = standsOn(record, row, today)
    const key = JSON.stringify([row.participantId, row.releaseId, stands.name, stands.recipients])
    const group = groups.get(key) ?? { stands, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/**
 * The open actions of everyone who may be brought before the workgroup, by code and due date, each
 * with what it stands on and for whom it is. Actions about those who may not are counted as left out.
 */
export function actionLog(record: PrintRecord, context: PrintContext): RestrictedPrintModel {
  const open = openActions(record)
  const shown = loggedActions(record, context)
  const codeOf = (row: PrintRows['restrictedAction']): string =>
    record.participant.get(row.participantId)?.code ?? ''
  const inOrder = shown.sort(
    (a, b) => codeOf(a).localeCompare(codeOf(b)) || a.due.localeCompare(b.due),
  )
  return {
    ...printOf(record, context, shown),
    heading: 'Action log',
    sections: [
      {
        heading: 'Open actions',
        explained: [],
        rows: inOrder.map((row) => [
          codeOf(row),
          ...logActionCells(row),
          standingCell(record, row, context),
        ]),
        columns: [codeColumn, ...logActionColumns],
      },
      ...scopes(record, inOrder, context),
    ],
    leftOut: leftOutWords(open.length - shown.length),
  }
}

const openActions = (record: PrintRecord): PrintRows['restrictedAction'][] =>
  [...record.restrictedAction.values()].filter((row) => row.status === 'open')

const loggedActions = (
  record: PrintRecord,
  context: PrintContext,
): PrintRows['restrictedAction'][] =>
  printable(record, openActions(record), context).filter(
    (row) => record.participant.get(row.participantId)?.notForWorkgroup === false,
  )

/** What a print has of one participant, and how much it leaves out of what it is about. */
export interface Printed {
  readonly participantId: string
  readonly entries: readonly {
    readonly kind: ShownEntry['kind']
    readonly row: PrintEntry
    readonly releaseVersion: number | null
  }[]
  readonly leftOut: number
}

/** What the log of actions has, by participant: whose actions are all left out isn't on it. */
export function printedActions(record: PrintRecord, context: PrintContext): Printed[] {
  const rows = loggedActions(record, context)
  const open = openActions(record)
  return [...new Set(rows.map(({ participantId }) => participantId))].map((participantId) => {
    const own = rows.filter((row) => row.participantId === participantId)
    const all = open.filter((row) => row.participantId === participantId)
    const entries = own.map((row) => ({
      kind: 'action' as const,
      row,
      releaseVersion: versionStoodOn(record, row),
    }))
    return { participantId, entries, leftOut: all.length - own.length }
  })
}

/** What the print of a participant's notes has. */
export function printedNotes(
  record: PrintRecord,
  participantId: string,
  context: PrintContext,
): Printed {
  const tables = [
    ['note', 'participantNote'],
    ['decision', 'caseDecision'],
    ['action', 'restrictedAction'],
  ] as const
  const all = tables.flatMap(([kind, table]) =>
    rowsWith(record, table, 'participantId', participantId).map((row) => ({
      kind,
      row,
      releaseVersion: versionStoodOn(record, row),
    })),
  )
  const entries = all.filter(({ row }) => printable(record, [row], context).length > 0)
  return { participantId, entries, leftOut: all.length - entries.length }
}

const standingCell = (
  record: PrintRecord,
  row: PrintEntry,
  { today, audience }: PrintContext,
): string => {
  const { name, recipients, release } = standsOn(record, row, today)
  const whom = audience === null ? recipients : [audience]
  return `${name}\n${recipientsInWords(recipients.length === 0 ? [] : whom, lackOfEntry(row, release, today))}`
}

/** The scope of each consent that something printed stands on. */
function scopes(
  record: PrintRecord,
  rows: readonly PrintEntry[],
  { today }: PrintContext,
): RestrictedSection[] {
  const told = new Map<string, string[]>()
  for (const row of rows) {
    const { name, release } = standsOn(record, row, today)
    if (release === undefined) continue
    const code = record.participant.get(row.participantId)?.code ?? ''
    told.set(release.id, [code, name, scopeInWords(release, today)])
  }
  return told.size === 0
    ? []
    : [
        {
          heading: 'What the releases cover',
          explained: [],
          columns: scopeColumns,
          rows: [...told.values()],
        },
      ]
}

/**
 * The notes and actions of one participant, by what they stand on: each part says for whom it is and
 * what its consent covers. Throws when the participant is gone.
 */
export function participantNotes(
  record: PrintRecord,
  participantId: string,
  context: PrintContext,
): RestrictedPrintModel {
  const participant = record.participant.get(participantId)
  if (participant === undefined) throw new Error('notes of a participant who is not there')
  const allNotes = rowsWith(record, 'participantNote', 'participantId', participantId)
  const allActions = rowsWith(record, 'restrictedAction', 'participantId', participantId)
  const allDecisions = rowsWith(record, 'caseDecision', 'participantId', participantId)
  const notes = printable(record, allNotes, context)
  const actions = printable(record, allActions, context)
  const decisions = printable(record, allDecisions, context)
  const all = [...allNotes, ...allDecisions, ...allActions]
  const printed = [...notes, ...decisions, ...actions]
  const { today } = context
  const sections = [
    ...groupRows(record, notes, today).map(({ stands, rows }) => ({
      heading: `Notes: ${stands.name}`,
      explained: explain(stands, rows, context),
      columns: noteColumns,
      rows: rows.map(noteCells),
    })),
    ...groupRows(record, decisions, today).map(({ stands, rows }) => ({
      heading: `Decisions: ${stands.name}`,
      explained: explain(stands, rows, context),
      columns: decisionColumns,
      rows: rows.map(decisionCells),
    })),
    ...groupRows(record, actions, today).map(({ stands, rows }) => ({
      heading: `Actions: ${stands.name}`,
      explained: explain(stands, rows, context),
      columns: actionColumns,
      rows: rows.map(actionCells),
    })),
  ]
  const empty = { heading: 'Notes', explained: [], columns: noteColumns, rows: [] }
  return {
    ...printOf(record, context, printed),
    heading: `Notes about ${participant.code}`,
    sections: sections.length === 0 ? [empty] : sections,
    leftOut: leftOutWords(all.length - printed.length),
  }
}

function explain(
  { recipients, release }: StandsOn,
  [first]: readonly PrintEntry[],
  { today, audience }: PrintContext,
): string[] {
  const lack = first === undefined ? null : lackOfEntry(first, release, today)
  const whom = audience === null || recipients.length === 0 ? recipients : [audience]
  const scope = release === undefined ? [] : [`${scopeHeading}: ${scopeInWords(release, today)}`]
  return [`${recipientsInWords(whom, lack)}.`, ...scope]
}

/** Who saw what, newest first: of one participant, or of all. Never what it said. */
export function disclosures(
  record: PrintRecord,
  participantId: string | null,
  context: PrintContext,
): RestrictedPrintModel {
  const rows = [...record.disclosure.values()]
    .filter((row) => participantId === null || row.participantId === participantId)
    .reverse()
    .sort((a, b) => b.openedAt - a.openedAt)
  const isPart2 = rows.some(
    (row) =>
      row.shown.some(({ part2 }) => part2) ||
      releasesOf(record, row.participantId).some(({ part2 }) => part2),
  )
  return {
    ...printOf(record, context, []),
    notice: noticeOf(record, isPart2),
    audience: 'For those who review a disclosure. Not for anyone else.',
    heading: 'Disclosure log',
    sections: [
      {
        heading: 'Files that were opened',
        explained: [],
        columns: logColumns,
        rows: rows.map((row) =>
          logCells(row, {
            instantInWords: context.instantInWords,
            isOpen: row.id === context.openLine,
            releases: releasesInWords(record, row.shown),
          }),
        ),
      },
    ],
    leftOut: nothingLeftOut,
  }
}

function printOf(
  record: PrintRecord,
  { today, audience }: PrintContext,
  entries: readonly PrintEntry[],
): Omit<RestrictedPrintModel, 'heading' | 'sections' | 'leftOut'> {
  const isPart2 = entries.some(
    (row) => row.part2 || record.release.get(row.releaseId ?? '')?.part2 === true,
  )
  return {
    language: 'en-US',
    date: today,
    dateInWords: dateInWords(today),
    audience:
      audience === null
        ? 'For the staff who keep these notes. Not for anyone else.'
        : `For: ${audience}. Not for anyone else.`,
    notice: noticeOf(record, isPart2),
  }
}

const noticeOf = (record: PrintRecord, isPart2: boolean): string =>
  isPart2
    ? redisclosureNotice(
        (record.restrictedSettings.get('settings') ?? defaultSettings).redisclosureNotice,
      ).text
    : needToKnowNotice

const leftOutWords = (count: number): string =>
  count === 0
    ? nothingLeftOut
    : `${count} ${count === 1 ? 'entry is' : 'entries are'} not on this document: not for whom it is made, not for someone here, or not for the workgroup.`
