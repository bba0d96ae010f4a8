import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type {
  DocumentChanges,
  DocumentRef,
  RenderedDocument,
} from '../../../shared/documents/contract'
import { endMeeting } from '../../builders/endMeeting'
import { larkmoorSitting, passphrase } from '../../builders/larkmoorSitting'
import { Sitting } from '../../builders/sitting'

/* Minutes are a draft, approved by a later meeting, and amended after that; each version stays as it was. */

interface Made {
  readonly folder: string
  readonly sitting: Sitting
  readonly meetingId: string
  readonly nextId: string
  readonly itemId: string
}

/** A meeting that talked about the bus shelter and ended, and the next one, which has begun. */
async function twoMeetings(): Promise<Made> {
  const { folder, sitting } = await larkmoorSitting()
  const meetingId = await sitting.newMeeting('2026-11-24')
  const itemId = await sitting.must({
    type: 'item.add',
    meetingId,
    fields: {
      title: 'Bus shelter',
      presenter: '',
      minutes: 15,
      neighborhoodIds: [],
      purpose: 'decide',
      part: 'A',
    },
  })
  await sitting.must({ type: 'meeting.start', meetingId })
  await note({ sitting, itemId }, 'It is dark there from five o’clock.')
  await endMeeting(sitting)
  const nextId = await sitting.newMeeting('2026-12-01')
  await sitting.must({ type: 'meeting.start', meetingId: nextId })
  return { folder, sitting, meetingId, nextId, itemId }
}

const note = ({ sitting, itemId }: Pick<Made, 'sitting' | 'itemId'>, notes: string) =>
  sitting.must({ type: 'item.notes', id: itemId, notes })

/** The meeting is reopened to correct its notes; only one goes on at a time, so the next one ends first. */
async function correct({ sitting, meetingId, nextId, itemId }: Made, notes: string): Promise<void> {
  await sitting.must({ type: 'app.openMeeting', meetingId: nextId })
  if (sitting.open.record.meeting.find((row) => row.id === nextId)?.phase !== 'ended')
    await endMeeting(sitting)
  await sitting.must({ type: 'app.openMeeting', meetingId })
  await sitting.must({ type: 'meeting.resume', meetingId })
  await note({ sitting, itemId }, notes)
  await sitting.must({ type: 'meeting.end', meetingId })
}

type Ahead = Extract<DocumentRef, { document: 'minutes' }>['ahead']

async function keepVersion({ sitting, meetingId }: Made, ahead?: Ahead) {
  const ref = { document: 'minutes' as const, meetingId, ...(ahead === undefined ? {} : { ahead }) }
  const document = await sitting.render(ref)
  return {
    document,
    versionId: await sitting.must({ type: 'document.freeze', token: document.token }),
  }
}

async function approve(made: Made) {
  const { sitting, meetingId, nextId: atMeetingId } = made
  const version = await keepVersion(made, { kind: 'approved', atMeetingId })
  const approval = { meetingId, atMeetingId, versionId: version.versionId }
  await sitting.must({ type: 'minutes.approve', ...approval, recordedBy: 'Odile Marsh' })
  return version
}

const now = ({ sitting, meetingId }: Made): Promise<RenderedDocument> =>
  sitting.render({ document: 'minutes', meetingId })

const changes = ({ sitting }: Made, from: string, to: string | null): Promise<DocumentChanges> =>
  sitting.ask<DocumentChanges>({ type: 'document.changes', from, to })

const readText = async (made: Made): Promise<string> => {
  const { token } = await now(made)
  const { text } = await made.sitting.ask<{ text: string }>({ type: 'document.text', token })
  return text
}

