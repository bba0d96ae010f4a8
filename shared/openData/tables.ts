import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'
import type { WorkgroupRows } from '../workgroup/tables'

/*
 * Open data as aggregates only: how many rows of a public file fell on a place in a month, by
 * category and by who began it. Nothing of a single row is kept: no address, coordinate, number of
 * an event or moment.
 */

/** Publications that are known by what their columns mean; `other` is any other table. */
export const dataKinds = [
  'seattle-calls',
  'seattle-crime',
  'nyc-311',
  'chicago-311',
  'chicago-crime',
  'san-francisco-311',
  'los-angeles-311',
  'denver-crime',
  'atlanta-crime',
  'boston-311',
  'baltimore-311',
  'detroit-calls',
  'other',
] as const

/** Who began what is counted: somebody who called or wrote, an officer or other staff, an alarm, or nobody says. */
export const initiators = ['community', 'officer', 'alarm', 'unknown'] as const

/**
 * What a column of a file is read as. `place otherwise` is asked where `place` says nothing. `year`
 * stands beside a `date` that is a month only. `event` tells rows of one event, which count once; its
 * values are compared while a file is read and never kept. `count` has how many a row stands for.
 * Every other column is left out, and never read.
 */
export const dataColumns = [
  'date',
  'year',
  'place',
  'place otherwise',
  'category',
  'initiator',
  'event',
  'count',
] as const

/** Why rows of a file weren't counted, in the order in which it is told. */
export const leftOutReasons = [
  'broken row',
  'no date',
  'unreadable date',
  'day to come',
  'far month',
  'same event',
  'total',
  'no count',
  'unreadable count',
  'no place',
  'place withheld',
  'place unknown',
  'place is personal',
] as const

/** What is kept of a file's categories; the rarer ones are counted together. */
export const mostCategories = 40
/** The category of everything that is rarer than those which are kept. */
export const otherCategory = 'Everything else'
/** The category of what has none. */
export const noCategory = 'Not stated'

/** A file has at most so many columns. */
export const mostColumns = 500
/** A file has at most so many places. */
export const mostPlaces = 400
/** A category or place as it was published, tidied. */
const dataLabel = z.string().min(1).max(120)

/**
 * A month as a number: 202311 is November 2023. Not as text, so that nothing in the record can be
 * a piece of a row of an imported file.
 */
const month = z.number().int().min(190_001).max(209_912)

/** A source of open data: who publishes it, how its files are read, and what its counts can't tell. */
export const DataSource = z.strictObject({
  id,
  kind: z.enum(dataKinds),
  title: line.min(1),
  publisher: line.min(1),
  /** What to bear in mind, in public words; it stands beside every figure. */
  caveat: text,
  /** The header its files have, and what each column is read as; empty for one that isn't read. */
  header: z.array(line).min(1).max(mostColumns),
  columns: z.array(z.enum([...dataColumns, ''])).max(mostColumns),
  /** Whether `3/4/2026` is April 3. */
  dayFirst: z.boolean(),
  /** Who began a row with this in its column, where a person said otherwise than Candor guesses. */
  initiators: z.array(z.strictObject({ value: dataLabel, initiator: z.enum(initiators) })).max(60),
  changedAt: instant,
})

/** One file of a source that was read: how many rows it had, and which were left out why. */
export const DataImport = z.strictObject({
  id,
  sourceId: id,
  /** When the file was downloaded from its publisher. */
  downloadedOn: date.min(1),
  /** The first and the last month that has a row in it. */
  from: month,
  to: month,
  /** The categories which counts name by their place in this list. */
  categories: z.array(dataLabel).max(mostCategories + 2),
  rowsRead: z.number().int().nonnegative(),
  leftOut: z
    .array(
      z.strictObject({
        reason: z.enum(leftOutReasons),
        rows: z.number().int().positive(),
      }),
    )
    .max(leftOutReasons.length),
  importedAt: instant,
})

/** The counts of one place in an import, as `shared/openData/series.ts` reads them. */
export const DataCount = z.strictObject({
  id,
  importId: id,
  /** The place as it was published; empty for all places together that aren't the site's. */
  place: z.string().max(120),
  /** Digits, commas and letters for who began it: no word can be in it. */
  series: z
    .string()
    .min(1)
    .max(2_000_000)
    .regex(/^[\dcoau:,;]+$/),
})

/** What a source calls a place, and which of the site's neighborhoods that is. A place without a row is undecided. */
export const DataPlace = z.strictObject({
  id,
  sourceId: id,
  place: dataLabel,
  /** Null: none of the site's. */
  neighborhoodId: id.nullable(),
})

export type DataKind = (typeof dataKinds)[number]
export type Initiator = (typeof initiators)[number]
export type DataColumn = (typeof dataColumns)[number]
export type LeftOutReason = (typeof leftOutReasons)[number]

export type DataSource = z.infer<typeof DataSource>

export type DataImport = z.infer<typeof DataImport>

export type DataCount = z.infer<typeof DataCount>

export type DataPlace = z.infer<typeof DataPlace>

/** The tables of this feature, by their names. */
export const openDataTables = {
  dataSource: DataSource,
  dataImport: DataImport,
  dataCount: DataCount,
  dataPlace: DataPlace,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type OpenDataRows = WorkgroupRows & RowsOf<typeof openDataTables>

/** As much of the shared record as this feature may see. */
export type OpenDataRecord = Compartment<OpenDataRows>

/** A change to it. */
export type OpenDataChange = ChangeOf<OpenDataRows>

/** What a command of this feature comes to. */
export type OpenDataDecided = Decided<OpenDataChange>

export const { put, remove } = changesOf<OpenDataRows>()
