import { describe, expect, test } from 'vitest'
import { nothingSaid } from '../../builders/recordDefaults'
import { aRunningTable, type Table } from '../../builders/table'

const decision = { wording: 'Ask for two lights', rationale: '', dissent: '' }
const action = { wording: 'Ask for lights', owner: 'R. Adeyo', due: '', neighborhoodIds: [] }
const concern = { neighborhoodId: 'heron-flats', wording: 'It is dark.', source: '' }

const attendance = (table: Table) => [...table.record.attendance.values()]

describe('what is written down', () => {
  test('belongs to its item, with the time it was said', () => {
    const { table, meetingId, shelter } = aRunningTable()
    table.wait(12)
    const id = table.must({ type: 'decision.add', meetingId, itemId: shelter, fields: decision })
    expect(table.record.decision.get(id)).toEqual({
      ...decision,
      ...nothingSaid,
      id,
      meetingId,
      itemId: shelter,
      recordedAt: table.now,
      changedAt: table.now,
    })
  })

  test('needs wording', () => {
    const { table, meetingId } = aRunningTable()
    const fields = { ...decision, wording: ' ' }
    const said = table.say({ type: 'decision.add', meetingId, itemId: null, fields })
    expect(said).toContain('Type the wording')
    const id = table.must({ type: 'decision.add', meetingId, itemId: null, fields: decision })
    const emptied = table.say({ type: 'decision.edit', id, fields: { wording: ' ' } })
    expect(emptied).toContain('can’t be empty')
    expect(table.record.decision.get(id)?.wording).toBe('Ask for two lights')
  })

  test('about an item that is gone or of another meeting is refused', () => {
    const { table, meetingId } = aRunningTable()
    const other = table.prepare('2026-03-17')
    const elsewhere = table.add(other, 'Elsewhere')
    for (const itemId of ['gone', elsewhere])
      expect(table.say({ type: 'decision.add', meetingId, itemId, fields: decision })).toContain(
        'no longer there',
      )
  })

  test('from a neighborhood nobody knows is refused', () => {
    const { table, meetingId } = aRunningTable()
    const fields = { ...concern, neighborhoodId: 'atlantis' }
    const said = table.say({ type: 'heardStatement.add', meetingId, itemId: null, fields })
    expect(said).toContain('That neighborhood is no longer there')
  })

  test('can be corrected field by field', () => {
    const { table, meetingId } = aRunningTable()
    const id = table.must({ type: 'heardStatement.add', meetingId, itemId: null, fields: concern })
    table.must({ type: 'heardStatement.edit', id, fields: { source: 'Residents’ group' } })
    expect(table.record.heardStatement.get(id)).toMatchObject({
      wording: 'It is dark.',
      source: 'Residents’ group',
    })
  })

  test('goes into no meeting that has been removed', () => {
    const { table } = aRunningTable()
    const meetingId = table.prepare('2026-03-17')
    table.must({ type: 'meeting.remove', meetingId })
    const itemId = null
    expect([
      table.say({ type: 'decision.add', meetingId, itemId, fields: decision }),
      table.say({ type: 'attendance.toggle', meetingId, memberId: 'r-adeyo' }),
      table.say({ type: 'attendance.guest', meetingId, name: 'Ines', organization: '' }),
      table.say({
        type: 'reportBack.word',
        meetingId,
        audienceId: 'millrace',
        section: 'said',
        wording: 'Words',
      }),
    ]).toEqual(
      Array.from({ length: 4 }, () => 'That meeting is no longer there; nothing was changed.'),
    )
  })
})

