import { describe, expect, test } from 'vitest'
import { meantOwner } from '../../../shared/actions/meantOwner'

const people = ['Wanda Kowalczyk', 'Jan Reyl-Ito', 'Sgt. Lena Voss', 'Ana Maria Ortiz', 'Ana Ruiz']

describe('the owner who is meant', () => {
  test.each([
    ['Wanda Kowalczyk', 'Wanda Kowalczyk'],
    ['wanda  kowalczyk', 'Wanda Kowalczyk'],
    ['Kowalczyk', 'Wanda Kowalczyk'],
    ['ito', 'Jan Reyl-Ito'],
    ['voss', 'Sgt. Lena Voss'],
    ['Lena', 'Sgt. Lena Voss'],
    ['Sgt. Voss', 'Sgt. Lena Voss'],
    ['Ana Ortiz', 'Ana Maria Ortiz'],
  ])('by “%s” is %s', (typed, name) => {
    expect(meantOwner(typed, people)).toEqual({ kind: 'one', name })
  })

  test('is asked about when several are called that', () => {
    expect(meantOwner('Ana', people)).toEqual({
      kind: 'several',
      names: ['Ana Maria Ortiz', 'Ana Ruiz'],
    })
  })

  test.each(['Parks', 'Kowal', 'Voss Parks', 'Public Works'])(
    'by “%s” is nobody on the list',
    (typed) => {
      expect(meantOwner(typed, people)).toEqual({ kind: 'unknown' })
    },
  )

  test.each(['', '  '])('is nobody’s where nothing is typed', (typed) => {
    expect(meantOwner(typed, people)).toEqual({ kind: 'nobody said' })
  })
})
