import { describe, expect, test } from 'vitest'
import { askParsed } from '../../builders/askParsed'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/** The sample with its meeting started. */
async function aMeeting(): Promise<Sitting> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  return sitting
}

async function findTitles(sitting: Sitting, typed: string): Promise<string[]> {
  const { groups } = await askParsed(sitting, { type: 'search.answer', typed })
  return groups.flatMap((group) => group.hits.map((hit) => hit.title))
}

describe('a search', () => {
  test('follows what is typed into the record, and what is taken back', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    expect(await findTitles(sitting, 'lamps')).toEqual([])
    const fields = { wording: 'Ask for two lamps', rationale: '', dissent: '' }
    await sitting.must({ type: 'decision.add', meetingId, itemId: null, fields })
    expect(await findTitles(sitting, 'lamps')).toEqual(['Ask for two lamps'])
    await sitting.must({ type: 'app.undo' })
    expect(await findTitles(sitting, 'lamps')).toEqual([])
  })

  test('never finds a private note', async () => {
    const sitting = await aMeeting()
    const { meetingId } = sitting
    const { id: itemId } = sitting.item('bus shelter')
    await sitting.must({ type: 'note.write', meetingId, itemId, text: 'umber kestrel' })
    await sitting.must({ type: 'item.notes', id: itemId, notes: 'umber paint' })
    expect(await findTitles(sitting, 'umber')).toEqual([sitting.item('bus shelter').title])
    expect(await findTitles(sitting, 'kestrel')).toEqual([])
  })

  test('looks through the meetings before this one', async () => {
    const sitting = await aMeeting()
    expect(await findTitles(sitting, 'sharps bin')).toEqual([
      'Ask Parks for a sharps bin at the Saltworks gate',
    ])
  })
})

describe('the registers', () => {
  test('are answered over the real store', async () => {
    const sitting = await aMeeting()
    const actions = await askParsed(sitting, { type: 'actions.register', show: 'open', skip: 0 })
    expect(actions.total).toBe(3)
    const { id } = actions.rows[0]!
    const { steps } = await askParsed(sitting, { type: 'actions.history', id })
    expect(steps).toMatchObject([{ owner: actions.rows[0]!.owner, changed: [] }])
    const meetings = await askParsed(sitting, { type: 'meetings.register', skip: 0 })
    expect(meetings.total).toBe(2)
    const { next } = await askParsed(sitting, { type: 'meetings.waiting' })
    expect(next?.id).toBe(sitting.meetingId)
  })

  test('tell what changed only after it was last looked at', async () => {
    const sitting = await aMeeting()
    const asked = { type: 'history.changes', since: 'last look', about: 'workgroup' } as const
    sitting.wait(5)
    await sitting.must({ type: 'history.markSeen', about: 'workgroup' })
    expect((await askParsed(sitting, asked)).total).toBe(0)
    await sitting.wait(1).must({
      type: 'item.notes',
      id: sitting.item('bus shelter').id,
      notes: 'Dark since August.',
    })
    expect((await askParsed(sitting, asked)).rows).toMatchObject([
      { kind: 'item', what: 'changed' },
    ])
  })

  test('looking is nothing to be taken back', async () => {
    const sitting = await aMeeting()
    const before = sitting.snapshot.undo
    await sitting.must({ type: 'history.markSeen', about: 'workgroup' })
    expect(sitting.snapshot.undo).toBe(before)
  })
})

test('the templates that come with Candor are ones a meeting can start from', async () => {
  const sitting = await aMeeting()
  const { templates } = await askParsed(sitting, { type: 'templates.shipped' })
  expect(templates.length).toBeGreaterThan(0)
  for (const { name, items } of templates) {
    await sitting.must({ type: 'template.add', fields: { name, items } })
    await sitting.must({ type: 'item.import', meetingId: sitting.meetingId, items })
  }
  expect(sitting.open.record.template).toHaveLength(templates.length)
})