describe('an action', () => {
  test('needs one owner', () => {
    const { table, meetingId } = aRunningTable()
    const nobody = { ...action, owner: ' ' }
    const said = table.say({ type: 'action.add', meetingId, itemId: null, fields: nobody })
    expect(said).toContain('needs one owner')
    const id = table.must({ type: 'action.add', meetingId, itemId: null, fields: action })
    const emptied = table.say({ type: 'action.edit', id, fields: { owner: '' } })
    expect(emptied).toContain('needs one owner')
  })

  test('has one word a meeting about how it went, the latest', () => {
    const { table, meetingId } = aRunningTable()
    const id = table.must({ type: 'action.add', meetingId, itemId: null, fields: action })
    const report = { type: 'action.report', id, meetingId } as const
    table.must({ ...report, status: 'not done', obstacle: 'Nobody answered' })
    table.wait(1).must({ ...report, status: 'done', obstacle: '' })
    expect([...table.record.actionUpdate.values()]).toMatchObject([
      { actionId: id, status: 'done', obstacle: '', recordedAt: table.now },
    ])
    expect(table.record.actionItem.get(id)).toMatchObject({ status: 'done', obstacle: '' })
  })

  test('takes its history with it when it is removed', () => {
    const { table, meetingId } = aRunningTable()
    const id = table.must({ type: 'action.add', meetingId, itemId: null, fields: action })
    table.must({ type: 'action.report', id, meetingId, status: 'done', obstacle: '' })
    table.must({ type: 'action.remove', id })
    expect(table.record.actionUpdate.size).toBe(0)
  })
})

describe('signing in', () => {
  test('is one press, and the next one signs out', () => {
    const { table, meetingId } = aRunningTable()
    const press = { type: 'attendance.toggle', meetingId, memberId: 'r-adeyo' } as const
    table.must(press)
    const arrived = table.now
    table.wait(40).must(press)
    expect(attendance(table)).toMatchObject([{ timeIn: arrived, timeOut: table.now }])
    table.wait(5).must(press)
    expect(attendance(table)).toMatchObject([{ timeIn: arrived, timeOut: null }])
  })

  test('of the wrong person is taken back within a minute without a trace', () => {
    const { table, meetingId } = aRunningTable()
    const press = { type: 'attendance.toggle', meetingId, memberId: 'r-adeyo' } as const
    table.must(press)
    table.wait(0.9).must(press)
    expect(attendance(table)).toEqual([])
  })

  test('whoever steps out right after signing in was there; said twice, they are out once', () => {
    const { table, meetingId } = aRunningTable()
    const memberId = 'r-adeyo'
    table.must({ type: 'attendance.toggle', meetingId, memberId })
    const arrived = table.now
    const out = { type: 'attendance.step', meetingId, memberId, to: 'out' } as const
    table.wait(0.5).must(out)
    const left = table.now
    table.wait(0.1)
    expect(table.say(out)).toBeNull()
    expect(attendance(table)).toMatchObject([{ timeIn: arrived, timeOut: left }])
    const back = { ...out, to: 'in' } as const
    table.must(back)
    expect(table.say(back)).toBeNull()
    expect(attendance(table)).toMatchObject([{ timeIn: arrived, timeOut: null }])
  })

  test('nobody steps out of a meeting they never came to', () => {
    const { table, meetingId } = aRunningTable()
    const step = { type: 'attendance.step', meetingId, memberId: 'r-adeyo' } as const
    expect(table.say({ ...step, to: 'out' })).toBeNull()
    expect(attendance(table)).toEqual([])
    table.must({ ...step, to: 'in' })
    expect(attendance(table)).toHaveLength(1)
  })

  test('brings a guest onto the list', () => {
    const { table, meetingId } = aRunningTable()
    const ines = { type: 'attendance.guest', meetingId, organization: 'Merchants' } as const
    table.must({ ...ines, name: ' Ines Calloway ' })
    expect([...table.record.member.values()].at(-1)).toMatchObject({
      name: 'Ines Calloway',
      role: 'guest',
    })
    expect(attendance(table)).toHaveLength(1)
    expect(table.say({ ...ines, name: 'INES  calloway' })).toContain('already on the list')
    expect(table.say({ ...ines, name: ' ' })).toContain('Type a name')
  })
})

