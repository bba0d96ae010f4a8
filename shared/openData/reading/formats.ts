import type { DataColumn, DataKind, Initiator } from '../tables'
import { fold } from '../../kernel/foldText'
import { chicagoArea } from './chicagoAreas'

/** What is known of a published format. */
export interface DataFormat {
  readonly kind: DataKind
  readonly title: string
  readonly publisher: string
  readonly caveat: string
  /** What a header must have for a file to be of this format. */
  readonly known: readonly string[]
  /** What each column is read as: the first of these that the header has. */
  readonly columns: Readonly<Partial<Record<DataColumn, readonly string[]>>>
  /** Who began a row where no column says so. */
  readonly initiator: Initiator
  /** A place as people know it, where files give a number. */
  readonly placeName?: (value: string) => string
}

const fewCalls = 'Few calls does not mean few problems.'

/** Published formats, by what their headers have; later ones are told from earlier ones by more of it. */
const formats: readonly DataFormat[] = [
  {
    kind: 'seattle-calls',
    title: 'Police call data',
    publisher: 'Seattle Police Department, data.seattle.gov',
    caveat: `Calls to the police as they were dispatched. Calls that officers or alarms began are told apart from calls of the community. How readily people call differs between neighborhoods. ${fewCalls}`,
    known: ['CAD Event Number', 'Call Type', 'Final Call Type', 'Original Time Queued', 'Beat'],
    columns: {
      date: ['Original Time Queued'],
      place: ['Dispatch Neighborhood', 'Beat'],
      'place otherwise': ['Beat'],
      category: ['Final Call Type'],
      initiator: ['Call Type'],
    },
    initiator: 'unknown',
  },
  {
    kind: 'seattle-crime',
    title: 'Reported crime',
    publisher: 'Seattle Police Department, data.seattle.gov',
    caveat: `Offenses that were reported, in the month of the report. Much is never reported, and how much differs between neighborhoods. ${fewCalls}`,
    known: ['Report Number', 'Report DateTime', 'Offense ID', 'Beat'],
    columns: {
      date: ['Report DateTime'],
      place: ['Neighborhood', 'MCPP', 'Beat'],
      'place otherwise': ['Beat'],
      category: ['Offense Sub Category', 'Offense Parent Group', 'Offense Category', 'Offense'],
    },
    initiator: 'unknown',
  },
  {
    kind: 'nyc-311',
    title: '311 service requests',
    publisher: 'City of New York, data.cityofnewyork.us',
    caveat: `Requests by phone, online and app, in the month they were made. People who don’t know 311, or don’t trust it, aren’t in it. ${fewCalls}`,
    known: ['Unique Key', 'Created Date', 'Complaint Type', 'Borough'],
    columns: {
      date: ['Created Date'],
      place: ['Community Board', 'Borough'],
      category: ['Complaint Type'],
      initiator: ['Open Data Channel Type'],
    },
    initiator: 'community',
  },
  {
    kind: 'chicago-311',
    title: '311 service requests',
    publisher: 'City of Chicago, data.cityofchicago.org',
    caveat: `Requests by phone, online and app, in the month they were made. Many are calls for information only, and some are made by the city’s own staff, which are told apart. ${fewCalls}`,
    known: ['sr_number', 'sr_type', 'created_date', 'community_area'],
    columns: {
      date: ['created_date'],
      place: ['community_area', 'ward'],
      category: ['sr_type'],
      initiator: ['origin'],
    },
    initiator: 'community',
    placeName: chicagoArea,
  },
]

/** Any other file. */
const anyFormat: DataFormat = {
  kind: 'other',
  title: '',
  publisher: '',
  known: [],
  columns: {},
  initiator: 'unknown',
  caveat: `How readily people call or write differs between neighborhoods. ${fewCalls}`,
}

/** The form under which two headings are the same: `sr_type` and `SR Type` are. */
export const headingKey = (heading: string): string =>
  fold(heading)
    .replaceAll(/[\s_\p{P}]+/gu, ' ')
    .trim()

/** What is known of files of a kind. */
export const formatOf = (kind: DataKind): DataFormat =>
  formats.find((format) => format.kind === kind) ?? anyFormat

/** The format of a file with this header; `other` for one that isn't known. */
export function recognized(header: readonly string[]): DataFormat {
  const has = new Set(header.map(headingKey))
  return (
    formats.find(({ known }) => known.every((heading) => has.has(headingKey(heading)))) ?? anyFormat
  )
}

const words: Readonly<Record<DataColumn, RegExp>> = {
  date: /\b(created|reported|received|opened|queued|date|day|time|when|month)\b/,
  place:
    /\b(neighbou?rhood|community area|community board|borough|district|ward|beat|precinct|area|zone)\b/,
  'place otherwise': /^$/,
  category: /\b(category|type|kind|complaint|offense|request|reason|subject|nature|description)\b/,
  initiator: /\b(origin|source|channel|initiated|initiator|how received|intake|method)\b/,
}
/** Asked in this order, so that `Call Source Type` isn't taken for a category. */
const guessOrder = ['date', 'place', 'initiator', 'category'] as const

/** What each column of a header is read as: by the format, else by what it is called. */
export function guessColumns(header: readonly string[], format: DataFormat): (DataColumn | '')[] {
  const keys = header.map(headingKey)
  const columns: (DataColumn | '')[] = header.map(() => '')
  const give = (column: DataColumn, at: number): void => {
    if (at !== -1 && columns[at] === '') columns[at] = column
  }
  if (format.kind === 'other')
    for (const column of guessOrder)
      give(
        column,
        keys.findIndex((key, at) => columns[at] === '' && words[column].test(key)),
      )
  else
    for (const [column, headings] of Object.entries(format.columns) as [DataColumn, string[]][]) {
      const heading = headings.find((one) => keys.includes(headingKey(one)))
      give(column, heading === undefined ? -1 : keys.indexOf(headingKey(heading)))
    }
  return columns
}
