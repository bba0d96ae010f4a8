import { concernChannels } from '../concerns/tables'
import { count, id, listOf, yearMonth } from '../kernel/columns'
import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { SourceFacts } from '../openData/contract'
import { Picture } from './picture'

/* Calls and concerns, side by side as the facilitator's screens see them: asked for when they are looked at. */

/** Which months, and whose counts. */
export const LookedAt = {
  from: yearMonth,
  to: yearMonth,
  sourceId: id.nullable(),
  /** One category of the source only; null for all. */
  category: z.string().max(120).nullable(),
}

const monthly = listOf(z.number().nullable())
const countsOf = <T extends z.ZodType>(name: T) => listOf(z.strictObject({ name, count }))

/** One neighborhood, as `NeighborhoodComparison` has it, with its picture. */
const Row = z.strictObject({
  id,
  name: z.string(),
  population: z.number().nullable(),
  populationSource: z.string(),
  calls: z
    .strictObject({
      community: count,
      officer: count,
      alarm: count,
      unknown: count,
      perThousand: z.number().nullable(),
      monthly,
    })
    .nullable(),
  heard: count,
  heardMonthly: listOf(count),
  channels: countsOf(z.enum(concernChannels)),
  languages: countsOf(z.string()),
  minutes: count,
  openActions: count,
  daysUntilReportBack: z.number().nullable(),
  meetingsToReport: count,
  reportBacksGiven: count,
  attended: count,
  picture: Picture,
})

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const comparisonQueries = queriesOf({
  /** Every neighborhood with its numbers and its words over some months. */
  'comparison.look': {
    carries: {
      ...LookedAt,
    },
    answer: z.strictObject({
      period: z.strictObject({ from: yearMonth, to: yearMonth }),
      months: listOf(yearMonth),
      source: SourceFacts.nullable(),
      category: z.string(),
      downloadedOn: z.string(),
      incomplete: listOf(yearMonth),
      meetingsHeld: count,
      rows: listOf(Row),
    }),
  },
})
