import { findConcernNow } from '../../shared/concerns/mergedConcern'
import { rowsWith } from '../../shared/kernel/compartment'
import { fieldsFor } from '../../shared/kernel/fieldUses'
import { lacksInRoom, outsideAudience, type PersonHere } from '../../shared/restricted/clearance'
import type {
  OpenFile,
  PaneSnapshot,
  ParticipantLine,
  RestrictedSnapshot,
} from '../../shared/restricted/contract'
import { restrictedFields } from '../../shared/restricted/fields'
import {
  isOverridden,
  type JudgedEntry,
  findLineOfBasis,
} from '../../shared/restricted/openEntries'
import { basisTold } from '../../shared/restricted/lawfulBasis'
import { releaseNumber, releasesOf, standing } from '../../shared/restricted/releases'
import { releaseVersion } from '../../shared/restricted/releaseVersions'
import { isAlone, readersOf, roomOf } from '../../shared/restricted/room'
import { holdOf } from '../../shared/restricted/retention'
import { type RestrictedRecord, settingsOf } from '../../shared/restricted/state'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { caseLines } from './caseLines'
import { type ConcernsShown, listHere } from './concernsShown'
import type { Pane } from './notesPane'
import { asContract, lackNow } from './disclosureLines'
import type { FileNow, ParticipantFiles } from './participantFiles'

/* What the private pane shows. Built anew for every snapshot, so that what covers it takes effect at once. */

/** How the pane stands towards the room; nothing private. */
export function paneSnapshot(pane: Pane, workgroup: OpenWorkgroup | null): PaneSnapshot {
  return {
    open: pane.open,
    mustCheck: pane.mustCheck(workgroup),
    checked: workgroup !== null && pane.isChecked(workgroup),
    newSince: workgroup === null ? [] : pane.newSince(workgroup),
    panic: pane.panic,
    captureOffered: pane.captureOffered,
  }
}

/** What says how much of the notes may be shown. */
interface Shown {
  readonly files: ParticipantFiles
  readonly concerns: ConcernsShown
}

/** The pane's content; null while it is closed, covered or locked. */
export function restrictedSnapshot(
  { files, concerns }: Shown,
  workgroup: OpenWorkgroup | null,
  today: string,
): RestrictedSnapshot | null {
  const rows = workgroup?.notes.rows
  if (workgroup == null || rows == null || !files.pane.showing(workgroup)) return null
  const { meetingId } = workgroup
  const closed = personClosed(files.pane, workgroup)
  const participants = participantLines(rows, meetingId, today)
  return {
    notes: rowsWith(rows, 'restrictedNote', 'meetingId', meetingId),
    settings: settingsOf(rows),
    participants: closed === '' ? participants : participants.map(codeAlone),
    ...caseLines(rows, workgroup, roomOf(workgroup, files.pane.isChecked(workgroup)), files),
    personClosed: closed,
    concerns: concernsFor(rows, workgroup, { pane: files.pane, concerns }),
    reporters: reportersFor(rows, workgroup, { pane: files.pane, concerns }),
    file: openFile(files.now(workgroup), rows, today),
    hold: holdOf(rows) ?? null,
  }
}

function participantLines(
  rows: RestrictedRecord,
  meetingId: string | null,
  today: string,
): ParticipantLine[] {
  const spokenOf = new Map<string, number>()
  for (const table of ['participantNote', 'restrictedAction', 'caseDecision'] as const)
    for (const row of rowsWith(rows, table, 'meetingId', meetingId))
      spokenOf.set(row.participantId, (spokenOf.get(row.participantId) ?? 0) + 1)
  return [...rows.participant.values()]
    .map(({ id, code, notForWorkgroup }) => ({
      id,
      code,
      notForWorkgroup,
      standing: standing(releasesOf(rows, id), today),
      entries: spokenOf.get(id) ?? 0,
    }))
    .sort((a, b) => b.entries - a.entries || a.code.localeCompare(b.code))
}

/** A participant by code and nothing else: how a release stands, and who was spoken of, is about a person. */
const codeAlone = ({ id, code }: ParticipantLine): ParticipantLine => ({
  id,
  code,
  notForWorkgroup: false,
  standing: null,
  entries: 0,
})

/** Why nothing about a person is shown now; empty when it is. */
function personClosed(pane: Pane, workgroup: OpenWorkgroup): string {
  const room = roomOf(workgroup, pane.isChecked(workgroup))
  return room.kind === 'not now' ? room.why : ''
}

/** What is told of an entry without its words. */
interface Told {
  readonly isClosed: boolean
  readonly readers: readonly PersonHere[]
}

