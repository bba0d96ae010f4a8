import { describe, expect, test } from 'vitest'
import { aRunningTable, aTable } from '../../builders/table'

describe('an item', () => {
  test('can’t be started before the meeting', () => {
    const { table, meetingId } = aTable()
    const id = table.add(meetingId, 'Bus shelter')
    expect(table.say({ type: 'item.start', id })).toContain('Start the meeting first')
    expect(table.item(id).status).toBe('planned')
  })

  test('that starts finishes the one before and keeps its time', () => {
    const { table, shelter, benches } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(7).must({ type: 'item.start', id: benches })
    expect(table.item(shelter)).toMatchObject({ status: 'done', usedMs: 420_000, startedAt: null })
    expect(table.item(benches)).toMatchObject({ status: 'running', startedAt: table.now })
  })

  test('of Part B waits until Part A is closed', () => {
    const { table, meetingId, coordination } = aRunningTable()
    expect(table.say({ type: 'item.start', id: coordination })).toContain('Close Part A first')
    table.must({ type: 'meeting.closePartA', meetingId })
    expect(table.say({ type: 'item.start', id: coordination })).toBeNull()
  })

  test('keeps its time over a pause', () => {
    const { table, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(3).must({ type: 'item.pause', id: shelter })
    expect(table.item(shelter)).toMatchObject({ status: 'running', startedAt: null })
    table.wait(30).must({ type: 'item.start', id: shelter })
    table.wait(2).must({ type: 'item.finish', id: shelter })
    expect(table.item(shelter)).toMatchObject({ status: 'done', usedMs: 300_000 })
  })

  test('started twice keeps the time it began', () => {
    const { table, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    const began = table.now
    table.wait(4).must({ type: 'item.start', id: shelter })
    expect(table.item(shelter).startedAt).toBe(began)
  })

  test('that is reopened stands still, with its time and without its reason', () => {
    const { table, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(5).must({ type: 'item.leave', id: shelter, outcome: 'parked', reason: ' later ' })
    expect(table.item(shelter)).toMatchObject({ status: 'parked', statusReason: 'later' })
    table.must({ type: 'item.reopen', id: shelter })
    expect(table.item(shelter)).toMatchObject({ status: 'planned', statusReason: '' })
    expect(table.item(shelter).usedMs).toBe(300_000)
  })

  test('put back to planned while it runs stops its clock', () => {
    const { table, shelter } = aRunningTable()
    table.must({ type: 'item.start', id: shelter })
    table.wait(2).must({ type: 'item.reopen', id: shelter })
    expect(table.item(shelter)).toMatchObject({ status: 'planned', startedAt: null })
    expect(table.item(shelter).usedMs).toBe(120_000)
  })

  test('needs a title', () => {
    const { table, meetingId } = aTable()
    expect(() => table.add(meetingId, '   ')).toThrow('needs a title')
    const id = table.add(meetingId, '  Bus shelter ')
    expect(table.item(id).title).toBe('Bus shelter')
    expect(table.say({ type: 'item.edit', id, fields: { title: ' ' } })).toContain('needs a title')
  })

  test('nobody has worked on can be removed', () => {
    const { table, meetingId } = aTable()
    const id = table.add(meetingId, 'Bus shelter')
    expect(table.say({ type: 'item.remove', id })).toBeNull()
    expect(table.titles(meetingId)).toEqual([])
  })

  test.each(['notes', 'time', 'a decision'])('with %s can’t be removed', (what) => {
    const { table, meetingId, shelter: id } = aRunningTable()
    if (what === 'notes') table.must({ type: 'item.notes', id, notes: 'It is dark there.' })
    if (what === 'a decision') {
      const fields = { wording: 'Ask for two lights', rationale: '', dissent: '' }
      table.must({ type: 'decision.add', meetingId, itemId: id, fields })
    }
    if (what === 'time') {
      table.must({ type: 'item.start', id })
      table.wait(1).must({ type: 'item.finish', id })
    }
    expect(table.say({ type: 'item.remove', id })).toContain('already worked on')
    expect(table.item(id).title).toBe('Heron Flats bus shelter')
  })

  test('whose clock is running can’t be removed', () => {
    const { table, shelter: id } = aRunningTable()
    table.must({ type: 'item.start', id })
    expect(table.wait(3).say({ type: 'item.remove', id })).toContain('already worked on')
  })

  test('of an ended meeting stays as it is until the meeting is reopened', () => {
    const { table, meetingId, shelter, benches, coordination } = aRunningTable()
    for (const id of [shelter, benches, coordination]) table.must({ type: 'item.finish', id })
    table.must({ type: 'meeting.wrapUp', meetingId })
    table.must({ type: 'meeting.end', meetingId })
    const notes = { type: 'item.notes', id: shelter, notes: 'Late' } as const
    expect(table.say(notes)).toContain('has ended')
    table.must({ type: 'meeting.resume', meetingId })
    expect(table.say(notes)).toBeNull()
  })

  test('that is gone is said to be gone', () => {
    const { table } = aRunningTable()
    expect(table.say({ type: 'item.start', id: 'gone' })).toContain('no longer there')
  })
})

describe('the agenda', () => {
  test('can be put in any order', () => {
    const { table, meetingId } = aTable()
    const [one = '', , three = ''] = ['One', 'Two', 'Three'].map((title) =>
      table.add(meetingId, title),
    )
    table.must({ type: 'item.move', id: three, beforeId: one })
    expect(table.titles(meetingId)).toEqual(['Three', 'One', 'Two'])
    table.must({ type: 'item.move', id: three, beforeId: null })
    expect(table.titles(meetingId)).toEqual(['One', 'Two', 'Three'])
  })

  test('takes an item over to Part B, behind Part A', () => {
    const { table, meetingId } = aTable()
    const one = table.add(meetingId, 'One')
    table.add(meetingId, 'Two')
    const three = table.add(meetingId, 'Three', { part: 'B' })
    table.must({ type: 'item.move', id: one, beforeId: three })
    expect(table.titles(meetingId)).toEqual(['Two', 'One', 'Three'])
    expect(table.item(one).part).toBe('B')
    table.must({ type: 'item.move', id: one, beforeId: null, part: 'A' })
    expect(table.titles(meetingId)).toEqual(['Two', 'One', 'Three'])
    expect(table.item(one).part).toBe('A')
  })

  test('keeps the order of an import, after what was there', () => {
    const { table, meetingId } = aTable()
    table.add(meetingId, 'First')
    const fields = { part: 'A', purpose: 'inform', presenter: '', minutes: 5 } as const
    const items = ['Second', 'Third'].map((title) => ({ ...fields, title, neighborhoodIds: [] }))
    table.must({ type: 'item.import', meetingId, items })
    expect(table.titles(meetingId)).toEqual(['First', 'Second', 'Third'])
  })

  test('takes nothing of an import with one item that can’t be', () => {
    const { table, meetingId } = aTable()
    const fields = { part: 'A', purpose: 'inform', presenter: '', minutes: 5 } as const
    const items = ['Good', ' '].map((title) => ({ ...fields, title, neighborhoodIds: [] }))
    expect(table.say({ type: 'item.import', meetingId, items })).toContain('needs a title')
    expect(table.titles(meetingId)).toEqual([])
  })
})
