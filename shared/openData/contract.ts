import { id, yearMonth } from '../kernel/columns'
import { type AnswersOf, commandsOf, type MessageOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import {
  dataColumns,
  DataImport,
  dataKinds,
  DataSource,
  initiators,
  leftOutReasons,
  mostPlaces,
} from './tables'

/*
 * Open data as the facilitator's screens see it. All of it is asked for when it is looked at: ten
 * years of counts don't travel with every keystroke.
 */

/** What has to stand beside every figure: where it is from, and what it can't tell. */
export const SourceFacts = DataSource.pick({
  id: true,
  kind: true,
  title: true,
  publisher: true,
  caveat: true,
})

const readAs = {
  token: id,
  columns: DataSource.shape.columns,
  dayFirst: z.boolean(),
  initiators: DataSource.shape.initiators,
  /** Whether months far from all others are counted, too. */
  countFar: z.boolean(),
}

/** What a person is to look at, and what it is about. */
const Doubt = z.strictObject({
  about: z.enum([...dataColumns, 'order', 'far months', 'file']),
  /** Whether nothing is read before a person has answered. */
  mustAnswer: z.boolean(),
  message: z.string(),
})

/** What a person can do with a file of public data that was read. */
export const dataFileCommands = commandsOf({
  /** Keeps what was counted in the file that was read last. */
  'dataFile.keep': {
    carries: {
      token: id,
      source: z.strictObject({
        title: z.string().max(500),
        publisher: z.string().max(500),
        caveat: DataSource.shape.caveat,
      }),
      downloadedOn: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
      /** Which neighborhood each place is; null for none of the site's. The others stay undecided. */
      places: z
        .array(z.strictObject({ place: z.string().min(1).max(120), neighborhoodId: id.nullable() }))
        .max(mostPlaces),
      /** Earlier files of the same source that this one stands for. */
      replaces: z.array(id).max(200),
    },
    label: 'Import public data',
  },
})

export type DataFileCommand = MessageOf<typeof dataFileCommands>

/** What was counted in a file, without the counts. */
export const DataSummary = z.strictObject({
  rowsRead: z.number().int(),
  counted: z.number().int(),
  from: yearMonth.nullable(),
  to: yearMonth.nullable(),
  /** The months that have rows. */
  covered: z.array(yearMonth),
  leftOut: z.array(
    z.strictObject({
      reason: z.enum(leftOutReasons),
      rows: z.number().int(),
      /** How many different values they have; 0 where that says nothing. */
      distinct: z.number().int(),
    }),
  ),
  /** What was understood with a doubt, or not at all. */
  doubts: z.array(Doubt),
  /** Months far from all others, whether counted or not. */
  far: z.array(z.strictObject({ month: yearMonth, rows: z.number().int() })),
  /** Days that can be read with the day first only, with the month first only, and both ways. */
  order: z.strictObject({
    dayFirst: z.number().int(),
    monthFirst: z.number().int(),
    either: z.number().int(),
  }),
  /** The most frequent first. */
  places: z.array(z.strictObject({ place: z.string(), rows: z.number().int() })),
  categories: z.array(z.strictObject({ name: z.string(), rows: z.number().int() })),
  /** How many there are, also of those that aren't told. */
  differentCategories: z.number().int(),
  initiators: z.array(
    z.strictObject({
      value: z.string(),
      initiator: z.enum(initiators),
      rows: z.number().int(),
    }),
  ),
})

/** Places of a file, each with what is known or guessed of it. */
const FoundPlace = z.strictObject({
  place: z.string(),
  rows: z.number().int(),
  is: z.enum(['ours', 'not ours', 'undecided']),
  neighborhoodId: id.nullable(),
})

/** How a file was read, or why it can't be. */
const FileReadAs = z.union([
  z.strictObject({
    kind: z.literal('read'),
    summary: DataSummary.omit({ places: true }).extend({ places: z.array(FoundPlace) }),
    /** As it was read: the days of a file may show that the other order is right. */
    dayFirst: z.boolean(),
    /** Whether all of it was read, or its first rows only. */
    whole: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('unreadable'), message: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
])

/** One file that was read. */
const ImportFacts = DataImport.pick({
  id: true,
  downloadedOn: true,
  rowsRead: true,
  importedAt: true,
}).extend({
  from: yearMonth,
  to: yearMonth,
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
const MonthlyCountLine = z.strictObject({
  /** Null for everywhere else, places nobody decided on among it. */
  neighborhoodId: id.nullable(),
  initiator: z.enum(initiators),
  counts: z.array(z.number().int()),
})

export type SourceFacts = z.infer<typeof SourceFacts>
export type MonthlyCountLine = z.infer<typeof MonthlyCountLine>
export type DataSummary = z.infer<typeof DataSummary>
export type Doubt = z.infer<typeof Doubt>
export type FileReadAs = z.infer<typeof FileReadAs>
export type FoundPlace = z.infer<typeof FoundPlace>
export type PickedDataFile = Extract<DataFileAnswer<'dataFile.pick'>, { kind: 'file' }>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const openDataQueries = queriesOf({
  /** Every source with its imports and its places. */
  'openData.sources': {
    carries: {},
    answer: z.strictObject({
      rows: z.array(
        SourceFacts.extend({ imports: z.array(ImportFacts), places: z.array(PlaceFacts) }),
      ),
    }),
  },
  /**
   * The counts of a source month by month, for each of the site's neighborhoods and who began it.
   * `category`: one of them only; null for all. `from`, `to`: null for as far as there is something.
   */
  'openData.monthlyCounts': {
    carries: {
      sourceId: id,
      category: z.string().max(120).nullable(),
      from: yearMonth.nullable(),
      to: yearMonth.nullable(),
    },
    answer: z.strictObject({
      /** Null when the source is gone. */
      source: SourceFacts.nullable(),
      months: z.array(
        z.strictObject({
          month: yearMonth,
          /** The day on which the file it is told from was downloaded; null when no file covers it. */
          downloadedOn: z.string().nullable(),
          /** The file was downloaded before the month was over: there may be more to come. */
          incomplete: z.boolean(),
        }),
      ),
      /** Neighborhoods in the site's order, all of them, also those without a single row; then elsewhere. */
      lines: z.array(MonthlyCountLine),
      /** What there is to choose from, the most frequent first; `otherCategory` last. */
      categories: z.array(z.strictObject({ name: z.string(), rows: z.number().int() })),
    }),
  },
})

/** The answer to a question of this feature. */
export type OpenDataAnswer<T extends keyof typeof openDataQueries> = AnswersOf<
  typeof openDataQueries
>[T]

/** What is asked about a file of public data that is being imported; one at a time. */
export const dataFileQueries = queriesOf({
  /** Lets the user pick a file, and says what it looks like. */
  'dataFile.pick': {
    carries: {},
    answer: z.union([
      z.strictObject({
        kind: z.literal('file'),
        token: id,
        name: z.string(),
        bytes: z.number(),
        format: z.enum(dataKinds),
        header: z.array(z.string()),
        columns: DataSource.shape.columns,
        dayFirst: z.boolean(),
        initiators: DataSource.shape.initiators,
        /** What was guessed of its columns with a doubt; nothing where a person said it before. */
        doubts: z.array(Doubt),
        /** What is known of where it is from; `id` null for a source that is new. */
        source: SourceFacts.omit({ kind: true }).extend({
          id: id.nullable(),
          /** Empty where nobody has said yet. */
          title: z.string(),
          publisher: z.string(),
        }),
        /** Files of that source that were brought in before. */
        earlier: z.array(
          z.strictObject({ id, downloadedOn: z.string(), from: yearMonth, to: yearMonth }),
        ),
      }),
      z.strictObject({ kind: z.literal('unreadable'), message: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** How its first rows are read, were its columns these. */
  'dataFile.look': { carries: { ...readAs }, answer: FileReadAs },
  /** Reads all of it. Answered when that is over. */
  'dataFile.read': { carries: { ...readAs }, answer: FileReadAs },
  'dataFile.progress': {
    carries: { token: id },
    answer: z.strictObject({
      rows: z.number().int(),
      bytes: z.number(),
      /** Milliseconds since reading began. */
      ms: z.number(),
    }),
  },
  /** Stops reading; the file stays chosen. */
  'dataFile.stop': { carries: { token: id }, answer: z.null() },
  /** Forgets the file and what was read of it. */
  'dataFile.leave': { carries: { token: id }, answer: z.null() },
})

/** The answer to a question about a file that is being imported. */
export type DataFileAnswer<T extends keyof typeof dataFileQueries> = AnswersOf<
  typeof dataFileQueries
>[T]
