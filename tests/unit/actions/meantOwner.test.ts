import { describe, expect, test } from 'vitest'
import { meantOwner } from '../../../shared/actions/meantOwner'

const known = {
  organizations: ['Parks', 'Larkmoor Police'],
  people: [
    'Wanda Kowalczyk',
    'Jan Reyl-Ito',
    'Sgt. Lena Voss',
    'Ana Maria Ortiz',
    'Ana Ruiz',
    'Rosa Parks',
  ],
}

describe('the owner who is meant', () => {
  test.each([
    ['Wanda Kowalczyk', 'Wanda Kowalczyk'],
    ['wanda  kowalczyk', 'Wanda Kowalczyk'],
    ['Kowalczyk', 'Wanda Kowalczyk'],
    ['ito', 'Jan Reyl-Ito'],
    ['parks', 'Parks'],
    ['Rosa', 'Rosa Parks'],
    ['voss', 'Sgt. Lena Voss'],
    ['Lena', 'Sgt. Lena Voss'],
    ['Sgt. Voss', 'Sgt. Lena Voss'],
    ['Ana Ortiz', 'Ana Maria Ortiz'],
  ])('by “%s” is %s', (typed, name) => {
    expect(meantOwner(typed, known)).toEqual({ kind: 'one', name })
  })

  test('is asked about when several are called that', () => {
    expect(meantOwner('Ana', known)).toEqual({
      kind: 'several',
      names: ['Ana Maria Ortiz', 'Ana Ruiz'],
    })
  })

  test.each(['Kowal', 'Voss Parks', 'Public Works'])('by “%s” is nobody on the list', (typed) => {
    expect(meantOwner(typed, known)).toEqual({ kind: 'unknown' })
  })

  test.each(['', '  '])('is nobody’s where nothing is typed', (typed) => {
    expect(meantOwner(typed, known)).toEqual({ kind: 'nobody said' })
  })
})
