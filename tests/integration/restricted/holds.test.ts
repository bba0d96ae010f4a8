import { describe, expect, test } from 'vitest'
import type { RetentionLook } from '../../../shared/restricted/contract'
import { atTheDesk, open, secret } from '../../builders/needToKnow'
import type { Sitting } from '../../builders/sitting'

/* One legal hold is over the private notes and the shared record alike. */

const place = { type: 'hold.place', reason: 'A subpoena' } as const

async function underHold(): Promise<{
  sitting: Sitting
  participantId: string
  decisionId: string
  itemId: string
  meetingId: string
}> {
  const { sitting, participantId } = await atTheDesk()
  const { meetingId } = sitting
  const itemId = sitting.item('bus shelter').id
  const fields = { wording: 'Ask for lights', rationale: '', dissent: '' }
  const decisionId = await sitting.must({ type: 'decision.add', meetingId, itemId, fields })
  await sitting.must({ type: 'app.openMeeting', meetingId: null })
  await sitting.must({ type: 'pane.open', rehearsal: true })
  await sitting.must(place)
  return { sitting, participantId, decisionId, itemId, meetingId }
}

const look = (sitting: Sitting): Promise<RetentionLook> =>
  sitting.ask<RetentionLook>({ type: 'retention.look' })

const record = (sitting: Sitting) => {
  const { current } = sitting.candor.workgroups
  if (current === null) throw new Error('no workgroup is open')
  return current.record
}

describe('under a legal hold the shared record', () => {
  test('refuses to have something removed, and says what can be done', async () => {
    const { sitting, decisionId, itemId, meetingId } = await underHold()
    for (const command of [
      { type: 'decision.remove', id: decisionId },
      { type: 'item.remove', id: itemId },
      { type: 'meeting.remove', meetingId },
    ] as const)
      expect(await sitting.say(command)).toBe(
        'There is a legal hold: nothing is removed until it is lifted. You can edit it; what stood there before is kept.',
      )
    expect(record(sitting).decision.has(decisionId)).toBe(true)
    await sitting.must({ type: 'hold.lift' })
    await sitting.must({ type: 'decision.remove', id: decisionId })
  })

  test('keeps what an edit replaces, and what an undo takes back', async () => {
    const { sitting, decisionId } = await underHold()
    await sitting.must({ type: 'decision.edit', id: decisionId, fields: { wording: 'x' } })
    await sitting.must({ type: 'app.undo' })
    expect(record(sitting).decision.get(decisionId)?.wording).toBe('Ask for lights')
    const said = (await look(sitting)).versions.map((version) => version.said)
    expect(said).toContain('Ask for lights')
    expect(said).toContain('x')
    // Behind it is that it was written at all, which isn't taken back.
    expect(await sitting.say({ type: 'app.undo' })).toBe(
      'There is a legal hold: undo removes nothing until it is lifted. You can edit it; what stood there before is kept.',
    )
    expect(record(sitting).decision.get(decisionId)?.wording).toBe('Ask for lights')
  })

  test('is under it also while the private notes are locked', async () => {
    const { sitting, decisionId } = await underHold()
    await sitting.must({ type: 'pane.lock' })
    expect(await sitting.say({ type: 'decision.remove', id: decisionId })).toContain('legal hold')
  })

  test('keeps nothing more once it is lifted', async () => {
    const { sitting, decisionId } = await underHold()
    await sitting.must({ type: 'hold.lift' })
    await sitting.must({ type: 'decision.edit', id: decisionId, fields: { wording: 'x' } })
    expect(record(sitting).heldVersion.size).toBe(0)
  })
})

describe('under a legal hold private notes', () => {
  test('keep what an edit replaces, until the entry itself ends', async () => {
    const { sitting, participantId } = await underHold()
    await open(sitting, participantId)
    const id = sitting.snapshot.restricted?.file?.notes[0]?.id ?? ''
    await sitting.must({ type: 'participantNote.edit', id, fields: { text: 'x' } })
    expect((await look(sitting)).versions[0]).toMatchObject({
      of: 'Note about a participant',
      said: `${secret} · Release 1 · 42 CFR part 2 · Appointments · Care coordination`,
    })
    expect(await sitting.say({ type: 'participantNote.remove', id })).toContain('legal hold')
    await sitting.must({ type: 'hold.lift' })
    expect((await look(sitting)).versionCount).toBe(1)
    await sitting.must({ type: 'participantNote.remove', id })
    expect((await look(sitting)).versionCount).toBe(0)
  })

  test('keep the item’s note as it was, too', async () => {
    const { sitting, itemId, meetingId } = await underHold()
    const write = { type: 'note.write' as const, meetingId, itemId }
    await sitting.must({ ...write, text: 'First words' })
    await sitting.must({ ...write, text: 'Other words' })
    expect(await sitting.say({ ...write, text: '' })).toContain('legal hold')
    expect((await look(sitting)).versions[0]?.said).toBe('First words')
  })

  test('keep the note as it was before a line was added to it', async () => {
    const { sitting, itemId, meetingId } = await underHold()
    await sitting.must({ type: 'note.write', meetingId, itemId, text: 'First words' })
    await sitting.must({ type: 'note.addLine', meetingId, itemId, author: '', text: 'Later' })
    expect((await look(sitting)).versions[0]?.said).toBe('First words')
  })
})
