import { raisedNow } from '../../shared/concerns/mergedConcern'
import { rowsWith } from '../../shared/kernel/compartment'
import { outsideAudience, type PersonHere } from '../../shared/restricted/clearance'
import type {
  OpenFile,
  PaneSnapshot,
  ParticipantLine,
  RestrictedSnapshot,
} from '../../shared/restricted/contract'
import { releasesOf, standing } from '../../shared/restricted/releases'
import { holdOf } from '../../shared/restricted/retention'
import { type RestrictedRecord, settingsOf } from '../../shared/restricted/state'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { readersOf } from './attendeesInRoom'
import type { Pane } from './notesPane'
import type { ParticipantFiles } from './participantFiles'

/** What the private pane shows. Built anew for every snapshot, so that what covers it takes effect at once. */

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

/** The pane's content; null while it is closed, covered or locked. */
export function restrictedSnapshot(
  files: ParticipantFiles,
  workgroup: OpenWorkgroup | null,
  today: string,
): RestrictedSnapshot | null {
  const rows = workgroup?.notes.rows
  if (workgroup == null || rows == null || !files.pane.showing(workgroup)) return null
  const { meetingId } = workgroup
  return {
    notes: rowsWith(rows, 'restrictedNote', 'meetingId', meetingId),
    settings: settingsOf(rows),
    participants: participantLines(rows, meetingId, today),
    concerns: concernsFor(rows, workgroup),
    reporters: reportersFor(rows, workgroup),
    file: files.isStillOpen(workgroup) ? openFile(files.pane, rows, workgroup) : null,
    hold: holdOf(rows) ?? null,
  }
}

function participantLines(
  rows: RestrictedRecord,
  meetingId: string | null,
  today: string,
): ParticipantLine[] {
  const spokenOf = new Map<string, number>()
  for (const table of ['participantNote', 'restrictedAction'] as const)
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

/** An entry, without its words when it isn't meant for somebody who reads along; whom, by name. */
function forReaders<R extends { readonly audience: readonly string[] }>(
  row: R,
  words: readonly (keyof R)[],
  readers: readonly PersonHere[],
): R & { withheldFrom: string[] } {
  const withheldFrom = outsideAudience(row.audience, readers)
  const blank = withheldFrom.length === 0 ? [] : words.map((field) => [field, ''] as const)
  return { ...row, ...Object.fromEntries(blank), withheldFrom }
}

function concernsFor(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
): RestrictedSnapshot['concerns'] {
  const readers = readersOf(workgroup)
  const all =
    workgroup.meetingId === null
      ? [...rows.restrictedConcern.values()]
      : rowsWith(rows, 'restrictedConcern', 'meetingId', workgroup.meetingId)
  return all.map((row) => forReaders(row, ['person', 'wording', 'reason'], readers))
}

function reportersFor(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
): RestrictedSnapshot['reporters'] {
  const { meetingId, record } = workgroup
  const readers = readersOf(workgroup)
  const all =
    meetingId === null
      ? [...rows.concernReporter.values()]
      : rowsWith(rows, 'concernReporter', 'meetingId', meetingId)
  return all
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const raised = raisedNow(record, row.concernId)
      const concern = raised === undefined ? null : { id: raised.id, wording: raised.wording }
      return { ...forReaders(row, ['name', 'contact', 'reason'], readers), concern }
    })
}

function openFile(pane: Pane, rows: RestrictedRecord, workgroup: OpenWorkgroup): OpenFile | null {
  const participant = rows.participant.get(pane.openFile?.participantId ?? '')
  const disclosure = rows.disclosure.get(pane.openFile?.disclosureId ?? '')
  if (participant === undefined || disclosure === undefined) return null
  const readers = readersOf(workgroup)
  const { id } = participant
  return {
    participant,
    releases: releasesOf(rows, id),
    notes: rowsWith(rows, 'participantNote', 'participantId', id).map((row) =>
      forReaders(row, ['text', 'reason'], readers),
    ),
    actions: rowsWith(rows, 'restrictedAction', 'participantId', id).map((row) =>
      forReaders(row, ['wording', 'obstacle', 'reason'], readers),
    ),
    disclosureId: disclosure.id,
    basis: disclosure.basis,
  }
}
