import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingsOf } from '../../../shared/restricted/nameGuard/clean'
import { guardOver, someone } from '../../builders/guard'

/* What hides a name is taken out, and everything is told where it stands as it was typed. */

describe('a cleaned text', () => {
  test.each([
    ['Tol\u200bli\u00adver', 'Tolliver'],
    ['Tolli-\r\n> > ver', 'Tolliver'],
    ['Tolli=\nver', 'Tolliver'],
    ['<b class="x">Tol</b>liver', 'Tolliver'],
    ['Ashby&nbsp;N&uacute;&ntilde;ez', 'Ashby Nunez'],
    ['N=C3=BA=C3=B1ez', 'Núñez'],
    ['NÃºÃ±ez', 'Núñez'],
    ['Lonnie%20Krause', 'Lonnie Krause'],
    ['Тоllіvеr', 'Tolliver'],
    ['🅣ol', 'Tol'],
    ['２０６', '206'],
    ['周婷々', '周婷婷'],
  ])('%j reads %s', (typed, read) =>
    expect(readingsOf(typed).map(({ text }) => text)).toContain(read),
  )

  test.each([
    'a < b, 5 > 3, 100% of 2030',
    '<tess@mail.example>',
    'Соколов и Ветрова',
    'Trần Thị Hương',
    'R&D; x=1',
  ])('%s stays as it is', (text) => expect(readingsOf(text).map((one) => one.text)).toEqual([text]))

  test('is read both ways where a line ends in a hyphen', () => {
    const find = (text: string) =>
      guardOver(someone('Ashby Tolliver'))
        .find(text)
        .map(({ start, end }) => text.slice(start, end))
    expect(find('the Tolliver-\nrelated calls')).toEqual(['Tolliver'])
    expect(find('the Tolli-\nver calls')).toEqual(['Tolli-\nver'])
  })

  test('knows where everything stood', () => {
    const hidden = fc.constantFrom('', '', '\u200b', '\u00ad', '&shy;', '<b>', '\ufeff')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(hidden, { minLength: 8, maxLength: 8 }),
        (around, signs) => {
          const name = Array.from('Okonkwot', (letter, n) => letter + (signs[n] ?? '')).join('')
          const text = `${around} \n${name}.\n ${around}`
          const [found] = guardOver(someone('William Okonkwot')).find(text)
          expect(found).toBeDefined()
          if (found === undefined) return
          const start = around.length + 2
          expect(found.start).toBe(start)
          expect(found.end).toBeGreaterThan(start + 7)
          expect(found.end).toBeLessThanOrEqual(start + name.length)
        },
      ),
    )
  })
})
