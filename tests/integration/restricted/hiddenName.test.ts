import { expect, test } from 'vitest'
import { lookAround, member, open, partB } from '../../builders/needToKnow'

test('a name that is closed to someone here stays as it is when the rest of the file is changed', async () => {
  const { sitting, participantId: id } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
  const settings = { namesAllowed: true }
  await sitting.must({ type: 'restricted.settings', fields: settings })
  const leave = async (to: 'in' | 'out'): Promise<string> => {
    sitting.wait(5)
    const { meetingId } = sitting
    const memberId = member(sitting, 'Sgt. Lena Voss')
    return sitting.must({ type: 'attendance.step', meetingId, memberId, to })
  }
  await leave('out')
  await open(sitting, id)
  const names = { name: 'Ashby Tolliver', aliases: ['Ash'] }
  await sitting.must({ type: 'participant.edit', id, fields: names })
  await leave('in')
  await lookAround(sitting)
  await open(sitting, id)
  expect(sitting.snapshot.restricted?.file).toMatchObject({
    isNameShown: false,
    participant: { name: '', aliases: [] },
  })
  const kept = sitting.candor.workgroups.current?.notes.rows?.participant
  expect(
    await sitting.say({ type: 'participant.edit', id, fields: { name: '', aliases: [] } }),
  ).toBe('The name is closed to someone here. Change it when they have left.')
  await sitting.must({ type: 'participant.edit', id, fields: { notForWorkgroup: true } })
  expect(kept?.get(id)).toMatchObject({ ...names, notForWorkgroup: true })
})
