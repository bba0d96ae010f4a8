import { expect, test } from 'vitest'
import {
  aroundOf,
  isOfSomebodyElse,
  isSameOccurrence,
  notPassed,
} from '../../../shared/restricted/nameGuard/passes'
import { guardOver, someone } from '../../builders/guard'

const guard = guardOver(someone('Marcus Vale'))
const passesOf = (text: string) =>
  guard.find(text).map((one) => ({ words: one.words, around: aroundOf(one) }))

test('a pass holds among the same letters, whatever stands farther away', () => {
  const long = 'The neighbors of the library on Tern Street told us about '
  const passes = passesOf(`${long}Marcus and the broken lamps beside the entrance there on Monday`)
  const again = guard.find(
    `First: ${long}Marcus and the broken lamps beside the entrance there on Monday. Done.`,
  )
  expect(again).toHaveLength(1)
  expect(notPassed(again, passes)).toEqual([])
})

test('a pass doesn’t hold in another sentence, nor for another spelling', () => {
  const passes = passesOf('Marcus came')
  expect(notPassed(guard.find('Marcus left'), passes)).toHaveLength(1)
  expect(notPassed(guard.find('Marcos came'), passes)).toHaveLength(1)
  expect(notPassed(guard.find('MARCUS  came!'), passes)).toHaveLength(0)
})

test('one word of somebody else’s full name is theirs, the whole of a participant’s never', () => {
  const of = (text: string, names: string[]) =>
    guard.find(text).filter((one) => !isOfSomebodyElse(one, names))
  expect(of('Ask Marcus Teague', ['marcus teague'])).toEqual([])
  expect(of('Ask Teague, Marcus', ['marcus teague'])).toHaveLength(1)
  expect(of('Ask Marcus', ['marcus teague', 'marcus'])).toHaveLength(1)
  expect(of('Ask Marcus Vale', ['marcus vale'])).toHaveLength(1)
})

test('what a paper makes of a text is the same, and the same word in another sentence is not', () => {
  const isSame = (one: string, other: string) => {
    const [[a], [b]] = [guard.find(one), guard.find(other)]
    return a !== undefined && b !== undefined && isSameOccurrence(a, b)
  }
  expect(isSame('We met Marcus at the hall.', '2. We met Marcus at the hall. (10 min)')).toBe(true)
  expect(isSame('We met Marcus at the hall.', 'Vimos a Marcus en el puente.')).toBe(false)
  expect(isSame('Marcus', 'Marcus')).toBe(true)
  expect(isSame('Marcus', 'Vimos a Marcus en el puente.')).toBe(false)
})
