import { describe, expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { beamer, HostInMemory, laptop } from '../../builders/hostInMemory'
import { Sitting } from '../../builders/sitting'

async function aSample(): Promise<Sitting> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  return sitting
}

const unknown = 'Candor doesn’t know that request. Nothing was changed.'

describe('a request', () => {
  test.each<[string, unknown]>([
    ['dispatch', { type: 'app.undo' }],
    ['dispatch', { type: 'projector.blank' }],
    ['query', { type: 'agenda.pickFile' }],
    ['snapshot', null],
    ['ready', { id: 'view' }],
  ])('of the projector to %s %j is refused', async (channel, body) => {
    const sitting = await aSample()
    const before = sitting.snapshot
    const answer = await sitting.candor.request('projector', { channel, body })
    expect(answer).toEqual({ ok: false, refusal: { message: unknown } })
    expect(sitting.snapshot).toEqual(before)
  })

  test.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['no envelope', 'dispatch'],
    ['an unknown channel', { channel: 'eval', body: '1' }],
    ['the projector’s channel', { channel: 'ready', body: null }],
    ['an unknown command', { channel: 'dispatch', body: { type: 'note.read' } }],
    ['a field too many', { channel: 'dispatch', body: { type: 'app.undo', also: 1 } }],
    ['a field too many around', { channel: 'dispatch', body: { type: 'app.undo' }, also: 1 }],
    ['a field of the wrong kind', { channel: 'dispatch', body: { type: 'item.start', id: 7 } }],
    ['an unknown question', { channel: 'query', body: { type: 'notes' } }],
  ])('with %s is refused', async (_what, payload) => {
    const sitting = await aSample()
    const before = sitting.snapshot
    const answer = await sitting.candor.request('facilitator', payload)
    expect(answer).toEqual({ ok: false, refusal: { message: unknown } })
    expect(sitting.snapshot).toEqual(before)
  })

  test('with a text that can’t be kept says so at its field, and never repeats it', async () => {
    const sitting = await aSample()
    const { meetingId } = sitting
    const at = async (fields: Record<string, unknown>): Promise<unknown> => {
      const body = { type: 'decision.add', meetingId, itemId: null, fields }
      return sitting.candor.request('facilitator', { channel: 'dispatch', body })
    }
    const fine = { wording: 'Ask', rationale: '', dissent: '' }
    expect(await at({ ...fine, rationale: 'x'.repeat(20_001) })).toEqual({
      ok: false,
      refusal: { message: 'This is too long to be kept. Nothing was changed.', field: 'rationale' },
    })
    expect(await at({ ...fine, wording: '' })).toMatchObject({ refusal: { field: 'wording' } })
    const visit = { type: 'concern.add', fields: { receivedOn: 'Tuesday Quillfeather' } }
    const said = JSON.stringify(
      await sitting.candor.request('facilitator', { channel: 'dispatch', body: visit }),
    )
    expect(said).not.toContain('Quillfeather')
  })

  test('for the path of a workgroup is refused', async () => {
    const sitting = await aSample()
    for (const id of ['../..', '/etc', 'x'.repeat(36)])
      expect(await sitting.say({ type: 'app.openWorkgroup', id, secret: '' })).toContain(
        'no longer there',
      )
  })

  test('without a workgroup says to open one', async () => {
    const sitting = await Sitting.at(await freshFolder())
    expect(await sitting.say({ type: 'item.start', id: 'a' })).toContain('Open a workgroup first')
    expect(await sitting.say({ type: 'projector.next' })).toContain('Open a meeting first')
  })

  test('for a document about a neighborhood that isn’t there is refused, not broken', async () => {
    const sitting = await aSample()
    const { meetingId } = sitting
    const ref = { document: 'report-back', meetingId, audienceId: 'gone' } as const
    await expect(sitting.render(ref)).rejects.toThrow(
      'That neighborhood or group is no longer there',
    )
    const draft = { type: 'reportBack.draft', meetingId, audienceId: 'gone' } as const
    await expect(sitting.ask(draft)).rejects.toThrow(
      'That neighborhood or group is no longer there',
    )
  })
})

