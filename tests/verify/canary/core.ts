import { unzipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentRef } from '../../../shared/documents/contract'
import { put } from '../../../shared/restricted/state'
import { aConcern, wholeRegisters } from '../../builders/concerns'
import type { Seat } from '../../builders/seat'
import { type Artifact, pdfArtifacts, textArtifact } from './artifact'
import { type Planted, plantedRows } from './markers'

/** Words typed into the shared record, looked for wherever the private ones are. */
export const publicWords = 'Lantern ochre avenue'

/** Opens the sample with a marker in every restricted field, the pane and the file open, and public words. */
export async function plant(seat: Seat): Promise<Planted> {
  await seat.must({ type: 'app.sample' })
  const { meetingId } = seat
  const itemId = seat.item('bus shelter').id
  const fields = {
    wording: publicWords,
    rationale: publicWords,
    dissent: '',
    reachedBy: 'vote',
    stances: [{ organization: 'Parks', stance: 'objects', why: publicWords }],
    reviewOn: '2027-06-30',
  } as const
  await seat.must({
    type: 'decision.add',
    meetingId,
    itemId,
    fields: { ...fields, stances: [...fields.stances] },
  })
  await seat.must({
    type: 'item.edit',
    id: itemId,
    fields: { title: `Bus shelter ${publicWords}` },
  })
  const neighborhoodId = seat.open.record.neighborhood[0]?.id ?? ''
  await seat.must({
    type: 'concern.add',
    fields: aConcern({ neighborhoodId, wording: publicWords }),
  })
  await seat.must({
    type: 'visit.add',
    fields: {
      visitedOn: '2026-03-01',
      neighborhoodId,
      groupId: null,
      visitors: 'Odile Marsh',
      heard: publicWords,
      reported: '',
      language: '',
    },
  })
  await seat.must({
    type: 'action.add',
    meetingId,
    itemId,
    anyway: false,
    fields: { wording: publicWords, owner: 'Odile Marsh', due: '2027-03-20', neighborhoodIds: [] },
  })
  const planted = plantedRows(meetingId, itemId)
  const { current } = seat.candor.workgroups
  await current?.notes.change(
    // Row and table belong together by how they were made, which the compiler can't follow.
    planted.rows.map(({ table, row }) => put(table, row as never)),
  )
  return planted
}

/** Opens everything private there is to open, so that it is in memory while the rest is looked at. */
export async function openPrivate(seat: Seat): Promise<void> {
  await seat.must({ type: 'pane.open', rehearsal: true })
  await seat.must({
    type: 'file.open',
    participantId: 'p1',
    itemId: null,
    openedBy: 'Odile Marsh',
  })
  if (!JSON.stringify(seat.snapshot.restricted).includes('umbra'))
    throw new Error('the private pane doesn’t show what was planted')
}

/** What can come out of Candor, in parts that can be looked through by themselves. */
export type CanaryPart = 'answers' | 'documents' | 'more documents' | 'windows'

/** What comes out of the core: views, answers, errors and what is printed; documents and registers. */
export async function coreArtifacts(
  seat: Seat,
  printed: () => string,
  parts: ReadonlySet<CanaryPart>,
): Promise<Artifact[]> {
  await openEverything(seat)
  const documents = [
    ...(parts.has('documents') ? await documentArtifacts(seat, firstDocuments(seat)) : []),
    ...(parts.has('more documents')
      ? [...(await documentArtifacts(seat, otherDocuments(seat))), ...(await allRegisters(seat))]
      : []),
  ]
  const answers = parts.has('answers') ? await allAnswers(seat, printed) : []
  return [...answers, ...documents]
}

/** A meeting that runs, with every view shown and the pane open. */
async function openEverything(seat: Seat): Promise<void> {
  const { meetingId } = seat
  for (const id of seat.open.record.attendance.map((row) => row.memberId))
    await seat.say({ type: 'attendance.toggle', meetingId, memberId: id })
  await openPrivate(seat)
  await seat.must({ type: 'pane.close' })
  await seat.must({ type: 'meeting.start', meetingId })
  await seat.openProjector()
  await seat.must({ type: 'pane.open', rehearsal: true })
  for (const slide of seat.snapshot.projector.slides) await seat.show(slide)
  await seat.must({ type: 'projector.freeze' })
  await seat.must({ type: 'projector.unfreeze' })
}

async function allAnswers(seat: Seat, printed: () => string): Promise<Artifact[]> {
  const shared = await sharedAnswers(seat)
  const errors = await refusals(seat)
  await seat.must({ type: 'pane.close' })
  console.log(publicWords)
  return [
    textArtifact('views of the room', JSON.stringify(seat.sentToProjector()), publicWords),
    textArtifact('the cockpit, pane closed', JSON.stringify(seat.snapshot), publicWords),
    textArtifact('answers about the shared record', shared, publicWords),
    textArtifact('refusals and errors', errors, 'Candor doesn’t know that request'),
    textArtifact('what is printed', printed(), publicWords),
  ]
}

/** The months in which what is planted was raised, visited and decided. */
const lookedAt = { from: '2025-04', to: '2026-03', sourceId: null, category: null }

