import { expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* A letter beside an item that may be its part. */

const partsOf = (text: string): string[] =>
  readAgenda(text, []).read.map(({ item }) => `${item.title[0] ?? ''}:${item.part}`)

test.each([
  'A1 Lamps (10)\nB1 Intakes (10)',
  'A1. Lamps\nA2. Cake\nB1. Intakes',
  'No,Item,Minutes\nA1,Lamps,10\nB1,Intakes,10',
  '(A) Lamps\n(B) Intakes\n(A) Cake',
  '[A] Lamps\n[B] Intakes\n[A] Cake',
  'Lamps A 10\nIntakes B 20',
  '1. Lamps A 10\n2. Intakes B 20',
])('the item of Part B isn’t open: %j', (text) => {
  const parts = partsOf(text)
  expect(parts).toContain('L:A')
  expect(parts.some((part) => /^I:(?:ask|B)$/.test(part))).toBe(true)
})

test.each([
  '1. Lamps\n2. Plan B',
  'A. Lamps\nB. Benches\nC. Cake',
  '(A) Lamps\n(B) Benches\n(C) Cake',
  '1. Lamps\n2. Building B 10 min',
])('a letter of its own closes nothing: %j', (text) => {
  expect(partsOf(text).every((part) => part.endsWith(':A'))).toBe(true)
})
