import { describe, expect, test } from 'vitest'
import { readJson } from '../../../../shared/concerns/import/readJson'

const read = (value: unknown): ReturnType<typeof readJson> => readJson(JSON.stringify(value))
const cellsOf = (value: unknown): string[] =>
  read(value).rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`)

const row = (wording: string): Record<string, string> => ({ Where: 'Millrace', What: wording })

describe('an export for programs', () => {
  test('has a row for each object of its list', () => {
    expect(cellsOf([row('Dark lamp'), row('Glass')])).toEqual([
      '1: Millrace | Dark lamp',
      '2: Millrace | Glass',
    ])
    expect(cellsOf({ responses: [row('Dark lamp')] })).toEqual(['1: Millrace | Dark lamp'])
  })

  test('says which entries of its list hold no answers, and reads the others under their numbers', () => {
    const mixed = [row('Dark lamp'), 'A man with a knife, every night', null, row('Glass')]
    for (const value of [mixed, { responses: mixed }]) {
      expect(cellsOf(value)).toEqual(['1: Millrace | Dark lamp', '4: Millrace | Glass'])
      expect(read(value).skipped.map(({ line }) => line)).toEqual([2, 3])
    }
  })

  test('says what stands beside the list that was read', () => {
    const { rows, skipped } = read({
      form: 'Noise and lights',
      data: {
        note: 'Call back',
        responses: [row('Dark lamp'), row('Glass')],
        older: [row('Bins')],
      },
    })
    expect(rows).toHaveLength(2)
    expect(skipped).toEqual([
      {
        line: 0,
        reason:
          'Only the list “responses” was read. Beside it stand: form, note, older. Look whether anything in them is a concern.',
      },
    ])
  })

  test('says what stands beside a sheet of rows', () => {
    const { rows, skipped } = read({
      sheet1: [
        ['Where', 'What'],
        ['Millrace', 'Glass'],
      ],
      sheet2: [
        ['Where', 'What'],
        ['Dock Street', 'Bins'],
      ],
    })
    expect(rows.map(({ cells }) => cells.join(': '))).toEqual(['Millrace: Glass'])
    expect(skipped[0]?.reason).toContain('sheet2')
  })

  test('is refused, with the reason, where groups stand in groups without end', () => {
    let deep: unknown = 'A man with a knife'
    for (let depth = 0; depth < 3_000; depth += 1) deep = { inner: deep }
    expect(read([{ What: deep }])).toMatchObject({
      rows: [],
      problem: expect.stringContaining('more than 20 deep') as string,
    })
  })

  test('keeps the words of groups as deep as exports have them', () => {
    expect(cellsOf([{ a: { b: { c: { d: { e: { f: { g: { h: 'knife' } } } } } } } }])[0]).toContain(
      'knife',
    )
  })
})
