import { put } from '../../../shared/restricted/state'
import { caseSteps, lawfulBases } from '../../../shared/restricted/tables'
import { entryFields, type Happening, holdPartB, settleIn, wholeRelease } from './happenings'
import type { Life } from './life'

/* What can happen to the cases of a Part B. */

const caseIds = ({ rows, workgroup }: Life): string[] =>
  [...(rows?.meetingCase.values() ?? [])]
    .filter(({ meetingId }) => meetingId === workgroup.meetingId)
    .map(({ id }) => id)

const membersHere = ({ workgroup }: Life): string[] =>
  [...workgroup.record.attendance.values()]
    .filter((row) => row.meetingId === workgroup.meetingId && row.timeOut === null)
    .map(({ memberId }) => memberId)

const addCase: Happening = async (life) => {
  const { meetingId } = life.workgroup
  if (meetingId === null) return
  const participantId = life.pick(life.participants)
  const fields = { minutes: 12, broughtBy: 'Noor Haddad' }
  await life.do({ type: 'meetingCase.add', meetingId, participantId, fields })
}

const step = async (
  life: Life,
  caseId: string,
  taken: (typeof caseSteps)[number],
): Promise<void> => {
  const onBasis = {
    lawfulBasis: life.pick(lawfulBases),
    reference: life.pick(['', 'No. 26-1147']),
    reason: life.pick(['', 'An emergency']),
  }
  await life.do({
    type: 'case.step',
    caseId,
    step: taken,
    itemId: null,
    openedBy: 'Odile Marsh',
    onBasis: life.random() < 0.15 ? onBasis : null,
  })
}

const takeStep: Happening = async (life) => {
  const ids = caseIds(life)
  if (ids.length > 0) await step(life, life.pick(ids), life.pick(caseSteps))
}

/** Most of those here count among recipients whom a release of theirs names. */
async function coverMost(life: Life, participantId: string): Promise<void> {
  if (life.rows === null) return
  const stamps = { createdAt: life.seat.now, updatedAt: life.seat.now }
  const id = `whole-${participantId}`
  await life.workgroup.notes.change([
    put('release', { ...wholeRelease, id, participantId, ...stamps }),
  ])
  for (const memberId of membersHere(life))
    if (life.random() < 0.8)
      await life.do({
        type: 'member.edit',
        id: memberId,
        fields: { recipientCategory: life.pick(wholeRelease.categories) },
      })
}

/** The participant of a case takes back every release; what is open then is judged. */
async function revokeAll(life: Life, caseId: string): Promise<void> {
  const participantId = life.rows?.meetingCase.get(caseId)?.participantId
  const releases = [...(life.rows?.release.values() ?? [])].filter(
    (row) => row.participantId === participantId,
  )
  const revokedOn = life.today
  for (const { id } of releases) await life.do({ type: 'release.edit', id, fields: { revokedOn } })
}

/** Takes a case through its steps, as a facilitator would who has who must be out step out. */
const takeCase: Happening = async (life) => {
  await holdPartB(life)
  await addCase(life)
  const caseId = caseIds(life).at(-1)
  const { meetingId } = life.workgroup
  if (caseId === undefined || meetingId === null) return
  await coverMost(life, life.rows?.meetingCase.get(caseId)?.participantId ?? '')
  await settleIn(life)
  await step(life, caseId, 'without names')
  const line = life.told?.cases.find(({ id }) => id === caseId)
  for (const { memberId, outFrom, leftAt } of line?.people ?? [])
    if (outFrom !== null && outFrom !== 'acting' && leftAt === null && life.random() < 0.9)
      await life.do({ type: 'attendance.toggle', meetingId, memberId })
  await step(life, caseId, 'named')
  if (life.random() < 0.2) await revokeAll(life, caseId)
  if (life.random() < 0.5) return
  const acting = life.random() < 0.7 ? membersHere(life) : life.some(membersHere(life))
  await life.do({ type: 'meetingCase.edit', id: caseId, fields: { acting } })
  await step(life, caseId, 'acting')
}

const addDecision: Happening = (life) =>
  life.do({
    type: 'caseDecision.add',
    participantId: life.pick(life.participants),
    meetingId: life.workgroup.meetingId,
    itemId: null,
    fields: { wording: 'Hold the bed', ...entryFields(life) },
  })

/** Each as likely as the others. */
export const caseHappenings: readonly Happening[] = [
  addCase,
  takeCase,
  takeCase,
  takeStep,
  takeStep,
  addDecision,
  async (life) => {
    const ids = caseIds(life)
    if (ids.length > 0 && life.random() < 0.5)
      await life.do({
        type: 'meetingCase.edit',
        id: life.pick(ids),
        fields: { acting: life.some(membersHere(life)) },
      })
  },
  async (life) => {
    const ids = caseIds(life)
    if (ids.length > 0 && life.random() < 0.3)
      await life.do({ type: 'meetingCase.remove', id: life.pick(ids) })
  },
]
