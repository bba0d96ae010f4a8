import { informationKinds } from '../../../shared/restricted/informationKinds'
import { put } from '../../../shared/restricted/state'
import { lawfulBases } from '../../../shared/restricted/tables'
import type { Life } from './life'

/** Something that can happen to a workgroup; what doesn't fit at the moment is refused, and that is all. */
export type Happening = (life: Life) => Promise<unknown>

const categories = ['Case management', 'Police', 'LEAD project management'] as const
/** Few, so that scopes often fit. */
const kinds = informationKinds.filter((kind) => ['health', 'housing', 'treatment'].includes(kind))

const meetingIds = ({ workgroup }: Life): string[] => [...workgroup.record.meeting.keys()]
const memberIds = ({ workgroup }: Life): string[] => [...workgroup.record.member.keys()].slice(0, 5)
const meetingOf = (life: Life): string => life.workgroup.meetingId ?? life.pick(meetingIds(life))

/** Most are in effect, and the rest fail in one way or another. */
const releaseFields = (life: Life) => ({
  signedOn: life.random() < 0.8 ? '2026-01-05' : life.day(),
  expiresOn: life.random() < 0.7 ? '' : life.day(),
  expiresWith: life.pick(['', 'Leaving LEAD', 'Leaving LEAD']),
  revokedOn: life.random() < 0.15 ? life.day() : '',
  discloser: life.random() < 0.1 ? '' : 'Harbor Light',
  categories: life.random() < 0.6 ? [...categories] : life.some(categories),
  kinds: life.random() < 0.5 ? kinds : life.some(kinds),
  scope: 'Dates alone',
  purpose: 'Care coordination',
  forProceedings: life.random() < 0.1,
  part2: life.random() < 0.7,
})

export const entryFields = (life: Life) => {
  const releases = [...(life.rows?.release.keys() ?? [])]
  const on = releases.length > 0 && life.random() < 0.8 ? life.pick(releases) : null
  const about = life.some(kinds)
  return {
    releaseId: on,
    agreement: on === null && life.random() < 0.7 ? 'Operations agreement' : '',
    part2: life.random() < 0.4,
    kinds: about.length === 0 ? [life.pick(kinds)] : about,
    audience: life.random() < 0.5 ? [] : life.some(categories),
    author: 'Odile Marsh',
    reason: 'Care coordination',
    disposeOn: '2030-01-01',
  }
}

const addRelease: Happening = (life) =>
  life.do({
    type: 'release.add',
    participantId: life.pick(life.participants),
    fields: releaseFields(life),
  })

const addNote: Happening = (life) =>
  life.do({
    type: 'participantNote.add',
    participantId: life.pick(life.participants),
    ...at(life),
    fields: { text: 'Words', ...entryFields(life) },
  })

/** One the log names stays, so mostly one nothing was told on goes: with a note that stood on it. */
const removeRelease: Happening = async (life) => {
  const participantId = life.pick(life.participants)
  const fields = { ...releaseFields(life), signedOn: '' }
  // Those recorded at one instant are numbered by their ids, which differ from run to run.
  life.seat.wait(1)
  await life.do({ type: 'release.add', participantId, fields })
  const id = [...(life.rows?.release.keys() ?? [])].at(-1)
  if (id === undefined) return
  const note = { text: 'Words', ...entryFields(life), releaseId: id, agreement: '' }
  await life.do({ type: 'participantNote.add', participantId, ...at(life), fields: note })
  await life.do({ type: 'release.remove', id })
}

/** Begins a life with something in both files. */
export async function fillFiles(life: Life): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await openFile(life)
    await addRelease(life)
    if (step > 15) await addNote(life)
  }
  await life.do({ type: 'file.close' })
}

