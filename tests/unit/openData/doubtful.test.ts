import { describe, expect, test } from 'vitest'
import { DataWork } from '../../../electron/openData/importSession'
import { readData } from '../../builders/dataFile'

/* Files whose columns or rows look like something they aren't: told apart, or asked about. */

async function openFile(file: string) {
  const open = await new DataWork().open(new TextEncoder().encode(file))
  if ('problem' in open) throw new Error(open.problem)
  return open
}

describe('seconds that were spent are no days', () => {
  test.each([
    ['Start Time', 'Call Route Time'],
    ['Response Date', 'Call Time to Queue'],
    ['Start Time', 'Call Hold'],
  ])('%s, %s', async (day, seconds) => {
    const { columns } = await openFile(
      `${day},${seconds},Neighborhood,Type\n01/03/2026 08:15:00 AM,0,Millrace,Noise\n02/04/2026 08:15:00 AM,0,Saltworks,Noise\n`,
    )
    expect(columns.slice(0, 2)).toEqual(['date', ''])
  })

  test('a column of nothing but zeros is no day at all', async () => {
    const { columns } = await openFile(
      'Call Time,Neighborhood,Type\n0,Millrace,Noise\n0,Saltworks,Noise\n',
    )
    expect(columns).not.toContain('date')
  })
})

describe('a count of rows that are alike', () => {
  const file = (counts: readonly string[]): string =>
    `date,neighborhood,type,count\n${counts.map((count, at) => `2026-01-0${at < 2 ? 1 : 2},Millrace,Noise,${count}`).join('\n')}\n`

  test('is asked about before rows are counted', async () => {
    const { columns, doubts } = await openFile(file(['5', '5', '2']))
    expect(columns).not.toContain('count')
    expect(doubts).toContainEqual(expect.objectContaining({ about: 'count', mustAnswer: true }))
  })

  test('isn’t where each row stands for one', async () => {
    const { doubts } = await openFile(file(['1', '1', '1']))
    expect(doubts.filter(({ mustAnswer }) => mustAnswer)).toEqual([])
  })
})

test.each([1, 7, 1 << 16])(
  'rows after a quotation mark that isn’t closed are read (%i bytes at a time)',
  async (piece) => {
    const read = await readData(
      [
        'date,neighborhood,type',
        '2026-01-05,Millrace,"Noise',
        '2026-01-06,Millrace,Noise',
        '2026-02-06,Saltworks,12" pipe',
        '2026-03-06,Saltworks,Noise',
        '2026-03-07,Saltworks,"Noise, loud"',
        '',
      ].join('\n'),
      { piece },
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(read.add.fields).toMatchObject({
      rowsRead: 5,
      from: 202_601,
      leftOut: [{ reason: 'broken row', rows: 1 }],
    })
  },
)
