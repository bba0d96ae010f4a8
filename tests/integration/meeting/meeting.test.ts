import { describe, expect, test } from 'vitest'
import { tableNames } from '../../../shared/record/tables'
import { freshFolder } from '../../builders/folders'
import { beamer } from '../../builders/hostInMemory'
import { endMeeting } from '../../builders/endMeeting'
import { Sitting } from '../../builders/sitting'

const decision = { wording: 'Ask Parks for two lights.', rationale: 'Cheap', dissent: '' }

/** The sample, with its meeting started and the projector open. */
async function aMeeting(folder?: string): Promise<Sitting> {
  const sitting = await Sitting.at(folder ?? (await freshFolder()))
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  await sitting.openProjector()
  return sitting
}

/** Rows by id: a table has no order of its own. */
const inOrder = (rows: readonly { readonly id: string }[]): unknown[] =>
  [...rows].sort((a, b) => a.id.localeCompare(b.id))

describe('a whole meeting', () => {
  test('goes over the projector as the facilitator shows it', async () => {
    const sitting = await aMeeting()
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    await sitting.must({ type: 'projector.next' })
    expect(await sitting.projector()).toMatchObject({ kind: 'welcome' })
    const { id: itemId, title } = sitting.item('bus shelter')
    await sitting.show({ kind: 'item', itemId })
    expect(await sitting.projector()).toMatchObject({ kind: 'item', title, decisions: [] })
    const { meetingId } = sitting
    await sitting.must({ type: 'decision.add', meetingId, itemId, fields: decision })
    expect(await sitting.projector()).toMatchObject({ decisions: ['Ask Parks for two lights.'] })
    expect(sitting.snapshot.projector.painted?.view.content).toEqual(await sitting.projector())
  })

  test('starts an item’s clock when it is shown, and finishes the one before', async () => {
    const sitting = await aMeeting()
    await sitting.show({ kind: 'item', itemId: sitting.item('bus shelter').id })
    await sitting.wait(12).show({ kind: 'item', itemId: sitting.item('play park').id })
    expect(sitting.item('bus shelter')).toMatchObject({ status: 'done', usedMs: 720_000 })
    expect(sitting.item('play park')).toMatchObject({ status: 'running' })
  })

  test('blanks the projector when Part A closes, and nothing can be shown until wrap-up', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    await sitting.show({ kind: 'welcome' })
    await sitting.must({ type: 'meeting.closePartA', meetingId })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    for (const command of [
      { type: 'projector.show', slide: { kind: 'welcome' } },
      { type: 'projector.next' },
      { type: 'projector.unblank' },
    ] as const)
      expect(await sitting.say(command)).toContain('Part B is not projected')
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    await sitting.must({ type: 'meeting.wrapUp', meetingId })
    await sitting.show({ kind: 'closing' })
    expect(await sitting.projector()).toMatchObject({ kind: 'closing' })
  })

  test('keeps the projector blank in Part B however it is come back to', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    await sitting.must({ type: 'meeting.closePartA', meetingId })
    await sitting.must({ type: 'meeting.wrapUp', meetingId })
    for (const back of [{ type: 'app.undo' }, { type: 'meeting.resume', meetingId }] as const) {
      await sitting.show({ kind: 'welcome' })
      await sitting.must({ type: 'projector.freeze' })
      await sitting.must(back)
      expect(await sitting.projector()).toEqual({ kind: 'blank' })
      await sitting.must({ type: 'meeting.wrapUp', meetingId })
    }
  })

  test('holds the projector still while it is frozen', async () => {
    const sitting = await aMeeting()
    await sitting.show({ kind: 'welcome' })
    const before = await sitting.projector()
    await sitting.must({ type: 'projector.freeze' })
    await sitting.must({ type: 'workgroup.edit', fields: { goalSentence: 'Another goal.' } })
    await sitting.show({ kind: 'closing' })
    expect(await sitting.projector()).toEqual(before)
    await sitting.must({ type: 'projector.unfreeze' })
    expect(await sitting.projector()).toMatchObject({ kind: 'closing', goal: 'Another goal.' })
  })

  test('has a blank projector after a display was plugged in, until shown again', async () => {
    const sitting = await aMeeting()
    await sitting.show({ kind: 'welcome' })
    sitting.candor.displaysChanged([...sitting.host.screens, { ...beamer, id: 'tv', x: 2560 }])
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    expect(sitting.snapshot.projector.blankReason).toBe('display changed')
    await sitting.must({ type: 'projector.unblank' })
    expect(await sitting.projector()).toMatchObject({ kind: 'welcome' })
  })

  test('no longer claims that something is on screen once the projector is silent', async () => {
    const sitting = await aMeeting()
    await sitting.show({ kind: 'welcome' })
    await sitting.projector()
    expect(sitting.snapshot.projector.painted).not.toBeNull()
    sitting.pass(12)
    expect(sitting.snapshot.projector.painted).toBeNull()
  })

  test.each([
    ['the computer slept', (sitting: Sitting) => sitting.wait(60).candor.tick()],
    ['its clock was set forward', (sitting: Sitting) => sitting.setClockForward(60_000).pass(2)],
    ['its clock was set back', (sitting: Sitting) => sitting.setClockForward(-60_000).pass(2)],
  ])('doesn’t take a projector for silent because %s', async (_what, happens) => {
    const sitting = await aMeeting()
    await sitting.show({ kind: 'welcome' })
    await sitting.projector()
    happens(sitting)
    expect(sitting.snapshot.projector.painted).not.toBeNull()
  })

  test('takes back what was done last', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    const itemId = sitting.item('bus shelter').id
    await sitting.must({ type: 'decision.add', meetingId, itemId, fields: decision })
    expect(sitting.snapshot.undo).toBe('Add decision')
    await sitting.must({ type: 'app.undo' })
    expect(sitting.open.record.decision).toEqual([])
  })

  test('takes a text typed in one go back as a whole', async () => {
    const sitting = await aMeeting()
    const { id } = sitting.item('bus shelter')
    for (const notes of ['It', 'It is', 'It is dark.'])
      await sitting.must({ type: 'item.notes', id, notes })
    await sitting.must({ type: 'app.undo' })
    expect(sitting.item('bus shelter').notes).toBe('')
  })
})