describe('the private pane', () => {
  test('on a single display opens only for rehearsal', async () => {
    const sitting = await aSample()
    sitting.host.screens = sitting.host.screens.slice(0, 1)
    await sitting.openProjector()
    expect(await sitting.say({ type: 'pane.open', rehearsal: false })).toContain('one display')
    expect(sitting.snapshot.restricted).toBeNull()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(sitting.snapshot.restricted).toMatchObject({ notes: [], participants: [], file: null })
  })

  test('asks each time on a single display, also with no projector open, and remembers nothing', async () => {
    const sitting = await aSample()
    sitting.candor.displaysChanged([laptop])
    expect(await sitting.say({ type: 'pane.open', rehearsal: false })).toContain('one display')
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await sitting.must({ type: 'pane.close' })
    expect(await sitting.say({ type: 'pane.open', rehearsal: false })).toContain('one display')
  })

  test('opens for nothing on a screen that is copied for the room', async () => {
    const sitting = await aSample()
    const copy = { ...beamer, x: laptop.x, y: laptop.y }
    sitting.candor.displaysChanged([laptop, copy])
    for (const rehearsal of [false, true]) {
      expect(await sitting.say({ type: 'pane.open', rehearsal })).toContain('copied')
      expect(sitting.snapshot.restricted).toBeNull()
    }
    // A third picture of its own doesn't make the copy any less one.
    const apart = { ...beamer, id: 'television', x: -1280 }
    sitting.candor.displaysChanged([laptop, copy, apart])
    expect(await sitting.say({ type: 'pane.open', rehearsal: true })).toContain('copied')
    sitting.candor.displaysChanged([laptop, beamer])
    await sitting.must({ type: 'pane.open', rehearsal: false })
    expect(sitting.snapshot.restricted).not.toBeNull()
  })

  test('closes with the very change that copies its screen, and stays closed after it', async () => {
    const sitting = await aSample()
    const apart = { ...beamer, id: 'television', x: -1280 }
    sitting.candor.displaysChanged([laptop, apart])
    await sitting.must({ type: 'pane.open', rehearsal: false })
    sitting.candor.displaysChanged([laptop, apart, { ...beamer, x: laptop.x, y: laptop.y }])
    expect(sitting.snapshot.restricted).toBeNull()
    sitting.candor.displaysChanged([laptop, apart])
    expect(sitting.snapshot.restricted).toBeNull()
  })

  test('closes when a display goes', async () => {
    const sitting = await aSample()
    await sitting.openProjector()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    sitting.candor.displaysChanged(sitting.host.screens.slice(0, 1))
    expect(sitting.snapshot.restricted).toBeNull()
  })

  test('closes with the meeting', async () => {
    const sitting = await aSample()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    expect(sitting.snapshot.restricted).toBeNull()
  })
})

describe('a document', () => {
  test('is saved as the very bytes that were previewed', async () => {
    const sitting = await aSample()
    const document = await sitting.render({ document: 'minutes', meetingId: sitting.meetingId })
    await sitting.must({ type: 'document.save', token: document.token })
    expect(sitting.host.saved.map(({ name }) => name)).toEqual(['minutes.pdf'])
    const [saved] = sitting.host.saved
    expect(Buffer.from(saved?.bytes ?? []).toString('base64')).toBe(document.base64)
  })

  test('that can’t be saved says why and stays', async () => {
    const sitting = await aSample()
    const document = await sitting.render({ document: 'minutes', meetingId: sitting.meetingId })
    sitting.host.saving = { kind: 'failed', reason: 'the disk is full' }
    const save = { type: 'document.save', token: document.token } as const
    expect(await sitting.say(save)).toContain('the disk is full')
    sitting.host.saving = null
    expect(await sitting.say(save)).toBeNull()
  })

  test('of a preview nobody made can’t be saved', async () => {
    const sitting = await aSample()
    expect(await sitting.say({ type: 'document.save', token: 'made-up' })).toContain('out of date')
  })
})

test('a file picked for the agenda comes back as text', async () => {
  const host = new HostInMemory()
  host.picked = { name: 'agenda.csv', bytes: Buffer.from('Title\nBus shelter') }
  const sitting = await Sitting.at(await freshFolder(), host)
  const picked = await sitting.ask({ type: 'agenda.pickFile' })
  expect(picked).toEqual({ kind: 'text', name: 'agenda.csv', text: 'Title\nBus shelter', note: '' })
  host.picked = null
  expect(await sitting.ask({ type: 'agenda.pickFile' })).toEqual({ kind: 'cancelled' })
})

test('a file picked to bring concerns in from comes back as text, an e-mail as it is', async () => {
  const host = new HostInMemory()
  const sitting = await Sitting.at(await freshFolder(), host)
  const pick = (name: string, bytes: Uint8Array): Promise<unknown> => {
    host.picked = { name, bytes }
    return sitting.ask({ type: 'concerns.pickFile' })
  }
  const text = 'Concern,Date\nGlass.,2026-03-01'
  expect(await pick('answers.csv', Buffer.from(text))).toMatchObject({ kind: 'text', text })
  const base64 = Buffer.from([0x66, 0xe9]).toString('base64')
  expect(await pick('one.EML', Buffer.from([0x66, 0xe9]))).toMatchObject({ kind: 'mail', base64 })
  expect(await pick('answers.csv', new Uint8Array(5 * 1024 * 1024 + 1))).toMatchObject({
    message: expect.stringContaining('5 MB') as string,
  })
})
