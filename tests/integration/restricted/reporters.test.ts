import { describe, expect, test } from 'vitest'
import type { GuardFinding, RetentionLook } from '../../../shared/restricted/contract'
import { comeBack } from '../../builders/comeBack'
import { comeIn, lookAround, partB } from '../../builders/needToKnow'
import {
  aConcern,
  addReporter,
  atTheBoard,
  contact,
  name,
  reporterCommand,
  type ReporterFields,
} from '../../builders/reporters'
import type { Sitting } from '../../builders/sitting'

/* Who raised a concern is need-to-know, and kept no longer than it has to be. */

const shownReporters = (sitting: Sitting) => sitting.snapshot.restricted?.reporters ?? []

describe('who raised a concern', () => {
  test('is told with the concern’s own words while the pane is open, and at no other time', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId)
    expect(JSON.stringify(sitting.snapshot)).not.toContain(name)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toMatchObject([
      { name, contact, mayBeContacted: 'yes', withheldFrom: [], disposeOn: '2026-06-01' },
    ])
    expect(shownReporters(sitting)[0]?.concern?.wording).toContain('laundry')
    await sitting.must({ type: 'pane.close' })
    expect(JSON.stringify(sitting.snapshot)).not.toContain(name)
  })

  test.each<[string, Partial<ReporterFields>, string]>([
    ['nobody', { name: ' ', contact: '' }, 'Enter who it was'],
    ['a contact against their will', { mayBeContacted: 'no' }, 'don’t want to be contacted'],
    ['no reason', { reason: '' }, 'why someone needs to know'],
  ])('is refused with %s', async (_what, part, refusal) => {
    const { sitting, concernId } = await atTheBoard()
    const id = await addReporter(sitting, concernId)
    expect(await sitting.say(reporterCommand(concernId, part))).toContain(refusal)
    expect(await sitting.say({ type: 'concernReporter.edit', id, fields: part })).toContain(refusal)
  })

  test('is changed, and removed for good', async () => {
    const { sitting, concernId } = await atTheBoard()
    const id = await addReporter(sitting, concernId)
    const fields = { contact: '', mayBeContacted: 'no' } as const
    await sitting.must({ type: 'concernReporter.edit', id, fields })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toMatchObject([{ id, name, contact: '', mayBeContacted: 'no' }])
    await sitting.must({ type: 'concernReporter.remove', id })
    expect(shownReporters(sitting)).toEqual([])
    expect(await sitting.say({ type: 'concernReporter.remove', id })).not.toBeNull()
  })

  test('can’t be written down while the notes are locked', async () => {
    const { sitting, concernId } = await atTheBoard()
    await sitting.must({ type: 'pane.lock' })
    expect(await sitting.say(reporterCommand(concernId))).toContain('locked')
  })

  test('leaves nothing to undo, and no trace in what changed', async () => {
    const { sitting, concernId } = await atTheBoard()
    const before = sitting.snapshot.undo
    await addReporter(sitting, concernId)
    expect(sitting.snapshot.undo).toBe(before)
    const asked = { type: 'history.changes', since: 'last meeting', about: 'workgroup' } as const
    expect(JSON.stringify(await sitting.ask(asked))).not.toContain(name)
  })
})

describe('when the concern', () => {
  test('is put together with others, who raised it goes on with what it became', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId)
    const second = await aConcern(sitting, 'It is dark behind the laundry')
    const third = await aConcern(sitting, 'No lights on the laundry path')
    await sitting.must({ type: 'concern.merge', id: second, otherId: concernId })
    await sitting.must({ type: 'concern.merge', id: third, otherId: second })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)[0]?.concern).toEqual({
      id: third,
      wording: 'No lights on the laundry path',
    })
    await sitting.must({ type: 'app.undo' })
    await sitting.must({ type: 'app.undo' })
    expect(shownReporters(sitting)[0]?.concern?.id).toBe(concernId)
  })

  const due = async (sitting: Sitting) => {
    // What is due is told while nobody reads along.
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    return (await sitting.ask<RetentionLook>({ type: 'retention.look' })).due
  }
  test('is removed, who raised it ends after the warning, and undoing brings both together', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId)
    await sitting.must({ type: 'concern.remove', id: concernId })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toMatchObject([{ name, concern: null }])
    const [warned] = await due(sitting)
    expect(warned).toMatchObject({ table: 'concernReporter', disposeOn: '2026-03-03' })
    expect(warned?.purgeAt).not.toBeNull()
    await sitting.must({ type: 'app.undo' })
    expect(shownReporters(sitting)).toMatchObject([{ concern: { id: concernId }, warnedAt: null }])
    expect(await due(sitting)).toEqual([])
    await sitting.must({ type: 'concern.remove', id: concernId })
    await comeBack(sitting, 13)
    expect(await due(sitting)).toHaveLength(1)
    await comeBack(sitting, 1)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toEqual([])
  })

  test('is removed while the notes are locked, that is seen when they open', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId)
    await sitting.must({ type: 'pane.lock' })
    await sitting.must({ type: 'concern.remove', id: concernId })
    await sitting.must({ type: 'pane.unlock', secret: '' })
    expect(await due(sitting)).toMatchObject([{ table: 'concernReporter' }])
  })

  test('is removed, whoever is linked to another stays; a legal hold keeps the rest', async () => {
    const { sitting, concernId } = await atTheBoard()
    const other = await aConcern(sitting, 'It is dark behind the laundry')
    const id = await addReporter(sitting, concernId)
    await addReporter(sitting, concernId, { name: 'Ash Tarn' })
    await sitting.must({ type: 'concern.remove', id: concernId })
    await sitting.must({ type: 'concernReporter.edit', id, fields: { concernId: other } })
    expect(await due(sitting)).toHaveLength(1)
    await sitting.must({ type: 'hold.place', reason: 'Subpoena' })
    await comeBack(sitting, 20)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toHaveLength(2)
    await sitting.must({ type: 'hold.lift' })
    await comeBack(sitting, 1)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(shownReporters(sitting)).toMatchObject([{ id, concern: { id: other } }])
  })

  test('turns out to be of the whole town, nobody waits for an answer any more', async () => {
    const { sitting } = await partB(['Odile Marsh'])
    const { meetingId } = sitting
    const neighborhoodId = sitting.open.record.neighborhood[0]?.id ?? ''
    const heard = await sitting.must({
      type: 'heardStatement.add',
      meetingId,
      itemId: sitting.item('bus shelter').id,
      fields: { neighborhoodId, wording: 'The path has no light', source: '' },
    })
    const row = sitting.open.record.heardStatement.find(({ id }) => id === heard)
    await addReporter(sitting, row?.concernId ?? '', {}, meetingId)
    expect(shownReporters(sitting)[0]?.concern?.wording).toBe('The path has no light')
    const fields = { neighborhoodId: null }
    await sitting.must({ type: 'heardStatement.edit', id: heard, fields })
    expect(shownReporters(sitting)).toMatchObject([{ concern: null }])
    expect(shownReporters(sitting)[0]?.warnedAt).not.toBeNull()
  })
})

