import { expect, test } from 'vitest'
import { ownerLists } from '../../../shared/actions/ownerLists'
import type { ActionItem } from '../../../shared/actions/tables'
import { aRecord } from '../../builders/record'

const aMeeting = () =>
  aRecord().withNeighborhoods('Heron Flats').withMeeting({ id: 'march', date: '2026-03-03' })
const wordingsOf = (actions: readonly ActionItem[]) => actions.map(({ wording }) => wording)

test('everybody who answers for something open or helps with it has a list, by the day it is due', () => {
  const record = aMeeting()
    .withMember('Odile Marsh', { email: 'odile@larkmoor.example' })
    .withAction('Count the lamps', { owner: 'Odile Marsh', due: '2026-04-01' })
    .withAction('Ask Parks', { owner: 'odile  marsh', due: '2026-03-10', helpers: ['Ines Pell'] })
    .withAction('Post the hours', { owner: 'Ines Pell', status: 'done' })
    .build()
  const lists = ownerLists(record)
  expect(lists.map(({ name, email }) => [name, email])).toEqual([
    ['Ines Pell', ''],
    ['odile  marsh', 'odile@larkmoor.example'],
  ])
  expect(lists.map(({ answersFor }) => wordingsOf(answersFor))).toEqual([
    [],
    ['Ask Parks', 'Count the lamps'],
  ])
  expect(wordingsOf(lists[0]?.helpsWith ?? [])).toEqual(['Ask Parks'])
})

test('whoever shares a name with another is written to by nobody’s mistake', () => {
  const record = aMeeting()
    .withMember('Odile Marsh', { id: 'first', email: 'first@larkmoor.example' })
    .withMember('Odile Marsh', { id: 'second', email: 'second@larkmoor.example' })
    .withAction('Count the lamps', { owner: 'Odile Marsh' })
    .build()
  expect(ownerLists(record).map(({ email }) => email)).toEqual([''])
})

test('an address of somebody who left the table is nobody’s', () => {
  const record = aMeeting()
    .withMember('Odile Marsh', { email: 'odile@larkmoor.example', retired: true })
    .withAction('Count the lamps', { owner: 'Odile Marsh' })
    .build()
  expect(ownerLists(record).map(({ email }) => email)).toEqual([''])
})
