import { DataImport, DataSource, initiators, leftOutReasons } from '../record/data'
import { z } from '../zod'

/**
 * Open data as the facilitator's screens see it. All of it is asked for when it is looked at: ten
 * years of figures don't travel with every keystroke.
 */

const id = z.string().min(1).max(64)
/** `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-\d{2}$/)

export const DataQuery = z.discriminatedUnion('type', [
  /** Every source with its imports and its places. */
  z.strictObject({ type: z.literal('data.sources') }),
  /**
   * The counts of a source month by month, for each of the site's neighborhoods and who began it.
   * `category`: one of them only; null for all. `from`, `to`: null for as far as there is something.
   */
  z.strictObject({
    type: z.literal('data.figures'),
    sourceId: id,
    category: z.string().max(120).nullable(),
    from: month.nullable(),
    to: month.nullable(),
  }),
])

/** What has to stand beside every figure: where it is from, and what it can't tell. */
export const SourceFacts = DataSource.pick({
  id: true,
  kind: true,
  title: true,
  publisher: true,
  caveat: true,
})

/** One file that was read. */
const ImportFacts = DataImport.pick({
  id: true,
  downloadedOn: true,
  rowsRead: true,
  importedAt: true,
}).extend({
  from: month,
  to: month,
  leftOut: z.array(z.strictObject({ reason: z.enum(leftOutReasons), rows: z.number().int() })),
  /** Rows counted in the site's neighborhoods, elsewhere, and in places nobody decided on yet. */
  ours: z.number().int(),
  elsewhere: z.number().int(),
  undecided: z.number().int(),
})

/** A place as a source names it, and what it is known as. */
const PlaceFacts = z.strictObject({
  place: z.string(),
  is: z.enum(['ours', 'not ours', 'undecided']),
  neighborhoodId: id.nullable(),
  /** Rows counted there, over all imports. Zero where it was counted with all that are not the site's. */
  rows: z.number().int(),
})

/** A line of counts, one for each month of the answer. */
const FigureLine = z.strictObject({
  /** Null for everywhere else, places nobody decided on among it. */
  neighborhoodId: id.nullable(),
  initiator: z.enum(initiators),
  counts: z.array(z.number().int()),
})

/** The answer to each question. */
export const dataAnswers = {
  'data.sources': z.strictObject({
    rows: z.array(
      SourceFacts.extend({ imports: z.array(ImportFacts), places: z.array(PlaceFacts) }),
    ),
  }),
  'data.figures': z.strictObject({
    /** Null when the source is gone. */
    source: SourceFacts.nullable(),
    months: z.array(
      z.strictObject({
        month,
        /** The day on which the file it is told from was downloaded; null when no file covers it. */
        downloadedOn: z.string().nullable(),
        /** The file was downloaded before the month was over: there may be more to come. */
        incomplete: z.boolean(),
      }),
    ),
    /** Neighborhoods in the site's order, all of them, also those without a single row; then elsewhere. */
    lines: z.array(FigureLine),
    /** What there is to choose from, the most frequent first; `otherCategory` last. */
    categories: z.array(z.strictObject({ name: z.string(), rows: z.number().int() })),
  }),
} as const

export type DataQuery = z.infer<typeof DataQuery>
export type DataAnswer<T extends DataQuery['type']> = z.infer<(typeof dataAnswers)[T]>
export type SourceFacts = z.infer<typeof SourceFacts>
export type FigureLine = z.infer<typeof FigureLine>