describe('in a meeting', () => {
  test('only those written down in it are told, and not before whom they aren’t meant for', async () => {
    const { sitting } = await partB(['Odile Marsh', 'Noor Haddad'])
    const { meetingId } = sitting
    const concernId = await aConcern(sitting, 'It is dark behind the laundry')
    await addReporter(sitting, concernId, {}, null)
    expect(shownReporters(sitting)).toEqual([])
    await addReporter(sitting, concernId, { audience: ['LEAD project management'] }, meetingId)
    expect(shownReporters(sitting)).toMatchObject([
      { name: '', contact: '', withheldFrom: ['Noor Haddad'] },
    ])
    expect(JSON.stringify(sitting.snapshot)).not.toContain(name)
  })

  test('somebody who comes in covers them', async () => {
    const { sitting } = await partB(['Odile Marsh'])
    const concernId = await aConcern(sitting, 'It is dark behind the laundry')
    await addReporter(sitting, concernId, {}, sitting.meetingId)
    expect(shownReporters(sitting)).toHaveLength(1)
    await comeIn(sitting, 'Noor Haddad')
    expect(sitting.snapshot.restricted).toBeNull()
    await lookAround(sitting)
    expect(shownReporters(sitting)).toHaveLength(1)
  })
})

test('it ends on its own clock, which a legal hold stops', async () => {
  const { sitting, concernId } = await atTheBoard()
  await addReporter(sitting, concernId)
  sitting.wait(80 * 24 * 60)
  await sitting.must({ type: 'pane.open', rehearsal: true })
  const look = await sitting.ask<RetentionLook>({ type: 'retention.look' })
  expect(look.due).toMatchObject([{ table: 'concernReporter', disposeOn: '2026-06-01', code: '' }])
  const entries = look.due.map(({ table, id }) => ({ table, id }))
  await sitting.must({ type: 'hold.place', reason: 'Subpoena' })
  expect(await sitting.say({ type: 'retention.purge', entries })).toContain('legal hold')
  const id = entries[0]?.id ?? ''
  expect(await sitting.say({ type: 'concernReporter.remove', id })).toContain('legal hold')
  await sitting.must({ type: 'hold.lift' })
  await sitting.must({ type: 'retention.purge', entries })
  expect((await sitting.ask<RetentionLook>({ type: 'retention.look' })).due).toEqual([])
})

describe('the name guard', () => {
  const look = async (sitting: Sitting, text: string): Promise<readonly string[]> => {
    const query = { type: 'nameGuard.look', place: 'decision d1 wording', text } as const
    const { findings } = await sitting.ask<{ findings: GuardFinding[] }>(query)
    return findings.map(({ start, end }) => text.slice(start, end))
  }

  test('notices who raised a concern, from when they are written down until they are removed', async () => {
    const { sitting, concernId } = await atTheBoard()
    expect(await look(sitting, 'Ask Ostrava, 555-0147')).toEqual([])
    const id = await addReporter(sitting, concernId)
    expect(await look(sitting, 'Ask Ostrava, 555-0147')).toEqual(['Ostrava', '555-0147'])
    await sitting.must({ type: 'concernReporter.remove', id })
    expect(await look(sitting, 'Ask Ostrava, 555-0147')).toEqual([])
  })

  test('stops a document with the name in it', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId)
    const [meeting] = sitting.open.record.meeting
    const meetingId = meeting?.id ?? ''
    await sitting.must({ type: 'app.openMeeting', meetingId })
    const fields = { wording: 'Ring Wren Ostrava', rationale: '', dissent: '' }
    const { id: itemId } = sitting.item('bus shelter')
    await sitting.must({ type: 'decision.add', meetingId, itemId, fields })
    const { token } = await sitting.render({ document: 'minutes', meetingId })
    expect(await sitting.say({ type: 'document.save', token })).toContain('who raised a concern')
    expect(sitting.host.saved).toEqual([])
  })

  test('lets stand who is named in public anyway, though they raised one', async () => {
    const { sitting, concernId } = await atTheBoard()
    await addReporter(sitting, concernId, { name: 'R. Adeyo', contact: '' })
    await addReporter(sitting, concernId, { name: 'Heron Flats residents', contact: '' })
    expect(await look(sitting, 'R. Adeyo spoke for Heron Flats.')).toEqual([])
  })
})