const nextPhase: Happening = async (life) => {
  const meetingId = meetingOf(life)
  const meeting = life.workgroup.record.meeting.get(meetingId)
  switch (meeting?.phase) {
    case 'preparing':
      return life.do({ type: 'meeting.start', meetingId })
    case 'part A':
      return life.do({ type: 'meeting.closePartA', meetingId })
    case 'part B':
      return life.random() < 0.2 ? life.do({ type: 'meeting.wrapUp', meetingId }) : undefined
    case 'wrap-up':
      return life.random() < 0.5 ? life.do({ type: 'meeting.resume', meetingId }) : endIt(life)
    default:
      return life.random() < 0.3 ? life.do({ type: 'meeting.resume', meetingId }) : undefined
  }
}

async function endIt(life: Life): Promise<void> {
  const meetingId = meetingOf(life)
  for (const item of life.workgroup.record.agendaItem.values())
    if (item.meetingId === meetingId && (item.status === 'planned' || item.status === 'running'))
      await life.do({ type: 'item.leave', id: item.id, outcome: 'closed', reason: 'No time' })
  await life.do({ type: 'meeting.end', meetingId })
}

/** What has to be done before a file can be opened in a room, as a facilitator would. */
export const settleIn: Happening = async (life) => {
  const { record, meetingId } = life.workgroup
  if (life.rows === null) await life.do({ type: 'pane.unlock', secret: '' })
  if (meetingId === null) return
  const here = [...record.attendance.values()].filter(
    (row) => row.meetingId === meetingId && row.timeOut === null,
  )
  const present = here.map((row) => row.memberId)
  if (present.length > 0 && life.random() < 0.8)
    await life.do({
      type: 'acknowledgement.give',
      meetingId,
      memberIds: present,
      how: 'screen',
    })
  for (const { memberId, presence } of here)
    if (presence !== 'room' && life.random() < 0.8)
      await life.do({ type: 'attendance.alone', meetingId, memberId, alone: true })
  await look(life)
  await life.do({ type: 'pane.open', rehearsal: true })
}

const look: Happening = (life) => {
  const { record, meetingId } = life.workgroup
  const present = [...record.attendance.values()].filter(
    (row) => row.meetingId === meetingId && row.timeOut === null,
  )
  return life.do({ type: 'pane.check', memberIds: present.map((row) => row.memberId) })
}

/** A meeting goes to Part B, and its room is settled in. */
export const holdPartB: Happening = async (life) => {
  const { record, meetingId } = life.workgroup
  const phase = record.meeting.get(meetingId ?? '')?.phase
  if (meetingId === null || phase === undefined) return
  if (phase === 'preparing') await life.do({ type: 'meeting.start', meetingId })
  await life.do({ type: 'meeting.closePartA', meetingId })
  await settleIn(life)
  await openFile(life)
}

const openFile: Happening = (life) =>
  life.do({
    type: 'file.open',
    participantId: life.pick(life.participants),
    itemId: null,
    openedBy: 'Odile Marsh',
  })

/** What a release has lost, as none could be written today but an older file may have it. */
const losses = [
  { purpose: '' },
  { discloser: '' },
  { part2: false },
  { kinds: [] },
  { kinds: kinds.slice(0, 1) },
  { forProceedings: true },
  { categories: ['Police'] },
]

/** A release is put as an older Candor, or a change elsewhere, could have left it. */
const loseSomething: Happening = async (life) => {
  const releases = [...(life.rows?.release.values() ?? [])]
  if (releases.length === 0) return
  const row = { ...life.pick(releases), ...life.pick(losses) }
  await life.workgroup.notes.change([put('release', row)])
}

/** A release with all its elements, under which a note about health can stand. */
export const wholeRelease = {
  signedOn: '2026-01-05',
  expiresOn: '',
  expiresWith: 'Leaving LEAD',
  revokedOn: '',
  discloser: 'Harbor Light',
  categories: [...categories],
  kinds,
  scope: 'Dates alone',
  purpose: 'Care coordination',
  forProceedings: false,
  part2: true,
}

/** One thing that keeps the only person in a room from a note, put wrong after all was right. */
const wrongs: readonly ((life: Life, memberId: string, releaseId: string) => Promise<unknown>)[] = [
  (life) => life.do({ type: 'confidentiality.word', points: [`Words ${life.seat.now}`] }),
  (life, memberId) =>
    life.do({
      type: 'attendance.presence',
      meetingId: meetingOf(life),
      memberId,
      presence: life.pick(['video', 'phone']),
    }),
  (life, _, releaseId) => changeRelease(life, releaseId, { part2: false }),
  (life, _, releaseId) =>
    changeRelease(life, releaseId, { kinds: kinds.filter((kind) => kind === 'housing') }),
]