test('a report-back’s wording stands over the draft until it is given back', () => {
  const { table, meetingId } = aRunningTable()
  const word = { type: 'reportBack.word', meetingId, audienceId: 'heron-flats' } as const
  table.must({ ...word, section: 'said', wording: 'You told us it is dark.' })
  table.must({ ...word, section: 'did', wording: '' })
  table.must({ ...word, section: 'said', wording: null })
  expect([...table.record.reportBack.values()]).toMatchObject([{ said: null, did: '', next: null }])
})

describe('the workgroup’s own page', () => {
  test('keeps a goal sentence and a name', () => {
    const { table } = aRunningTable()
    const goal = table.say({ type: 'workgroup.edit', fields: { goalSentence: ' ' } })
    expect(goal).toContain('goal sentence')
    expect(table.say({ type: 'workgroup.edit', fields: { name: '' } })).toContain('needs a name')
    table.must({ type: 'workgroup.edit', fields: { place: 'Old Quarry Hall' } })
    expect(table.record.workgroup.get('workgroup')).toMatchObject({
      place: 'Old Quarry Hall',
      name: 'Larkmoor LEAD OWG',
    })
  })

  test('takes every neighborhood once, however it is written', () => {
    const { table } = aRunningTable()
    const again = table.say({ type: 'neighborhood.add', name: ' heron  FLATS' })
    expect(again).toContain('already one of your neighborhoods')
    const other = table.say({
      type: 'neighborhood.edit',
      id: 'millrace',
      fields: { name: 'Héron Flats' },
    })
    expect(other).toContain('already one of your neighborhoods')
    table.must({ type: 'neighborhood.edit', id: 'millrace', fields: { name: 'Mill Race' } })
    expect(table.record.neighborhood.get('millrace')?.name).toBe('Mill Race')
  })

  test('takes a list of people in as one step, or nobody of it', () => {
    const { table } = aRunningTable()
    table.must({ type: 'member.retire', id: 'r-adeyo' })
    const before = table.record.member.size
    const person = (name: string, role: 'police' | 'other') => ({
      name,
      organization: 'Larkmoor',
      role,
      neighborhoodIds: [],
    })
    const list = (names: readonly string[], returning: string[]) => ({
      type: 'member.addList' as const,
      people: names.map((name) => person(name, 'police')),
      returning,
    })
    expect(table.say(list([], []))).toContain('nobody on this list')
    expect(table.say(list(['Ada Quill', ' '], []))).toContain('needs a name')
    expect(table.say(list(['Ada Quill'], ['nobody']))).toContain('no longer there')
    expect(table.record.member.size).toBe(before)
    table.must(list(['Ada Quill', 'Odile Marsh'], ['r-adeyo']))
    expect(table.record.member.get('r-adeyo')?.retired).toBe(false)
    const added = [...table.record.member.values()].slice(before)
    expect(added).toMatchObject([
      { name: 'Ada Quill', email: '', recipientCategory: 'Police' },
      { name: 'Odile Marsh', email: '', recipientCategory: 'Police' },
    ])
    expect(new Set(added.map(({ position }) => position)).size).toBe(2)
    table.must({ type: 'member.retire', id: 'r-adeyo' })
    table.must({ type: 'member.return', id: 'r-adeyo' })
    expect(table.record.member.get('r-adeyo')?.retired).toBe(false)
    expect(table.say({ type: 'member.return', id: 'nobody' })).toContain('no longer there')
  })

  test('retires people and places instead of forgetting them', () => {
    const { table } = aRunningTable()
    table.must({ type: 'member.retire', id: 'r-adeyo' })
    table.must({ type: 'neighborhood.retire', id: 'millrace' })
    expect(table.record.member.get('r-adeyo')?.retired).toBe(true)
    expect(table.record.neighborhood.get('millrace')?.retired).toBe(true)
    expect(table.say({ type: 'neighborhood.add', name: 'Millrace' })).toBeNull()
  })
})
