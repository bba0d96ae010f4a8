import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { seal } from '../../../electron/storage/vault/seal'
import { newDocumentKey, readDocument } from '../../../electron/storage/vault/sealedFile'
import type { RenderedDocument } from '../../../shared/documents/contract'
import type { OpenedBackup, PickedBackup } from '../../../shared/workgroup/backupContract'
import { freshFolder } from '../../builders/folders'
import { HostInMemory } from '../../builders/hostInMemory'
import { larkmoorSitting, passphrase } from '../../builders/larkmoorSitting'
import { Sitting } from '../../builders/sitting'

/* Versions of report-backs, kept as the bytes they were. */

interface Made {
  readonly folder: string
  readonly sitting: Sitting
  readonly meetingId: string
  readonly audienceId: string
}

/** A workgroup with a meeting that has begun and an item about Heron Flats. */
async function aMeeting(): Promise<Made> {
  const { folder, sitting } = await larkmoorSitting()
  const meetingId = await sitting.newMeeting('2026-11-24')
  const audienceId = sitting.open.record.neighborhood[0]?.id ?? ''
  await sitting.must({
    type: 'item.add',
    meetingId,
    fields: {
      title: 'Bus shelter',
      presenter: '',
      minutes: 15,
      neighborhoodIds: [audienceId],
      purpose: 'decide',
      part: 'A',
    },
  })
  await sitting.must({ type: 'meeting.start', meetingId })
  return { folder, sitting, meetingId, audienceId }
}

const render = ({ sitting, meetingId, audienceId }: Made): Promise<RenderedDocument> =>
  sitting.render({ document: 'report-back', meetingId, audienceId })

async function freeze(made: Made): Promise<{ versionId: string; document: RenderedDocument }> {
  const document = await render(made)
  const versionId = await made.sitting.must({ type: 'document.freeze', token: document.token })
  return { versionId, document }
}

const look = (sitting: Sitting, versionId: string): Promise<RenderedDocument> =>
  sitting.ask<RenderedDocument>({ type: 'document.version', versionId })

const word = ({ sitting, meetingId, audienceId }: Made, wording: string): Promise<string> =>
  sitting.must({ type: 'reportBack.word', meetingId, audienceId, section: 'said', wording })

/** Where the one workgroup's documents lie. */
async function documentsIn(folder: string): Promise<string> {
  const workgroups = join(folder, 'workgroups')
  const [one = ''] = await readdir(workgroups)
  return join(workgroups, one, 'papers')
}

async function reopen({ folder, sitting }: Made): Promise<Sitting> {
  const id = sitting.open.workgroupId
  await sitting.candor.close()
  const again = await Sitting.at(folder)
  await again.must({ type: 'app.openWorkgroup', id, secret: passphrase })
  return again
}

