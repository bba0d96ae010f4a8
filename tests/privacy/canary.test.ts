import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nodeFiles } from '../../electron/storage/vault/nodeFiles'
import { readLog } from '../../electron/storage/vault/readLog'
import { Vault } from '../../electron/storage/vault/vault'
import type { RenderedDocument } from '../../shared/documents/contract'
import { filesIn, freshFolder } from '../builders/folders'
import { Sitting } from '../builders/sitting'

/**
 * Two markers are typed into a whole meeting: one as a private note, one as a public decision.
 * The private one is then looked for wherever anything comes out of Candor. The public one is
 * looked for in the same places in the same way, so that a search that finds nothing means something.
 */
const secret = 'Kestrel7731Umber'
const open = 'Lantern4402Ochre'

const run = promisify(execFile)
let printed = ''
let held: Held

/** One meeting for all searches: none of them changes it. */
beforeAll(async () => {
  const listen = (...words: unknown[]): void => void (printed += `${words.map(String).join(' ')}\n`)
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation(listen)
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      listen(chunk)
      return true
    })
  held = await holdMeeting(await mkdtemp(join(tmpdir(), 'candor-test-')))
})
afterAll(async () => {
  vi.restoreAllMocks()
  await rm(held.folder, { recursive: true, force: true })
})

interface Held {
  readonly sitting: Sitting
  readonly folder: string
  readonly documents: readonly RenderedDocument[]
}

/** Holds a meeting from start to documents with both markers in it, showing everything there is to show. */
async function holdMeeting(folder: string): Promise<Held> {
  const sitting = await Sitting.at(folder)
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  await sitting.openProjector()
  await sitting.must({ type: 'meeting.start', meetingId })
  await sitting.must({ type: 'pane.open', rehearsal: false })
  const { id: itemId } = sitting.item('bus shelter')
  const note = { type: 'note.write', meetingId, itemId } as const
  for (const length of [4, 9, secret.length])
    await sitting.must({ ...note, text: secret.slice(0, length) })
  const line = { type: 'note.addLine', meetingId, itemId, author: '' } as const
  await sitting.must({ ...line, text: `Called again: ${secret}` })
  const fields = { wording: `Ask Parks for lights ${open}`, rationale: '', dissent: '' }
  await sitting.must({ type: 'decision.add', meetingId, itemId, fields })
  await showEverything(sitting)
  const restricted = sitting.item('Care coordination').id
  await sitting.must({ type: 'meeting.closePartA', meetingId })
  await sitting.must({ ...note, itemId: restricted, text: `Part B ${secret}` })
  await sitting.must({ type: 'app.undo' })
  await sitting.must({ type: 'meeting.wrapUp', meetingId })
  await showEverything(sitting)
  return { sitting, folder, documents: await renderAll(sitting) }
}

async function showEverything(sitting: Sitting): Promise<void> {
  for (const slide of sitting.snapshot.projector.slides) {
    await sitting.show(slide)
    await sitting.projector()
  }
  await sitting.must({ type: 'projector.freeze' })
  await sitting.must({ type: 'projector.unfreeze' })
}

async function renderAll(sitting: Sitting): Promise<RenderedDocument[]> {
  const { meetingId } = sitting
  const documents = [await sitting.render({ document: 'minutes', meetingId })]
  for (const { id: neighborhoodId } of sitting.open.record.neighborhood)
    documents.push(
      await sitting.render({ document: 'report-back', meetingId, audienceId: neighborhoodId }),
    )
  for (const { token } of documents) await sitting.must({ type: 'document.save', token })
  return documents
}

const bytesOf = (document: RenderedDocument): Buffer => Buffer.from(document.base64, 'base64')

