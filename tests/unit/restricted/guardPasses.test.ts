import { expect, test } from 'vitest'
import { aroundOf, isOfSomebodyElse, notPassed } from '../../../shared/restricted/nameGuard/passes'
import { guardOver, someone } from '../../builders/guard'

const guard = guardOver(someone('Marcus Vale'))
const passed = (text: string) =>
  guard.find(text).map((one) => ({ words: one.words, around: aroundOf(one) }))

test('a pass holds among the same letters, whatever stands farther away', () => {
  const long = 'The neighbors of the library on Tern Street told us about '
  const passes = passed(`${long}Marcus and the broken lamps beside the entrance there on Monday`)
  const again = guard.find(
    `First: ${long}Marcus and the broken lamps beside the entrance there on Monday. Done.`,
  )
  expect(again).toHaveLength(1)
  expect(notPassed(again, passes)).toEqual([])
})

test('a pass doesn’t hold in another sentence, nor for another spelling', () => {
  const passes = passed('Marcus came')
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