describe('a frozen version', () => {
  test('keeps its exact bytes, whatever is written later and however often Candor starts', async () => {
    const made = await aMeeting()
    const { versionId, document } = await freeze(made)
    await word(made, 'It is dark.')
    expect((await render(made)).base64).not.toBe(document.base64)
    expect((await look(made.sitting, versionId)).base64).toBe(document.base64)
    const again = await reopen(made)
    const later = await look(again, versionId)
    expect(later).toMatchObject({ base64: document.base64, textDigest: document.textDigest })
    await again.must({ type: 'document.save', token: later.token })
    expect(Buffer.from(again.host.saved.at(-1)?.bytes ?? []).toString('base64')).toBe(
      document.base64,
    )
  })

  test('is made once of the same bytes, and counted on when something was reworded', async () => {
    const made = await aMeeting()
    const { versionId } = await freeze(made)
    expect((await freeze(made)).versionId).toBe(versionId)
    await word(made, 'It is dark.')
    const second = await freeze(made)
    expect(made.sitting.open.record.documentVersion.map(({ number }) => number)).toEqual([1, 2])
    // It can't be taken back: somebody read it, or was told.
    await made.sitting.must({ type: 'app.undo' })
    expect(made.sitting.open.record.documentVersion.map(({ id }) => id)).toContain(second.versionId)
  })

  test('lies sealed, under a name that tells nothing, with a key no page is told', async () => {
    const made = await aMeeting()
    await word(made, 'Zanzibar words')
    await freeze(made)
    const folder = await documentsIn(made.folder)
    const [file = ''] = await readdir(folder)
    const raw = (await readFile(join(folder, file))).toString('latin1')
    expect(raw).toMatch(/^CANDOR-PAPER-1\n/)
    for (const told of ['Zanzibar', 'Heron', '%PDF']) expect(raw).not.toContain(told)
    expect(made.sitting.open.record.documentKey).toEqual([])
  })

  test('that was changed, moved or removed is refused, never shown as if it were whole', async () => {
    const made = await aMeeting()
    const { versionId } = await freeze(made)
    await word(made, 'It is dark.')
    const other = await freeze(made)
    const folder = await documentsIn(made.folder)
    const bytes = await readFile(join(folder, versionId))
    await writeFile(join(folder, other.versionId), bytes)
    await expect(look(made.sitting, other.versionId)).rejects.toThrow('gone or damaged')
    const changed = Buffer.from(bytes)
    changed[bytes.length - 30] = (changed[bytes.length - 30] ?? 0) ^ 1
    await writeFile(join(folder, versionId), changed)
    await expect(look(made.sitting, versionId)).rejects.toThrow('gone or damaged')
    await rm(join(folder, versionId))
    await expect(look(made.sitting, versionId)).rejects.toThrow('gone or damaged')
    await expect(look(made.sitting, 'nothing')).rejects.toThrow('no longer there')
  })

  test('is looked through again before it leaves: somebody may have become a participant', async () => {
    const made = await aMeeting()
    await word(made, 'Wilhelmina Oxenford spoke.')
    const { versionId } = await freeze(made)
    await word(made, 'Somebody spoke.')
    await made.sitting.must({ type: 'restricted.settings', fields: { namesAllowed: true } })
    await made.sitting.must({
      type: 'participant.add',
      fields: { name: 'Wilhelmina Oxenford', aliases: [], notForWorkgroup: false },
    })
    const { token } = await look(made.sitting, versionId)
    expect(await made.sitting.say({ type: 'document.save', token })).toContain('participant')
  })

  test('of a sign-in sheet, or of a meeting that hasn’t begun, isn’t kept', async () => {
    const made = await aMeeting()
    const { sitting, audienceId } = made
    const sheet = await sitting.render({ document: 'sign-in sheet', meetingId: made.meetingId })
    expect(await sitting.say({ type: 'document.freeze', token: sheet.token })).not.toBe(null)
    const meetingId = await sitting.newMeeting('2026-12-01')
    const { token } = await sitting.render({ document: 'report-back', meetingId, audienceId })
    expect(await sitting.say({ type: 'document.freeze', token })).toContain('hasn’t started')
  })

  test('comes back with a backup, and what no version names is swept', async () => {
    const made = await aMeeting()
    const { versionId, document } = await freeze(made)
    const folder = await documentsIn(made.folder)
    await writeFile(join(folder, '00000000-0000-4000-8000-000000000000'), 'left behind')
    await writeFile(join(folder, `${versionId}.new`), 'unfinished')
    await made.sitting.must({ type: 'backup.save' })
    const host = new HostInMemory()
    host.picked = made.sitting.host.saved.at(-1) ?? null
    const other = await Sitting.at(await freshFolder(), host)
    const picked = await other.ask<PickedBackup>({ type: 'backup.pick' })
    const token = picked?.token ?? ''
    await other.ask<OpenedBackup>({ type: 'backup.look', token, secret: passphrase })
    await other.must({ type: 'backup.restore', token })
    const [restored] = other.snapshot.workgroups
    await other.must({ type: 'app.openWorkgroup', id: restored?.id ?? '', secret: passphrase })
    expect((await look(other, versionId)).base64).toBe(document.base64)
    const again = await reopen(made)
    await expect.poll(() => readdir(folder)).toEqual([versionId])
    expect((await look(again, versionId)).base64).toBe(document.base64)
  })

  test('can still be read after the keys were renewed', async () => {
    const made = await aMeeting()
    const { versionId, document } = await freeze(made)
    await made.sitting.must({ type: 'app.renewKeys', passphrase })
    expect((await look(await reopen(made), versionId)).base64).toBe(document.base64)
  })
})

