// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { usePartChoices } from '../../../renderer/facilitator/meeting/prepare/usePartChoices'
import { readAgenda } from '../../../shared/meeting/agendaImport/readAgenda'

/** What may be restricted is added to no part before a person has chosen one. */

afterEach(cleanup)

const text = 'Welcome (5 min)\nExecutive session (20 min)\nFern-03 (10 min)'
const drawn = (of: string) =>
  renderHook(({ shown }) => usePartChoices(readAgenda(shown, []), shown), {
    initialProps: { shown: of },
  })

test('lines that have to be asked about are left out until they are decided', () => {
  const { result } = drawn(text)
  expect(result.current.items.map(({ title, part }) => [title, part])).toEqual([['Welcome', 'A']])
  expect(result.current.undecided).toBe(2)
  act(() => result.current.choose(2, 'B'))
  expect(result.current.items.map(({ title, part }) => [title, part])).toEqual([
    ['Welcome', 'A'],
    ['Executive session', 'B'],
  ])
  act(() => result.current.choose(3, 'A'))
  act(() => result.current.choose(2, 'A'))
  expect(result.current.undecided).toBe(0)
  expect(result.current.items.map(({ part }) => part)).toEqual(['A', 'A', 'A'])
})

test('a choice for one text isn’t kept for another', () => {
  const { result, rerender } = drawn(text)
  act(() => result.current.choose(2, 'A'))
  rerender({ shown: `${text}\nWillow-04` })
  expect(result.current.chosen(2)).toBeUndefined()
  expect(result.current.undecided).toBe(3)
})
