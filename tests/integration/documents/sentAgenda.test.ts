import { expect, test } from 'vitest'
import type { DocumentChanges } from '../../../shared/documents/contract'
import { larkmoorSitting } from '../../builders/larkmoorSitting'
import type { Sitting } from '../../builders/sitting'

/* An agenda that is kept as it was sent, and what changed since. */

const addItem = (sitting: Sitting, meetingId: string, title: string): Promise<string> =>
  sitting.must({
    type: 'item.add',
    meetingId,
    fields: {
      title,
      presenter: '',
      minutes: 15,
      neighborhoodIds: [],
      purpose: 'discuss',
      part: 'A',
    },
  })

async function keep(sitting: Sitting, meetingId: string): Promise<string> {
  const { token } = await sitting.render({ document: 'agenda', meetingId })
  return sitting.must({ type: 'document.freeze', token })
}

const changesSince = async (sitting: Sitting, from: string): Promise<string> => {
  const { sections } = await sitting.ask<DocumentChanges>({
    type: 'document.changes',
    from,
    to: null,
  })
  return JSON.stringify(sections)
}

async function aSentAgenda() {
  const { sitting } = await larkmoorSitting()
  const meetingId = await sitting.newMeeting('2026-11-24')
  await addItem(sitting, meetingId, 'Bus shelter')
  return { sitting, meetingId, sent: await keep(sitting, meetingId) }
}

test('an agenda is kept before its meeting, and says nothing changed while nothing did', async () => {
  const { sitting, meetingId, sent } = await aSentAgenda()
  expect(sitting.open.record.documentVersion).toMatchObject([
    { id: sent, document: 'agenda', audienceId: null, number: 1 },
  ])
  expect(await changesSince(sitting, sent)).toBe('[]')
  expect(await keep(sitting, meetingId)).toBe(sent)
})

test('what was added, taken off and moved since is said, also once the meeting goes on', async () => {
  const { sitting, meetingId, sent } = await aSentAgenda()
  await addItem(sitting, meetingId, 'Benches at the mill')
  await sitting.must({ type: 'item.remove', id: sitting.item('Bus shelter').id })
  const before = await changesSince(sitting, sent)
  expect(before).toContain('Benches at the mill')
  expect(before).toContain('Bus shelter')
  await sitting.must({ type: 'meeting.start', meetingId })
  expect(await changesSince(sitting, sent)).toContain('Benches at the mill')
})

test('what is kept of it is neither approved as minutes nor counted with them', async () => {
  const { sitting, meetingId, sent } = await aSentAgenda()
  await sitting.must({ type: 'meeting.start', meetingId })
  const { token } = await sitting.render({ document: 'minutes', meetingId })
  const minutesId = await sitting.must({ type: 'document.freeze', token })
  const { documentVersion } = sitting.open.record
  expect(documentVersion.find(({ id }) => id === minutesId)).toMatchObject({ number: 1 })
  const approval = { meetingId, atMeetingId: meetingId, versionId: sent, recordedBy: 'Odile Marsh' }
  expect(await sitting.say({ type: 'minutes.approve', ...approval })).toContain('version')
})

test('nothing of Part B is in what changed', async () => {
  const { sitting, meetingId, sent } = await aSentAgenda()
  const id = await addItem(sitting, meetingId, 'Umber kestrel')
  await sitting.must({
    type: 'item.edit',
    id,
    fields: {
      title: 'Umber kestrel',
      presenter: '',
      minutes: 15,
      neighborhoodIds: [],
      purpose: 'discuss',
      part: 'B',
    },
  })
  expect(await changesSince(sitting, sent)).not.toContain('Umber')
})
