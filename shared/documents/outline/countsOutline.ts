import type { NeighborhoodCounts } from '../../comparison/chartFacts'
import type { DataBox } from '../dataBox'
import { list, type OutlineBlock } from './outline'

/** One neighborhood's counts: what they come to, and what its picture shows as a table, month for month. */
export function countsBlocks(counts: NeighborhoodCounts, words: DataBox['words']): OutlineBlock[] {
  const calls = [counts.calls || words.dataNone, counts.rate].filter((part) => part !== '')
  return [
    ...list([
      `${words.dataCalls}: ${calls.join(', ')}`,
      `${words.dataHeard}: ${counts.heard || words.dataNone}`,
    ]),
    {
      kind: 'table',
      header: [words.dataMonth, words.dataCalls, words.dataHeard],
      rows: counts.months.map(({ month, calls: called, heard }) => [month, called, heard]),
    },
  ]
}
