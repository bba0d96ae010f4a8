import { casesOf, followUpsFor, followUpsToAdd, judgeCase } from '../../shared/restricted/cases'
import { peopleGone } from '../../shared/restricted/clearance'
import type { CaseLine } from '../../shared/restricted/contract'
import { basisTold } from '../../shared/restricted/lawfulBasis'
import { peopleIn, type Room } from '../../shared/restricted/room'
import type { RestrictedRecord } from '../../shared/restricted/state'
import type { Disclosure, MeetingCase } from '../../shared/restricted/tables'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import type { ParticipantFiles } from './participantFiles'

/* The list of cases as the private pane shows it: codes, who must be out, and how long each took. */

interface Cases {
  readonly cases: CaseLine[]
  readonly followUpsToAdd: number
}

/** The open meeting's cases; none while nothing about a person is shown. */
export function caseLines(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
  room: Room,
  files: ParticipantFiles,
): Cases {
  const { meetingId } = workgroup
  const open = files.openLine(workgroup)
  if (room.kind === 'not now' || meetingId === null) return { cases: [], followUpsToAdd: 0 }
  const cases = casesOf(rows, meetingId).map(({ place: _place, ...row }) => ({
    ...row,
    code: rows.participant.get(row.participantId)?.code ?? '',
    followUps: followUpsFor(rows, row.participantId, meetingId),
    ...timesOf(rows, row, open),
    namedOn: tellNamedOn(files, workgroup, row),
    ended: tellEnded(files, rows, row),
    people: peopleFor(rows, workgroup, meetingId, row, files),
  }))
  return { cases, followUpsToAdd: followUpsToAdd(rows, meetingId).length }
}

function tellNamedOn(
  files: ParticipantFiles,
  workgroup: OpenWorkgroup,
  { participantId }: Pick<MeetingCase, 'participantId'>,
): CaseLine['namedOn'] {
  const named = files.namedOn(workgroup, participantId)
  if (named === null) return null
  const people = [...named.people].flatMap((id) => workgroup.record.member.get(id)?.name ?? [])
  const { lawfulBasis, reference } = named.basis
  return { lawfulBasis, reference, people }
}

function tellEnded(
  { pane }: ParticipantFiles,
  rows: RestrictedRecord,
  { participantId, meetingId }: Pick<MeetingCase, 'participantId' | 'meetingId'>,
): CaseLine['ended'] {
  const line = rows.disclosure.get(pane.endedLine ?? '')
  return line?.participantId === participantId && line.meetingId === meetingId
    ? { basis: basisTold(line) }
    : null
}

function timesOf(
  rows: RestrictedRecord,
  { participantId, meetingId }: Pick<MeetingCase, 'participantId' | 'meetingId'>,
  open: Disclosure | null,
): Pick<CaseLine, 'openAt' | 'openSince' | 'usedMs'> {
  const isOf = (line: Disclosure): boolean =>
    line.participantId === participantId && line.meetingId === meetingId && line.step !== null
  const own = open !== null && isOf(open) ? open : null
  const closed = [...rows.disclosure.values()].filter((line) => isOf(line) && line.id !== own?.id)
  const usedMs = closed.reduce(
    (sum, { openedAt, closedAt }) => sum + Math.max(0, (closedAt ?? openedAt) - openedAt),
    0,
  )
  return { openAt: own?.step ?? null, openSince: own?.openedAt ?? null, usedMs }
}

function peopleFor(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
  meetingId: string,
  row: Pick<MeetingCase, 'participantId' | 'acting'>,
  files: ParticipantFiles,
): CaseLine['people'] {
  const gone = peopleGone(workgroup.record, meetingId)
  const left = new Map(gone.map(({ memberId, leftAt }) => [memberId, leftAt]))
  const all = [...peopleIn(workgroup), ...gone]
  const line = files.openLine(workgroup)
  const shown = line?.participantId === row.participantId ? line.shown : []
  const opened = new Set(shown.flatMap(({ id, overridden }) => (overridden ? [id] : [])))
  return judgeCase(rows, row, all, files.today, opened).map((person) => ({
    ...person,
    why: [...person.why],
    leftAt: left.get(person.memberId) ?? null,
  }))
}
