import { casesOf, followUpsFor, followUpsToAdd, judgeCase } from '../../shared/restricted/cases'
import { peopleGone } from '../../shared/restricted/clearance'
import type { CaseLine } from '../../shared/restricted/contract'
import { peopleIn, type Room } from '../../shared/restricted/room'
import type { RestrictedRecord } from '../../shared/restricted/state'
import type { Disclosure, MeetingCase } from '../../shared/restricted/tables'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/* The list of cases as the private pane shows it: codes, who must be out, and how long each took. */

interface Cases {
  readonly cases: CaseLine[]
  readonly followUpsToAdd: number
}

/** The open meeting's cases; none while nothing about a person is shown. `open`: the line of what is open. */
export function caseLines(
  rows: RestrictedRecord,
  workgroup: OpenWorkgroup,
  room: Room,
  today: string,
  open: Disclosure | null,
): Cases {
  const { meetingId } = workgroup
  if (room.kind === 'not now' || meetingId === null) return { cases: [], followUpsToAdd: 0 }
  const cases = casesOf(rows, meetingId).map(({ place: _place, ...row }) => ({
    ...row,
    code: rows.participant.get(row.participantId)?.code ?? '',
    followUps: followUpsFor(rows, row.participantId, meetingId),
    ...timesOf(rows, row, open),
    people: peopleFor(rows, workgroup, meetingId, row, today),
  }))
  return { cases, followUpsToAdd: followUpsToAdd(rows, meetingId).length }
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
  today: string,
): CaseLine['people'] {
  const gone = peopleGone(workgroup.record, meetingId)
  const left = new Map(gone.map(({ memberId, leftAt }) => [memberId, leftAt]))
  const all = [...peopleIn(workgroup), ...gone]
  return judgeCase(rows, row, all, today).map((person) => ({
    ...person,
    why: [...person.why],
    leftAt: left.get(person.memberId) ?? null,
  }))
}
