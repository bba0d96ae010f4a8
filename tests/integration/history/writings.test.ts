import { expect, test } from 'vitest'
import { askParsed } from '../../builders/askParsed'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/* Who wrote what, over the real store: by the handover, for histories, minutes and spreadsheets. */

test('the two at the laptop are told apart in an entry’s history, the minutes and the register', async () => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.start', meetingId })
  const fields = { wording: 'Ask for two lamps', rationale: '', dissent: '' }
  const id = await sitting.must({ type: 'decision.add', meetingId, itemId: null, fields })
  await sitting.must({ type: 'meeting.handOver', meetingId, to: 'note-taker' })
  await sitting.must({ type: 'decision.edit', id, fields: { wording: 'Ask for three lamps' } })

  const place = `decision ${id}`
  const { writings } = await askParsed(sitting, { type: 'history.writings', place })
  expect(writings).toMatchObject([
    { writer: 'Odile Marsh', role: 'facilitator', meeting: { id: meetingId } },
    { writer: 'Tomas Reyl', role: 'note-taker', meeting: { id: meetingId } },
  ])
  const { writers } = await askParsed(sitting, {
    type: 'history.writers',
    meetingId,
    until: null,
  })
  expect(writers).toEqual([
    { writer: 'Odile Marsh', role: 'facilitator' },
    { writer: 'Tomas Reyl', role: 'note-taker' },
  ])
  const { writers: before } = await askParsed(sitting, {
    type: 'history.writers',
    meetingId,
    until: 0,
  })
  expect(before).toEqual([])
})

test('undo takes back what was written, never whose turn it is', async () => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.start', meetingId })
  await sitting.must({ type: 'meeting.edit', meetingId, fields: { place: 'Library' } })
  await sitting.must({ type: 'meeting.handOver', meetingId, to: 'note-taker' })
  await sitting.must({ type: 'app.undo' })
  const open = sitting.snapshot.open
  expect(open?.record.handover).toEqual([{ id: meetingId, to: 'note-taker' }])
  expect(open?.record.meeting.find(({ id }) => id === meetingId)?.place).not.toBe('Library')
})