/** What is told the neighborhood in this place of the list. */
const listTold = ({ meetingId, open }: Seat, at: number): DocumentRef[] =>
  open.record.neighborhood.slice(at, at + 1).flatMap(({ id: audienceId }): DocumentRef[] => [
    { document: 'report-back', meetingId, audienceId },
    { document: 'summary', meetingId, audienceId },
    { document: 'report-back', meetingId, audienceId, language: 'es' },
  ])

const firstDocuments = (seat: Seat): DocumentRef[] => [
  { document: 'agenda', meetingId: seat.meetingId },
  { document: 'minutes', meetingId: seat.meetingId },
  { document: 'sign-in sheet', meetingId: seat.meetingId },
  ...listTold(seat, 0),
]

const otherDocuments = (seat: Seat): DocumentRef[] => [
  ...listTold(seat, 1),
  { document: 'intake form', language: 'ar' },
  { document: 'data sheet', ...lookedAt, large: false },
  { document: 'data sheet', ...lookedAt, large: true },
]

async function documentArtifacts(seat: Seat, refs: readonly DocumentRef[]): Promise<Artifact[]> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-canary-'))
  const artifacts: Artifact[] = []
  const names: string[] = []
  for (const ref of refs) {
    const document = await seat.render(ref)
    names.push(document.fileName, document.title)
    const name = `${ref.document} ${names.length / 2}`
    const text = ref.document === 'minutes' ? publicWords : 'Larkmoor'
    const title = 'Title:'
    const pdf = Buffer.from(document.base64, 'base64')
    artifacts.push(...(await pdfArtifacts(name, pdf, folder, { text, title })))
    if (hasForms(ref)) artifacts.push(...(await editable(seat, document.token, name, text)))
  }
  await rm(folder, { recursive: true })
  return [...artifacts, textArtifact('names of documents', names.join('\n'), '.pdf')]
}

const hasForms = ({ document }: DocumentRef): boolean =>
  document !== 'sign-in sheet' && document !== 'intake form'

/** What a document says in the forms that can be edited, as they are saved. */
async function editable(
  seat: Seat,
  token: string,
  name: string,
  control: string,
): Promise<Artifact[]> {
  const artifacts: Artifact[] = []
  const forms = ['word', 'web', 'markdown', 'text'] as const
  for (const as of name.startsWith('agenda') ? ([...forms, 'calendar'] as const) : forms) {
    await seat.must({ type: 'document.save', token, as })
    const saved = seat.host.saved.at(-1) ?? { name: '', bytes: Buffer.alloc(0) }
    const bytes = Buffer.from(saved.bytes)
    const parts = as === 'word' ? Object.values(unzipSync(saved.bytes)) : []
    const whole = Buffer.concat([Buffer.from(`${saved.name}\n`), bytes, ...parts])
    artifacts.push({ name: `${name}, as ${as}`, bytes: whole, control })
  }
  return artifacts
}

async function allRegisters(seat: Seat): Promise<Artifact[]> {
  const artifacts: Artifact[] = []
  for (const ref of wholeRegisters) {
    const { name, text } = await seat.saveRegister(ref)
    const saved = seat.host.saved.at(-1)?.bytes ?? new Uint8Array()
    const readable = name.endsWith('.zip') ? await mailsIn(saved) : text
    artifacts.push(textArtifact(`${name}, as it is saved`, `${name}\n${readable}`, publicWords))
  }
  return artifacts
}

/** The drafts of e-mails in a ZIP folder, as a mail program reads them, with their headers and files. */
async function mailsIn(zip: Uint8Array): Promise<string> {
  const mails = Object.entries(unzipSync(zip)).map(async ([name, bytes]) => {
    const { headers, text, attachments } = await PostalMime.parse(bytes, {
      attachmentEncoding: 'utf8',
    })
    return JSON.stringify([name, headers, text, attachments])
  })
  return (await Promise.all(mails)).join('\n')
}

async function sharedAnswers(seat: Seat): Promise<string> {
  const about = 'workgroup'
  return JSON.stringify([
    await seat.ask({ type: 'decisions.register', skip: 0 }),
    await seat.ask({ type: 'actions.register', show: 'all', skip: 0 }),
    await seat.ask({ type: 'meetings.register', skip: 0 }),
    await seat.ask({ type: 'history.changes', since: 'last meeting', about }),
    await seat.ask({ type: 'search.answer', typed: 'lantern' }),
    await seat.ask({ type: 'search.answer', typed: 'kestrel' }),
    await seat.ask({ type: 'search.answer', typed: 'Zvéq' }),
  ])
}

async function refusals(seat: Seat): Promise<string> {
  const answers: unknown[] = []
  const ids = [
    'p1',
    'participantNote',
    'release',
    'restrictedAction',
    'restrictedConcern',
    'concernReporter',
    'meetingCase',
    'caseDecision',
    'gone',
  ]
  await seat.must({ type: 'file.close' })
  for (const id of ids) {
    for (const type of [
      'participantNote.remove',
      'release.remove',
      'participant.remove',
      'meetingCase.remove',
      'caseDecision.remove',
    ])
      answers.push(await seat.say({ type, id } as never))
    const request = { channel: 'query', body: { type: 'file.audience', participantId: id, x: 1 } }
    answers.push(await seat.candor.request('facilitator', request))
    answers.push(await seat.candor.request('projector', request))
  }
  return JSON.stringify(answers)
}
