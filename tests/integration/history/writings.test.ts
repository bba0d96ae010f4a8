import { expect, test } from 'vitest'
import { visitSheet } from '../../../shared/exports/visitSheet'
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

test('every kind of row has it, also a kept version of the minutes, and the register of visits', async () => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  const neighborhoodId = sitting.open.record.neighborhood[0]?.id ?? ''
  await sitting.must({ type: 'meeting.start', meetingId })
  const itemId = sitting.item('bus shelter').id
  const heard = await sitting.must({
    type: 'heardStatement.add',
    meetingId,
    itemId,
    fields: { neighborhoodId, wording: 'It is dark', source: '' },
  })
  const visit = await sitting.must({
    type: 'visit.add',
    fields: {
      neighborhoodId,
      groupId: null,
      visitedOn: '2026-03-02',
      visitors: 'R. Adeyo',
      language: '',
      heard: 'It is dark',
      reported: 'Two lamps were asked for',
    },
  })
  await sitting.must({ type: 'item.edit', id: itemId, fields: { title: 'Lamps at the shelter' } })
  const { token } = await sitting.render({ document: 'minutes', meetingId })
  const version = await sitting.must({ type: 'document.freeze', token })
  for (const place of [
    `heardStatement ${heard}`,
    `visit ${visit}`,
    `agendaItem ${itemId}`,
    `documentVersion ${version}`,
  ]) {
    const { writings } = await askParsed(sitting, { type: 'history.writings', place })
    expect(writings.at(-1), place).toMatchObject({ writer: 'Odile Marsh', role: 'facilitator' })
  }
  const { current } = sitting.candor.workgroups
  if (current === null) throw new Error('no workgroup is open')
  const { header, rows } = visitSheet(current.record, null)
  expect(header).toContain('Recorded by')
  expect(rows[0]).toContain('Odile Marsh')
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
