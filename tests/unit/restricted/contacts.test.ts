import { describe, expect, test } from 'vitest'
import { NameGuard } from '../../../shared/restricted/nameGuard/nameGuard'
import { isInPublicName, isPublic } from '../../../shared/restricted/nameGuard/passes'
import { shippedWords, someone } from '../../builders/guard'

/* Whoever raised a concern is noticed in what is shared, and so is how to reach them. */

const guardFor = (name: string, contact = ''): NameGuard =>
  new NameGuard([], shippedWords, [{ name, contact }])

const listFound = (guard: NameGuard, text: string): string[] =>
  guard.find(text).map(({ start, end }) => text.slice(start, end))

describe('how to reach somebody', () => {
  const guard = guardFor('', 'W.Ostrava@larkmoor.example or (206) 555-0147, after six')

  test.each([
    ['Write to w.ostrava@Larkmoor.example.', 'w.ostrava@Larkmoor.example.'],
    ['Call 555 0147 first', '555 0147'],
    ['Call +1 206.555.0147', '+1 206.555.0147'],
    ['Call 2065550147', '2065550147'],
  ])('is found however it is written: %s', (text, found) => {
    expect(listFound(guard, text)).toEqual([found])
  })

  test.each([
    'Call 555 0148 first',
    'Write to ostrava@larkmoor.example',
    'On 2026-11-25, 10:00 to 11:30',
    'We counted 1,204 calls in 2025 and 1,190 in 2026',
  ])('is no other number or address: %s', (text) => {
    expect(listFound(guard, text)).toEqual([])
  })

  test('is told once where a name stands in it', () => {
    const both = guardFor('Wren Ostrava', 'wren@ostrava.example')
    expect(listFound(both, 'Ask wren@ostrava.example today')).toEqual(['wren@ostrava.example'])
  })

  test('that is no address and no number is not looked for', () => {
    expect(listFound(guardFor('', 'at the laundry, after six'), 'Meet at the laundry')).toEqual([])
  })
})

describe('the name of whoever raised a concern', () => {
  test('is found like a participant’s', () => {
    expect(listFound(guardFor('Wren Ostrava'), 'Ostrova told us')).toEqual(['Ostrova'])
  })

  test.each(['A neighbor', 'the shop owner'])('is none where it is a description: %s', (name) => {
    expect(listFound(guardFor(name), `Heard from ${name} on Tuesday`)).toEqual([])
  })

  test('shared with a participant is told as the participant’s', () => {
    const reporters = [{ name: 'Ashby Tolliver', contact: '' }]
    const guard = new NameGuard([someone('Ashby Tolliver')], shippedWords, reporters)
    expect(guard.find('Ashby Tolliver').map(({ kind }) => kind)).toEqual(['name'])
  })

  test('is public where it is that of a neighborhood or of somebody at the table', () => {
    const areInNames = (name: string, text: string): boolean[] =>
      guardFor(name)
        .find(text)
        .map((finding) => isInPublicName(finding, ['ruth adeyo', 'millrace ostrava']))
    expect(areInNames('Ruth Adeyo', 'Ruth Adeyo spoke')).toEqual([true])
    expect(areInNames('Ruth Adeyo', 'Adeyo spoke')).toEqual([false])
    expect(areInNames('Milo Ostrava', 'Lights in Millrace Ostrava')).toEqual([true])
    expect(areInNames('Milo Ostrava', 'Mr. Ostrava spoke')).toEqual([false])
  })
})

describe('whom a restricted concern is about', () => {
  const guardAbout = (person: string): NameGuard =>
    new NameGuard([], shippedWords, [], {}, [{ person }])

  test('is found in what is shared, in part and misspelled', () => {
    const guard = guardAbout('Dario Vasquin')
    expect(listFound(guard, 'Dario Vasquin was seen there')).toEqual(['Dario Vasquin'])
    expect(listFound(guard, 'Vazquin came back')).toEqual(['Vazquin'])
    expect(guard.find('Vasquin came back').map(({ kind }) => kind)).toEqual(['subject'])
  })

  test.each(['a man with a red coat', 'The owner of the shop', ''])(
    'is nobody where no name is known: %s',
    (person) => {
      expect(listFound(guardAbout(person), `We heard of ${person} on Tuesday`)).toEqual([])
    },
  )

  test('is public where it is somebody at the table', () => {
    const names = { members: ['ruth adeyo'], places: [] }
    const found = guardAbout('Ruth Adeyo').find('Ruth Adeyo spoke')
    expect(found.map((finding) => isPublic(finding, names))).toEqual([true])
  })
})