describe('the sample', () => {
  test('has nothing to take back when it opens', async () => {
    const sitting = await Sitting.at(await freshFolder())
    await sitting.must({ type: 'app.sample' })
    expect(sitting.snapshot.undo).toBeNull()
    expect(await sitting.say({ type: 'app.undo' })).toContain('nothing to undo')
  })
})

describe('the next meeting', () => {
  test('opens with past actions and what was carried over', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    const fields = { wording: 'Ask Parks', owner: 'R. Adeyo', due: '', neighborhoodIds: [] }
    await sitting.must({ type: 'action.add', meetingId, itemId: null, fields })
    await endMeeting(sitting)
    await sitting.newMeeting('2026-03-17')
    expect(sitting.item('bus shelter')).toMatchObject({ status: 'planned', timesCarried: 1 })
    await sitting.show({ kind: 'past actions' })
    const content = await sitting.projector()
    expect(JSON.stringify(content)).toContain('Ask Parks')
    expect(JSON.stringify(content)).toContain('Walk the Saltworks play park')
  })
})

describe('closing and reopening', () => {
  test('gives back everything typed', async () => {
    const folder = await freshFolder()
    const first = await aMeeting(folder)
    const { meetingId } = first
    const { id: itemId } = first.item('bus shelter')
    await first.must({ type: 'item.notes', id: itemId, notes: 'It is dark — “very”. 🌙' })
    await first.must({ type: 'decision.add', meetingId, itemId, fields: decision })
    await first.must({ type: 'note.write', meetingId, itemId, text: 'Private words' })
    await first.must({ type: 'pane.open', rehearsal: false })
    const before = first.snapshot
    const id = first.open.workgroupId
    await first.candor.close()

    const second = await Sitting.at(folder)
    expect(second.snapshot.workgroups.map((row) => row.id)).toEqual([id])
    await second.must({ type: 'app.openWorkgroup', id, secret: '' })
    await second.must({ type: 'app.openMeeting', meetingId })
    await second.must({ type: 'pane.open', rehearsal: false })
    const { record } = second.open
    for (const name of tableNames)
      expect(inOrder(record[name]), name).toEqual(inOrder(before.open?.record[name] ?? []))
    expect(second.snapshot.restricted).toEqual(before.restricted)
    expect(second.snapshot.restricted?.notes).toMatchObject([{ text: 'Private words' }])
  })

  test('starts with a blank projector and a covered pane', async () => {
    const folder = await freshFolder()
    const first = await aMeeting(folder)
    await first.show({ kind: 'welcome' })
    await first.must({ type: 'pane.open', rehearsal: false })
    const { meetingId } = first
    const id = first.open.workgroupId
    await first.candor.close()
    const second = await Sitting.at(folder)
    await second.must({ type: 'app.openWorkgroup', id, secret: '' })
    await second.must({ type: 'app.openMeeting', meetingId })
    await second.openProjector()
    expect(await second.projector()).toEqual({ kind: 'blank' })
    expect(second.snapshot.restricted).toBeNull()
  })
})