async function changeRelease(life: Life, id: string, changed: object): Promise<void> {
  const row = life.rows?.release.get(id)
  if (row !== undefined) await life.workgroup.notes.change([put('release', { ...row, ...changed })])
}

/** A room with one person in it, who may know all of a note but for one thing. */
const almostCovered: Happening = async (life) => {
  await holdPartB(life)
  const { record, meetingId } = life.workgroup
  const here = [...record.attendance.values()].filter(
    (row) => row.meetingId === meetingId && row.timeOut === null,
  )
  const [one, ...others] = here.map((row) => row.memberId)
  if (meetingId === null || one === undefined) return
  for (const memberId of others) await life.do({ type: 'attendance.toggle', meetingId, memberId })
  await life.do({ type: 'member.edit', id: one, fields: { recipientCategory: categories[0] } })
  await life.do({ type: 'attendance.presence', meetingId, memberId: one, presence: 'room' })
  await life.do({
    type: 'acknowledgement.give',
    meetingId,
    memberIds: [one],
    how: 'screen',
  })
  await look(life)
  const participantId = life.pick(life.participants)
  const open = (): Promise<boolean> =>
    life.do({ type: 'file.open', participantId, itemId: null, openedBy: 'Odile Marsh' })
  await open()
  await life.do({ type: 'release.add', participantId, fields: wholeRelease })
  const releaseId = [...(life.rows?.release.keys() ?? [])].at(-1) ?? ''
  await life.do({
    type: 'participantNote.add',
    participantId,
    ...at(life),
    fields: {
      ...entryFields(life),
      text: 'Words',
      releaseId,
      agreement: '',
      part2: true,
      kinds: kinds.filter((kind) => kind === 'health'),
      audience: [],
    },
  })
  await life.do({ type: 'file.close' })
  await life.pick(wrongs)(life, one, releaseId)
  await look(life)
  await open()
}

/** In a room's Part B what stays closed is opened part by part, each on a basis of its own. */
const overridePartByPart: Happening = async (life) => {
  await holdPartB(life)
  const kept = life.told?.file?.keptBack ?? []
  for (const [at, group] of [...new Set(kept.map(({ id }) => id))].entries())
    await life.do({
      type: 'file.override',
      groups: [group],
      lawfulBasis: at === 0 ? 'court order' : 'medical emergency',
      reference: at === 0 ? 'No. 26-1147' : '',
      reason: 'An emergency',
      openedBy: 'Odile Marsh',
    })
}

const at = (life: Life) => ({ meetingId: life.workgroup.meetingId, itemId: null })

