import { expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

async function aMeeting(): Promise<{ sitting: Sitting; ids: string[] }> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.start', meetingId })
  const ids = sitting.open.record.member
    .filter(({ role }) => role === 'police' || role === 'community representative')
    .slice(0, 2)
    .map(({ id }) => id)
  for (const memberId of ids) await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
  return { sitting, ids }
}

test('somebody in the room asks to speak, gets the floor, and leaves the list with the room', async () => {
  const { sitting, ids } = await aMeeting()
  const [first = '', second = ''] = ids
  const before = sitting.open.revision
  for (const memberId of ids) await sitting.must({ type: 'speakers.ask', memberId })
  expect(new Set(sitting.snapshot.speakers?.waiting)).toEqual(new Set(ids))
  await sitting.must({ type: 'speakers.next' })
  const { speaking } = sitting.snapshot.speakers ?? {}
  expect(speaking?.since).toBe(sitting.now)
  // Nothing of it is a change of the record, and undo has nothing to take back of it.
  expect(sitting.open.revision).toBe(before)
  await sitting.wait(2).must({ type: 'speakers.next' })
  const had = sitting.snapshot.speakers?.had
  expect((had?.community ?? 0) + (had?.agencies ?? 0)).toBe(120_000)
  await sitting.wait(2).must({
    type: 'attendance.toggle',
    meetingId: sitting.meetingId,
    memberId: sitting.snapshot.speakers?.speaking?.memberId ?? '',
  })
  expect(sitting.snapshot.speakers).toMatchObject({ speaking: null, waiting: [] })
  expect([first, second]).toHaveLength(2)
})

test('who isn’t in the room can’t be put on it, and Part B has none', async () => {
  const { sitting, ids } = await aMeeting()
  const away = sitting.open.record.member.find(({ id }) => !ids.includes(id))?.id ?? ''
  expect(await sitting.say({ type: 'speakers.ask', memberId: away })).toContain('Sign them in')
  await sitting.must({ type: 'speakers.ask', memberId: ids[0] ?? '' })
  await sitting.must({ type: 'meeting.closePartA', meetingId: sitting.meetingId })
  expect(sitting.snapshot.speakers).toBeNull()
  expect(await sitting.say({ type: 'speakers.next' })).toContain('Part A')
})
