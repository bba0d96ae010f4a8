import { expect, test } from 'vitest'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import { readText } from '../../../../shared/concerns/import/readImport'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'

/* Answers that say nothing, and addresses in tables that ask nobody who they are. */

const neighborhoods = ['Heron Flats', 'Millrace', 'Tern Street'].map((name) => ({ id: name, name }))

function rowsOf(text: string) {
  const table = readText(text, 'table')
  const guessed = guessColumns(table)
  return readRows(
    table,
    guessed.map(({ column }) => column),
    {
      neighborhoods,
      groups: [],
      today: '2026-11-28',
      channel: 'form',
      decided: new Map(),
      guessed,
    },
  ).map((row) => ({ ...row, state: stateOf(row) }))
}

test('rows that say the same each keep their own line', () => {
  const row = '11/3/2026,Heron Flats,No lamp works'
  const rows = rowsOf(`Date,Neighborhood,What was seen or heard?\n${row}\n${row}\n${row}`)
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(rows.map(({ fields }) => fields.wording)).toEqual(Array(3).fill('No lamp works'))
})

test('“n/a” is no wording', () => {
  const rows = rowsOf(
    'Date,Neighborhood,What was seen or heard?,Effect\n11/3/2026,Heron Flats,n/a,People fall\n11/4/2026,Millrace,None,n/a\n11/5/2026,Millrace,No lamp works,n/a',
  )
  expect(rows.map(({ state, fields }) => [state, fields.wording, fields.effect])).toEqual([
    ['held', '', 'People fall'],
    ['left', '', ''],
    ['ready', 'No lamp works', ''],
  ])
})

test('an address is where it happens in a table of requests, and held where it is exact', () => {
  const rows = rowsOf(
    'Request ID,Created Date,Description,Address\n1001,11/3/2026,The lamp is out,400 block of Mill Lane\n1002,11/3/2026,Trash for weeks,418 Tern Street',
  )
  expect(rows.map(({ fields }) => fields.place)).toEqual(['400 block of Mill Lane', '418'])
  expect(rows[1]?.holds).toContain('It has an exact address in it. Keep it to the block.')
})

test('beside names and telephones it is where somebody lives', () => {
  const [row] = rowsOf(
    'Date,Name,Phone,Address,Neighborhood,Concern\n11/3/2026,Bea Holt,555-0101,12 Weir Lane,Millrace,The lamp is out',
  )
  expect(row?.fields.place).toBe('')
})

test('questions in French', () => {
  const [row] = rowsOf(
    'Horodateur,Votre nom,Quel est le problème ?,Quel quartier ?,Quand ?,Quelqu’un est-il en danger ?\n13/11/2026 10:00:00,Luc Petit,Un homme avec un couteau,Millrace,le soir,Oui',
  )
  expect(row).toMatchObject({
    danger: true,
    neighborhoodId: 'Millrace',
    fields: { receivedOn: '2026-11-13', wording: 'Un homme avec un couteau', times: 'le soir' },
  })
})
