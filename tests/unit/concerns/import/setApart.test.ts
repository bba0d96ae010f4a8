import { describe, expect, test } from 'vitest'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import { formColumns, readForms } from '../../../../shared/concerns/import/readForms'
import { kindOf, readText } from '../../../../shared/concerns/import/readImport'
import { looksLikeMail } from '../../../../shared/concerns/import/readMail'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'
import { rowsOfMail } from './readMailText'

/* What is set apart and may be the concern itself: the row waits for a person. */

const context = {
  neighborhoods: [{ id: 'mill', name: 'Millrace' }],
  groups: [],
  today: '2026-11-28',
  channel: 'form' as const,
  decided: new Map(),
}

describe('an answer under a second question about what was raised', () => {
  test.each([
    'Date,Neighborhood,Issue,Details\n2026-11-03,Millrace,Bins burn,every weekend',
    'Date,Neighborhood,Issue,Details,Additional info\n2026-11-03,Millrace,Bins burn,every weekend,thanks all',
    'Date,Neighborhood,Concern,Comments\n2026-11-03,Millrace,Bins burn,It goes on every weekend',
  ])('holds its row: %j', (text) => {
    const table = readText(text, 'table')
    const guessed = guessColumns(table)
    const columns = guessed.map(({ column }) => column)
    expect(readRows(table, columns, { ...context, guessed }).map(stateOf)).toEqual(['held'])
  })
})

describe('a mail with more than one in it', () => {
  const forward = (text: string): string =>
    `---------- Forwarded message ---------\nFrom: Gladys Reed <g@larkmoor.example>\nDate: Tue, Nov 3, 2026 at 9:00 AM\nSubject: Bins\nTo: <lead@larkmoor.example>\n\n${text}\n\n`
  test.each([
    [
      'Fwd: Bins',
      `${forward('The bins behind the market burn.')}${forward('The lamps on the pier are dark.')}`,
    ],
    [
      'Bins',
      'The bins behind the market burn.\n\nFrom: Gladys Reed <g@larkmoor.example>\nDate: Tue, Nov 3, 2026\nTo: lead@larkmoor.example\nSubject: Lamps\n\nThe lamps on the pier are dark.\n',
    ],
    ['Millrace Digest, Vol 3, Issue 2', 'Today’s topics:\n\n1. Bins\n\nThe bins burn.'],
  ])('%s waits', async (subject, body) => {
    const rows = await rowsOfMail({ subject, body })
    expect(rows.flatMap(({ holds }) => holds).length).toBeGreaterThan(0)
    expect(rows.map(({ state }) => state)).not.toContain('left')
  })

  test('one that was passed on twice is one', async () => {
    const rows = await rowsOfMail({
      subject: 'Fwd: Fwd: Bins',
      body: forward(forward('The bins behind the market burn every weekend.')),
    })
    expect(rows.flatMap(({ holds }) => holds)).toEqual([])
  })
})

describe('forms that are typed closely', () => {
  test('one whose concern stands under no label of its own waits', () => {
    const table = readForms(
      'Where: Millrace\nWhen: nights\nThe dumpsters behind the market burn each weekend.',
    )
    expect(readRows(table, formColumns, context).map(stateOf)).toEqual(['held'])
  })

  test('two without a blank line between them are forms and no mail', () => {
    const form = (day: string): string =>
      `DATE: ${day}\nLOCATION: Millrace\nCONCERN: Bins burn.\nNAME: Gladys Reed\nTEL: 555-0100`
    const text = `${form('11/3/2026')}\n${form('11/4/2026')}\n`
    expect(looksLikeMail(text)).toBe(false)
    expect(kindOf(text)).toBe('forms')
    expect(readText(text, 'forms').rows).toHaveLength(2)
  })
})

test('a subject about an automatic reply leaves no concern out', async () => {
  const [row] = await rowsOfMail({
    subject: 'Automatic reply to your flyer',
    body: 'The bins behind the market burn every weekend.',
  })
  expect(row).toMatchObject({
    state: 'held',
    holds: [expect.stringMatching(/subject reads like/)],
  })
})
