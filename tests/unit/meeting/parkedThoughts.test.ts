import { describe, expect, test } from 'vitest'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { localTime } from '../../../electron/kernel/clock'
import { parkingLot } from '../../../shared/meeting/continuedItems'
import { agendaOf } from '../../../shared/meeting/select'
import { slidesOf } from '../../../shared/projector/slides'
import { aRunningTable } from '../../builders/table'

const thought = { title: 'A bench for the school', presenter: '', neighborhoodIds: [] }

function parkAThought() {
  const running = aRunningTable()
  const { table, meetingId } = running
  table.must({ type: 'item.parkThought', meetingId, fields: thought })
  const [row] = parkingLot(table.record)
  return { ...running, id: row?.id ?? '' }
}

describe('a thought that is parked at the table', () => {
  test('is in the parking lot and in the minutes, and never on that meeting’s agenda', () => {
    const { table, meetingId } = parkAThought()
    expect(parkingLot(table.record).map(({ title }) => title)).toEqual([thought.title])
    expect(agendaOf(table.record, meetingId).map(({ title }) => title)).not.toContain(thought.title)
    const before = aRunningTable()
    expect(slidesOf(table.record, meetingId)).toHaveLength(
      slidesOf(before.table.record, before.meetingId).length,
    )
    expect(minutesModel(table.record, meetingId, localTime).parkingLot).toEqual([
      { number: null, title: thought.title, reason: '' },
    ])
  })

  test('becomes an item of the same meeting when that takes it up', () => {
    const { table, meetingId, id } = parkAThought()
    table.must({ type: 'item.takeUp', id, meetingId })
    expect(parkingLot(table.record)).toEqual([])
    expect(agendaOf(table.record, meetingId).find((row) => row.id === id)).toMatchObject({
      status: 'planned',
      parkedAtTable: false,
    })
  })

  test('goes on at a later meeting', () => {
    const { table, id } = parkAThought()
    const next = table.prepare('2026-03-17')
    table.must({ type: 'item.takeUp', id, meetingId: next })
    expect(table.titles(next)).toEqual([thought.title])
    expect(parkingLot(table.record)).toEqual([])
  })

  test('has no clock and no minutes while it waits there', () => {
    const { table, id } = parkAThought()
    expect(table.say({ type: 'item.start', id })).toMatch(/parking lot/)
    expect(table.say({ type: 'item.borrow', id, minutes: 5 })).toMatch(/parking lot/)
  })

  test('needs words', () => {
    const { table, meetingId } = aRunningTable()
    const fields = { ...thought, title: ' ' }
    expect(table.say({ type: 'item.parkThought', meetingId, fields })).toMatch(/wording/)
  })
})

describe('a line of discussion', () => {
  test('is added at the end of what stands there', () => {
    const { table, shelter } = aRunningTable()
    for (const notes of ['One.', ' Two. '])
      table.must({ type: 'item.addNotes', id: shelter, notes })
    expect(table.record.agendaItem.get(shelter)?.notes).toBe('One.\nTwo.')
  })

  test('is refused when the discussion can’t hold it, and nothing is cut', () => {
    const { table, shelter } = aRunningTable()
    const long = 'a'.repeat(19_999)
    table.must({ type: 'item.addNotes', id: shelter, notes: long })
    expect(table.say({ type: 'item.addNotes', id: shelter, notes: 'two' })).toMatch(/longer/)
    expect(table.record.agendaItem.get(shelter)?.notes).toBe(long)
  })
})

describe('who helps with an action', () => {
  test('stands behind who answers for it, in the minutes as everywhere', () => {
    const { table, meetingId, shelter } = aRunningTable()
    const fields = {
      wording: 'Walk the park',
      owner: 'Yusuf Karim',
      helpers: ['Luis Ortega', 'Dao Pham'],
      due: '',
      neighborhoodIds: [],
    }
    table.must({ type: 'action.add', meetingId, itemId: shelter, fields })
    const [action] = minutesModel(table.record, meetingId, localTime).newActions
    expect(action?.owner).toBe('Yusuf Karim, with Luis Ortega and Dao Pham')
  })
})
