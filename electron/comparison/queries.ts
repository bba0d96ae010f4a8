import { comparisonWords } from '../../shared/comparison/compare'
import type { comparisonQueries } from '../../shared/comparison/contract'
import { publicRecord } from '../../shared/comparison/publicRecord'
import type { Picture } from '../../shared/comparison/picture'
import { succeed } from '../../shared/kernel/result'
import { english } from '../../shared/languages/english'
import type { Answers } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import type { Charts } from './chartCache'

/** How calls and concerns, side by side, are answered with their pictures. */
export const comparisonAnswers = (
  charts: Charts,
  { record }: OpenRecord,
): Answers<typeof comparisonQueries> => ({
  'comparison.look': async ({ from, to, sourceId, category }) => {
    const period = { from, to }
    // What is looked at can be put before an item, in public.
    const comparison = comparisonWords(publicRecord(record), { period, sourceId, category })
    return succeed(
      await charts.made('screen', english, (drawn) => ({
        ...comparison,
        rows: comparison.rows.map((row) => ({
          ...row,
          picture: drawn(row, comparison) ?? undrawn,
        })),
      })),
    )
  },
})

/** Stands for a picture that isn't drawn yet; an answer has all of them. */
const undrawn: Picture = { width: 0, height: 0, marks: [], alt: '' }
