import { beforeEach, describe, expect, test } from 'vitest'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { Result } from '../../../shared/kernel/result'
import type { GuardFinding, DocumentFinding } from '../../../shared/restricted/contract'
import { aroundOf } from '../../../shared/restricted/nameGuard/passes'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/* A participant's name is noticed wherever it is typed, and stops a document that has it. */

let sitting: Sitting

/** The sample, with a participant whose name is kept. */
beforeEach(async () => {
  sitting = await withParticipant('Ashby Tolliver')
})

async function withParticipant(name: string | null): Promise<Sitting> {
  const made = await Sitting.at(await freshFolder())
  await made.must({ type: 'app.sample' })
  if (name === null) return made
  await made.must({ type: 'restricted.settings', fields: { namesAllowed: true } })
  const fields = { name, aliases: [], notForWorkgroup: false }
  await made.must({ type: 'participant.add', fields })
  return made
}

async function dispatch(command: FacilitatorCommand): Promise<DispatchResult> {
  const request = { channel: 'dispatch', body: command }
  return (await sitting.candor.request('facilitator', request)) as DispatchResult
}

const fieldOf = (result: DispatchResult): string | undefined =>
  result.ok ? undefined : result.refusal.field

const look = async (place: string, text: string): Promise<readonly GuardFinding[]> => {
  const query = { type: 'nameGuard.look', place, text } as const
  return (await sitting.ask<{ findings: GuardFinding[] }>(query)).findings
}

const pass = (place: string, finding: GuardFinding): Promise<string> =>
  sitting.must({
    type: 'nameGuard.pass',
    place,
    words: finding.words,
    around: aroundOf(finding),
  })

async function decide(wording: string): Promise<string> {
  const { meetingId } = sitting
  const { id: itemId } = sitting.item('bus shelter')
  const fields = { wording, rationale: '', dissent: '' }
  return sitting.must({ type: 'decision.add', meetingId, itemId, fields })
}

const minutes = async (of = sitting) => of.render({ document: 'minutes', meetingId: of.meetingId })
const through = async (token: string): Promise<readonly DocumentFinding[]> =>
  (await sitting.ask<{ findings: DocumentFinding[] }>({ type: 'nameGuard.document', token }))
    .findings

describe('while a text is typed', () => {
  test('what looks like a participant is told with its place', async () => {
    const [finding] = await look('decision d1 wording', 'Ask tolliver to come')
    expect(finding).toMatchObject({ start: 4, end: 12, words: 'tolliver', near: false })
    expect(await look('decision d1 wording', 'Ask Parks to come')).toEqual([])
  })

  test('a participant added or removed meanwhile counts at once', async () => {
    const fields = { name: 'Wren Ostrava', aliases: [], notForWorkgroup: false }
    const id = await sitting.must({ type: 'participant.add', fields })
    expect(await look('x y z', 'Ostrava')).toHaveLength(1)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await sitting.must({
      type: 'file.open',
      participantId: id,
      itemId: null,
      openedBy: 'Odile',
    })
    await sitting.must({ type: 'participant.remove', id })
    expect(await look('x y z', 'Ostrava')).toEqual([])
  })

  test('somebody else is somebody else at that place, in that sentence', async () => {
    const place = 'decision d1 wording'
    const text = 'Ask Ashby the baker'
    const [finding] = await look(place, text)
    if (finding === undefined) throw new Error('nothing found')
    await pass(place, finding)
    expect(await look(place, text)).toEqual([])
    expect(await look('decision d2 wording', text)).toHaveLength(1)
    expect(await look(place, 'We met Ashby')).toHaveLength(1)
  })

  test('somebody at the table who shares a name is not taken for a participant', async () => {
    const fields = { name: 'Marcus Vale', aliases: [], notForWorkgroup: false }
    await sitting.must({ type: 'participant.add', fields })
    expect(await look('x y z', 'Marcus Teague will call')).toEqual([])
    expect(await look('x y z', 'Marcus will call')).toHaveLength(1)
  })

  test('while the notes are locked nobody can tell', async () => {
    await sitting.must({ type: 'pane.lock' })
    const request = {
      channel: 'query',
      body: { type: 'nameGuard.look', place: 'x y z', text: 'Tolliver' },
    }
    const answer = (await sitting.candor.request('facilitator', request)) as Result<unknown>
    expect(answer).toMatchObject({ ok: false, refusal: { field: 'locked' } })
  })

  test('the text that was looked at is in no snapshot', async () => {
    await look('decision d1 wording', 'Ask Tolliver about umbrellas')
    await sitting.must({ type: 'app.retrySave' })
    expect(JSON.stringify(sitting.host.pushed)).not.toContain('umbrellas')
  })
})

