import { expect, it } from 'vitest'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import { readText } from '../../../../shared/concerns/import/readImport'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'

const neighborhoods = ['Millrace', 'Tern Street'].map((name) => ({ id: name, name }))

function read(text: string) {
  const table = readText(text, 'table')
  const guessed = guessColumns(table)
  const columns = guessed.map(({ column }) => column)
  const context = { neighborhoods, groups: [], today: '2026-11-28', decided: new Map() }
  return readRows(table, columns, { ...context, channel: 'form', guessed }).map((row) => ({
    wording: row.fields.wording,
    day: row.fields.receivedOn,
    neighborhood: row.neighborhoodId,
    state: stateOf(row),
  }))
}

it('a row for each question, with its answer behind it', () =>
  expect(
    read(
      'Field,Answer\nDate,11/2/2026\nName,Hollis Drake\nNeighborhood,Tern Street\nConcern,Fights by the bank\n',
    ),
  ).toEqual([
    {
      wording: 'Fights by the bank',
      day: '2026-11-02',
      neighborhood: 'Tern Street',
      state: 'ready',
    },
  ]))

it('several of them below each other, and an answer that goes on', () =>
  expect(
    read(
      'Date,11/2/2026\nNeighborhood,Tern Street\nConcern,Fights by the bank\n,and broken glass\nDate,11/3/2026\nNeighborhood,Millrace\nConcern,No lights\n',
    ),
  ).toEqual([
    {
      wording: 'Fights by the bank\nand broken glass',
      day: '2026-11-02',
      neighborhood: 'Tern Street',
      state: 'ready',
    },
    { wording: 'No lights', day: '2026-11-03', neighborhood: 'Millrace', state: 'ready' },
  ]))

it('two columns of answers stay what they are', () =>
  expect(read('Neighborhood,Concern\nMillrace,No lights\nTern Street,Trash\n')).toHaveLength(2))

it('marks of a page in a cell are none of the words', () =>
  expect(
    read(
      'Date,Concern,Neighborhood\n11/2/2026,<b>Needles</b><br>on the steps &amp; stairs,Millrace\n11/2/2026,Needles <3 of them> & glass,Millrace\n',
    ).map(({ wording }) => wording),
  ).toEqual(['Needles\non the steps & stairs', 'Needles <3 of them> & glass']))
