import { describe, expect, test } from 'vitest'
import {
  airtimeAt,
  askToSpeak,
  giveFloor,
  isCommunity,
  keepOnList,
  nobodySpeaks,
  type SpeakersList,
} from '../../../shared/meeting/speakers'
import { aRunningTable } from '../../builders/table'

const ofCommunity = (id: string): boolean => id.startsWith('neighbor')
const askAll = (...ids: readonly string[]): SpeakersList =>
  ids.reduce((list, id) => askToSpeak(list, id, ofCommunity), nobodySpeaks)

describe('the speakers’ list', () => {
  test('puts the community first, each group in the order in which they asked', () => {
    expect(askAll('sergeant', 'neighbor 1', 'clerk', 'neighbor 2', 'neighbor 1').waiting).toEqual([
      'neighbor 1',
      'neighbor 2',
      'sergeant',
      'clerk',
    ])
  })

  test('counts the time of whoever has the floor, and ends it with the turn', () => {
    let list = giveFloor(askAll('sergeant', 'neighbor'), 1_000, ofCommunity)
    expect(list.speaking).toEqual({ memberId: 'neighbor', since: 1_000 })
    expect(airtimeAt(list, 61_000, ofCommunity)).toEqual({ community: 60_000, agencies: 0 })
    list = giveFloor(list, 61_000, ofCommunity)
    list = giveFloor(list, 91_000, ofCommunity)
    expect(list).toEqual({
      speaking: null,
      waiting: [],
      had: { community: 60_000, agencies: 30_000 },
    })
    expect(airtimeAt(list, 1_000_000, ofCommunity)).toEqual(list.had)
  })

  test('never asks twice for whoever has the floor', () => {
    const list = giveFloor(askAll('neighbor'), 0, ofCommunity)
    expect(askToSpeak(list, 'neighbor', ofCommunity)).toBe(list)
  })

  test('lets go whoever leaves, with the time they had', () => {
    const list = giveFloor(askAll('neighbor 1', 'neighbor 2', 'clerk'), 0, ofCommunity)
    const left = keepOnList(list, 5_000, ofCommunity, (id) => id === 'clerk')
    expect(left).toEqual({
      speaking: null,
      waiting: ['clerk'],
      had: { community: 5_000, agencies: 0 },
    })
    expect(keepOnList(left, 9_000, ofCommunity, () => true)).toBe(left)
  })

  test('takes representatives, guests and who speaks for a neighborhood for the community', () => {
    const { table } = aRunningTable()
    const [member] = table.record.member.values()
    if (member === undefined) throw new Error('nobody is there')
    const as = (role: typeof member.role, neighborhoodIds: string[] = []): boolean =>
      isCommunity({ ...member, role, neighborhoodIds })
    expect([as('community representative'), as('guest'), as('other', ['a'])]).toEqual([
      true,
      true,
      true,
    ])
    expect([as('police'), as('project manager'), as('other')]).toEqual([false, false, false])
  })
})
