import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Short marks that close one item: the item they belong to is never read as open, its neighbors are. */

const partsOf = (text: string): string =>
  readAgenda(text, [], ['Noor Haddad'])
    .read.map(({ item }) => item.part)
    .join(' ')

describe('a mark below an item is the item’s', () => {
  test.each([
    ['1. Lamps\n2. Intakes\n(closed)\n3. Cake', 'A B A'],
    ['1. Lamps\n2. Intakes\n   closed\n3. Cake', 'A B A'],
    ['1. Lamps\n2. Intakes\n   Confidential - partners only\n3. Cake', 'A B A'],
    ['1. Lamps\n2. Intakes\n   Noor Haddad, 10 min, closed\n3. Cake', 'A B A'],
    [
      '1. Lamps\n   Access: open\n2. Intakes\n   Access: restricted\n3. Cake\n   Access: open',
      'A B A',
    ],
    ['1. Lamps\nAccess: open\n2. Intakes\nAccess: restricted\n3. Cake\nAccess: open', 'A B A'],
    ['1. Lamps\n2. Intakes\n(closed session)\n3. Cake', 'A ask B'],
    ['- Lamps\n- Intakes\n  - restricted\n- Cake', 'A B A'],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })
})

describe('the word itself in the line', () => {
  test.each([
    'Plans: restricted',
    'Plans: closed',
    'Lists, closed',
    'Closed - Files',
    'Restricted - Tips',
    'Restricted Tips',
    'Jobs closed',
    'Intakes 10 min closed',
    'Intakes [cl.]',
    'Intakes [restr.]',
    'Intakes (conf.)',
    'Intakes (in private)',
  ])('%s', (title) => {
    expect(partsOf(`1. Lamps\n2. ${title}\n3. Cake`)).toMatch(/^A (?:B|ask) A$/)
  })

  test.each([
    'Street closures',
    'Road closed on Elm',
    'Close out: thanks',
    'Library closed',
    'Parking, restricted',
    'Mill Lane: closed',
    'Conference (conf. room 2)',
  ])('%s stays open', (title) => {
    expect(partsOf(`1. Lamps\n2. ${title}\n3. Cake`)).toBe('A A A')
  })
})
