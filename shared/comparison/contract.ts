import { concernChannels } from '../concerns/tables'
import { Silence } from '../engagement/contract'
import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { SourceFacts } from '../openData/contract'
import { Picture } from './picture'
import { callReasons } from './reasonsNotCalled'

/** Numbers beside words as the facilitator's screens see them: asked for when they are looked at. */

const month = z.string().regex(/^\d{4}-\d{2}$/)
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
const count = z.number().int().nonnegative()

/** Which months, and whose figures. */
export const LookedAt = {
  from: month,
  to: month,
  sourceId: id.nullable(),
  /** One category of the source only; null for all. */
  category: z.string().max(120).nullable(),
}

export const BesideQuery = z.discriminatedUnion('type', [
  /** Every neighborhood with its numbers and its words over some months. */
  z.strictObject({
    type: z.literal('beside.look'),
    ...LookedAt,
  }),
  /** Whose voice is missing, and why people didn't call. */
  z.strictObject({ type: z.literal('beside.missing'), from: month, to: month }),
])

const monthly = list(z.number().nullable())
const counted = <T extends z.ZodType>(name: T) => list(z.strictObject({ name, count }))

/** One neighborhood, as `BesideRow` has it, with its picture. */
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
  heardMonthly: list(count),
  channels: counted(z.enum(concernChannels)),
  languages: counted(z.string()),
  minutes: count,
  openActions: count,
  daysUntilTold: z.number().nullable(),
  reportBacksDue: count,
  reportBacksGiven: count,
  attended: count,
  picture: Picture,
})

/** The answer to each question. */
export const besideAnswers = {
  'beside.look': z.strictObject({
    period: z.strictObject({ from: month, to: month }),
    months: list(month),
    source: SourceFacts.nullable(),
    downloadedOn: z.string(),
    incomplete: list(month),
    meetingsHeld: count,
    rows: list(Row),
  }),
  'beside.missing': z.strictObject({
    rows: list(
      z.strictObject({
        key: z.string(),
        silence: Silence,
        nextStep: z.string(),
        neighborhoodIds: list(id),
      }),
    ),
    whyNotCalled: z.strictObject({
      /** Counts from 1 to this are left out, as on public papers. */
      upTo: count,
      rows: list(z.strictObject({ reason: z.enum(callReasons), count: count.nullable() })),
    }),
  }),
} as const

export type BesideQuery = z.infer<typeof BesideQuery>
export type BesideAnswer<T extends BesideQuery['type']> = z.infer<(typeof besideAnswers)[T]>