/** Each as likely as the others; what matters most is in it more than once. */
export const happenings: readonly Happening[] = [
  nextPhase,
  almostCovered,
  holdPartB,
  holdPartB,
  holdPartB,
  settleIn,
  settleIn,
  settleIn,
  openFile,
  openFile,
  openFile,
  openFile,
  look,
  (life) => life.do({ type: 'pane.open', rehearsal: true }),
  (life) => life.do({ type: life.random() < 0.5 ? 'pane.close' : 'file.close' }),
  async (life) => {
    if (life.random() < 0.5)
      await life.do({ type: 'app.openMeeting', meetingId: life.pick([null, ...meetingIds(life)]) })
  },
  async (life) => {
    if (meetingIds(life).length > 2 || life.random() < 0.8) return
    const fields = { date: life.today, startTime: '10:00', place: '' }
    const people = { facilitator: 'Odile Marsh', noteTaker: '' }
    await life.do({ type: 'meeting.create', fields: { ...fields, ...people } })
  },
  (life) =>
    life.do({
      type: 'attendance.toggle',
      meetingId: meetingOf(life),
      memberId: life.pick(memberIds(life)),
    }),
  (life) =>
    life.do({
      type: 'acknowledgement.withdraw',
      meetingId: meetingOf(life),
      memberId: life.pick(memberIds(life)),
    }),
  (life) =>
    life.do({
      type: 'attendance.presence',
      meetingId: meetingOf(life),
      memberId: life.pick(memberIds(life)),
      presence: life.pick(['room', 'video', 'phone']),
    }),
  (life) =>
    life.do({
      type: 'attendance.alone',
      meetingId: meetingOf(life),
      memberId: life.pick(memberIds(life)),
      alone: life.random() < 0.5,
    }),
  (life) =>
    life.do({
      type: 'attendance.correct',
      meetingId: meetingOf(life),
      memberId: life.pick(memberIds(life)),
      timeIn: life.seat.now - 3_600_000,
      timeOut: life.pick([null, life.seat.now - 60_000, life.seat.now + 3_600_000]),
    }),
  (life) =>
    life.do({
      type: 'member.edit',
      id: life.pick(memberIds(life)),
      fields: { recipientCategory: life.pick([...categories, categories[0], categories[0], '']) },
    }),
  addRelease,
  addRelease,
  loseSomething,
  async (life) => {
    const ids = [...(life.rows?.release.keys() ?? [])]
    if (ids.length > 0)
      await life.do({ type: 'release.edit', id: life.pick(ids), fields: releaseFields(life) })
  },
  removeRelease,
  addNote,
  (life) =>
    life.do({
      type: 'restrictedAction.add',
      participantId: life.pick(life.participants),
      ...at(life),
      fields: {
        wording: 'Call the clinic',
        owner: 'Noor Haddad',
        due: '',
        status: 'open',
        obstacle: '',
        ...entryFields(life),
      },
    }),
  async (life) => {
    const ids = [...(life.rows?.participantNote.keys() ?? [])]
    if (ids.length === 0) return
    const id = life.pick(ids)
    await life.do(
      ids.length > 8
        ? { type: 'participantNote.remove', id }
        : { type: 'participantNote.edit', id, fields: entryFields(life) },
    )
  },
  async (life) => {
    const ids = [...(life.rows?.restrictedAction.keys() ?? [])]
    if (ids.length > 4) await life.do({ type: 'restrictedAction.remove', id: life.pick(ids) })
  },
  overridePartByPart,
  (life) =>
    life.do({
      type: 'file.override',
      groups: ['nothing', 'agreement', ...(life.rows?.release.keys() ?? [])].slice(0, 200),
      lawfulBasis: life.pick(lawfulBases),
      reference: life.pick(['', 'No. 26-1147']),
      reason: life.pick(['', 'An emergency']),
      openedBy: 'Odile Marsh',
    }),
  async (life) => {
    if ((life.rows?.restrictedConcern.size ?? 9) < 4)
      await life.do({
        type: 'restrictedConcern.add',
        meetingId: life.workgroup.meetingId,
        fields: {
          neighborhoodId: null,
          participantId: null,
          person: 'Kestrel',
          wording: 'Words',
          author: 'Odile Marsh',
          audience: life.some(categories),
          reason: 'Community referral',
          disposeOn: '2030-01-01',
        },
      })
    await life.do({ type: 'concerns.show', openedBy: 'Odile Marsh' })
  },
  async (life) => {
    life.seat.now += life.pick([60_000, 60_000, 300_000, 300_000, 86_400_000])
    await life.do({ type: 'app.active' })
  },
  (life) => life.do({ type: 'app.undo' }),
  async (life) => {
    if (life.random() < 0.3)
      await life.do({ type: 'confidentiality.word', points: [`Words ${life.seat.now}`] })
  },
  async (life) => {
    if (life.random() > 0.1) return
    await life.do({ type: 'app.panic' })
    await life.do({ type: 'app.resume' })
    await life.do({ type: 'app.resume' })
    await life.do({ type: 'pane.unlock', secret: '' })
  },
  (life) =>
    life.do({
      type: 'participant.edit',
      id: life.pick(life.participants),
      fields: { notForWorkgroup: life.random() < 0.2 },
    }),
]
