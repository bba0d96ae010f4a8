import type { DataColumn, Initiator, LeftOutReason } from '../tables'

/** How the rows of a file are read. */
export interface Reading {
  readonly header: readonly string[]
  readonly columns: readonly (DataColumn | '')[]
  /** A row has so many cells: at least those that are named, at most those after which nothing stands. */
  readonly width: { readonly least: number; readonly most: number }
  readonly dayFirst: boolean
  /** Who began a row, by what its column says, where a person said otherwise than is guessed. */
  readonly initiators: readonly { readonly value: string; readonly initiator: Initiator }[]
  /** Who began a row where no column says so. */
  readonly initiator: Initiator
  /** The last month there can be something in. */
  readonly lastMonth: number
  /** Whether months far from all others are counted, too: a row of 1970 in a file of today. */
  readonly countFar: boolean
  /** A place as people know it. */
  readonly placeName: (value: string) => string
}

/** How many rows a place has by month, category and who began them. */
export interface CountedPlace {
  /** As it was published, tidied. */
  readonly place: string
  readonly rows: number
  readonly cells: readonly CountedCell[]
}
export interface CountedCell {
  /** Its place in `Counted.categories`. */
  readonly category: number
  readonly initiator: Initiator
  /** Months after `Counted.from`. */
  readonly month: number
  readonly count: number
}

/** Rows that weren't counted. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly rows: number
  /** How many different values they have where their reason stands; 0 where nobody counted. */
  readonly distinct: number
}

/** All that is known of a file once it was read: nothing of any single row. */
export interface Counted {
  readonly rowsRead: number
  /** The first and last month; 0 when no row was counted. */
  readonly from: number
  readonly to: number
  /** The months that have rows. */
  readonly covered: readonly number[]
  /** Months far from all others, and how many rows they have. */
  readonly far: readonly { readonly month: number; readonly rows: number }[]
  readonly categories: readonly string[]
  readonly places: readonly CountedPlace[]
  readonly leftOut: readonly LeftOut[]
  /** What the column of who began it says, and how that was read. */
  readonly initiators: readonly {
    readonly value: string
    readonly initiator: Initiator
    readonly rows: number
  }[]
  /** How days in numbers stand in the file. */
  readonly order: {
    readonly dayFirst: number
    readonly monthFirst: number
    readonly either: number
  }
  /** Different values of categories that weren't kept, since they may tell of a person. */
  readonly categoriesNotKept: number
}

/** Makes bytes of a cell into text. */
export type Text = (bytes: Uint8Array, from: number, to: number) => string

const wanted: readonly DataColumn[] = [
  'date',
  'place',
  'place otherwise',
  'category',
  'initiator',
  'event',
  'count',
  'year',
]

/** The numbers of the columns that are read, in the order in which `Counting` takes their cells. */
export const columnsRead = (columns: readonly (DataColumn | '')[]): number[] =>
  wanted.map((column) => columns.indexOf(column)).filter((at) => at !== -1)