describe('a document', () => {
  test('with a name in it is not saved, and the places are told in words', async () => {
    await decide('Ask for lights')
    sitting.wait(1)
    await decide('Visit with tolliver on Tuesday')
    const { token } = await minutes()
    const result = await dispatch({ type: 'document.save', token })
    expect(fieldOf(result)).toBe('names')
    expect(JSON.stringify(result)).not.toMatch(/tolliver/i)
    expect(sitting.host.saved).toEqual([])
    const [finding, ...more] = await through(token)
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      where: `Decision 2 of “${sitting.item('bus shelter').title}”`,
      excerpt: 'Visit with tolliver on Tuesday',
      itemId: sitting.item('bus shelter').id,
    })
  })

  test('is saved once every place was said to be somebody else', async () => {
    await decide('Repair the benches of Tolliver the baker')
    const { token } = await minutes()
    for (const finding of await through(token)) await pass(finding.place, finding)
    expect(await sitting.say({ type: 'document.save', token })).toBeNull()
    expect(sitting.host.saved).toHaveLength(1)
  })

  test('of one neighborhood is looked through in what was worded for it', async () => {
    const neighborhoodId = sitting.open.record.neighborhood[0]?.id ?? ''
    const { meetingId } = sitting
    await sitting.must({
      type: 'reportBack.word',
      meetingId,
      audienceId: neighborhoodId,
      section: 'said',
      wording: 'You told us about Ashbi.',
    })
    const { token } = await sitting.render({
      document: 'report-back',
      meetingId,
      audienceId: neighborhoodId,
    })
    expect((await through(token)).map((one) => one.where)).toEqual(['“You said” to Heron Flats'])
  })

  test('is looked through in its translation, whatever was passed in English', async () => {
    const audienceId = sitting.open.record.neighborhood[0]?.id ?? ''
    const { meetingId } = sitting
    const english = 'Tolliver the baker gave bread.'
    const about = { meetingId, audienceId }
    await sitting.must({
      type: 'reportBack.word',
      meetingId,
      audienceId,
      section: 'did',
      wording: english,
    })
    await sitting.must({
      type: 'translation.word',
      about,
      language: 'es',
      name: 'did',
      source: english,
      text: 'Tolliver duerme en el refugio.',
    })
    const report = () => sitting.render({ document: 'report-back', ...about, language: 'es' })
    for (const finding of await through((await report()).token))
      if (finding.place.startsWith('reportBack')) await pass(finding.place, finding)
    const left = await through((await report()).token)
    expect(left.map(({ place }) => place)).toEqual([
      `translation ${meetingId}/${audienceId}/es did`,
    ])
  })

  test('with what may be a name is told so, and saved', async () => {
    const fields = { name: 'Grace Hope', aliases: [], notForWorkgroup: false }
    await sitting.must({ type: 'participant.add', fields })
    await decide('Grace fainted at the stop')
    const { token } = await minutes()
    expect((await through(token)).map(({ sure }) => sure)).toEqual(['maybe'])
    expect(await sitting.say({ type: 'document.save', token })).toBeNull()
  })

  test('names its code as well', async () => {
    const [person] = sitting.snapshot.restricted?.participants ?? []
    await sitting.must({ type: 'pane.open', rehearsal: true })
    const code = person?.code ?? sitting.snapshot.restricted?.participants[0]?.code ?? ''
    await decide(`Follow up on ${code.toLowerCase().replace('-', ' ')}`)
    expect(await through((await minutes()).token)).toHaveLength(1)
  })

  test('is saved unlooked-at only while the notes are locked, and only when that was said', async () => {
    await decide('Visit with Tolliver')
    const { token } = await minutes()
    expect(fieldOf(await dispatch({ type: 'document.save', token, unchecked: true }))).toBe('names')
    await sitting.must({ type: 'pane.lock' })
    expect(fieldOf(await dispatch({ type: 'document.save', token }))).toBe('locked')
    expect(sitting.host.saved).toEqual([])
    expect(await sitting.say({ type: 'document.save', token, unchecked: true })).toBeNull()
    expect(sitting.host.saved).toHaveLength(1)
  })

  test('of another workgroup is out of date', async () => {
    const { token } = await minutes()
    await sitting.must({ type: 'app.leaveWorkgroup' })
    expect(await sitting.say({ type: 'document.save', token })).toMatch(/out of date/)
  })

  test('is the same to the last byte whether there are participants or not', async () => {
    const other = await withParticipant(null)
    other.now = sitting.now
    const [one, two] = [await minutes(), await minutes(other)]
    expect(one.base64).toBe(two.base64)
  })
})
