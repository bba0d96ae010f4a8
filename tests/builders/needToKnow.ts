import { freshFolder } from './folders'
import { Sitting } from './sitting'
import type { InformationKind } from '../../shared/restricted/informationKinds'
import type { Disclosure } from '../../shared/restricted/tables'

/* Sittings in which something is need-to-know. */

/** What the participant's note says. */
export const secret = 'Umber kestrel'

/** What a restricted entry says of itself, when a test doesn't care. */
export const needToKnow = {
  author: 'Odile Marsh',
  audience: [],
  reason: 'Care coordination',
  disposeOn: '',
}

/** What an entry says it stands on when it stands on nothing. */
export const onNothing = { releaseId: null, agreement: '', part2: false, kinds: [] }

/** A release with all its elements, for appointments and health. */
export const aSignedRelease = {
  signedOn: '2026-01-05',
  expiresOn: '2027-01-05',
  expiresWith: '',
  revokedOn: '',
  discloser: 'Harbor Light',
  categories: ['Case management', 'LEAD project management'],
  kinds: ['appointments', 'health', 'treatment'] as InformationKind[],
  scope: 'Dates and places',
  purpose: 'Care coordination',
  forProceedings: false,
  part2: true,
}

/** A sitting with a participant in it. */
export interface Table {
  readonly sitting: Sitting
  readonly folder: string
  readonly participantId: string
  readonly releaseId: string
}

/** The sample before its meeting, with a participant who let case management know, and a note. */
export async function atTheDesk(): Promise<Table> {
  const folder = await freshFolder()
  const sitting = await Sitting.at(folder)
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'pane.open', rehearsal: true })
  const fields = { name: '', aliases: [], notForWorkgroup: false }
  const participantId = await sitting.must({ type: 'participant.add', fields })
  await open(sitting, participantId)
  const releaseId = await sitting.must({
    type: 'release.add',
    participantId,
    fields: aSignedRelease,
  })
  await sitting.must({
    type: 'participantNote.add',
    participantId,
    meetingId: null,
    itemId: null,
    fields: { text: secret, ...onRelease(releaseId), ...needToKnow },
  })
  await sitting.must({ type: 'file.close' })
  await sitting.must({ type: 'pane.close' })
  return { sitting, folder, participantId, releaseId }
}

/** The command that opens a file. */
export const openCommand = (participantId: string) => ({
  type: 'file.open' as const,
  participantId,
  itemId: null,
  openedBy: 'Odile Marsh',
})
/** Opens a file, which must work. */
export const open = (sitting: Sitting, participantId: string): Promise<string> =>
  sitting.must(openCommand(participantId))

/** A member's id by name. */
export const member = (sitting: Sitting, name: string): string => {
  const row = sitting.open.record.member.find((one) => one.name === name)
  if (row === undefined) throw new Error(`nobody called ${name}`)
  return row.id
}
/** Who is signed in and not gone. */
export const peopleIds = (sitting: Sitting): string[] =>
  sitting.open.record.attendance.filter((row) => row.timeOut === null).map((row) => row.memberId)

/** Signs somebody in, who agrees unless told otherwise. */
export async function comeIn(sitting: Sitting, name: string, agrees = true): Promise<void> {
  const { meetingId } = sitting
  const memberId = member(sitting, name)
  await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
  if (agrees)
    await sitting.must({
      type: 'acknowledgement.give',
      meetingId,
      memberIds: [memberId],
      how: 'screen',
    })
}

/** Part B with these people, the room looked around, the pane open. */
export async function partB(names: readonly string[]): Promise<Table> {
  const table = await atTheDesk()
  const { sitting } = table
  const { meetingId } = sitting
  for (const id of peopleIds(sitting))
    await sitting.must({ type: 'attendance.toggle', meetingId, memberId: id })
  await sitting.must({ type: 'meeting.start', meetingId })
  for (const name of names) await comeIn(sitting, name)
  await sitting.openProjector()
  await sitting.must({ type: 'meeting.closePartA', meetingId })
  await lookAround(sitting)
  await sitting.must({ type: 'pane.open', rehearsal: true })
  return table
}

/** Says that the list is right. */
export const lookAround = (sitting: Sitting): Promise<string> =>
  sitting.must({ type: 'pane.check', memberIds: peopleIds(sitting) })

/** The disclosure log, newest first, as it is on the disk: whoever is in the room may not look at it. */
export function log(sitting: Sitting): { entries: Disclosure[]; total: number } {
  const rows = sitting.candor.workgroups.current?.notes.rows
  const entries = [...(rows?.disclosure.values() ?? [])].reverse()
  return { entries: entries.sort((a, b) => b.openedAt - a.openedAt), total: entries.length }
}

/** What an entry says it stands on: this release, for an appointment, under part 2. */
export const onRelease = (releaseId: string) => ({
  releaseId,
  agreement: '',
  part2: true,
  kinds: ['appointments'] as InformationKind[],
})