describe('minutes', () => {
  test('say that they are a draft, approved, amended; what was kept says it as the document does', async () => {
    const made = await twoMeetings()
    expect(await readText(made)).toContain('Draft, not yet approved')
    const { document } = await approve(made)
    expect(await readText(made)).toContain('\nApproved at the meeting on December 1, 2026\n')
    // The version that was kept with it is the very document one has now.
    expect((await now(made)).base64).toBe(document.base64)
    await correct(made, 'It is dark there from four o’clock.')
    const { sitting, meetingId } = made
    const amended = await keepVersion(made, { kind: 'amended', day: '2026-12-03' })
    await sitting.must({
      type: 'minutes.amend',
      meetingId,
      versionId: amended.versionId,
      day: '2026-12-03',
      reason: 'The hour was misheard',
      recordedBy: 'Odile Marsh',
    })
    const mark = 'Approved at the meeting on December 1, 2026, amended on December 3, 2026'
    expect(await readText(made)).toContain(mark)
    expect((await now(made)).base64).toBe(amended.document.base64)
  })

  test('that were kept are the same bytes after Candor was started again, or are refused', async () => {
    const made = await twoMeetings()
    const { document, versionId } = await approve(made)
    await correct(made, 'Something else.')
    const id = made.sitting.open.workgroupId
    await made.sitting.candor.close()
    const again = await Sitting.at(made.folder)
    await again.must({ type: 'app.openWorkgroup', id, secret: passphrase })
    const look = () => again.ask<RenderedDocument>({ type: 'document.version', versionId })
    expect(await look()).toMatchObject({ base64: document.base64, textDigest: document.textDigest })
    const workgroups = join(made.folder, 'workgroups')
    const [one = ''] = await readdir(workgroups)
    const file = join(workgroups, one, 'papers', versionId)
    const bytes = await readFile(file)
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1
    await writeFile(file, bytes)
    await expect(look()).rejects.toThrow('gone or damaged')
  })

  test('say the same by their digest until somebody changes them, in whatever language', async () => {
    const made = await twoMeetings()
    const draft = await now(made)
    const { document } = await approve(made)
    expect(document.textDigest).toBe(draft.textDigest)
    const { sitting, meetingId } = made
    const spanish = await sitting.render({ document: 'minutes', meetingId, language: 'es' })
    expect(spanish.textDigest).toBe(draft.textDigest)
    await correct(made, 'It is dark there from four o’clock.')
    expect((await now(made)).textDigest).not.toBe(draft.textDigest)
  })

  test('show what changed from a version to another, and to how they are now', async () => {
    const made = await twoMeetings()
    const draft = await keepVersion(made)
    await correct(made, 'It is dark there from four o’clock.')
    const { versionId } = await approve(made)
    const { sections } = await changes(made, draft.versionId, versionId)
    expect(sections.map(({ title }) => title)).toEqual(['Minutes', 'Item 1: Bus shelter'])
    const [line] = sections[1]?.lines ?? []
    const changedTexts = (side: 'before' | 'after') =>
      line?.[side]?.filter((piece) => piece.changed).map(({ text }) => text)
    expect([changedTexts('before'), changedTexts('after')]).toEqual([['five'], ['four']])
    expect((await changes(made, versionId, null)).sections).toEqual([])
    const { sitting, meetingId } = made
    const { token } = await sitting.render({ document: 'minutes', meetingId, language: 'es' })
    const spanish = await sitting.must({ type: 'document.freeze', token })
    await expect(changes(made, versionId, spanish)).rejects.toThrow('different languages')
    // Against now it is compared in its own.
    expect((await changes(made, spanish, null)).sections).toEqual([])
  })

  test('are not kept with what somebody else’s version says', async () => {
    const made = await twoMeetings()
    const { sitting, meetingId, nextId } = made
    const { token } = await sitting.render({ document: 'minutes', meetingId: nextId })
    const versionId = await sitting.must({ type: 'document.freeze', token })
    const approval = { meetingId, atMeetingId: nextId, versionId, recordedBy: 'Odile Marsh' }
    expect(await sitting.say({ type: 'minutes.approve', ...approval })).toContain('no longer there')
  })
})
