import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Notes about items by number or letter: those that may be closed are never read as open. */

const partsOf = (text: string): string =>
  readAgenda(text, [])
    .read.map(({ item }) => item.part)
    .join(' ')

const four = '1. Lamps\n2. Benches\n3. Intakes\n4. Barriers\n'

describe('a note below the list', () => {
  test.each([
    ['Only items 1 and 2 are open to the public.', 'A A ask ask'],
    ['Guests may stay for item 1 and 2.', 'A A ask ask'],
    ['Community members are welcome for items 1-2.', 'A A ask ask'],
    ['We go into closed session after item 2.', 'A A ask ask'],
    ['we go into closed session after item 2.', 'A A ask ask'],
    ['Item 3 will be held in private.', 'A A ask A'],
    ['Please do not put items 3 and 4 on the screen.', 'A A ask ask'],
    ['The meeting is open to residents through item 3.', 'A A A ask'],
    ['From item 3 on, partners only.', 'A A ask ask'],
    ['Items 2 and 3 are not open to the public.', 'A ask ask A'],
    ['Guests stay for items 1 to 3.', 'A A A ask'],
  ])('%s', (note, parts) => {
    expect(partsOf(`${four}\n${note}`)).toBe(parts)
    // Right below the last item it may be said of that, too.
    const below = partsOf(`${four}${note}`).split(' ')
    for (const [at, part] of parts.split(' ').entries())
      if (part !== 'A') expect(below[at]).not.toBe('A')
  })
})

test('a note above the list', () => {
  const note = 'The meeting is open to residents through item 3.'
  expect(partsOf(`${note}\n\n${four}5. Files`)).toBe('A A A ask ask')
})

test('a letter in a mail', () => {
  const mail =
    'Hi all,\n\nPlease keep c) between the agencies - community reps will step out.\n\na) Lamps\nb) Benches\nc) Intakes\n\nThanks,\nOdile'
  expect(partsOf(mail)).toMatch(/ask$/)
})

test('a note on items that closes nothing', () => {
  expect(partsOf(`${four}\nItems 1 and 2 are on the handout.`)).toBe('A A A A')
})
