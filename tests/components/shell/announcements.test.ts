import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../../renderer/facilitator/client/announcer'
import {
  type ItemState,
  sayAttendance,
  sayItems,
  sayProjector,
  saySignal,
} from '../../../renderer/facilitator/shell/announcements'

describe('what is told of the room', () => {
  it('is who came and who left, by name while they are few', () => {
    expect(sayAttendance({}, { a: 'R. Adeyo' })).toBe('Signed in: R. Adeyo.')
    expect(sayAttendance({ a: 'R. Adeyo' }, { b: 'Odile Marsh' })).toBe(
      'Signed in: Odile Marsh. Signed out: R. Adeyo.',
    )
    expect(sayAttendance({}, { a: 'A', b: 'B', c: 'C', d: 'D' })).toBe('Signed in: 4 people.')
    expect(sayAttendance({ a: 'A' }, { a: 'A' })).toBe('')
  })
})

describe('what is told of items', () => {
  const item = (status: ItemState['status'], part: 'A' | 'B' = 'A'): ItemState => ({
    part,
    title: 'Bus shelter',
    status,
  })

  it('is that they began and what became of them', () => {
    expect(sayItems({ a: item('planned') }, { a: item('running') }, null)).toEqual([
      ['a', 'Started: Bus shelter.'],
    ])
    expect(sayItems({ a: item('running') }, { a: item('done') }, null)).toEqual([
      ['a', 'Finished: Bus shelter.'],
    ])
    expect(sayItems({ a: item('running') }, { a: item('parked') }, null)).toEqual([
      ['a', 'Parked: Bus shelter.'],
    ])
  })

  it('is nothing of one the projector tells of, of a new one and of one that is planned again', () => {
    expect(sayItems({ a: item('planned') }, { a: item('running') }, 'a')).toEqual([])
    expect(sayItems({}, { a: item('planned') }, null)).toEqual([])
    expect(sayItems({ a: item('running') }, { a: item('planned') }, null)).toEqual([])
  })

  it('never has the title of an item of Part B', () => {
    const said = sayItems({ a: item('planned', 'B') }, { a: item('running', 'B') }, null)
    expect(said).toEqual([['a', 'Started: an item of Part B.']])
    expect(saySignal('over', item('running', 'B'))).toBe('Time is up: an item of Part B.')
  })

  it('is that two minutes are left, and none', () => {
    expect(saySignal('closing', item('running'))).toBe('Two minutes left: Bus shelter.')
    expect(saySignal('over', item('running'))).toBe('Time is up: Bus shelter.')
    expect(saySignal(null, item('running'))).toBe('')
  })
})

describe('what is told of the projector', () => {
  it('is its state in a word and what is shown, not why or for how long', () => {
    expect(sayProjector({ state: 'live', short: 'On screen' }, 'Shelter')).toBe(
      'On screen: Shelter.',
    )
    expect(sayProjector({ state: 'frozen', short: 'Frozen' }, 'Shelter')).toBe('Frozen.')
    expect(sayProjector({ state: 'blank', short: 'Blank' }, '')).toBe('Blank.')
    expect(sayProjector({ state: 'waiting', short: 'Not confirmed' }, '')).toBe('')
  })
})

describe('the live region', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const hear = (announcer: Announcer): string[] => {
    const heard: string[] = []
    announcer.subscribe(() => heard.push(announcer.get()))
    return heard
  }

  it('tells at once what happens at once, each thing once, and is empty after a while', () => {
    const announcer = new Announcer()
    const heard = hear(announcer)
    for (const text of ['Saved.', '', 'On screen: Shelter.', 'Saved.']) announcer.say(text)
    vi.advanceTimersByTime(1_000)
    expect(heard).toEqual(['', 'On screen: Shelter. Saved.'])
    vi.advanceTimersByTime(10_000)
    expect(announcer.get()).toBe('')
  })

  it('tells of one thing what it came to, and of others as well', () => {
    const announcer = new Announcer()
    const heard = hear(announcer)
    announcer.say('Started: Shelter.', 'shelter')
    announcer.say('Finished: Bridge.', 'bridge')
    announcer.say('On screen: Shelter.', 'shelter')
    vi.advanceTimersByTime(1_000)
    expect(heard).toEqual(['', 'Finished: Bridge. On screen: Shelter.'])
  })

  it('tells the same again when it happens again', () => {
    const announcer = new Announcer()
    const heard = hear(announcer)
    for (let time = 0; time < 2; time += 1) {
      announcer.say('Added: heard.')
      vi.advanceTimersByTime(1_000)
    }
    expect(heard.filter((text) => text !== '')).toEqual(['Added: heard.', 'Added: heard.'])
  })
})