describe('a second person', () => {
  test('is somebody else, and says why it is sent back', async () => {
    const made = await aMeeting()
    const { versionId } = await freeze(made)
    const say = (fields: object) =>
      made.sitting.say({
        type: 'reportBack.review',
        versionId,
        fields: {
          writtenBy: 'Tomas Reyl',
          reviewedBy: 'Odile Marsh',
          verdict: 'approved',
          note: '',
          ...fields,
        },
      })
    expect(await say({ reviewedBy: ' tomas  REYL' })).toContain('Someone other than')
    expect(await say({ reviewedBy: ' ' })).toContain('who read it')
    expect(await say({ writtenBy: '' })).toContain('who wrote it')
    expect(await say({ verdict: 'sent back' })).toContain('Enter what needs to change')
    expect(made.sitting.open.record.review).toEqual([])
    expect(await say({})).toBe(null)
    expect(made.sitting.open.record.review).toMatchObject([{ versionId, verdict: 'approved' }])
  })
})

test('a report-back leaves as text and as the draft of an e-mail, looked through as the document is', async () => {
  const made = await aMeeting()
  const { sitting } = made
  await word(made, 'It is dark.')
  const { token } = await render(made)
  await sitting.must({ type: 'document.save', token, as: 'text' })
  await sitting.must({ type: 'document.save', token, as: 'mail' })
  const [text, mail] = sitting.host.saved
  expect(text?.name).toBe('report-back-heron-flats.txt')
  expect(Buffer.from(text?.bytes ?? []).toString('utf8')).toContain('You said\nIt is dark.')
  expect(mail?.name).toBe('report-back-heron-flats.eml')
  expect(await sitting.ask({ type: 'document.text', token })).toEqual({
    text: Buffer.from(text?.bytes ?? []).toString('utf8'),
  })
  const sheet = await sitting.render({ document: 'sign-in sheet', meetingId: made.meetingId })
  expect(await sitting.say({ type: 'document.save', token: sheet.token, as: 'mail' })).toContain(
    'out of date',
  )
})

test('minutes leave as a draft to everyone at the table who has an address, unseen by each other', async () => {
  const made = await aMeeting()
  const { sitting } = made
  for (const [name, email] of [
    ['Ada Quill', 'ada@larkmoor.example'],
    ['Noor Haddad', 'ask at the desk'],
    ['Odile Marsh', 'Odile <odile@larkmoor.example>'],
    ['Yusuf Karim', 'yusuf@larkmoor.example'],
  ] as const) {
    const role = 'other' as const
    const fields = { name, organization: '', email, role, neighborhoodIds: [] }
    await sitting.must({ type: 'member.add', fields })
  }
  const gone = sitting.open.record.member.find(({ name }) => name === 'Yusuf Karim')
  await sitting.must({ type: 'member.retire', id: gone?.id ?? '' })
  const { token } = await sitting.render({ document: 'minutes', meetingId: made.meetingId })
  await sitting.must({ type: 'document.save', token, as: 'mail' })
  const draft = Buffer.from(sitting.host.saved.at(-1)?.bytes ?? []).toString('latin1')
  expect(/^Bcc: .*(?:\r\n .*)*/m.exec(draft)?.[0].replaceAll(/\s+/g, ' ')).toBe(
    'Bcc: ada@larkmoor.example, odile@larkmoor.example',
  )
  expect(draft).toMatch(/^Subject: Minutes, /m)
  expect(draft).toContain('.pdf')
})

test('a version from before its structure was kept is still the bytes it was', async () => {
  const folder = await freshFolder()
  const place = { workgroupFolder: folder, vaultId: 'v', id: randomUUID(), key: newDocumentKey() }
  const texts = Buffer.from(JSON.stringify(['It is dark.']), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(texts.length)
  const content = Buffer.concat([length, texts, Buffer.from('%PDF')])
  const sealed = seal(place.key, `candor paper ${place.id} of v`, content)
  await mkdir(join(folder, 'papers'))
  await writeFile(
    join(folder, 'papers', place.id),
    Buffer.concat([Buffer.from('CANDOR-PAPER-1\n'), sealed]),
  )
  const read = await readDocument(nodeFiles, place)
  expect(read).toMatchObject({ texts: ['It is dark.'], outline: null })
  expect(Buffer.from(read?.bytes ?? []).toString()).toBe('%PDF')
})
