import { describe, expect, test } from 'vitest'
import { atTheDesk, log, open, partB } from '../../builders/needToKnow'

/* What hides everything at once, and what the log has of it. */

test.each([
  ['everything is hidden', 'app.panic'],
  ['the computer’s screen is locked', 'app.away'],
  ['the notes are locked', 'pane.lock'],
] as const)('the log says until when a file was open when %s', async (_name, type) => {
  const { sitting, participantId } = await atTheDesk()
  await sitting.must({ type: 'pane.open', rehearsal: true })
  await open(sitting, participantId)
  sitting.wait(3)
  await sitting.must({ type })
  const closedAt = sitting.now
  sitting.wait(3)
  await sitting.must({ type: 'pane.unlock', secret: '' })
  expect(log(sitting).entries[0]?.closedAt).toBe(closedAt)
})

describe('the panic key', () => {
  test('blanks the projector, locks the notes and refuses to show anything until two steps are taken', async () => {
    const { sitting } = await partB(['Odile Marsh', 'Noor Haddad'])
    await sitting.must({ type: 'meeting.wrapUp', meetingId: sitting.meetingId })
    await sitting.show({ kind: 'welcome' })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await sitting.must({ type: 'app.panic' })
    expect(sitting.sentToProjector().at(-1)?.content).toEqual({ kind: 'blank' })
    expect(sitting.snapshot.restricted).toBeNull()
    expect(sitting.snapshot.projector.blankReason).toBe('panic')
    expect(await sitting.say({ type: 'projector.show', slide: { kind: 'welcome' } })).toContain(
      'hidden',
    )
    expect(await sitting.say({ type: 'projector.unblank' })).toContain('hidden')
    expect(sitting.open.vault.notesLocked).toBe(true)
    expect(await sitting.say({ type: 'pane.open', rehearsal: true })).toContain('hidden')
    await sitting.must({ type: 'app.resume' })
    expect(await sitting.say({ type: 'projector.unblank' })).toContain('hidden')
    await sitting.must({ type: 'app.resume' })
    expect(sitting.snapshot.pane.panic).toBe('off')
    expect(sitting.sentToProjector().at(-1)?.content).toEqual({ kind: 'blank' })
    expect(await sitting.say({ type: 'pane.open', rehearsal: true })).toContain('locked')
    await sitting.must({ type: 'projector.unblank' })
    expect((await sitting.projector())?.kind).toBe('welcome')
  })
})

test('the window with the pane in it is kept out of captures, again after displays change and in time', async () => {
  const { sitting } = await atTheDesk()
  const { host } = sitting
  host.offersProtection = true
  host.keptFromCapture.length = 0
  await sitting.must({ type: 'pane.open', rehearsal: true })
  expect(sitting.snapshot.pane.captureOffered).toBe(true)
  sitting.candor.displaysChanged(host.screens)
  sitting.candor.tick()
  await sitting.must({ type: 'pane.close' })
  sitting.candor.tick()
  expect(host.keptFromCapture).toEqual([
    ...[true, true, true, false].map((on) => ({ role: 'facilitator', on })),
  ])
})