/** What a reader, a search program or a curious person gets out of a PDF. */
async function textsOf(document: RenderedDocument): Promise<string[]> {
  const path = join(await freshFolder(), 'paper.pdf')
  await writeFile(path, bytesOf(document))
  const { stdout: text } = await run('pdftotext', ['-raw', path, '-'])
  const { stdout: properties } = await run('pdfinfo', ['-meta', path])
  const { stdout: structure } = await run('pdfinfo', ['-struct-text', path])
  return [text, properties, structure, bytesOf(document).toString('latin1')]
}

/** The databases of a compartment as they lie on the disk, unsealed. */
async function compartment(name: 'record' | 'restricted'): Promise<string> {
  const folder = join(held.folder, 'workgroups', held.sitting.open.workgroupId)
  const unlocking = await Vault.unlock(nodeFiles, folder, 'the Larkmoor sample')
  if (unlocking.kind !== 'opened') throw new Error(`the sample’s vault: ${unlocking.kind}`)
  const ring = unlocking.vault.ring(name)
  if (ring === null) throw new Error('the vault has no key')
  const { content, changes } = await readLog(nodeFiles, join(folder, name), ring)
  return Buffer.concat([content ?? Buffer.alloc(0), ...changes]).toString('latin1')
}

describe('a private note', () => {
  test('is in the pane it was typed into', () => {
    const { sitting } = held
    expect(JSON.stringify(sitting.snapshot.restricted)).toContain(secret)
  })

  test('is nowhere in anything the projector was ever sent', () => {
    const { sitting } = held
    const sent = JSON.stringify(sitting.sentToProjector())
    expect(sent).toContain(open)
    expect(sent).not.toContain(secret.slice(0, 9))
  })

  test('is nowhere in the facilitator’s own view of the projector, nor once the pane is closed', async () => {
    const { sitting } = held
    const withoutPane = { ...sitting.snapshot, restricted: null }
    expect(JSON.stringify(withoutPane)).not.toContain(secret)
    await sitting.must({ type: 'pane.close' })
    expect(JSON.stringify(sitting.snapshot)).toContain(open)
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
    await sitting.must({ type: 'pane.open', rehearsal: false })
  })

  test('is in no document: not in its text, its properties, its structure, its bytes', async () => {
    const { documents } = held
    const texts = (await Promise.all(documents.map(textsOf))).flat().join('\n')
    expect(documents.length).toBeGreaterThan(1)
    expect(texts).toContain(open)
    expect(texts).not.toContain(secret)
  })

  test('is in no name: of files suggested, of files and folders kept', async () => {
    const { sitting, folder, documents } = held
    const names = [
      ...documents.flatMap(({ fileName, title }) => [fileName, title]),
      ...sitting.host.saved.map(({ name }) => name),
      ...(await filesIn(folder)).keys(),
    ].join('\n')
    expect(names).toContain('minutes.pdf')
    expect(names).not.toMatch(new RegExp(`${secret}|Larkmoor|shelter`, 'i'))
  })

  test('is on the disk in the restricted compartment alone', async () => {
    expect(await compartment('restricted')).toContain(secret)
    expect(await compartment('restricted')).not.toContain(open)
    expect(await compartment('record')).toContain(open)
    expect(await compartment('record')).not.toContain(secret.slice(0, 9))
  })

  test('can’t be read off the disk without the key, nor can anything else', async () => {
    const { folder } = held
    const files = [...(await filesIn(folder)).values()]
    expect(files.length).toBeGreaterThan(2)
    const raw = Buffer.concat(files).toString('latin1')
    for (const word of [secret, open, 'SQLite format', 'Larkmoor', 'Odile'])
      expect(raw, word).not.toContain(word)
  })

  test('is never printed, whatever goes wrong', async () => {
    const { sitting } = held
    const bad = { channel: 'dispatch', body: { type: 'note.write', text: secret, also: secret } }
    const answer = await sitting.candor.request('facilitator', bad)
    expect(JSON.stringify(answer)).not.toContain(secret)
    console.log(open)
    expect(printed).toContain(open)
    expect(printed).not.toContain(secret)
  })
})
