import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, emptyCompartment, type ChangeOf } from '../../../shared/kernel/compartment'

interface Shelf {
  readonly book: { readonly id: string; readonly title: number }
  readonly card: { readonly id: string; readonly title: number }
}

const aChange = (): fc.Arbitrary<ChangeOf<Shelf>> => {
  const table = fc.constantFrom('book' as const, 'card' as const)
  const id = fc.constantFrom('a', 'b', 'c')
  return fc.oneof(
    fc.record({
      op: fc.constant('put' as const),
      table,
      row: fc.record({ id, title: fc.nat(5) }),
    }),
    fc.record({ op: fc.constant('remove' as const), table, id }),
  )
}

const someChanges = () => fc.array(aChange(), { maxLength: 20 })

describe('changes to a compartment', () => {
  test('are taken back exactly, even when they touch a row more than once', () => {
    fc.assert(
      fc.property(someChanges(), someChanges(), (first, second) => {
        const shelf = emptyCompartment<Shelf>(['book', 'card'])
        applyChanges(shelf, first)
        const picture = () => ({ book: new Map(shelf.book), card: new Map(shelf.card) })
        const before = picture()
        applyChanges(shelf, applyChanges(shelf, second))
        expect(picture()).toEqual(before)
      }),
    )
  })

  test('leave what they don’t name as it is', () => {
    const shelf = emptyCompartment<Shelf>(['book', 'card'])
    applyChanges(shelf, [{ op: 'put', table: 'book', row: { id: 'a', title: 1 } }])
    applyChanges(shelf, [{ op: 'remove', table: 'card', id: 'a' }])
    expect([...shelf.book.values()]).toEqual([{ id: 'a', title: 1 }])
  })
})