const describeReaders = (pane: Pane, workgroup: OpenWorkgroup): Told => ({
  isClosed: personClosed(pane, workgroup) !== '',
  readers: isAlone(workgroup) ? [] : readersOf(workgroup),
})

/**
 * An entry, without its words when it isn't meant for somebody who reads along, or they haven't
 * agreed or aren't known to be alone; whom, by name.
 */
function forReaders<R extends { readonly audience: readonly string[] }>(
  row: R,
  words: readonly (keyof R)[],
  { isClosed, readers }: Told,
): R & { withheldFrom: string[] } {
  const lacking = readers.filter((person) => lacksInRoom(person).length > 0)
  const withheldFrom = [
    ...new Set([...outsideAudience(row.audience, readers), ...lacking.map(({ name }) => name)]),
  ]
  const blank =
    withheldFrom.length === 0 && !isClosed ? [] : words.map((field) => [field, ''] as const)
  return { ...row, ...Object.fromEntries(blank), withheldFrom }
}

function concernsFor(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
  { pane, concerns }: { readonly pane: Pane; readonly concerns: ConcernsShown },
): RestrictedSnapshot['concerns'] {
  const told = describeReaders(pane, workgroup)
  const logged = concerns.logged(workgroup)
  const words = fieldsFor(restrictedFields.restrictedConcern, 'withheld')
  return listHere(rows, 'restrictedConcern', workgroup).map((row) =>
    forLogged(row, words, told, logged),
  )
}

/** An entry as `forReaders` has it, and without its words, too, while the log doesn't tell of it. */
function forLogged<R extends { readonly id: string; readonly audience: readonly string[] }>(
  row: R,
  words: readonly (keyof R)[],
  told: Told,
  logged: ReadonlySet<string> | null,
): R & { withheldFrom: string[]; isShown: boolean } {
  const isClosed = told.isClosed || logged?.has(row.id) === false
  const shown = forReaders(row, words, { ...told, isClosed })
  return { ...shown, isShown: !isClosed && shown.withheldFrom.length === 0 }
}

function reportersFor(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
  { pane, concerns }: Pick<Shown, 'concerns'> & { readonly pane: Pane },
): RestrictedSnapshot['reporters'] {
  const told = describeReaders(pane, workgroup)
  const logged = concerns.logged(workgroup)
  return listHere(rows, 'concernReporter', workgroup)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const raised = findConcernNow(workgroup.record, row.concernId)
      const concern = raised === undefined ? null : { id: raised.id, wording: raised.wording }
      const words = fieldsFor(restrictedFields.concernReporter, 'withheld')
      return { ...forLogged(row, words, told, logged), concern }
    })
}

function openFile(file: FileNow | null, rows: RestrictedRecord, today: string): OpenFile | null {
  if (file === null) return null
  const { participant, disclosure, releases, isNameShown, visible, closed } = file
  const all = releasesOf(rows, participant.id)
  const state = (entry: JudgedEntry) => {
    const overridden = isOverridden(disclosure.shown, entry) && !entry.clearance.clear
    const basis = overridden ? findLineOfBasis(rows.disclosure, disclosure, entry) : undefined
    const openedOn = basis === undefined ? null : basisTold(basis)
    return { lack: lackNow(entry, today), overridden, openedOn }
  }
  const isShown = new Map(visible.map((entry) => [entry.row.id, state(entry)]))
  return {
    participant: isNameShown ? participant : { ...participant, name: '', aliases: [] },
    isNameShown,
    releases: releases.map((row) => ({
      ...row,
      number: releaseNumber(all, row.id),
      version: releaseVersion(rows, row.id),
    })),
    moreReleases: all.length - releases.length,
    notes: rowsWith(rows, 'participantNote', 'participantId', participant.id).flatMap((row) => {
      const of = isShown.get(row.id)
      return of === undefined ? [] : [{ ...row, ...of }]
    }),
    actions: rowsWith(rows, 'restrictedAction', 'participantId', participant.id).flatMap((row) => {
      const of = isShown.get(row.id)
      return of === undefined ? [] : [{ ...row, ...of }]
    }),
    decisions: rowsWith(rows, 'caseDecision', 'participantId', participant.id).flatMap((row) => {
      const of = isShown.get(row.id)
      return of === undefined ? [] : [{ ...row, ...of }]
    }),
    keptBack: asContract(
      closed.filter(({ clearance }) => !clearance.clear),
      today,
    ),
    mayOpen: closed.filter(({ clearance }) => clearance.clear).length,
    disclosureId: disclosure.id,
    basis: disclosure.basis,
  }
}
